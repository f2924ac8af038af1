/** Many exports at once, and many requests: nothing grows. */
import { join } from 'node:path';
import { emptyImage, MiB, mountpoint } from '../support/content.js';
import { eachTransport, fuseExport, json, rawImage, startDaemon } from '../support/daemon.js';
import { leakTest } from '../support/leaks.js';
import { must } from '../support/process.js';
import { requireCommand } from '../support/require.js';
import { ROUNDS } from '../support/soak.js';
import { tempDir } from '../support/temp.js';

const EXPORTS = 64;
/** 10 million with the default of 100 rounds. */
const REQUESTS = ROUNDS * 100_000;

eachTransport(`${EXPORTS} exports at once`, async (t, uring) => {
  const dir = tempDir(t);
  const daemon = await startDaemon(t, { dir });
  const client = await daemon.client(t);
  const all = Array.from({ length: EXPORTS }, (_, i) => i);
  for (const i of all) {
    emptyImage(join(dir, `${i}.img`), 4 * MiB);
    await client.execute('blockdev-add', rawImage(`disk${i}`, join(dir, `${i}.img`)));
  }
  const file = (i: number) => mountpoint(join(dir, `export${i}`));
  for (let round = 0; round < 3; round++) {
    const add = (i: number) =>
      fuseExport(uring, {
        id: `e${i}`,
        'node-name': `disk${i}`,
        mountpoint: file(i),
        writable: true,
        'queue-depth': 8,
      });
    await Promise.all(all.map((i) => client.execute('block-export-add', add(i))));
    await Promise.all(
      all.map((i) =>
        must('dd', ['if=/dev/urandom', `of=${file(i)}`, 'bs=1M', 'count=4', 'conv=notrunc', 'status=none']),
      ),
    );
    await Promise.all(all.map((i) => must('cmp', [file(i), join(dir, `${i}.img`)])));
    for (const i of all) await client.execute('block-export-del', { id: `e${i}`, mode: 'hard' });
    for (const _ of all) await client.waitEvent('BLOCK_EXPORT_DELETED');
  }
  t.strictSame(await client.execute('query-block-exports'), []);
  t.equal((await daemon.end()).code, 0);
});

eachTransport(`memory stays the same over ${REQUESTS / 1e6} million requests`, async (t, uring) => {
  if (!requireCommand(t, 'fio')) return;
  const dir = tempDir(t);
  const image = join(dir, 'disk.img');
  emptyImage(image, 16 * MiB);
  const file = mountpoint(join(dir, 'export'));
  const daemon = await startDaemon(t, {
    dir,
    args: [
      ...['--blockdev', json(rawImage('disk0', image))],
      ...['--export', json(fuseExport(uring, { id: 'e0', 'node-name': 'disk0', mountpoint: file, writable: true }))],
    ],
  });
  const load = async (requests: number) => {
    const jobs = 2;
    await must(
      'fio',
      [
        ...['--name=load', `--filename=${file}`, '--allow_file_create=0', '--rw=randrw', '--bs=512', '--direct=1'],
        ...['--ioengine=libaio', '--iodepth=32', `--numjobs=${jobs}`, '--thread', '--size=16m', '--norandommap'],
        ...[`--number_ios=${requests / jobs}`, `--io_size=${(requests / jobs) * 512}`],
      ],
      { timeout_ms: 3_600_000 },
    );
  };
  await load(300_000); // Everything is compiled and every buffer touched.
  const before = daemon.rss_KiB();
  await load(REQUESTS);
  const after = daemon.rss_KiB();
  t.ok(after < before + 16 * 1024, `${before} KiB before, ${after} KiB after`);
  t.equal((await daemon.end()).code, 0);
});

leakTest();
