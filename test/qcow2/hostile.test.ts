import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'tap';
import { parseHeader } from '../../src/block/drivers/qcow2/layout.js';
import { KiB, MiB, mountpoint, Random } from '../support/content.js';
import { eachTransport, fuseExport, startDaemon } from '../support/daemon.js';
import { leakTest } from '../support/leaks.js';
import { run } from '../support/process.js';
import { ImageHost, qemuImg, qemuIo } from '../support/qcow2.js';
import { requireCommand } from '../support/require.js';
import { SimulatedImage } from '../support/simulated.js';
import { tempDir } from '../support/temp.js';

/** Images that somebody has made to do harm, or that have taken harm: an error each time, and nothing else. */

const ROUNDS = Number(process.env.STORAGED_TEST_MUTATIONS ?? 1500);

async function make(dir: string, options: string): Promise<Buffer> {
  const image = join(dir, 'image.qcow2');
  await qemuImg('create', '-q', '-f', 'qcow2', '-o', options, image, '2M');
  const cluster = options.includes('16k') ? '16k' : '4k';
  await qemuIo(image, ['write -P 1 0 300k', `write -c -P 2 1M ${cluster}`, 'write -z 1200k 40k']);
  await qemuImg('snapshot', '-c', 'one', image);
  await qemuIo(image, ['write -P 3 100k 10k']);
  return readFileSync(image);
}

for (const options of ['cluster_size=4k', 'cluster_size=16k,extended_l2=on', 'compat=0.10,cluster_size=4k']) {
  test(`mutated headers and tables: ${options}`, async (t) => {
    if (!requireCommand(t, 'qemu-img', 'qemu-io')) return;
    const good = await make(tempDir(t), options);
    const header = parseHeader(good.subarray(0, 65536), good.length);
    const offset = (at: number) => Number(good.readBigUInt64BE(at) & 0x00fffffffffffe00n);
    const places = [0, header.l1Offset, offset(header.l1Offset), header.refcountTableOffset];
    places.push(offset(header.refcountTableOffset), header.snapshotsOffset);
    const counts = { refused: 0, failed: 0, worked: 0 };
    for (let seed = 1; seed <= ROUNDS / 3; seed++) {
      const random = new Random(seed * 31);
      const bytes = Buffer.from(good);
      for (let n = 0; n <= random.below(3); n++) {
        const at = places[random.below(places.length)]! + random.below(random.below(2) === 0 ? 112 : 1024);
        // Values that overflow and collide, and any others.
        const value = [0, 1, 0x7f, 0x80, 0xff, random.below(256)][random.below(6)]!;
        bytes.fill(value, at, at + 1 + random.below(random.below(3) === 0 ? 8 : 1));
      }
      let image: SimulatedImage;
      try {
        image = new SimulatedImage(bytes, random, { 'l2-cache-size': 16384 });
      } catch (error) {
        counts.refused++;
        if (!['FormatError', 'ControlError'].includes((error as Error).name)) {
          t.fail(`seed ${seed}: ${(error as Error).stack}`);
        }
        continue;
      }
      const size = image.node.size.bytes;
      let failed = 0;
      const attempt = async (work: Promise<number>) => {
        if ((await work) < 0) failed++;
      };
      for (let n = 0; n < 12; n++) {
        const at = random.below(Math.max(1, Math.min(size, 2 * MiB) - 64 * KiB));
        const length = Math.min(size - at, 1 + random.below(60 * KiB));
        if (length <= 0) break;
        await attempt(
          image.read(at, length).then(
            () => 0,
            () => -5,
          ),
        );
        await attempt(image.write(at, random.bytes(length)));
        if (n % 4 === 0) await attempt(image.node.writeZeroes(at, length, { mayUnmap: true }));
        if (n % 6 === 0) await attempt(image.node.flush());
        if (n % 9 === 0) await attempt(image.node.seek(at, n % 2 === 0));
      }
      await attempt(image.node.close());
      counts[failed > 0 ? 'failed' : 'worked']++;
      const defects = image.problems.filter((problem) => /^(Type|Range|Reference)Error/.test(problem));
      t.strictSame(defects, [], `seed ${seed}`);
      if (image.file.content.length > 1024 * MiB) t.fail(`seed ${seed}: the file grew to ${image.file.content.length}`);
    }
    t.comment(`${counts.refused} refused, ${counts.failed} with errors, ${counts.worked} without`);
  });
}

test('our judgement of headers beside qemu-img', async (t) => {
  if (!requireCommand(t, 'qemu-img', 'qemu-io')) return;
  const dir = tempDir(t);
  const good = await make(dir, 'cluster_size=4k');
  const file = join(dir, 'mutated.qcow2');
  const verdicts = { both: 0, neither: 0, onlyWe: 0, onlyThey: 0 };
  for (let seed = 1; seed <= 150; seed++) {
    const random = new Random(seed * 17);
    const bytes = Buffer.from(good);
    for (let n = 0; n <= random.below(2); n++) bytes[random.below(112)] = random.below(256);
    let weOpen = true;
    try {
      parseHeader(bytes.subarray(0, 4096), bytes.length);
    } catch {
      weOpen = false;
    }
    writeFileSync(file, bytes);
    const theyOpen = (await run('qemu-img', ['info', '-f', 'qcow2', file])).code === 0;
    verdicts[weOpen ? (theyOpen ? 'both' : 'onlyWe') : theyOpen ? 'onlyThey' : 'neither']++;
  }
  t.comment(JSON.stringify(verdicts));
  t.ok(verdicts.both > 0 && verdicts.neither > 0);
});

