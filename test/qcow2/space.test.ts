import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'tap';
import { createQcow2 } from '../../src/block/drivers/qcow2/create.js';
import { headerBytes, parseHeader } from '../../src/block/drivers/qcow2/layout.js';
import { difference, KiB, MiB, Random } from '../support/content.js';
import { eachTransport } from '../support/daemon.js';
import { leakTest } from '../support/leaks.js';
import { must, until } from '../support/process.js';
import { type CheckResult, CLEAN, checkImage, ImageHost, qemuImg, qemuIo } from '../support/qcow2.js';
import { requireCommand, requireLoop } from '../support/require.js';
import { SimulatedImage } from '../support/simulated.js';
import { damageOf, MemoryStore, NO_DAMAGE } from '../support/stores.js';

/** Images whose host has no more space, or never had more than it has. */

eachTransport('a host file system that is full', async (t, uring) => {
  if (!requireCommand(t, 'qemu-img')) return;
  const host = await ImageHost.start(t, uring);
  const small = join(host.dir, 'small');
  mkdirSync(small);
  await must('mount', ['-t', 'tmpfs', '-o', 'size=3M', 'small', small]);
  const image = join(small, 'image.qcow2');
  await qemuImg('create', '-q', '-f', 'qcow2', '-o', 'cluster_size=4k', image, '16M');
  const shown = await host.qcow2(image, { discard: 'unmap' }, { writable: true });
  const handle = await open(shown.file, 'r+');
  const first = new Random(1).bytes(512 * KiB);
  await handle.write(first, 0, first.length, 0);
  await handle.sync();
  let failed = '';
  for (let at = 1 * MiB; at < 16 * MiB && failed === ''; at += 100 * KiB) {
    failed = await handle.write(Buffer.alloc(50 * KiB, 1), 0, 50 * KiB, at).then(
      () => '',
      (error: NodeJS.ErrnoException) => error.code ?? '',
    );
  }
  t.equal(failed, 'ENOSPC');
  const back = Buffer.alloc(first.length);
  await handle.read(back, 0, back.length, 0);
  t.equal(difference(back, first), undefined, 'what was written before is there');
  // Holes make room again.
  await must('fallocate', ['--punch-hole', '--offset', String(MiB), '--length', String(14 * MiB), shown.file]);
  await handle.sync();
  // The host has its space back soon after.
  const rewrite = () =>
    handle.write(first, 0, first.length, 8 * MiB).then(
      () => true,
      () => false,
    );
  await until('space', rewrite);
  await handle.sync();
  await handle.close();
  await shown.close();
  t.equal((await checkImage(image)).corruptions, 0);
  const raw = join(host.dir, 'raw');
  await qemuImg('convert', '-f', 'qcow2', '-O', 'raw', image, raw);
  t.equal(difference(readFileSync(raw).subarray(8 * MiB, 8 * MiB + first.length), first), undefined);
  await must('umount', [small]);
});

/** What a file should hold. A write that failed may have changed any of its bytes. */
class Twin {
  private readonly bytes = Buffer.alloc(32 * MiB);
  private readonly unknown = new Uint8Array(32 * MiB);
  failures = 0;

  constructor(public length: number) {}

  async write(handle: FileHandle, data: Buffer, at: number): Promise<void> {
    const end = at + data.length;
    try {
      const { bytesWritten } = await handle.write(data, 0, data.length, at);
      if (bytesWritten !== data.length) throw new Error(`only ${bytesWritten} bytes were written`);
      data.copy(this.bytes, at);
      this.unknown.fill(0, at, end);
      // A disk has whole sectors.
      this.length = Math.max(this.length, Math.ceil(end / 512) * 512);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
      this.failures++;
      this.unknown.fill(1, at, end);
      this.length = Math.max(this.length, (await handle.stat()).size);
    }
  }

  touched(at: number, end: number): void {
    this.failures++;
    this.unknown.fill(1, at, end);
  }

  zeroed(at: number, end: number): void {
    this.bytes.fill(0, at, end);
    this.unknown.fill(0, at, end);
  }

  /** Where `content` is not what it should be. */
  difference(content: Buffer): string | undefined {
    if (content.length !== this.length) return `${content.length} bytes long, not ${this.length}`;
    const expected = Buffer.from(this.bytes.subarray(0, this.length));
    for (let i = 0; i < this.length; i++) if (this.unknown[i]) expected[i] = content[i]!;
    return difference(content, expected);
  }
}

