import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { test } from 'tap';
import { checkQcow2 } from '../../src/block/drivers/qcow2/check.js';
import { decompress } from '../../src/block/drivers/qcow2/compressed.js';
import { createQcow2 } from '../../src/block/drivers/qcow2/create.js';
import { COMPRESSION_ZLIB, parseHeader } from '../../src/block/drivers/qcow2/layout.js';
import { OVERLAP_ACTIVE_L2, overlapChecks } from '../../src/block/drivers/qcow2/overlap.js';
import { KiB, MiB, mountpoint, Random } from '../support/content.js';
import { eachTransport, fuseExport, startDaemon } from '../support/daemon.js';
import { leakTest } from '../support/leaks.js';
import { run } from '../support/process.js';
import { ImageHost, qemuImg, qemuIo } from '../support/qcow2.js';
import { requireCommand } from '../support/require.js';
import { SimulatedImage } from '../support/simulated.js';
import { MemoryStore } from '../support/stores.js';
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

  // No snapshots, but a table of them in the middle of a cluster.
  good.writeBigUInt64BE(4096n * 3n + 512n, 64);
  good.writeUInt32BE(0, 60);
  writeFileSync(file, good);
  t.not((await run('qemu-img', ['info', '-f', 'qcow2', file])).code, 0);
  t.throws(() => parseHeader(good.subarray(0, 4096), good.length), /snapshot table is at 12800.*multiple/);
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

test('a data file that is said to be raw, where there is none', async (t) => {
  if (!requireCommand(t, 'qemu-img')) return;
  const image = join(tempDir(t), 'image.qcow2');
  await qemuImg('create', '-q', '-f', 'qcow2', image, '1M');
  const bytes = readFileSync(image);
  bytes[95] = 2;
  t.throws(() => parseHeader(bytes.subarray(0, 65536), bytes.length), {
    message: /data-file-raw requires a data file/,
  });
  writeFileSync(image, bytes);
  await t.rejects(qemuIo(image, ['read 0 512']), { message: /data-file-raw requires a data file/ });
});

test('snapshots that claim the same large table, all of them', async (t) => {
  if (!requireCommand(t, 'qemu-img', 'qemu-io')) return;
  const dir = tempDir(t);
  const path = join(dir, 'image.qcow2');
  await qemuImg('create', '-q', '-f', 'qcow2', '-o', 'cluster_size=512', path, '1M');
  const count = 65536;
  const entry = 64;
  const l1At = Math.ceil(readFileSync(path).length / 512) * 512;
  const tableAt = l1At + 32 * MiB;
  const bytes = Buffer.alloc(tableAt + count * entry);
  readFileSync(path).copy(bytes);
  for (let at = tableAt; at < bytes.length; at += entry) {
    bytes.writeBigUInt64BE(BigInt(l1At), at);
    bytes.writeUInt32BE((32 * MiB) / 8, at + 8);
    bytes.writeUInt32BE(24, at + 36);
    bytes.writeBigUInt64BE(BigInt(MiB), at + 48);
  }
  bytes.writeUInt32BE(count, 60);
  bytes.writeBigUInt64BE(BigInt(tableAt), 64);
  const image = new SimulatedImage(bytes, new Random(1));
  // The refcounts do not know of the table.
  t.equal(await image.write(0, Buffer.alloc(512, 1)), -5);
  t.match(image.problems.join(), /overlaps with inactive L1 table/);
  t.equal(await image.node.close(), 0);
  await t.rejects(checkQcow2(new MemoryStore(bytes)), { message: /too many tables/ }, 'the check ends');
});

for (const [what, message, make] of [
  // An L1 entry whose table is where refcounts are, and a refcount block where an L2 table is.
  [
    'an L2 table in a refcount block',
    /overlap/,
    (bytes: Buffer, l1: number, table: number) => {
      bytes.writeBigUInt64BE(bytes.readBigUInt64BE(table) | (1n << 63n), l1);
    },
  ],
  [
    'a refcount block in an L2 table',
    /overlap/,
    (bytes: Buffer, l1: number, table: number) => {
      bytes.writeBigUInt64BE(bytes.readBigUInt64BE(l1) & 0x00fffffffffffe00n, table);
    },
  ],
  [
    'the refcount table where the L1 table is',
    /overlap/,
    (bytes: Buffer, l1: number) => {
      bytes.writeBigUInt64BE(BigInt(l1), 48);
    },
  ],
] as const) {
  test(`metadata in each other's way: ${what}`, async (t) => {
    if (!requireCommand(t, 'qemu-img', 'qemu-io')) return;
    const dir = tempDir(t);
    const path = join(dir, 'image.qcow2');
    await qemuImg('create', '-q', '-f', 'qcow2', '-o', 'cluster_size=4k', path, '1M');
    await qemuIo(path, ['write -P 1 0 100k']);
    const bytes = readFileSync(path);
    make(bytes, Number(bytes.readBigUInt64BE(40)), Number(bytes.readBigUInt64BE(48)));
    const image = new SimulatedImage(Buffer.from(bytes), new Random(1));
    const results = [await image.write(200 * KiB, Buffer.alloc(4096, 2)), await image.node.flush()];
    t.ok(Math.min(...results) < 0, 'no write is carried out');
    await image.node.close();
    t.match(image.problems.join(), message);
    const changed = Buffer.from(image.file.content.subarray(0, bytes.length));
    // The mark is all that is new.
    changed.writeBigUInt64BE(changed.readBigUInt64BE(72) & ~2n, 72);
    t.ok(changed.equals(bytes), 'and nothing is damaged further');
  });
}

