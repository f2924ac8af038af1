import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'tap';
import { checkQcow2, type Repair } from '../../src/block/drivers/qcow2/check.js';
import { parseHeader } from '../../src/block/drivers/qcow2/layout.js';
import { getRefcount, setRefcount } from '../../src/block/drivers/qcow2/refcounts.js';
import { KiB, Random } from '../support/content.js';
import { startDaemon } from '../support/daemon.js';
import { leakTest } from '../support/leaks.js';
import { run } from '../support/process.js';
import { CLEAN, checkImage, qemuImg, qemuIo } from '../support/qcow2.js';
import { requireCommand } from '../support/require.js';
import { NO_DAMAGE, withFile } from '../support/stores.js';
import { tempDir } from '../support/temp.js';

/** Our check beside qemu-img's, on images that are damaged in ways that both have a name for. */

async function make(dir: string, options: string, snapshot = false): Promise<string> {
  const image = join(dir, 'image.qcow2');
  await qemuImg('create', '-q', '-f', 'qcow2', '-o', options, image, '6M');
  await qemuIo(image, ['write -P 1 0 1M', 'write -c -P 2 2M 64k', 'write -P 3 3M 64k', 'write -z 4M 64k']);
  if (snapshot) {
    await qemuImg('snapshot', '-c', 'one', image);
    await qemuIo(image, ['write -P 4 0 100k']);
  }
  return image;
}

const ours = async (image: string, repair: Repair = 'none') => {
  const { corruptions, leaks } = await withFile(image, (store) => checkQcow2(store, repair));
  return { corruptions, leaks };
};

const theirs = async (image: string) => {
  const { corruptions, leaks } = await checkImage(image);
  return { corruptions, leaks };
};

interface Damage {
  readonly what: string;
  readonly make: (bytes: Buffer, where: Places) => void;
}

interface Places {
  readonly l1: number;
  readonly l2: number;
  readonly refcountBlock: number;
  readonly refcountTable: number;
}

const damages: readonly Damage[] = [
  { what: 'nothing', make: () => {} },
  { what: 'a leaked cluster', make: (bytes, { refcountBlock }) => bytes.writeUInt16BE(1, refcountBlock + 2 * 200) },
  { what: 'a refcount too high', make: (bytes, { refcountBlock }) => bytes.writeUInt16BE(2, refcountBlock + 2 * 4) },
  { what: 'refcounts of zero', make: (bytes, { refcountBlock }) => bytes.fill(0, refcountBlock, refcountBlock + 20) },
  { what: 'a COPIED flag that is missing', make: (bytes, { l2 }) => bytes.writeUInt8(0, l2) },
  { what: 'no refcount block', make: (bytes, { refcountTable }) => bytes.writeBigUInt64BE(0n, refcountTable) },
];

function places(bytes: Buffer): Places {
  const header = parseHeader(bytes.subarray(0, 65536), bytes.length);
  const offset = (at: number) => Number(bytes.readBigUInt64BE(at) & 0x00fffffffffffe00n);
  return {
    l1: header.l1Offset,
    l2: offset(header.l1Offset),
    refcountTable: header.refcountTableOffset,
    refcountBlock: offset(header.refcountTableOffset),
  };
}

test('damage is found as qemu-img finds it, and repaired', async (t) => {
  if (!requireCommand(t, 'qemu-img', 'qemu-io')) return;
  const dir = tempDir(t);
  for (const [options, snapshot] of [
    ['cluster_size=64k', false],
    ['cluster_size=64k', true],
    ['cluster_size=64k,extended_l2=on', false],
    ['compat=0.10', true],
  ] as const) {
    for (const { what, make: damage } of damages) {
      const image = await make(dir, options, snapshot);
      const whole = await withContent(image, dir);
      // As long as the cluster that is to leak needs it.
      const bytes = Buffer.alloc(201 * 64 * KiB);
      readFileSync(image).copy(bytes);
      damage(bytes, places(bytes));
      writeFileSync(image, bytes);
      const name = `${options}${snapshot ? ', a snapshot' : ''}: ${what}`;
      t.strictSame(await ours(image), await theirs(image), name);
      const copy = join(dir, 'leaks.qcow2');
      copyFileSync(image, copy);
      await ours(copy, 'leaks');
      t.equal((await theirs(copy)).leaks, 0, `${name}: leaks repaired`);
      await ours(image, 'all');
      t.strictSame(await checkImage(image), CLEAN, `${name}: all repaired`);
      t.ok((await withContent(image, dir)).equals(whole), `${name}: the data are as before`);
    }
  }
});