eachTransport('a host that is full now and then, while the disk grows and is opened anew', async (t, uring) => {
  if (!requireCommand(t, 'qemu-img', 'fallocate')) return;
  const host = await ImageHost.start(t, uring);
  const small = join(host.dir, 'small');
  mkdirSync(small);
  await must('mount', ['-t', 'tmpfs', '-o', 'size=2M', 'small', small]);
  for (let seed = 1; seed <= 3; seed++) {
    const random = new Random(seed);
    const image = join(small, 'image.qcow2');
    const twin = new Twin(4 * MiB);
    await qemuImg('create', '-q', '-f', 'qcow2', '-o', 'cluster_size=4k', image, String(twin.length));
    const options = { discard: 'unmap', 'l2-cache-size': 64 * KiB };
    const shown = await host.qcow2(image, options, { writable: true, growable: true });
    const handle = await open(shown.file, 'r+');
    for (let round = 0; round < 80; round++) {
      // Several at once, from several threads and so over several queues, each in its part of the disk.
      const part = Math.floor((twin.length + 64 * KiB) / 4);
      const writes = Array.from({ length: 4 }, (_, n) => {
        const data = random.bytes(1 + random.below(60 * KiB));
        return { data, at: n * part + random.below(part - data.length) };
      });
      await Promise.all(writes.map(({ data, at }) => twin.write(handle, data, at)));
      if (round % 3 === 2) {
        const at = random.below(twin.length);
        const length = Math.min(random.below(MiB) + 1, twin.length - at);
        const range = ['--offset', String(at), '--length', String(length)];
        await must('fallocate', ['--punch-hole', ...range, shown.file]).then(
          () => twin.zeroed(at, at + length),
          () => twin.touched(at, at + length),
        );
      }
      if (round % 7 === 6) await handle.sync().catch(() => {});
      if (round % 10 === 9) {
        const node = { driver: 'qcow2', 'node-name': shown.node, 'read-only': false, ...options };
        const file = { driver: 'file', filename: image };
        const cache = { 'l2-cache-size': 16 * KiB * (1 + random.below(4)) };
        await host.client.execute('blockdev-reopen', { options: [{ ...node, ...cache, file }] });
      }
    }
    const name = `seed ${seed}, ${twin.failures} writes without space`;
    t.ok(twin.failures > 0 && twin.length > 4 * MiB, name);
    t.equal(twin.difference(readFileSync(shown.file)), undefined, `${name}: the export`);
    await handle.close();
    await shown.close();
    t.equal((await checkImage(image)).corruptions, 0, `${name}: consistent`);
    const raw = join(host.dir, 'raw');
    await qemuImg('convert', '-f', 'qcow2', '-O', 'raw', image, raw);
    t.equal(twin.difference(readFileSync(raw)), undefined, `${name}: the image`);
    rmSync(image);
  }
  await must('umount', [small]);
});

eachTransport('an image on a block device', async (t, uring) => {
  if (!requireCommand(t, 'qemu-img', 'losetup') || !requireLoop(t)) return;
  const host = await ImageHost.start(t, uring);
  const disk = join(host.dir, 'disk');
  // Where the image has not written yet, the device has what was there before.
  writeFileSync(disk, Buffer.alloc(4 * MiB, 0xee));
  const device = (await must('losetup', ['--find', '--show', disk])).trim();
  t.teardown(() => spawnSync('losetup', ['--detach', device], { stdio: 'ignore' }));
  const make = {
    driver: 'qcow2',
    size: 16 * MiB,
    'cluster-size': 4096,
    file: { driver: 'host_device', filename: device },
  };
  await host.client.execute('blockdev-create', { 'job-id': 'create', options: make });
  await until('the job', async () => {
    const [job] = (await host.client.execute('query-jobs')) as { status: string; error?: string }[];
    if (job?.status === 'concluded') t.equal(job.error, undefined, 'an image is made there');
    return job?.status === 'concluded';
  });
  t.strictSame(await checkImage(device), CLEAN);
  const node = { driver: 'qcow2', file: { driver: 'host_device', filename: device } };
  const shown = await host.show(node, { writable: true });
  const handle = await open(shown.file, 'r+');
  const data = new Random(2).bytes(2 * MiB);
  await handle.write(data, 0, data.length, 5 * MiB);
  for (let at = 1 * MiB; at < 2 * MiB; at += 64 * KiB) await handle.write(data, 0, 512, at + 1024);
  const fill = async () => {
    for (let at = 8 * MiB; at < 16 * MiB; at += 64 * KiB)
      await handle.write(Buffer.alloc(64 * KiB, 1), 0, 64 * KiB, at);
  };
  await t.rejects(fill(), { code: 'ENOSPC' });
  await handle.sync();
  await handle.close();
  await shown.close();
  t.strictSame(await checkImage(device), CLEAN);
  const again = await host.show(node);
  const shownAgain = readFileSync(again.file);
  t.equal(difference(shownAgain.subarray(5 * MiB, 7 * MiB), data), undefined);
  const few = Buffer.alloc(1 * MiB);
  for (let at = 0; at < few.length; at += 64 * KiB) data.copy(few, at + 1024, 0, 512);
  t.equal(difference(shownAgain.subarray(1 * MiB, 2 * MiB), few), undefined, 'zeroes around small writes');
  await again.close();
  const overlay = join(host.dir, 'overlay.qcow2');
  await qemuImg('create', '-q', '-f', 'qcow2', '-b', device, '-F', 'qcow2', overlay);
  const above = await host.qcow2(overlay);
  t.equal(
    difference(readFileSync(above.file).subarray(5 * MiB, 7 * MiB), data),
    undefined,
    'a backing file that is none',
  );
  await above.close();
});

