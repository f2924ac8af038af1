import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'tap';
import { checkQcow2 } from '../../src/block/drivers/qcow2/check.js';
import { createQcow2 } from '../../src/block/drivers/qcow2/create.js';
import { difference, KiB, Random } from '../support/content.js';
import { qemuImg, qemuIo } from '../support/qcow2.js';
import { requireCommand } from '../support/require.js';
import { SimulatedImage } from '../support/simulated.js';
import { damageOf, MemoryStore, NO_DAMAGE } from '../support/stores.js';
import { tempDir } from '../support/temp.js';

/** A host that fails now and then: what fails is told of, all else goes on, the image stays whole, nothing leaks. */

const RUNS = Number(process.env.STORAGED_TEST_FAULT_RUNS ?? 12);
const ENOSPC = -28;
const EIO = -5;

interface Shape {
  readonly options: string;
  readonly size: number;
  readonly snapshot?: boolean;
}

// Small clusters, so that tables of every kind are made and grow.
const shapes: Record<string, Shape> = {
  'refcounts of 64 bits': { options: 'cluster_size=512,refcount_bits=64', size: 3000 * KiB },
  'clusters of 512': { options: 'cluster_size=512', size: 1000 * KiB },
  'a snapshot': { options: 'cluster_size=4k', size: 1000 * KiB, snapshot: true },
  subclusters: { options: 'cluster_size=16k,extended_l2=on', size: 2000 * KiB },
};

async function make(dir: string, { options, size, snapshot }: Shape): Promise<Buffer> {
  const image = join(dir, 'image.qcow2');
  await qemuImg('create', '-q', '-f', 'qcow2', '-o', options, image, String(size));
  if (snapshot) {
    await qemuIo(image, ['write -P 1 0 300k']);
    await qemuImg('snapshot', '-c', 'one', image);
  }
  return readFileSync(image);
}

for (const [name, shape] of Object.entries(shapes)) {
  test(`writes of the file that fail: ${name}`, async (t) => {
    if (!requireCommand(t, 'qemu-img', 'qemu-io')) return;
    const base = await make(tempDir(t), shape);
    let failed = 0;
    for (let seed = 1; seed <= RUNS; seed++) {
      const random = new Random(seed * 104729);
      const image = new SimulatedImage(Buffer.from(base), random, { 'l2-cache-size': 8192 });
      const { node, file } = image;
      const model = await image.read(0, node.size.bytes);
      /** What a write that failed may have left, or not. */
      const unsure = Buffer.alloc(model.length);
      const errno = seed % 2 === 0 ? ENOSPC : EIO;
      // As a host has it that is full: nothing that lies behind the end works, or now and then anything does not.
      file.fault = (what, offset) => {
        if (seed % 3 === 0) return what === 'resize' || offset >= file.content.length ? -random.below(2) && errno : 0;
        return random.below(12) === 0 ? errno : 0;
      };
      for (let n = 0; n < 60; n++) {
        const at = random.below(model.length / 512) * 512;
        const length = Math.min(model.length - at, 512 * (1 + random.below(random.below(3) === 0 ? 250 : 20)));
        const kind = random.below(8);
        if (kind === 0) {
          if ((await node.flush()) < 0) failed++;
          continue;
        }
        const data = kind === 1 ? Buffer.alloc(length) : random.bytes(length);
        const result =
          kind === 1 ? await node.writeZeroes(at, length, { mayUnmap: true }) : await image.write(at, data);
        if (result < 0) {
          failed++;
          unsure.fill(1, at, at + length);
        } else {
          data.copy(model, at);
          unsure.fill(0, at, at + length);
        }
      }
      file.fault = () => 0;
      const where = `seed ${seed}`;
      const marked = image.problems.filter((problem) => !/^IoError/.test(problem));
      t.strictSame(marked, [], `${where}: no damage`);
      // With room again, everything goes on.
      const rest = random.bytes(200 * KiB);
      t.equal(await image.write(100 * KiB, rest), rest.length, `${where}: writes work again`);
      rest.copy(model, 100 * KiB);
      unsure.fill(0, 100 * KiB, 300 * KiB);
      t.equal(await node.flush(), 0);
      const shown = await image.read(0, model.length);
      t.equal(await node.close(), 0);
      const { corruptions, leaks, problems } = await checkQcow2(new MemoryStore(Buffer.from(file.content)));
      t.strictSame({ corruptions, leaks }, NO_DAMAGE, `${where}: ${problems[0]}`);
      const again = await new SimulatedImage(Buffer.from(file.content), random, {}, true).read(0, model.length);
      for (const [what, bytes] of Object.entries({ shown, again })) {
        for (let at = 0; at < model.length; at++) if (unsure[at] !== 0) bytes[at] = model[at]!;
        t.equal(difference(bytes, model), undefined, `${where}: ${what}`);
      }
    }
    t.ok(failed > 0, 'something has failed');
  });
}