test('entries that point behind the end of the file', async (t) => {
  if (!requireCommand(t, 'qemu-img', 'qemu-io')) return;
  const dir = tempDir(t);
  const far = 0x8000_0100_0000_0000n;
  for (const options of ['cluster_size=64k', 'cluster_size=64k,extended_l2=on', 'compat=0.10,cluster_size=4k']) {
    for (const snapshot of [false, true]) {
      for (const where of ['l1', 'l2'] as const) {
        for (const entry of [far, far & ~(1n << 63n)]) {
          const image = await make(dir, options, snapshot);
          const bytes = readFileSync(image);
          bytes.writeBigUInt64BE(entry, places(bytes)[where]);
          writeFileSync(image, bytes);
          t.strictSame(await ours(image), await theirs(image), `${options}: ${where}, ${entry.toString(16)}`);
        }
      }
    }
  }
});

test('where repair could do harm', async (t) => {
  if (!requireCommand(t, 'qemu-img', 'qemu-io')) return;
  const dir = tempDir(t);
  const both = async (what: string, image: string, repair: 'leaks' | 'all') => {
    const copy = join(dir, 'copy.qcow2');
    copyFileSync(image, copy);
    await run('qemu-img', ['check', '-q', '-r', repair, copy]);
    const found = await ours(image, repair);
    t.strictSame(found, await ours(image), `${what}: what is said to be left is`);
    t.strictSame(found, await theirs(image), `${what}: as qemu-img sees it`);
    return [found, await theirs(copy)];
  };
  for (const options of ['cluster_size=4k', 'cluster_size=64k,extended_l2=on', 'cluster_size=512,compat=0.10']) {
    for (const repair of ['leaks', 'all'] as const) {
      const image = await make(dir, options);
      const whole = await withContent(image, dir);
      const bytes = readFileSync(image);
      const { refcountTable, l2 } = places(bytes);
      bytes.writeBigUInt64BE(BigInt(l2), refcountTable);
      writeFileSync(image, bytes);
      await ours(image, repair);
      t.ok((await withContent(image, dir)).equals(whole), `an L2 table for a refcount block: ${options}, ${repair}`);
      if (repair === 'all') t.strictSame(await checkImage(image), CLEAN);
    }
  }
  for (const [bits, references] of [
    [1, 2],
    [2, 5],
    [8, 256],
  ] as const) {
    const image = await make(dir, `cluster_size=4k,refcount_bits=${bits}`);
    const bytes = readFileSync(image);
    const { l2 } = places(bytes);
    for (let n = 1; n < references; n++) bytes.copyWithin(l2 + n * 8, l2, l2 + 8);
    writeFileSync(image, bytes);
    const [mine, qemus] = await both(`${references} references, ${bits} bits`, image, 'all');
    t.ok(mine!.corruptions > 0 && mine!.corruptions <= qemus!.corruptions);
  }
  const image = await make(dir, 'cluster_size=64k', true);
  const bytes = readFileSync(image);
  bytes.writeUInt32BE(0, 60);
  writeFileSync(image, bytes);
  const [mine, qemus] = await both('a snapshot that is gone', image, 'leaks');
  t.strictSame([mine, qemus], [NO_DAMAGE, NO_DAMAGE]);
});

