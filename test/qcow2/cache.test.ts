import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'tap';
import { createQcow2 } from '../../src/block/drivers/qcow2/create.js';
import { difference, KiB, MiB, Random } from '../support/content.js';
import { leakTest } from '../support/leaks.js';
import { until } from '../support/process.js';
import { ImageHost, qemuImg, type Shown } from '../support/qcow2.js';
import { requireCommand } from '../support/require.js';
import { SimulatedImage } from '../support/simulated.js';
import { damageOf, MemoryStore, NO_DAMAGE } from '../support/stores.js';
import { tempDir } from '../support/temp.js';

/** What the L2 tables of an image take in memory: 16 MiB as they are in the file, and as much decoded. */
const TABLES_MiB = 32;
const DISK_BYTES = 8 * 1024 * MiB;
/** What a slice of 4 KiB maps with clusters of 4 KiB. */
const SLICE_COVERAGE = 2 * MiB;

/** And a slice of 512 bytes with clusters of 512. */
const SLICE_OF_512_COVERAGE = 32 * KiB;

/** Reads a sector of every slice. */
function touchAll({ file }: Shown): void {
  const sector = Buffer.alloc(512);
  const fd = openSync(file, 'r');
  for (let at = 0; at < DISK_BYTES; at += SLICE_COVERAGE) readSync(fd, sector, 0, 512, at);
  closeSync(fd);
}

test('L2 tables in memory', async (t) => {
  if (!requireCommand(t, 'qemu-img')) return;
  const dir = tempDir(t);
  const image = join(dir, 'image.qcow2');
  await qemuImg('create', '-q', '-f', 'qcow2', '-o', 'cluster_size=4k,preallocation=metadata', image, `${DISK_BYTES}`);
  const host = await ImageHost.start(t, false, dir);
  const rss_MiB = () => host.daemon.rss_KiB() / KiB;

  const small = await host.qcow2(image, { 'l2-cache-size': MiB });
  touchAll(small);
  const before = rss_MiB();
  touchAll(small);
  t.ok(rss_MiB() < before + 8, `no more than l2-cache-size (${before} MiB, then ${rss_MiB()})`);
  await small.close();

  const shown = await host.qcow2(image, { 'cache-clean-interval': 1 });
  const empty = rss_MiB();
  touchAll(shown);
  const full = rss_MiB();
  t.ok(full > empty + TABLES_MiB * 0.75, `the default covers the disk (${empty} MiB, then ${full})`);
  await until('the memory of what nobody uses to be given back', () => rss_MiB() < full - TABLES_MiB * 0.75);
  touchAll(shown);
  t.ok(rss_MiB() > empty + TABLES_MiB * 0.5, 'and it is used again');
  const again = rss_MiB();
  await shown.close();
  await until('the memory of a node that is closed to be given back', () => rss_MiB() < again - TABLES_MiB * 0.5);
});

test('a slice that is on its way to the disk is not dropped before it is there', async (t) => {
  const clusterSize = 512;
  const slices = 40;
  const size = slices * SLICE_OF_512_COVERAGE;
  for (let seed = 1; seed <= 20; seed++) {
    const random = new Random(seed);
    const store = new MemoryStore();
    await createQcow2({ size, clusterSize, preallocation: 'metadata' }, store);
    const image = new SimulatedImage(store.bytes, random, { 'l2-cache-size': 1024, 'l2-cache-entry-size': 512 });
    const model = random.bytes(size);
    t.equal(await image.write(0, model), size);
    t.equal(await image.node.flush(), 0);
    for (let round = 0; round < 30; round++) {
      const at = random.below(size / clusterSize) * clusterSize;
      if (round % 2) {
        t.equal(await image.node.writeZeroes(at, clusterSize, { mayUnmap: true }), 0);
        model.fill(0, at, at + clusterSize);
      } else {
        const data = random.bytes(clusterSize);
        t.equal(await image.write(at, data), clusterSize);
        data.copy(model, at);
      }
      const flushed = image.node.flush();
      // Others want its place, and then it is wanted again.
      const others = Array.from({ length: random.below(slices) }, () => random.below(slices) * SLICE_OF_512_COVERAGE);
      await Promise.all(others.map((other) => image.read(other, 512)));
      const found = await image.read(at, clusterSize);
      t.ok(found.equals(model.subarray(at, at + clusterSize)), `seed ${seed}, round ${round}`);
      t.equal(await flushed, 0);
    }
    t.equal(difference(await image.read(0, size), model), undefined, `seed ${seed}`);
    t.equal(await image.node.close(), 0);
  }
});

