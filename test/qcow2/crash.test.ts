import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'tap';
import { checkQcow2 } from '../../src/block/drivers/qcow2/check.js';
import { createQcow2 } from '../../src/block/drivers/qcow2/create.js';
import { difference, KiB, Random } from '../support/content.js';
import { crashed } from '../support/crash.js';
import { checkImage, qemuImg, qemuIo } from '../support/qcow2.js';
import { requireCommand } from '../support/require.js';
import { type Recorded, type SimulatedFile, SimulatedImage } from '../support/simulated.js';
import { MemoryStore } from '../support/stores.js';
import { tempDir } from '../support/temp.js';

/**
 * Whatever moment the power fails at: the image is consistent, at worst leaky, and holds every sector that was flushed.
 * Between two flushes of the file its sectors reach the disk in any order, or not at all.
 */

const SECTOR = 512;
const RUNS = Number(process.env.STORAGED_TEST_CRASH_RUNS ?? 4);
const CUTS = Number(process.env.STORAGED_TEST_CRASH_CUTS ?? 60);
const OPERATIONS = 70;

interface Shape {
  readonly options: string;
  readonly size: number;
  readonly prepare?: readonly string[];
  readonly snapshot?: boolean;
  readonly node?: object;
}

const shapes: Record<string, Shape> = {
  'clusters of 512': { options: 'cluster_size=512', size: 300 * KiB },
  'clusters of 512, few slices cached': {
    options: 'cluster_size=512',
    size: 700 * KiB,
    node: { 'l2-cache-size': 512, 'refcount-cache-size': 0 },
  },
  'refcounts of 64 bits': { options: 'cluster_size=512,refcount_bits=64', size: 400 * KiB },
  'clusters of 4 KiB, data in it': {
    options: 'cluster_size=4k',
    size: 512 * KiB,
    prepare: ['write -P 1 0 200k', 'write -c -P 2 300k 4k', 'write -z 320k 40k'],
  },
  'a snapshot': { options: 'cluster_size=4k', size: 512 * KiB, prepare: ['write -P 1 0 300k'], snapshot: true },
  subclusters: { options: 'cluster_size=16k,extended_l2=on', size: 512 * KiB, prepare: ['write -P 1 0 100k'] },
  'lazy refcounts': { options: 'lazy_refcounts=on,cluster_size=512', size: 300 * KiB },
  'version 2': { options: 'compat=0.10,cluster_size=512', size: 200 * KiB },
};

async function make(dir: string, shape: Shape): Promise<Buffer> {
  const image = join(dir, 'image.qcow2');
  await qemuImg('create', '-q', '-f', 'qcow2', '-o', shape.options, image, String(shape.size));
  if (shape.prepare) await qemuIo(image, shape.prepare);
  if (shape.snapshot) await qemuImg('snapshot', '-c', 'one', image);
  return readFileSync(image);
}

/** What the sectors of the disk may be after a crash: numbers of writes; 0 is zeroes, -1 what was there at first. */
type Stamps = Map<number, Set<number>>;

interface Run {
  readonly log: Recorded[];
  readonly initial: Buffer;
  readonly size: number;
}

/** A sector of write number n: n, all over it. */
function stamped(n: number, sectors: number): Buffer {
  const bytes = Buffer.alloc(sectors * SECTOR);
  for (let at = 0; at < bytes.length; at += 4) bytes.writeUInt32LE(n, at);
  return bytes;
}

async function run(base: Buffer, shape: Shape, random: Random): Promise<Run> {
  const image = new SimulatedImage(Buffer.from(base), random, shape.node);
  const { node, file } = image;
  const size = node.size.bytes;
  const initial = await image.read(0, size);
  const mark = (value: unknown) => file.log.push({ kind: 'mark', value });
  let next = 1;
  const operation = async (): Promise<void> => {
    const kind = random.below(10);
    const at = random.below(size / SECTOR);
    const sectors = Math.min(1 + random.below(random.below(4) === 0 ? 120 : 12), size / SECTOR - at);
    const range = { from: at, to: at + sectors };
    if (kind < 6) {
      const n = next++;
      mark({ ...range, n });
      const result = await image.write(at * SECTOR, stamped(n, sectors));
      if (result < 0) throw new Error(`write failed: ${result}`);
      mark({ ...range, done: n });
    } else if (kind < 8) {
      const n = 0;
      mark({ ...range, n });
      const result = await node.writeZeroes(at * SECTOR, sectors * SECTOR, { mayUnmap: kind === 6 });
      if (result < 0) throw new Error(`writeZeroes failed: ${result}`);
      mark({ ...range, done: n });
    } else {
      mark('flushing');
      const number = file.log.length - 1;
      const result = await node.flush();
      if (result < 0) throw new Error(`flush failed: ${result}`);
      mark({ flushed: number });
    }
  };
  for (let n = 0; n < OPERATIONS; ) {
    const together = 1 + random.below(4);
    const inTurn = 1 + random.below(4);
    n += together * inTurn;
    const several = async () => {
      for (let left = inTurn; left > 0; left--) await operation();
    };
    await Promise.all(Array.from({ length: together }, several));
  }
  if (random.below(2) === 0) await node.close();
  if (image.problems.length > 0) throw new Error(image.problems.join('; '));
  return { log: file.log, initial, size };
}