test('a snapshot that says less than it must', async (t) => {
  if (!requireCommand(t, 'qemu-img', 'qemu-io')) return;
  const dir = tempDir(t);
  for (const extra of [0, 8, 15]) {
    const image = await make(dir, 'cluster_size=64k', true);
    const whole = await withContent(image, dir, '-l', 'one');
    const bytes = readFileSync(image);
    const { snapshotsOffset: at } = parseHeader(bytes.subarray(0, 65536), bytes.length);
    const had = bytes.readUInt32BE(at + 36);
    const names = bytes.readUInt16BE(at + 12) + bytes.readUInt16BE(at + 14);
    bytes.copyWithin(at + 40 + extra, at + 40 + had, at + 40 + had + names);
    bytes.writeUInt32BE(extra, at + 36);
    writeFileSync(image, bytes);
    t.strictSame(await ours(image), { corruptions: 1, leaks: 0 });
    t.strictSame(await ours(image), await theirs(image));
    t.strictSame(await ours(image, 'leaks'), { corruptions: 1, leaks: 0 });
    t.strictSame(await ours(image, 'all'), { corruptions: 0, leaks: 0 });
    t.strictSame(await checkImage(image), CLEAN, `${extra} bytes of extra data: all repaired`);
    t.ok((await withContent(image, dir, '-l', 'one')).equals(whole), 'the snapshot is as before');
  }
});

test('a snapshot that cannot be read is not given up', async (t) => {
  if (!requireCommand(t, 'qemu-img', 'qemu-io')) return;
  const dir = tempDir(t);
  const damage: Record<string, (bytes: Buffer, at: number) => void> = {
    'an L1 table that is no table': (bytes, at) => bytes.writeBigUInt64BE(0x200n, at),
    'an L1 table behind the end': (bytes, at) => bytes.writeBigUInt64BE(1n << 40n, at),
    'an L1 table that is too long': (bytes, at) => bytes.writeUInt32BE(1 << 30, at + 8),
    'an empty L1 table': (bytes, at) => bytes.writeUInt32BE(0, at + 8),
    'a table that cannot be read': (bytes, at) => bytes.writeUInt32BE(4000, at + 36),
  };
  for (const [what, spoil] of Object.entries(damage)) {
    const image = await make(dir, 'cluster_size=64k', true);
    const whole = await withContent(image, dir, '-l', 'one');
    const good = readFileSync(image);
    const { snapshotsOffset: at } = parseHeader(good.subarray(0, 65536), good.length);
    const bytes = Buffer.from(good);
    spoil(bytes, at);
    writeFileSync(image, bytes);
    const found = await ours(image);
    t.match(found, { corruptions: 1 }, what);
    t.ok(found.leaks > 0, 'what only the snapshot has seems to be leaked');
    for (const repair of ['leaks', 'all'] as const) t.strictSame(await ours(image, repair), found, 'nothing is freed');
    const repaired = readFileSync(image);
    good.copy(repaired, at, at, at + 64);
    writeFileSync(image, repaired);
    t.strictSame(await checkImage(image), CLEAN, 'once the table is as it was, nothing is missing');
    t.ok((await withContent(image, dir, '-l', 'one')).equals(whole));
  }
});

test('fewer snapshots than the header says', async (t) => {
  if (!requireCommand(t, 'qemu-img', 'qemu-io')) return;
  const dir = tempDir(t);
  for (const [count, options] of [
    [2, 'cluster_size=64k'],
    [100, 'cluster_size=4k'],
  ] as const) {
    const image = await make(dir, options, true);
    const whole = await withContent(image, dir, '-l', 'one');
    const bytes = readFileSync(image);
    bytes.writeUInt32BE(count, 60);
    writeFileSync(image, bytes);
    t.strictSame(await ours(image), { corruptions: count - 1, leaks: 0 });
    t.strictSame(await ours(image), await theirs(image));
    t.strictSame(await ours(image, 'all'), { corruptions: 0, leaks: 0 });
    t.strictSame(await checkImage(image), CLEAN);
    t.equal(readFileSync(image).readUInt32BE(60), 1);
    t.ok((await withContent(image, dir, '-l', 'one')).equals(whole), 'the snapshot is as before');
  }
});