test('many requests at once, and few slices in memory', async (t) => {
  const clusterSize = 512;
  const size = 2 * MiB;
  for (let seed = 1; seed <= 10; seed++) {
    const random = new Random(seed);
    const store = new MemoryStore();
    await createQcow2({ size, clusterSize }, store);
    const image = new SimulatedImage(store.bytes, random, { 'l2-cache-size': 1024, 'l2-cache-entry-size': 512 });
    const model = Buffer.alloc(size);
    const request = (at: number): Promise<number> => {
      const data = random.below(2) === 0 ? Buffer.alloc(clusterSize) : random.bytes(clusterSize);
      data.copy(model, at);
      return data.every((byte) => byte === 0)
        ? image.node.writeZeroes(at, clusterSize, { mayUnmap: true })
        : image.write(at, data);
    };
    let failed = 0;
    for (let round = 0; round < 10; round++) {
      const places = new Set(Array.from({ length: 64 }, () => random.below(size / clusterSize) * clusterSize));
      const results = await Promise.all([...places].map(request));
      failed += results.filter((result) => result < 0).length;
    }
    t.equal(failed, 0, `seed ${seed}`);
    t.equal(difference(await image.read(0, size), model), undefined);
    t.equal(await image.node.close(), 0);
    t.strictSame(image.problems, []);
    t.strictSame(await damageOf(image.file.content), NO_DAMAGE);
  }
});

test('a slot that gets another slice says so to those that are reading it', async (t) => {
  const store = new MemoryStore();
  await createQcow2({ size: MiB, clusterSize: 512, preallocation: 'metadata' }, store);
  const image = new SimulatedImage(store.bytes, new Random(1), { 'l2-cache-size': 1024, 'l2-cache-entry-size': 512 });
  const generations = new Int32Array(image.description.shared.generations);
  for (let loads = 1; loads <= 64; loads++) {
    await image.read((loads % 32) * SLICE_OF_512_COVERAGE, 512);
    t.equal(
      generations.reduce((sum, one) => sum + one),
      loads,
    );
  }
  t.equal(await image.node.close(), 0);
});

test('refcounts that are on their way to the disk are not dropped before they are there', async (t) => {
  const clusterSize = 512;
  const store = new MemoryStore();
  await createQcow2({ size: MiB, clusterSize, refcountBits: 64 }, store);
  // A block counts 64 clusters, and four of them are in memory.
  const blockCoverage = 64 * clusterSize;
  const full = new SimulatedImage(store.bytes, new Random(1));
  t.equal(await full.write(0, Buffer.alloc(MiB, 1)), MiB);
  t.equal(await full.node.close(), 0);
  const options = { 'refcount-cache-size': 4 * clusterSize };
  const image = new SimulatedImage(full.file.content, new Random(1), options);
  const { node, file } = image;
  const write = (at: number) => image.write(at, Buffer.alloc(clusterSize, 1));
  const discard = (at: number) => node.writeZeroes(at, clusterSize, { mayUnmap: true });
  const turns = async () => {
    for (let n = 0; n < 20; n++) await new Promise(setImmediate);
  };
  const low = 128 * KiB;
  const high = low + 10 * blockCoverage;
  t.equal(await discard(high), 0);
  t.equal(await node.flush(), 0);
  await turns();
  // The lower cluster is given up, but not free yet when the higher one is taken again.
  const release = image.hold();
  t.equal(await discard(low), 0);
  t.equal(await node.flush(), 0);
  t.equal(await write(high), clusterSize);
  let reached = () => {};
  let goOn = () => {};
  const underWay = new Promise<void>((resolve) => {
    reached = resolve;
  });
  file.before = () => {
    reached();
    return new Promise((resolve) => {
      goOn = resolve;
    });
  };
  const flushed = node.flush();
  await underWay;
  file.before = () => undefined;
  release();
  await turns();
  // From the lower one on, the search for another passes by the higher one.
  t.equal(await write(low), clusterSize);
  t.equal(await discard(0), 0);
  t.equal(await write(0), clusterSize);
  goOn();
  t.equal(await flushed, 0);
  t.equal(await node.close(), 0);
  t.strictSame(await damageOf(file.content), NO_DAMAGE);
});

leakTest();