/** An image whose first L2 entries are what `change` makes of them. */
async function damaged(dir: string, change: (image: Buffer, l2: number) => void): Promise<string> {
  const bytes = await make(dir, 'cluster_size=4k');
  const l1 = Number(bytes.readBigUInt64BE(40));
  change(bytes, Number(bytes.readBigUInt64BE(l1) & 0x00fffffffffffe00n));
  const file = join(dir, 'damaged.qcow2');
  writeFileSync(file, bytes);
  return file;
}

eachTransport('a damaged image is told of, and not written to any more', async (t, uring) => {
  if (!requireCommand(t, 'qemu-img', 'qemu-io')) return;
  const host = await ImageHost.start(t, uring);
  const file = await damaged(host.dir, (bytes, l2) => {
    // The first cluster of the disk is where the header is... in the refcount table.
    bytes.writeBigUInt64BE(bytes.readBigUInt64BE(48) | (1n << 63n), l2);
  });
  const shown = await host.qcow2(file, {}, { writable: true });
  const write = await run('dd', [
    'if=/dev/zero',
    `of=${shown.file}`,
    'bs=4k',
    'count=1',
    'conv=notrunc',
    'status=none',
  ]);
  t.not(write.code, 0, 'the write fails');
  const event = await host.client.waitEvent('BLOCK_IMAGE_CORRUPTED');
  t.match(event.data, { 'node-name': shown.node, fatal: true });
  const elsewhere = await run('dd', [
    ...['if=/dev/zero', `of=${shown.file}`, 'bs=4k', 'count=1', 'seek=50', 'conv=notrunc', 'status=none'],
  ]);
  t.not(elsewhere.code, 0, 'so does any other');
  await shown.close();
  await t.rejects(host.qcow2(file, {}, { writable: true }), { message: /corrupt/ }, 'it is marked');
  const again = await host.qcow2(file);
  await again.close();
});

eachTransport('headers that reach for other files', async (t, uring) => {
  if (!requireCommand(t, 'qemu-img')) return;
  const host = await ImageHost.start(t, uring);
  const { dir } = host;
  const a = join(dir, 'a.qcow2');
  const outside = join(tempDir(t), 'secret');
  writeFileSync(outside, 'x'.repeat(4096));
  await qemuImg('create', '-q', '-f', 'qcow2', '-u', '-b', outside, '-F', 'raw', a, '1M');
  await t.rejects(host.qcow2(a, { 'implicit-files': 'none' }), { message: /forbids/ });
  await t.rejects(host.qcow2(a, { 'implicit-files': 'same-directory' }), { message: /forbids/ });
  const plain = await host.qcow2(a, { backing: null, 'implicit-files': 'none' });
  t.notOk(readFileSync(plain.file).includes('x'), 'without its backing file it shows nothing of it');
  await plain.close();
  await qemuImg('create', '-q', '-f', 'qcow2', '-u', '-b', 'b.qcow2', '-F', 'qcow2', a, '1M');
  await qemuImg('create', '-q', '-f', 'qcow2', '-u', '-b', 'a.qcow2', '-F', 'qcow2', join(dir, 'b.qcow2'), '1M');
  await t.rejects(host.qcow2(a), { message: /circle/ });
  await qemuImg('create', '-q', '-f', 'qcow2', '-u', '-b', 'nbd://localhost/x', '-F', 'raw', a, '1M');
  await t.rejects(host.qcow2(a), { message: /only files/ });
  await qemuImg('create', '-q', '-f', 'qcow2', '-u', '-b', 'missing', '-F', 'raw', a, '1M');
  await t.rejects(host.qcow2(a), { message: /missing.*No such file/i });
  await qemuImg('create', '-q', '-f', 'qcow2', '-u', '-b', 'x', '-F', 'vmdk', a, '1M');
  writeFileSync(join(dir, 'x'), '');
  await t.rejects(host.qcow2(a), { message: /vmdk/ });
  t.strictSame(await host.client.execute('query-named-block-nodes'), [], 'nothing is left open');
});

eachTransport('an image is held against other writers while its node is open', async (t, uring) => {
  if (!requireCommand(t, 'qemu-img', 'qemu-io')) return;
  const dir = tempDir(t);
  const image = join(dir, 'image.qcow2');
  await qemuImg('create', '-q', '-f', 'qcow2', image, '1M');
  const node = { driver: 'qcow2', 'node-name': 'n', file: { driver: 'file', filename: image } };
  const daemon = await startDaemon(t, { dir, args: ['--blockdev', JSON.stringify(node)] });
  const client = await daemon.client(t);
  const other = await run('qemu-io', ['-f', 'qcow2', '-c', 'write 0 512', image]);
  t.match(other.stderr, /lock/, 'qemu-io sees the lock');
  const second = startDaemon(t, { dir, args: ['--blockdev', JSON.stringify(node)] });
  await t.rejects(second, { message: /in use/ }, 'so does a second daemon');
  const fuse = fuseExport(uring, { id: 'e', 'node-name': 'n', mountpoint: mountpoint(join(dir, 'm')), writable: true });
  await client.execute('block-export-add', fuse);
});

leakTest();