test('a refcount table that has to grow, and cannot at first', async (t) => {
  if (!requireCommand(t, 'qemu-img')) return;
  const shape = { options: 'cluster_size=512,refcount_bits=64', size: 3000 * KiB };
  const base = await make(tempDir(t), shape);
  // One cluster of the table counts so much of the file; its successor lies right behind.
  const counted = 2048 * KiB;
  for (let failing = 0; failing < 24; failing++) {
    const random = new Random(failing + 1);
    const image = new SimulatedImage(Buffer.from(base), random);
    const { node, file } = image;
    let behind = -1;
    file.fault = (what, offset) => {
      if (behind < 0 && (what !== 'write' || offset < counted)) return 0;
      behind++;
      return behind === failing ? EIO : 0;
    };
    const model = Buffer.alloc(shape.size);
    for (let at = 0; at < model.length; at += 10 * KiB) {
      const data = random.bytes(10 * KiB);
      data.copy(model, at);
      // Whoever gets an error tries again.
      for (let tries = 0; (await image.write(at, data)) < 0; tries++)
        if (tries > 4) return t.fail('it goes on failing');
    }
    for (let tries = 0; (await node.flush()) < 0; tries++) if (tries > 4) return t.fail('it goes on failing');
    await node.close();
    const { corruptions, leaks, problems } = await checkQcow2(new MemoryStore(Buffer.from(file.content)));
    t.strictSame({ corruptions, leaks }, NO_DAMAGE, `failing at ${failing}: ${problems[0]}`);
    const again = await new SimulatedImage(Buffer.from(file.content), random, {}, true).read(0, model.length);
    t.equal(difference(again, model), undefined);
  }
  return t.end();
});

test('a disk that is made smaller, cut off, and larger again', async (t) => {
  if (!requireCommand(t, 'qemu-img')) return;
  const size = 400 * KiB;
  const base = await make(tempDir(t), { options: 'cluster_size=4k', size });
  const random = new Random(5);
  const image = new SimulatedImage(Buffer.from(base), random);
  const model = random.bytes(size);
  await image.write(0, model);
  await image.node.flush();
  const before = Buffer.from(image.file.content);
  const from = image.file.log.length;
  t.equal(await image.node.resize(100 * KiB, false), 0);
  const { log } = image.file;
  let shrunk = 0;
  for (let cut = from; cut <= log.length; cut++) {
    const content = Buffer.from(before);
    for (const record of log.slice(from, cut)) if (record.kind === 'write') record.bytes.copy(content, record.offset);
    const after = new SimulatedImage(content, random);
    if (after.node.size.bytes === size) continue;
    shrunk++;
    t.equal(await after.node.resize(size, false), 0);
    const expected = Buffer.alloc(size);
    model.copy(expected, 0, 0, 100 * KiB);
    const problem = difference(await after.read(0, size), expected);
    t.equal(problem, undefined, `cut at ${cut}: what was cut away does not come back`);
    await after.node.close();
  }
  t.ok(shrunk > 0);
});