interface Mapped {
  readonly length: number;
  /** Where in the image's file; without, it has no place there. */
  readonly offset?: number;
}

eachTransport('zeroes that are written need no space where they are detected', async (t, uring) => {
  if (!requireCommand(t, 'qemu-img')) return;
  const host = await ImageHost.start(t, uring);
  const allocated = async (detectZeroes: string, image: string) => {
    await qemuImg('create', '-q', '-f', 'qcow2', image, '8M');
    const options = { 'detect-zeroes': detectZeroes, discard: 'unmap' };
    const shown = await host.qcow2(image, options, { writable: true });
    const handle = await open(shown.file, 'r+');
    const data = new Random(3).bytes(1 * MiB);
    await handle.write(data, 0, data.length, 0);
    await handle.write(Buffer.alloc(4 * MiB), 0, 4 * MiB, 512 * KiB);
    await handle.write(data, 0, 64 * KiB, 6 * MiB);
    await handle.sync();
    const model = Buffer.alloc(8 * MiB);
    data.copy(model, 0, 0, 512 * KiB);
    data.copy(model, 6 * MiB, 0, 64 * KiB);
    t.equal(difference(readFileSync(shown.file), model), undefined);
    await handle.close();
    await shown.close();
    t.strictSame(await checkImage(image), CLEAN);
    // What is mapped to the file, whatever the host's holes say of it.
    const map = JSON.parse(await qemuImg('map', '--output=json', image)) as Mapped[];
    return map.reduce((sum, { length, offset }) => sum + (offset === undefined ? 0 : length), 0);
  };
  t.equal(await allocated('off', join(host.dir, 'off')), 4608 * KiB + 64 * KiB);
  // The kernel cuts large writes into requests whose ends need not be clusters'.
  t.ok((await allocated('on', join(host.dir, 'on'))) < 1500 * KiB);
  t.ok((await allocated('unmap', join(host.dir, 'unmap'))) < 900 * KiB);
  const wrong = host.qcow2(join(host.dir, 'on'), { 'detect-zeroes': 'unmap' });
  await t.rejects(wrong, { message: /without setting discard/ });
});

eachTransport('subclusters are zeroed by their bits, and data files give space back', async (t, uring) => {
  if (!requireCommand(t, 'qemu-img', 'fallocate')) return;
  const host = await ImageHost.start(t, uring);
  const image = join(host.dir, 'subclusters');
  await qemuImg('create', '-q', '-f', 'qcow2', '-o', 'extended_l2=on,cluster_size=64k', image, '1M');
  const shown = await host.qcow2(image, { discard: 'unmap' }, { writable: true });
  const data = new Random(4).bytes(MiB);
  const put = async (file: string) => {
    const handle = await open(file, 'r+');
    await handle.write(data, 0, data.length, 0);
    await handle.sync();
    await handle.close();
  };
  await put(shown.file);
  // One subcluster is 2 KiB.
  await must('fallocate', ['--zero-range', '--offset', String(10 * KiB), '--length', String(8 * KiB), shown.file]);
  await must('fallocate', ['--punch-hole', '--offset', String(60 * KiB), '--length', String(9 * KiB), shown.file]);
  const model = Buffer.from(data);
  model.fill(0, 10 * KiB, 18 * KiB);
  model.fill(0, 60 * KiB, 69 * KiB);
  t.equal(difference(readFileSync(shown.file), model), undefined);
  await shown.close();
  t.strictSame(await checkImage(image), CLEAN);
  const map = JSON.parse(await qemuImg('map', '--output=json', image)) as {
    start: number;
    length: number;
    zero: boolean;
  }[];
  const zeroes = map.filter(({ zero }) => zero).map(({ start, length }) => [start / KiB, length / KiB]);
  t.strictSame(zeroes, [
    [10, 8],
    [60, 8],
  ]);
  const external = join(host.dir, 'external');
  const dataFile = `${external}.data`;
  await qemuImg('create', '-q', '-f', 'qcow2', '-o', `data_file=${dataFile}`, external, '1M');
  const apart = await host.qcow2(external, { discard: 'unmap' }, { writable: true });
  await put(apart.file);
  const before = statSync(dataFile).blocks;
  await must('fallocate', ['--punch-hole', '--offset', '0', '--length', String(512 * KiB), apart.file]);
  await apart.close();
  t.ok(statSync(dataFile).blocks <= before / 2, 'a discard reaches the data file');
  t.strictSame(await checkImage(external), CLEAN);
});

