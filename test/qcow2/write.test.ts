import { copyFileSync, writeFileSync } from 'node:fs';
import { type FileHandle, open, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'tap';
import { difference, KiB, MiB, Random } from '../support/content.js';
import { eachTransport } from '../support/daemon.js';
import { leakTest } from '../support/leaks.js';
import { must } from '../support/process.js';
import { CLEAN, checkImage, compareImages, ImageHost, qemuImg, qemuIo, type Shown } from '../support/qcow2.js';
import { requireCommand } from '../support/require.js';
import { SimulatedImage } from '../support/simulated.js';
import { damageOf, NO_DAMAGE } from '../support/stores.js';
import { tempDir } from '../support/temp.js';

/** Random operations on an image, and on a model beside it; qemu-img is the judge of what is left. */

const ROUNDS = Number(process.env.STORAGED_TEST_OPERATIONS ?? 120);
const SEED = Number(process.env.STORAGED_TEST_SEED ?? 1);

interface Shape {
  readonly options: string;
  readonly size: number;
  readonly backing?: number;
  readonly snapshot?: boolean;
  readonly compressed?: boolean;
  readonly node?: object;
}

const shapes: Record<string, Shape> = {
  'clusters of 64 KiB': { options: 'cluster_size=64k', size: 6 * MiB },
  'clusters of 512': { options: 'cluster_size=512', size: 2 * MiB + 512 },
  'clusters of 512, a cache of few slices': {
    options: 'cluster_size=512',
    size: 3 * MiB,
    node: { 'l2-cache-size': 512, 'l2-cache-entry-size': 512, 'refcount-cache-size': 0 },
  },
  'clusters of 2 MiB': { options: 'cluster_size=2M', size: 9 * MiB },
  'version 2': { options: 'compat=0.10,cluster_size=4k', size: 3 * MiB },
  'version 2 on a backing file': { options: 'compat=0.10,cluster_size=4k', size: 3 * MiB, backing: 2 * MiB },
  'on a backing file': { options: 'cluster_size=64k', size: 5 * MiB, backing: 3 * MiB + 5 * 512 },
  'on a longer backing file': { options: 'cluster_size=16k', size: 3 * MiB + 512, backing: 5 * MiB },
  subclusters: { options: 'extended_l2=on,cluster_size=64k', size: 5 * MiB },
  'subclusters on a backing file': { options: 'extended_l2=on,cluster_size=32k', size: 4 * MiB, backing: 3 * MiB },
  snapshots: { options: 'cluster_size=16k', size: 4 * MiB, snapshot: true },
  'snapshots and subclusters': { options: 'extended_l2=on,cluster_size=16k', size: 4 * MiB, snapshot: true },
  compressed: { options: 'cluster_size=64k', size: 4 * MiB, compressed: true },
  'compressed, on a backing file': { options: 'cluster_size=4k', size: 2 * MiB, compressed: true, backing: 1 * MiB },
  'refcounts of one bit': { options: 'refcount_bits=1,cluster_size=4k', size: 3 * MiB },
  'refcounts of 64 bits': { options: 'refcount_bits=64,cluster_size=512', size: 2 * MiB },
  'lazy refcounts': { options: 'lazy_refcounts=on', size: 3 * MiB },
  'preallocated metadata': { options: 'preallocation=metadata,cluster_size=64k', size: 4 * MiB },
  'an external data file': { options: 'data_file=DIR/NAME.data,cluster_size=64k', size: 4 * MiB },
  'a raw external data file': { options: 'data_file=DIR/NAME.data,data_file_raw=on', size: 4 * MiB },
};

async function make(dir: string, name: string, shape: Shape): Promise<string> {
  const image = join(dir, `${name}.qcow2`);
  const below: string[] = [];
  if (shape.backing !== undefined) {
    await qemuImg('create', '-q', '-f', 'raw', join(dir, `${name}.base`), String(shape.backing));
    await qemuIo(join(dir, `${name}.base`), [`write -P 99 0 ${shape.backing}`], 'raw');
    below.push('-b', `${name}.base`, '-F', 'raw');
  }
  const options = shape.options.replace('DIR', dir).replace('NAME', name);
  await qemuImg('create', '-q', '-f', 'qcow2', '-o', options, ...below, image, String(shape.size));
  if (shape.compressed) {
    const cluster = options.includes('4k') && !options.includes('64k') ? 4 * KiB : 64 * KiB;
    await qemuIo(
      image,
      Array.from({ length: 12 }, (_, n) => `write -c -P ${n + 1} ${n * 2 * cluster} ${cluster}`),
    );
  }
  if (shape.snapshot) {
    await qemuIo(image, ['write -P 11 0 1M', 'write -P 12 2M 300k', 'write -z 1M 100k']);
    await qemuImg('snapshot', '-c', 'old', image);
    await qemuIo(image, ['write -P 13 100k 200k']);
  }
  return image;
}

/** One operation, on the file and on the model. */
async function operate(handle: FileHandle, file: string, state: { model: Buffer }, random: Random): Promise<string> {
  const { model } = state;
  const kind = random.below(12);
  const length = 1 + random.below(random.below(5) === 0 ? 600 * KiB : 20 * KiB);
  const aligned = random.below(2) === 0;
  let at = random.below(model.length);
  let bytes = Math.min(length, model.length - at);
  if (aligned) {
    at = Math.floor(at / 4096) * 4096;
    bytes = Math.min(Math.ceil(bytes / 4096) * 4096, model.length - at);
  }
  if (kind < 6) {
    const data = random.bytes(bytes);
    await handle.write(data, 0, bytes, at);
    data.copy(model, at);
    return `write ${bytes} at ${at}`;
  }
  if (kind < 8) {
    const back = Buffer.alloc(bytes);
    const { bytesRead } = await handle.read(back, 0, bytes, at);
    const problem = difference(back.subarray(0, bytesRead), model.subarray(at, at + bytes));
    if (problem !== undefined) throw new Error(`read ${bytes} at ${at}: ${problem}`);
    return `read ${bytes} at ${at}`;
  }
  if (kind < 10) {
    const how = kind === 8 ? '--punch-hole' : '--zero-range';
    await must('fallocate', [how, '--keep-size', '--offset', String(at), '--length', String(bytes), file]);
    model.fill(0, at, at + bytes);
    return `${how} ${bytes} at ${at}`;
  }
  if (kind === 10) {
    await handle.sync();
    return 'sync';
  }
  // Several writers in one cluster, at once.
  const parts = Array.from({ length: 8 }, (_, n) => ({ from: at + n * 700, data: random.bytes(700) }));
  await Promise.all(
    parts
      .filter(({ from }) => from + 700 <= model.length)
      .map(async ({ from, data }) => {
        await handle.write(data, 0, 700, from);
        data.copy(model, from);
      }),
  );
  return `8 writes at ${at}`;
}

async function resize(shown: Shown, state: { model: Buffer }, random: Random, shrink: boolean): Promise<string> {
  const most = Math.floor(state.model.length * 1.4);
  const least = shrink ? Math.floor(state.model.length * 0.7) : state.model.length;
  const size = Math.floor((least + random.below(most - least)) / 512) * 512;
  await shown.host.client.execute('block_resize', { 'node-name': shown.node, size });
  const model = Buffer.alloc(size);
  state.model.copy(model, 0, 0, Math.min(size, state.model.length));
  state.model = model;
  return `resize to ${size}`;
}

eachTransport('random operations leave what a raw image would hold', async (t, uring) => {
  if (!requireCommand(t, 'qemu-img', 'qemu-io', 'fallocate')) return;
  const host = await ImageHost.start(t, uring);
  let number = 0;
  for (const [name, shape] of Object.entries(shapes)) {
    const image = await make(host.dir, `i${number}`, shape);
    const twin = `${image}.raw`;
    await qemuImg('convert', '-f', 'qcow2', '-O', 'raw', image, twin);
    const state = { model: await readFile(twin) };
    const random = new Random(SEED * 1000 + number++);
    const before = shape.snapshot ? await snapshotOf(image, `${image}.old`) : undefined;
    const options = { discard: 'unmap', ...shape.node };
    const done: string[] = [];
    try {
      for (let opening = 0; opening < 3; opening++) {
        const shown = await host.qcow2(image, options, { writable: true });
        const handle = await open(shown.file, 'r+');
        try {
          for (let round = 0; round < ROUNDS / 3; round++) {
            const resizes = round % 15 === 14 && !(shape.options.includes('0.10') && shape.snapshot);
            done.push(
              resizes
                ? await resize(shown, state, random, !shape.options.includes('data_file'))
                : await operate(handle, shown.file, state, random),
            );
          }
          const all = await readFile(shown.file);
          const problem = difference(all, state.model);
          if (problem !== undefined) throw new Error(`the export differs: ${problem}`);
        } finally {
          await handle.close();
          await shown.close();
        }
        writeFileSync(twin, state.model);
        const check = await checkImage(image);
        const compared = await compareImages(image, twin);
        t.strictSame({ check, compared }, { check: CLEAN, compared: '' }, `${name}, opened ${opening + 1} times`);
        if (compared !== '' || check.corruptions > 0 || check.leaks > 0) throw new Error('see above');
        if (shape.options.includes('data_file_raw')) {
          const data = await readFile(image.replace('.qcow2', '.data'));
          t.equal(difference(data, state.model), undefined, `${name}: the data file is the disk`);
        }
      }
      if (before) {
        // qemu-img shows a snapshot as long as the disk is now.
        const after = await snapshotOf(image, `${image}.new`);
        const length = Math.min(before.length, after.length);
        const problem = difference(after.subarray(0, length), before.subarray(0, length));
        t.equal(problem, undefined, `${name}: the snapshot stays`);
      }
    } catch (error) {
      t.fail(`${name}: ${error instanceof Error ? error.message : String(error)}`, {
        seed: SEED,
        last: done.slice(-8),
      });
      copyFileSync(image, `${image}.failed`);
    }
  }
});

for (const options of ['cluster_size=64k', 'cluster_size=16k,extended_l2=on', 'cluster_size=512']) {
  test(`a disk grows into what its raw data file has: ${options}`, async (t) => {
    if (!requireCommand(t, 'qemu-img')) return;
    const host = await ImageHost.start(t, undefined);
    const image = join(host.dir, 'raw.qcow2');
    const data = join(host.dir, 'raw.data');
    const size = MiB + 512;
    const raw = `data_file=${data},data_file_raw=on,${options}`;
    await qemuImg('create', '-q', '-f', 'qcow2', '-o', raw, image, String(size));
    const content = new Random(SEED).bytes(3 * MiB);
    writeFileSync(data, content);
    const shown = await host.qcow2(image, {}, { writable: true });
    // With subclusters, qemu-img leaves the disk of a new image unallocated.
    await writeFile(shown.file, content.subarray(0, size), { flag: 'r+' });
    await host.client.execute('block_resize', { 'node-name': shown.node, size: 4 * MiB });
    const all = await readFile(shown.file);
    await shown.close();
    // The rest of the cluster in which the disk ended becomes zeroes, as in every other image that grows.
    const inside = Math.ceil(size / (64 * KiB)) * 64 * KiB;
    t.equal(difference(all.subarray(0, size), content.subarray(0, size)), undefined);
    t.equal(difference(all.subarray(inside, 3 * MiB), content.subarray(inside)), undefined, 'what was there');
    t.ok(
      all.subarray(3 * MiB).every((byte) => byte === 0),
      'and zeroes behind it',
    );
    t.equal(difference(await readFile(data), all), undefined, 'the data file is the disk');
    t.strictSame(await checkImage(image), CLEAN);
    t.equal(await compareImages(image, data), '');
  });
}

async function snapshotOf(image: string, raw: string): Promise<Buffer> {
  await qemuImg('convert', '-f', 'qcow2', '-O', 'raw', '-l', 'old', image, raw);
  return readFile(raw);
}

test('compressed clusters that share clusters of the file, and reach over two of them', async (t) => {
  if (!requireCommand(t, 'qemu-img')) return;
  const dir = tempDir(t);
  const random = new Random(SEED);
  const clusterSize = 4 * KiB;
  const clusters = 64;
  const model = Buffer.alloc(clusters * clusterSize, 5);
  // Each takes somewhat more than half a cluster.
  for (let n = 0; n < clusters; n++) random.bytes(clusterSize / 2 + random.below(1000)).copy(model, n * clusterSize);
  writeFileSync(join(dir, 'raw'), model);
  const path = join(dir, 'image.qcow2');
  await qemuImg('convert', '-c', '-O', 'qcow2', '-o', 'cluster_size=4k', join(dir, 'raw'), path);
  const image = new SimulatedImage(await readFile(path), random);
  t.equal(difference(await image.read(0, model.length), model), undefined);
  // Some of them stay.
  for (let round = 0; round < 100; round++) {
    const at = random.below(clusters - 2) * clusterSize;
    const length = 1 + random.below(2 * clusterSize);
    if (round % 4 === 0) {
      t.equal(await image.node.writeZeroes(at, length, { mayUnmap: true }), 0);
      model.fill(0, at, at + length);
    } else {
      const data = random.bytes(length);
      t.equal(await image.write(at, data), length);
      data.copy(model, at);
    }
    if (round % 10 === 0) t.equal(await image.node.flush(), 0);
  }
  t.equal(difference(await image.read(0, model.length), model), undefined);
  t.equal(await image.node.close(), 0);
  t.strictSame(image.problems, []);
  t.strictSame(await damageOf(image.file.content), NO_DAMAGE);
  const again = await new SimulatedImage(image.file.content, random, {}, true).read(0, model.length);
  t.equal(difference(again, model), undefined);
});

leakTest();
