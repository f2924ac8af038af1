import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'tap';
import { checkQcow2 } from '../../src/block/drivers/qcow2/check.js';
import { type CreateOptions, createQcow2 } from '../../src/block/drivers/qcow2/create.js';
import type { ImageStore } from '../../src/block/image-store.js';
import { GiB, KiB, MiB } from '../support/content.js';
import { eachTransport } from '../support/daemon.js';
import { leakTest } from '../support/leaks.js';
import { until } from '../support/process.js';
import { CLEAN, checkImage, compareImages, ImageHost, qemuImg, qemuIo } from '../support/qcow2.js';
import { requireCommand } from '../support/require.js';
import { withFile } from '../support/stores.js';
import { tempDir } from '../support/temp.js';

/** Images that we make are what qemu-img makes of the same options. */

interface Case {
  readonly ours: Omit<CreateOptions, 'size'>;
  readonly theirs: string;
  readonly size: number;
}

const cases: Case[] = [];
for (const clusterSize of [512, 4 * KiB, 64 * KiB, 2 * MiB]) {
  for (const size of [0, 512, 3 * MiB + 512, 20 * MiB, 1.5 * GiB]) {
    cases.push({ ours: { clusterSize }, theirs: `cluster_size=${clusterSize}`, size });
  }
  for (const preallocation of ['metadata', 'falloc', 'full'] as const) {
    const theirs = `cluster_size=${clusterSize},preallocation=${preallocation}`;
    cases.push({ ours: { clusterSize, preallocation }, theirs, size: 5 * MiB + 512 });
  }
}
for (const refcountBits of [1, 2, 4, 8, 16, 32, 64]) {
  cases.push({ ours: { refcountBits }, theirs: `refcount_bits=${refcountBits}`, size: 8 * MiB });
}
cases.push(
  { ours: { version: 2 }, theirs: 'compat=0.10', size: 8 * MiB },
  { ours: { lazyRefcounts: true }, theirs: 'lazy_refcounts=on', size: 8 * MiB },
  { ours: { extendedL2: true }, theirs: 'extended_l2=on', size: 8 * MiB },
  { ours: { extendedL2: true, preallocation: 'full' }, theirs: 'extended_l2=on,preallocation=full', size: 8 * MiB },
  { ours: { compressionType: 'zstd' }, theirs: 'compression_type=zstd', size: 8 * MiB },
  { ours: { backingFile: 'base', backingFormat: 'raw' }, theirs: 'backing_file=base,backing_fmt=raw', size: 8 * MiB },
  {
    ours: { clusterSize: 512, backingFile: 'base', backingFormat: 'raw', version: 2 },
    theirs: 'compat=0.10,cluster_size=512,backing_file=base,backing_fmt=raw',
    size: 8 * MiB,
  },
);

/** What `qemu-img info` tells of an image, without what cannot be the same. */
async function info(image: string): Promise<object> {
  const all = JSON.parse(await qemuImg('info', '--output=json', '-f', 'qcow2', image)) as Record<string, unknown>;
  return { ...all, filename: '', 'actual-size': 0, 'full-backing-filename': '' };
}

test('images of every kind', async (t) => {
  if (!requireCommand(t, 'qemu-img', 'qemu-io')) return;
  const dir = tempDir(t);
  await qemuImg('create', '-q', '-f', 'raw', join(dir, 'base'), '8M');
  for (const { ours, theirs, size } of cases) {
    const name = `${theirs}, ${size} bytes`;
    const image = join(dir, 'ours.qcow2');
    const other = join(dir, 'theirs.qcow2');
    await withFile(image, (store) => createQcow2({ ...ours, size }, store), 'w+');
    await qemuImg('create', '-q', '-f', 'qcow2', '-o', theirs, other, String(size));
    t.strictSame(await info(image), await info(other), name);
    t.strictSame(await checkImage(image), CLEAN, `${name}: qemu-img finds it consistent`);
    const { corruptions, leaks } = await withFile(image, (store) => checkQcow2(store));
    t.strictSame({ corruptions, leaks }, { corruptions: 0, leaks: 0 }, `${name}: so do we`);
    if (size > 4096) {
      await qemuIo(image, ['write -P 7 1k 2k', `write -P 8 ${size - 512} 512`, 'read -P 7 1k 2k', 'read -P 0 0 512']);
      t.strictSame(await checkImage(image), CLEAN, `${name}: and after writes of qemu-io`);
    }
  }
});