test('an image whose refcounts nobody has written is not written to', async (t) => {
  if (!requireCommand(t, 'qemu-img')) return;
  const base = await make(tempDir(t), { options: 'cluster_size=4k,lazy_refcounts=on', size: 400 * KiB });
  const first = new SimulatedImage(Buffer.from(base), new Random(1));
  const data = new Random(2).bytes(40 * KiB);
  t.equal(await first.write(0, data), data.length);
  t.equal(await first.node.flush(), 0);
  first.file.fault = () => EIO;
  t.ok((await first.node.close()) < 0, 'it cannot be closed');
  // Who comes next in the place of the first finds it marked, and the clusters in use counted as free.
  const next = new SimulatedImage(Buffer.from(first.file.content), new Random(3));
  t.equal(await next.write(100 * KiB, data), EIO);
  t.equal(difference(await next.read(0, data.length), data), undefined, 'what is there can be read');
  await next.node.close();
  t.ok(next.file.content.equals(first.file.content), 'and stays as it is');
});

test('what others have left behind the end of a disk does not come to light when it grows', async (t) => {
  const random = new Random(6);
  const size = 400 * KiB;
  const shorter = 100 * KiB + 512;
  for (const clusterSize of [512, 4 * KiB]) {
    const empty = new MemoryStore();
    await createQcow2({ size, clusterSize }, empty);
    const first = new SimulatedImage(empty.bytes, random);
    const data = random.bytes(size);
    t.equal(await first.write(0, data), size);
    t.equal(await first.node.close(), 0);
    // Only the header says that it is shorter.
    const content = Buffer.from(first.file.content);
    content.writeBigUInt64BE(BigInt(shorter), 24);
    const image = new SimulatedImage(content, random);
    t.equal(await image.node.resize(size, false), 0);
    const expected = Buffer.alloc(size);
    data.copy(expected, 0, 0, shorter);
    t.equal(difference(await image.read(0, size), expected), undefined);
    t.equal(await image.node.close(), 0);
    t.strictSame(await damageOf(image.file.content), NO_DAMAGE);
  }
});

test('behind the end of a disk its last cluster has zeroes', async (t) => {
  const random = new Random(7);
  const clusterSize = 4 * KiB;
  const whole = 10;
  const size = whole * clusterSize + 512;
  const empty = new MemoryStore();
  await createQcow2({ size, clusterSize, backingFile: 'base', backingFormat: 'raw' }, empty);
  const image = new SimulatedImage(empty.bytes, random, {}, false, Buffer.alloc(100 * KiB, 9));
  // What these copy from the backing file is in buffers that the last one may get.
  for (let n = 0; n <= whole; n++) t.equal(await image.write(n * clusterSize, Buffer.alloc(100, 1)), 100);
  t.equal(await image.node.close(), 0);
  const { content } = image.file;
  const offset = (at: number) => Number(content.readBigUInt64BE(at) & 0x00fffffffffffe00n);
  const last = offset(offset(offset(40)) + whole * 8);
  const expected = Buffer.alloc(clusterSize);
  expected.fill(1, 0, 100).fill(9, 100, 512);
  t.equal(difference(content.subarray(last, last + clusterSize), expected), undefined);
});

test('a flush that fails gives no clusters up for lost, however many are to be freed', async (t) => {
  const clusterSize = 512;
  const size = 140_000 * clusterSize;
  const empty = new MemoryStore();
  await createQcow2({ size, clusterSize, preallocation: 'metadata' }, empty);
  const image = new SimulatedImage(empty.bytes, new Random(8));
  const { node, file } = image;
  t.equal(await node.discard(0, size), 0);
  file.flushError = EIO;
  t.equal(await node.flush(), EIO, 'it is told what went wrong');
  file.flushError = 0;
  t.equal(await node.close(), 0);
  t.strictSame(image.problems, []);
  t.strictSame(await damageOf(file.content), NO_DAMAGE);
});
