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
import { MemoryStore } from '../support/stores.js';
import { tempDir } from '../support/temp.js';

/** What the L2 tables of an image take in memory: 16 MiB as they are in the file, and as much decoded. */
const TABLES_MiB = 32;
const DISK_BYTES = 8 * 1024 * MiB;
/** What a slice of 4 KiB maps with clusters of 4 KiB. */
const SLICE_COVERAGE = 2 * MiB;

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
  const sliceCoverage = 32 * KiB;
  const slices = 40;
  const size = slices * sliceCoverage;
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
      const others = Array.from({ length: random.below(slices) }, () => random.below(slices) * sliceCoverage);
      await Promise.all(others.map((other) => image.read(other, 512)));
      const found = await image.read(at, clusterSize);
      t.ok(found.equals(model.subarray(at, at + clusterSize)), `seed ${seed}, round ${round}`);
      t.equal(await flushed, 0);
    }
    t.equal(difference(await image.read(0, size), model), undefined, `seed ${seed}`);
    t.equal(await image.node.close(), 0);
  }
});

leakTest();