function isDirty(content: Buffer): boolean {
  return content.readUInt32BE(4) === 3 && (content.readBigUInt64BE(72) & 1n) !== 0n;
}

/** What each sector may hold after a crash at `cut`. */
function allowed({ log }: Run, cut: number): Stamps {
  const stamps: Stamps = new Map();
  // Writes that had ended when a flush began that has ended are what later reads must find, or something newer.
  let since = 0;
  for (const record of log.slice(0, cut)) {
    if (record.kind !== 'mark') continue;
    const { flushed } = record.value as { flushed?: number };
    if (flushed !== undefined) since = Math.max(since, flushed);
  }
  const set = (from: number, to: number, change: (all: Set<number>) => void) => {
    for (let sector = from; sector < to; sector++) {
      const all = stamps.get(sector) ?? new Set([-1]);
      change(all);
      stamps.set(sector, all);
    }
  };
  /** Writes under way, whose order among each other is anybody's guess. */
  const open = new Map<number, Set<object>>();
  for (const [number, record] of log.slice(0, cut).entries()) {
    if (record.kind !== 'mark') continue;
    const value = record.value as { from: number; to: number; n?: number; done?: number };
    if (value.n !== undefined) {
      set(value.from, value.to, (all) => all.add(value.n!));
      for (let sector = value.from; sector < value.to; sector++) {
        const others = open.get(sector) ?? new Set();
        others.add(value);
        open.set(sector, others);
      }
    } else if (value.done !== undefined) {
      for (let sector = value.from; sector < value.to; sector++) {
        const others = open.get(sector) as Set<{ from: number; to: number; n: number }>;
        for (const other of others) {
          if (other.n === value.done && other.from === value.from && other.to === value.to) {
            others.delete(other);
            break;
          }
        }
        if (number < since && others.size === 0 && !overlapped(log, number, sector, value.done)) {
          stamps.set(sector, new Set([value.done]));
        }
      }
    }
  }
  return stamps;
}

/** Whether another write to the sector was under way at the same time as the one that ended at `ended`. */
function overlapped(log: readonly Recorded[], ended: number, sector: number, n: number): boolean {
  let began = ended;
  for (let at = ended - 1; at >= 0; at--) {
    const record = log[at]!;
    if (record.kind !== 'mark') continue;
    const value = record.value as { from: number; to: number; n?: number; done?: number };
    if (value.n === n && value.from <= sector && sector < value.to) {
      began = at;
      break;
    }
  }
  return log.slice(began + 1, ended).some((record) => {
    if (record.kind !== 'mark') return false;
    const value = record.value as { from: number; to: number };
    return value.from <= sector && sector < value.to;
  });
}

async function contentProblem(content: Buffer, whole: Run, cut: number, random: Random): Promise<string | undefined> {
  const image = new SimulatedImage(content, random, {}, true);
  const disk = await image.read(0, whole.size);
  for (const [sector, stamps] of allowed(whole, cut)) {
    const bytes = disk.subarray(sector * SECTOR, (sector + 1) * SECTOR);
    const n = bytes.readUInt32LE(0);
    // A sector is the unit that is written whole.
    const isStamp = stamps.has(n) && bytes.equals(stamped(n, 1));
    const isFirst = stamps.has(-1) && bytes.equals(whole.initial.subarray(sector * SECTOR, (sector + 1) * SECTOR));
    if (!isStamp && !isFirst) {
      return `sector ${sector} begins with ${n}, and may be of the writes ${[...stamps].join(', ')}`;
    }
  }
  return undefined;
}

for (const [name, shape] of Object.entries(shapes)) {
  test(`a crash at any moment: ${name}`, async (t) => {
    if (!requireCommand(t, 'qemu-img', 'qemu-io')) return;
    const dir = tempDir(t);
    const base = await make(dir, shape);
    let leaks = 0;
    let repaired = 0;
    for (let seed = 1; seed <= RUNS; seed++) {
      const random = new Random(seed * 7919);
      const whole = await run(base, shape, random);
      // Counting anew takes time.
      const cuts = shape.options.includes('lazy') ? Math.ceil(CUTS / 6) : CUTS;
      for (let n = 0; n < cuts; n++) {
        const cut = 1 + random.below(whole.log.length);
        let content = crashed(base, whole.log, cut, random);
        if (isDirty(content)) {
          // Refcounts were to be written later: whoever opens it for writing counts anew first.
          const store = new MemoryStore(content);
          await checkQcow2(store, 'all');
          content = store.bytes;
          if (isDirty(content)) return t.fail(`seed ${seed}, cut at ${cut}: it cannot be repaired`);
          repaired++;
        }
        const { corruptions, leaks: leaked, problems } = await checkQcow2(new MemoryStore(content));
        leaks += leaked;
        const where = `seed ${seed}, cut at ${cut} of ${whole.log.length}`;
        if (corruptions > 0) return t.fail(`${where}: ${problems.find((problem) => !problem.startsWith('Leaked'))}`);
        const problem = await contentProblem(Buffer.from(content), whole, cut, random);
        if (problem !== undefined) return t.fail(`${where}: ${problem}`);
        if (n === 0) {
          const file = join(dir, 'crashed.qcow2');
          writeFileSync(file, content);
          const theirs = await checkImage(file);
          t.strictSame(theirs, { corruptions: 0, leaks: leaked, errors: 0 }, `${where}: qemu-img says the same`);
        }
      }
    }
    t.equal(repaired > 0, shape.options.includes('lazy'), 'images that count late are marked');
    return t.comment(`${leaks} clusters leaked over all, ${repaired} images repaired`);
  });
}