async function withContent(image: string, dir: string, ...options: string[]): Promise<Buffer> {
  await qemuImg('convert', ...options, '-f', 'qcow2', '-O', 'raw', image, join(dir, 'raw'));
  return readFileSync(join(dir, 'raw'));
}

test('whatever lies in the tables, check and repair end', async (t) => {
  if (!requireCommand(t, 'qemu-img', 'qemu-io')) return;
  const dir = tempDir(t);
  const image = await make(dir, 'cluster_size=4k', true);
  const good = readFileSync(image);
  const where = places(good);
  const rounds = Number(process.env.STORAGED_TEST_MUTATIONS ?? 300);
  let refused = 0;
  for (let seed = 1; seed <= rounds; seed++) {
    const random = new Random(seed);
    const bytes = Buffer.from(good);
    const targets = [0, where.l1, where.l2, where.refcountTable, where.refcountBlock];
    for (let n = 0; n <= random.below(4); n++) {
      const at = targets[random.below(targets.length)]! + random.below(random.below(2) === 0 ? 112 : 4096);
      bytes[at] = random.below(256);
    }
    writeFileSync(image, bytes);
    try {
      const first = await ours(image, 'all');
      if (first.corruptions === 0) {
        t.strictSame(await ours(image), { corruptions: 0, leaks: 0 }, `seed ${seed}: nothing is left to repair`);
      } else {
        refused++;
      }
    } catch (error) {
      refused++;
      if (!/^(FormatError|IoError)$/.test((error as Error).name)) t.fail(`seed ${seed}: ${(error as Error).stack}`);
    }
  }
  t.comment(`${refused} of ${rounds} refused`);
});

test('refcounts of every width', async (t) => {
  const random = new Random(1);
  for (const bits of [1, 2, 4, 8, 16, 32, 64]) {
    const block = new Uint8Array(64);
    const values = Array.from({ length: (block.length * 8) / bits }, () => random.below(2 ** Math.min(bits, 31)));
    for (const [i, value] of values.entries()) setRefcount(block, bits, i, 2 ** Math.min(bits, 53) - 1 - value);
    for (const [i, value] of values.entries()) setRefcount(block, bits, i, value);
    const read = values.map((_, i) => getRefcount(block, bits, i));
    t.strictSame(read, values, `${bits} bits: each is what was set, whatever is beside it`);
    // Numbers that fill bytes are big endian, smaller ones begin with a byte's least significant bit.
    const bytes = Buffer.from(block);
    if (bits < 8) t.equal(block[0]! & (2 ** bits - 1), values[0]);
    else t.equal(bytes.readUIntBE(Math.max(0, bits / 8 - 6), Math.min(bits / 8, 6)), values[0]);
  }
});

test('blockdev-check', async (t) => {
  if (!requireCommand(t, 'qemu-img', 'qemu-io')) return;
  const daemon = await startDaemon(t);
  const client = await daemon.client(t);
  const image = await make(daemon.dir, 'refcount_bits=16');
  const bytes = readFileSync(image);
  damages.find(({ what }) => what === 'a refcount too high')!.make(bytes, places(bytes));
  writeFileSync(image, bytes);
  const file = { driver: 'file', filename: image };
  const check = (more: object = {}) => client.execute('blockdev-check', { driver: 'qcow2', file, ...more });
  t.match(await check(), { ...(await theirs(image)), 'leaks-fixed': 0, 'corruptions-fixed': 0 });
  t.match(await check({ repair: 'all' }), { corruptions: 0, leaks: 0 });
  t.match(await theirs(image), { corruptions: 0, leaks: 0 });
  await client.execute('blockdev-add', { driver: 'qcow2', 'node-name': 'n', file });
  await t.rejects(check({ repair: 'all' }), /in use/, 'not while it is open');
  await client.execute('blockdev-del', { 'node-name': 'n' });
  await t.rejects(check({ driver: 'raw' }), /nothing to check/);
  t.strictSame(await client.execute('query-named-block-nodes'), []);
});

leakTest();