test('a table that the image claims to have where the file has not grown to yet', async (t) => {
  const store = new MemoryStore();
  const clusterSize = 4 * KiB;
  await createQcow2({ size: 4 * MiB, clusterSize }, store);
  const bytes = store.bytes;
  const claimed = bytes.length + 3 * clusterSize;
  // The second L2 table; the first and the first data come before it.
  bytes.writeBigUInt64BE(BigInt(claimed) | (1n << 63n), Number(bytes.readBigUInt64BE(40)) + 8);
  const image = new SimulatedImage(bytes, new Random(1));
  const results: number[] = [];
  for (let n = 0; n < 6; n++) results.push(await image.write(n * clusterSize, Buffer.alloc(clusterSize, 0xff)));
  t.strictSame(results.slice(0, 2), [clusterSize, clusterSize]);
  t.strictSame(results.slice(-4), [-5, -5, -5, -5], 'no data are written there');
  t.match(image.problems.join(), /overlaps with active L2 table/);
  await image.node.close();
  const there = image.file.content.subarray(claimed, claimed + clusterSize);
  t.equal(there.indexOf(0xff), -1);
});

test('compressed data that promise more than a cluster', async (t) => {
  const bomb = deflateRawSync(Buffer.alloc(MiB));
  // An error of what decompresses, which stops there, and not of what counts the bytes afterwards.
  t.throws(() => decompress(bomb, COMPRESSION_ZLIB, 4 * KiB), { message: /larger than 4096 bytes/ });
  t.equal(decompress(deflateRawSync(Buffer.alloc(4 * KiB)), COMPRESSION_ZLIB, 4 * KiB).length, 4 * KiB);
});

test('overlap-check by mode, and kind by kind', async (t) => {
  t.equal(overlapChecks(), overlapChecks('cached'));
  t.equal(overlapChecks('none'), 0);
  t.equal(overlapChecks({ template: 'none', 'main-header': true }), 1);
  t.equal(overlapChecks({ 'active-l2': false, 'inactive-l2': true }), overlapChecks('all') & ~OVERLAP_ACTIVE_L2);
  t.equal(overlapChecks({ template: 'constant', 'active-l2': true }), overlapChecks('constant') | OVERLAP_ACTIVE_L2);
  t.throws(() => overlapChecks('some'), { message: /does not accept value 'some'/ });
});

eachTransport('a damaged image is told of, and not written to any more', async (t, uring) => {
  if (!requireCommand(t, 'qemu-img', 'qemu-io')) return;
  const host = await ImageHost.start(t, uring);
  const file = await damaged(host.dir, (bytes, l2) => {
    // The first cluster of the disk is where the header is... in the refcount table.
    bytes.writeBigUInt64BE(bytes.readBigUInt64BE(48) | (1n << 63n), l2);
  });
  const seen = await host.qcow2(file, { 'overlap-check': 'cached' });
  await seen.close();
  const unaligned = await damaged(host.dir, (bytes, l2) => {
    bytes.writeBigUInt64BE(bytes.readBigUInt64BE(l2) + 512n, l2);
  });
  const read = await host.qcow2(unaligned);
  t.not((await run('dd', [`if=${read.file}`, 'of=/dev/null', 'bs=4k', 'count=1', 'status=none'])).code, 0);
  const told = await host.client.waitEvent('BLOCK_IMAGE_CORRUPTED');
  t.match(told.data, { 'node-name': read.node, fatal: false }, 'a read of what cannot be is told of');
  await read.close();
  await damaged(host.dir, (bytes, l2) => {
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
  const json = async (value: object): Promise<void> => {
    await qemuImg('create', '-q', '-f', 'qcow2', '-u', '-b', `json:${JSON.stringify(value)}`, '-F', 'raw', a, '1M');
  };
  const below = { driver: 'file', filename: outside };
  for (const good of [
    below,
    { driver: 'raw', file: below },
    { driver: 'raw', 'file.driver': 'file', 'file.filename': outside },
    { file: { filename: outside } },
  ]) {
    await json(good);
    const shown = await host.qcow2(a);
    t.equal(readFileSync(shown.file).subarray(0, 4096).toString(), 'x'.repeat(4096), JSON.stringify(good));
    await shown.close();
    await t.rejects(host.qcow2(a, { 'implicit-files': 'same-directory' }), { message: /forbids/ });
  }
  await json({ driver: 'raw', offset: 4000, file: below });
  const part = await host.qcow2(a);
  t.equal(readFileSync(part.file).indexOf(0), 96, 'a part of a file');
  await part.close();
  for (const [bad, message] of [
    [{ driver: 'nbd', host: 'localhost' }, /driver 'nbd'|'file' is no file/],
    [{ driver: 'raw', file: { driver: 'nbd', host: 'localhost' } }, /driver 'nbd'/],
    [{ driver: 'raw', file: { ...below, locking: 'off' } }, /option 'locking'/],
    [{ driver: 'qcow2', 'implicit-files': 'any', file: below }, /option 'implicit-files'/],
    [{ driver: 'raw', file: 'some-node' }, /is no file/],
    [{ driver: 'file', filename: 'relative' }, /not absolute/],
    [{ driver: 'raw', offset: -1, file: below }, /no number of bytes/],
  ] as const) {
    await json(bad);
    await t.rejects(host.qcow2(a), { message }, JSON.stringify(bad));
  }
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