test('a crash while the L1 table and the refcount table grow', async (t) => {
  const random = new Random(11);
  const size = 1900 * KiB;
  const larger = 2400 * KiB;
  const empty = new MemoryStore();
  // One cluster of the refcount table counts 2 MiB of the file.
  await createQcow2({ size, clusterSize: SECTOR, refcountBits: 64 }, empty);
  const first = new SimulatedImage(empty.bytes, random);
  const model = random.bytes(larger);
  const filled = 1700 * KiB;
  t.equal(await first.write(0, model.subarray(0, filled)), filled);
  t.equal(await first.node.close(), 0);
  const base = Buffer.from(first.file.content);
  const image = new SimulatedImage(Buffer.from(base), random);
  const { node, file } = image;
  // Tables that are new and not on disk yet when the L1 table is copied.
  t.equal(await image.write(filled, model.subarray(filled, size)), size - filled);
  t.equal(await node.resize(larger, false), 0);
  t.equal(await image.write(size, model.subarray(size)), larger - size);
  t.equal(await node.flush(), 0);
  const fields = ({ content }: SimulatedFile) => [content.readBigUInt64BE(40), content.readBigUInt64BE(48)];
  const before = fields(first.file);
  t.ok(
    fields(file).every((offset, n) => offset !== before[n]),
    'both have moved',
  );
  const flushed = file.log.length;
  // Most of the log are data. A header that is on its way is what may be there before that which it refers to.
  const cuts = file.log.flatMap((record, n) => {
    if (record.kind === 'flush') return [n, n + 1];
    return record.kind === 'write' && record.offset === 0 ? Array.from({ length: 12 }, () => n + 1) : [];
  });
  cuts.push(...Array.from({ length: CUTS / 2 }, () => random.below(flushed + 1)));
  for (const cut of cuts) {
    const content = crashed(base, file.log, cut, random);
    const { corruptions, problems } = await checkQcow2(new MemoryStore(content));
    const problem = problems.find((one) => !one.startsWith('Leaked'));
    if (corruptions > 0) return t.fail(`cut at ${cut} of ${flushed}: ${problem}`);
    const after = new SimulatedImage(content, random, {}, true);
    const disk = await after.read(0, after.node.size.bytes);
    const differs = difference(disk.subarray(0, filled), model.subarray(0, filled));
    if (differs !== undefined) return t.fail(`cut at ${cut} of ${flushed}: ${differs}`);
    if (cut === flushed) t.equal(difference(disk, model), undefined, 'what was flushed is there');
  }
  return t.end();
});

test('a crash while a disk grows over its backing file', async (t) => {
  const random = new Random(12);
  const size = 100 * KiB;
  const larger = 400 * KiB;
  for (const version of [2, 3] as const) {
    const empty = new MemoryStore();
    const backing = { backingFile: 'base', backingFormat: 'raw' };
    await createQcow2({ size, version, clusterSize: 4 * KiB, ...backing }, empty);
    const base = empty.bytes;
    const below = Buffer.alloc(larger, 9);
    const image = new SimulatedImage(Buffer.from(base), random, {}, false, below);
    t.equal(await image.node.resize(larger, false), 0);
    const expected = Buffer.alloc(larger);
    expected.fill(9, 0, size);
    const { log } = image.file;
    let grown = 0;
    for (let n = 0; n <= log.length * 2; n++) {
      const cut = Math.floor(n / 2);
      const content = crashed(base, log, cut, random);
      const { corruptions } = await checkQcow2(new MemoryStore(Buffer.from(content)));
      if (corruptions > 0) return t.fail(`version ${version}, cut at ${cut} of ${log.length}: it is damaged`);
      const after = new SimulatedImage(content, random, {}, true, below);
      const { bytes } = after.node.size;
      if (bytes === larger) grown++;
      const problem = difference(await after.read(0, bytes), expected.subarray(0, bytes));
      if (problem !== undefined) return t.fail(`version ${version}, cut at ${cut} of ${log.length}: ${problem}`);
    }
    t.ok(grown > 0, 'some of them found it grown');
  }
  return t.end();
});