eachTransport('clusters with a place of their own over a backing file', async (t, uring) => {
  if (!requireCommand(t, 'qemu-img', 'qemu-io')) return;
  const host = await ImageHost.start(t, uring);
  const { dir } = host;
  const base = join(dir, 'base');
  const size = 4 * MiB;
  writeFileSync(base, Buffer.alloc(size, 9));
  for (const preallocation of ['metadata', 'falloc', 'full'] as const) {
    const image = join(dir, 'image.qcow2');
    const options = { size, extendedL2: true, preallocation, backingFile: 'base', backingFormat: 'raw' };
    await withFile(image, (store) => createQcow2(options, store), 'w+');
    const theirs = `extended_l2=on,preallocation=${preallocation},backing_file=${base},backing_fmt=raw`;
    const other = join(dir, 'theirs.qcow2');
    await qemuImg('create', '-q', '-f', 'qcow2', '-o', theirs, other, String(size));
    t.equal(statSync(image).size > size, statSync(other).size > size, `${preallocation}: the file has room for all`);
    t.equal(await compareImages(image, base, 'raw'), '', 'it reads as the backing file');
    const before = statSync(image).size;
    const shown = await host.qcow2(image, {}, { writable: true });
    const handle = await open(shown.file, 'r+');
    await handle.write(Buffer.alloc(5000, 7), 0, 5000, MiB + 100);
    await handle.close();
    await shown.close();
    t.equal(statSync(image).size, before, 'and is written to in place');
    t.strictSame(await checkImage(image), CLEAN);
    await qemuIo(image, [`read -P 7 ${MiB + 100} 5000`, `read -P 9 ${MiB} 100`, `read -P 9 ${MiB + 5100} 64k`]);
  }
});

test('an external data file', async (t) => {
  if (!requireCommand(t, 'qemu-img', 'qemu-io')) return;
  const dir = tempDir(t);
  for (const dataFileRaw of [false, true]) {
    const image = join(dir, 'image.qcow2');
    const data = join(dir, 'data');
    await withFile(
      image,
      (store) =>
        withFile(
          data,
          (dataStore) => createQcow2({ size: 3 * MiB, dataFile: data, dataFileRaw }, store, dataStore),
          'w+',
        ),
      'w+',
    );
    t.strictSame(await checkImage(image), CLEAN);
    const theirs = join(dir, 'theirs.qcow2');
    const options = `data_file=${join(dir, 'other')},data_file_raw=${dataFileRaw ? 'on' : 'off'}`;
    await qemuImg('create', '-q', '-f', 'qcow2', '-o', options, theirs, String(3 * MiB));
    const map = (path: string) => qemuImg('map', '--output=json', path);
    t.equal(await map(image), await map(theirs), 'clusters are mapped as qemu-img maps them');
    await qemuIo(image, ['write -P 7 1M 64k']);
    t.equal(readFileSync(data)[1 * MiB], 7, 'the data are in it');
  }
});

test('what an external data file holds is the disk from then on', async (t) => {
  if (!requireCommand(t, 'qemu-img')) return;
  const dir = tempDir(t);
  const image = join(dir, 'image.qcow2');
  const data = join(dir, 'data');
  for (const preallocation of ['off', 'metadata', 'falloc', 'full'] as const) {
    for (const had of [MiB, 3 * MiB + 512, 5 * MiB]) {
      writeFileSync(data, Buffer.alloc(had, 'Z'));
      const options = { size: 4 * MiB, dataFile: data, dataFileRaw: true, preallocation };
      const make = (store: ImageStore) =>
        withFile(data, (dataStore) => createQcow2(options, store, dataStore).then(() => dataStore.length));
      const name = `${preallocation}, ${had} bytes`;
      t.equal(await withFile(image, make, 'w+'), Math.max(had, 4 * MiB), name);
      t.ok(readFileSync(data).subarray(0, had).equals(Buffer.alloc(had, 'Z')), `${name}: nothing of it is lost`);
      t.ok(
        readFileSync(data)
          .subarray(had)
          .every((byte) => byte === 0),
      );
      t.strictSame(await checkImage(image), CLEAN);
    }
  }
});

