import { readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { difference, emptyImage, filledImage, KiB, MiB, mountpoint, Random } from '../support/content.js';
import { eachTransport, fuseExport, rawImage, startDaemon } from '../support/daemon.js';
import { leakTest } from '../support/leaks.js';
import { mountsAt, mountsBelow } from '../support/mounts.js';
import { until } from '../support/process.js';
import { tempDir } from '../support/temp.js';

const ROUNDS = Number(process.env.STORAGED_TEST_ROUNDS ?? 200);

/** What heaps and allocators may keep without anybody calling it a leak. */
const RSS_TOLERANCE_KiB = 48 * KiB;

eachTransport('sixteen exports at once', async (t, uring) => {
  const dir = tempDir(t);
  const daemon = await startDaemon(t, { dir });
  const client = await daemon.client(t);
  const numbers = Array.from({ length: 16 }, (_, number) => number);
  const images = numbers.map((number) => filledImage(join(dir, `disk${number}.img`), 1 * MiB, number + 1));
  await Promise.all(
    numbers.map(async (number) => {
      await client.execute('blockdev-add', rawImage(`disk${number}`, join(dir, `disk${number}.img`)));
      await client.execute(
        'block-export-add',
        fuseExport(uring, {
          id: `e${number}`,
          'node-name': `disk${number}`,
          mountpoint: mountpoint(join(dir, `export${number}`)),
          writable: true,
        }),
      );
    }),
  );
  t.equal(((await client.execute('query-block-exports')) as unknown[]).length, 16);
  // All are used at the same time, and none answers with another's bytes.
  const problems = await Promise.all(
    numbers.map(async (number) => {
      const model = images[number]!;
      const random = new Random(number + 77);
      const handle = await open(join(dir, `export${number}`), 'r+');
      for (let round = 0; round < 30; round++) {
        const data = random.bytes(1 + random.below(20_000));
        const at = random.below(model.length - data.length);
        data.copy(model, at);
        await handle.write(data, 0, data.length, at);
        const back = Buffer.alloc(data.length);
        await handle.read(back, 0, back.length, at);
        const problem = difference(back, data);
        if (problem !== undefined) return `export${number}: ${problem}`;
      }
      await handle.sync();
      await handle.close();
      return difference(readFileSync(join(dir, `disk${number}.img`)), model);
    }),
  );
  t.strictSame(
    problems.filter((problem) => problem !== undefined),
    [],
  );
  await client.execute('quit');
  t.equal((await daemon.exited).code, 0);
  t.strictSame(mountsBelow(dir), [], 'all are unmounted');
});

eachTransport(`export, delete, export again ${ROUNDS} times`, async (t, uring) => {
  const dir = tempDir(t);
  const image = join(dir, 'disk.img');
  const model = filledImage(image, 256 * KiB);
  const file = mountpoint(join(dir, 'export'));
  const daemon = await startDaemon(t, { dir });
  const client = await daemon.client(t);
  await client.execute('blockdev-add', rawImage('disk0', image));

  const round = async (): Promise<void> => {
    await client.execute('block-export-add', fuseExport(uring, { id: 'e0', 'node-name': 'disk0', mountpoint: file }));
    const problem = difference(readFileSync(file), model);
    if (problem !== undefined) throw new Error(problem);
    await client.execute('block-export-del', { id: 'e0' });
    await client.waitEvent('BLOCK_EXPORT_DELETED');
  };
  const settled = async () => {
    // The kernel may need a moment to take back what a closed connection held.
    await until('the mount to go', () => mountsAt(file).length === 0);
    return { fds: daemon.fds(), threads: daemon.threads(), mounts: mountsBelow(dir).length };
  };

  // The first rounds start the workers and warm the heap up.
  for (let number = 0; number < 20; number++) await round();
  const before = await settled();
  const rssBefore = daemon.rss_KiB();
  for (let number = 0; number < ROUNDS; number++) await round();
  t.strictSame(await settled(), before, 'fds, threads and mounts are back where they were');
  const grown = daemon.rss_KiB() - rssBefore;
  t.ok(grown < RSS_TOLERANCE_KiB, `resident memory grew by ${grown} KiB`);
});

eachTransport('nodes and exports come and go over QMP', async (t, uring) => {
  const dir = tempDir(t);
  const image = join(dir, 'disk.img');
  emptyImage(image, 1 * MiB);
  const file = mountpoint(join(dir, 'export'));
  const daemon = await startDaemon(t, { dir });
  const client = await daemon.client(t);
  const other = await daemon.client(t);

  t.same(await client.execute('blockdev-add', rawImage('disk0', image)), {});
  const nodes = (await client.execute('query-named-block-nodes')) as Array<Record<string, unknown>>;
  const node = nodes.find((candidate) => candidate['node-name'] === 'disk0');
  t.match(node, { drv: 'raw', ro: false, image: { 'virtual-size': 1 * MiB } });

  const options = fuseExport(uring, { id: 'e0', 'node-name': 'disk0', mountpoint: file, writable: true });
  t.same(await client.execute('block-export-add', options), {});
  t.match(await other.execute('query-block-exports'), [
    { id: 'e0', type: 'fuse', 'node-name': 'disk0', 'shutting-down': false },
  ]);
  await t.rejects(other.execute('block-export-add', options), /e0/, 'an id is given once');
  await t.rejects(other.execute('blockdev-del', { 'node-name': 'disk0' }), /in use|used/, 'a node in use stays');

  t.same(await other.execute('block-export-del', { id: 'e0' }), {});
  // Every session hears of it.
  t.match(await client.waitEvent('BLOCK_EXPORT_DELETED'), { data: { id: 'e0' } });
  t.match(await other.waitEvent('BLOCK_EXPORT_DELETED'), { data: { id: 'e0' } });
  t.strictSame(await client.execute('query-block-exports'), []);
  t.strictSame(mountsAt(file), []);
  t.same(await client.execute('blockdev-del', { 'node-name': 'disk0' }), {});
  const left = (await client.execute('query-named-block-nodes')) as Array<Record<string, unknown>>;
  t.notOk(left.some((candidate) => candidate['node-name'] === 'disk0'));
});

eachTransport('block-export-del: safe refuses while the file is open, hard does not', async (t, uring) => {
  const dir = tempDir(t);
  const image = join(dir, 'disk.img');
  emptyImage(image, 1 * MiB);
  const file = mountpoint(join(dir, 'export'));
  const daemon = await startDaemon(t, { dir });
  const client = await daemon.client(t);
  await client.execute('blockdev-add', rawImage('disk0', image));
  const options = fuseExport(uring, { id: 'e0', 'node-name': 'disk0', mountpoint: file, writable: true });
  await client.execute('block-export-add', options);
  const handle = await open(file, 'r+');
  await handle.write(Buffer.alloc(512, 7), 0, 512, 0);
  await t.rejects(client.execute('block-export-del', { id: 'e0', mode: 'safe' }), 'safe refuses');
  t.equal((await handle.stat()).size, 1 * MiB, 'and the export still works');
  t.same(await client.execute('block-export-del', { id: 'e0', mode: 'hard' }), {});
  await client.waitEvent('BLOCK_EXPORT_DELETED');
  await t.rejects(handle.read(Buffer.alloc(512), 0, 512, 4096), 'the open file is dead');
  await handle.close().catch(() => {});
  t.strictSame(mountsAt(file), []);
  t.equal(readFileSync(image)[0], 7, 'what was written is in the image');
  t.same(await client.execute('block-export-add', options), {}, 'and the node can be exported again');
});

leakTest();