test('a cluster that is given back stays as it is while a request may still read it', async (t) => {
  const clusterSize = 4 * KiB;
  const store = new MemoryStore();
  await createQcow2({ size: MiB, clusterSize }, store);
  const image = new SimulatedImage(store.bytes, new Random(1));
  const { node, file } = image;
  t.equal(await image.write(0, Buffer.alloc(clusterSize, 1)), clusterSize);
  t.equal(await node.flush(), 0);
  const place = file.content.indexOf(Buffer.alloc(clusterSize, 1));
  const release = image.hold();
  t.equal(await node.writeZeroes(0, clusterSize, { mayUnmap: true }), 0);
  for (let n = 1; n < 20; n++) {
    t.equal(await node.flush(), 0);
    t.equal(await image.write(n * clusterSize, Buffer.alloc(clusterSize, 2)), clusterSize);
  }
  t.equal(file.content.indexOf(Buffer.alloc(clusterSize, 1)), place);
  release();
  t.equal(await node.close(), 0);
  t.equal(file.content.indexOf(Buffer.alloc(clusterSize, 1)), -1);
  t.strictSame(await damageOf(file.content), NO_DAMAGE);
});

function headerOf(image: Buffer) {
  return parseHeader(image.subarray(0, headerBytes(image.subarray(0, 512))), image.length);
}

eachTransport('a refcount that is too large to be counted down exactly', async (t, uring) => {
  if (!requireCommand(t, 'qemu-img', 'qemu-io')) return;
  const host = await ImageHost.start(t, uring);
  const image = join(host.dir, 'image.qcow2');
  await qemuImg('create', '-q', '-f', 'qcow2', '-o', 'refcount_bits=64', image, '4M');
  await qemuIo(image, ['write -P 1 0 64k']);
  await qemuImg('snapshot', '-c', 's', image);
  const [{ offset }] = JSON.parse(await qemuImg('map', '--output=json', image)) as [{ offset: number }];
  const bytes = readFileSync(image);
  const header = parseHeader(bytes.subarray(0, 64 * KiB), bytes.length);
  const block = Number(bytes.readBigUInt64BE(header.refcountTableOffset));
  bytes.writeBigUInt64BE(2n ** 64n - 1n, block + (offset / (64 * KiB)) * 8);
  writeFileSync(image, bytes);
  t.strictSame(damagesOf(await checkImage(image)), { corruptions: 0, leaks: 1 });
  for (const at of [0, MiB]) {
    const shown = await host.qcow2(image, {}, { writable: true });
    const handle = await open(shown.file, 'r+');
    await handle.write(Buffer.alloc(64 * KiB, 2), 0, 64 * KiB, at);
    await handle.close();
    await shown.close();
  }
  t.strictSame(damagesOf(await checkImage(image)), { corruptions: 0, leaks: 1 }, 'is as good as it was');
  const raw = join(host.dir, 'raw');
  await qemuImg('convert', '-l', 's', '-f', 'qcow2', '-O', 'raw', image, raw);
  t.ok(
    readFileSync(raw)
      .subarray(0, 64 * KiB)
      .equals(Buffer.alloc(64 * KiB, 1)),
    'nobody else took its cluster',
  );
});

const damagesOf = ({ corruptions, leaks }: CheckResult) => ({ corruptions, leaks });

test('the clusters of a refcount table that has grown are used again', async (t) => {
  const clusterSize = 512;
  const store = new MemoryStore();
  await createQcow2({ size: 3 * MiB, clusterSize, refcountBits: 64 }, store);
  const { refcountTableOffset } = headerOf(store.bytes);
  const image = new SimulatedImage(store.bytes, new Random(1));
  const cluster = Buffer.alloc(clusterSize, 1);
  let at = 0;
  for (; headerOf(image.file.content).refcountTableOffset === refcountTableOffset; at += clusterSize)
    if ((await image.write(at, cluster)) < 0) return t.fail(`the write at ${at} has failed`);
  const length = image.file.size.bytes;
  cluster.fill(2);
  t.equal(await image.write(at, cluster), clusterSize);
  t.equal(image.file.content.indexOf(cluster), refcountTableOffset);
  t.equal(image.file.size.bytes, length);
  t.equal(await image.node.close(), 0);
  t.strictSame(await damageOf(image.file.content), NO_DAMAGE);
  return undefined;
});

leakTest();