test('options that contradict each other', async (t) => {
  const refused: [Partial<CreateOptions>, RegExp][] = [
    [{ clusterSize: 1000 }, /power of two/],
    [{ clusterSize: 4 * MiB }, /power of two/],
    [{ refcountBits: 3 }, /power of two/],
    [{ version: 2, refcountBits: 8 }, /compatibility level.*use version=v3/],
    [{ version: 2, extendedL2: true }, /compatibility level.*use version=v3/],
    [{ version: 2, compressionType: 'zstd' }, /compatibility level/],
    [{ extendedL2: true, clusterSize: 4096 }, /16384/],
    [{ backingFormat: 'raw' }, /backing file/],
    [{ backingFile: 'x'.repeat(2000) }, /too long/],
    [{ dataFileRaw: true }, /data-file/],
    [{ clusterSize: 512, size: 2 ** 45 }, /larger clusters/],
    [{ size: 1000 }, /512/],
  ];
  const dir = tempDir(t);
  for (const [options, message] of refused) {
    const made = withFile(join(dir, 'image'), (store) => createQcow2({ size: MiB, ...options }, store), 'w+');
    await t.rejects(made, { message }, JSON.stringify(options).slice(0, 60));
  }
});

/** blockdev-create; the error that its job ended with. */
async function createIn({ client }: ImageHost, options: object): Promise<string | undefined> {
  await client.execute('blockdev-create', { 'job-id': 'create', options });
  const job = await until('the job', async () => {
    const [found] = (await client.execute('query-jobs')) as { status: string; error?: string }[];
    return found?.status === 'concluded' ? found : undefined;
  });
  await client.execute('job-dismiss', { id: 'create' });
  return job.error;
}

eachTransport('an image in a part of a file', async (t, uring) => {
  if (!requireCommand(t, 'qemu-img')) return;
  const host = await ImageHost.start(t, uring);
  const whole = join(host.dir, 'whole');
  const [from, size] = [MiB + 512, 3 * MiB];
  writeFileSync(whole, Buffer.alloc(8 * MiB, 0xee));
  const window = { driver: 'raw', offset: from, size, file: { driver: 'file', filename: whole } };
  const create = (bytes: number, more: object = {}) =>
    createIn(host, { driver: 'qcow2', size: bytes, file: window, 'cluster-size': 4096, ...more });
  t.match(await create(16 * MiB, { preallocation: 'full' }), /No space left/, 'what does not fit');
  t.equal(await create(16 * MiB), undefined);
  const node = { driver: 'qcow2', file: window };
  const shown = await host.show(node, { writable: true });
  t.ok(readFileSync(shown.file).every((byte) => byte === 0));
  const handle = await open(shown.file, 'r+');
  const data = Buffer.alloc(MiB, 7);
  await handle.write(data, 0, data.length, 5 * MiB);
  const fill = async () => {
    for (let at = 8 * MiB; at < 16 * MiB; at += 64 * KiB) await handle.write(data, 0, 64 * KiB, at);
  };
  await t.rejects(fill(), { code: 'ENOSPC' });
  await handle.sync();
  await handle.close();
  await shown.close();
  const again = await host.show(node);
  t.ok(
    readFileSync(again.file)
      .subarray(5 * MiB, 6 * MiB)
      .equals(data),
  );
  await again.close();
  const bytes = readFileSync(whole);
  t.equal(bytes.length, 8 * MiB);
  for (const around of [bytes.subarray(0, from), bytes.subarray(from + size)])
    t.ok(around.equals(Buffer.alloc(around.length, 0xee)), 'what is around it is as it was');
  writeFileSync(whole, bytes.subarray(from, from + size));
  t.strictSame(await checkImage(whole), CLEAN);
});

eachTransport('blockdev-create', async (t, uring) => {
  if (!requireCommand(t, 'qemu-img')) return;
  const host = await ImageHost.start(t, uring);
  const { dir } = host;
  const create = (options: object) => createIn(host, options);
  const image = join(dir, 'image.qcow2');
  t.equal(await create({ driver: 'file', filename: image, size: 0 }), undefined);
  const file = { driver: 'file', filename: image };
  const more = { 'cluster-size': 4096, 'extended-l2': false, 'refcount-bits': 8, preallocation: 'metadata' };
  t.equal(await create({ driver: 'qcow2', file, size: 5 * MiB, ...more }), undefined);
  t.strictSame(await checkImage(image), CLEAN);
  t.match(await info(image), { 'virtual-size': 5 * MiB, 'cluster-size': 4096 });
  const shown = await host.qcow2(image, {}, { writable: true });
  t.match(await create({ driver: 'qcow2', file: shown.node, size: MiB }), /./, 'not into a node that cannot hold it');
  await shown.close();
  t.match(await create({ driver: 'qcow2', file, size: 1000 }), /512/);
  t.strictSame(await checkImage(image), CLEAN, 'what is refused changes nothing');
});

leakTest();
