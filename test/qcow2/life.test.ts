import { readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { difference, KiB, MiB, mountpoint, Random } from '../support/content.js';
import { eachTransport, fuseExport, startDaemon } from '../support/daemon.js';
import { leakTest } from '../support/leaks.js';
import { must, until } from '../support/process.js';
import { CLEAN, checkImage, compareImages, ImageHost, qemuImg, qemuIo } from '../support/qcow2.js';
import { requireCommand } from '../support/require.js';
import { tempDir } from '../support/temp.js';

/** What a qcow2 node keeps in memory gets to its image whatever way its life goes. */

async function fresh(dir: string, size = '8M', options = 'cluster_size=64k'): Promise<string> {
  const image = join(dir, 'image.qcow2');
  await qemuImg('create', '-q', '-f', 'qcow2', '-o', options, image, size);
  return image;
}

async function writeAt(file: string, at: number, data: Buffer, sync = false): Promise<void> {
  const handle = await open(file, 'r+');
  await handle.write(data, 0, data.length, at);
  if (sync) await handle.sync();
  await handle.close();
}

async function holds(image: string, dir: string, model: Buffer): Promise<string | undefined> {
  await qemuImg('convert', '-f', 'qcow2', '-O', 'raw', image, join(dir, 'raw'));
  return difference(readFileSync(join(dir, 'raw')), model);
}

eachTransport('SIGKILL in the middle of writing', async (t, uring) => {
  if (!requireCommand(t, 'qemu-img')) return;
  for (let round = 0; round < 3; round++) {
    const dir = tempDir(t);
    const image = await fresh(dir, '64M', 'cluster_size=4k');
    const host = await ImageHost.start(t, uring, dir);
    const shown = await host.qcow2(image, { discard: 'unmap' }, { writable: true });
    const random = new Random(round + 1);
    const flushed = random.bytes(100 * KiB);
    await writeAt(shown.file, 5 * MiB + 77, flushed, true);
    // Nobody waits for these: the daemon is gone in the middle of them.
    const handle = await open(shown.file, 'r+');
    const writes = Array.from({ length: 200 }, () => {
      const at = 8 * MiB + random.below(50 * MiB);
      return handle.write(random.bytes(20 * KiB), 0, 20 * KiB, at).catch(() => {});
    });
    await Promise.race(writes);
    host.daemon.signal('SIGKILL');
    await host.daemon.exited;
    await must('umount', ['--lazy', shown.file]);
    await Promise.all(writes);
    await handle.close().catch(() => {});
    const { corruptions } = await checkImage(image);
    t.equal(corruptions, 0, 'the image is not damaged');
    await qemuImg('convert', '-f', 'qcow2', '-O', 'raw', image, join(dir, 'raw'));
    const there = readFileSync(join(dir, 'raw')).subarray(5 * MiB + 77, 5 * MiB + 77 + flushed.length);
    t.equal(difference(there, flushed), undefined, 'what was flushed is there');
  }
});

eachTransport('SIGTERM, with nothing flushed', async (t, uring) => {
  if (!requireCommand(t, 'qemu-img')) return;
  const dir = tempDir(t);
  const image = await fresh(dir);
  const host = await ImageHost.start(t, uring, dir);
  const shown = await host.qcow2(image, {}, { writable: true });
  const model = Buffer.alloc(8 * MiB);
  const data = new Random(3).bytes(300 * KiB);
  data.copy(model, 1 * MiB + 1000);
  await writeAt(shown.file, 1 * MiB + 1000, data);
  t.equal((await host.daemon.end()).code, 0);
  t.strictSame(await checkImage(image), CLEAN);
  t.equal(await holds(image, dir, model), undefined);
  t.ok(statSync(image).size < 3 * MiB, 'the file is cut to what is in use');
});

eachTransport('what nobody flushes is written some seconds later', async (t, uring) => {
  if (!requireCommand(t, 'qemu-img')) return;
  const dir = tempDir(t);
  const image = await fresh(dir);
  const host = await ImageHost.start(t, uring, dir);
  const shown = await host.qcow2(image, {}, { writable: true });
  // A file that is closed is flushed; this one stays open.
  const handle = await open(shown.file, 'r+');
  await handle.write(new Random(4).bytes(100 * KiB), 0, 100 * KiB, 0);
  // Looked at without a process: one that is started closes its copy of the descriptor, which flushes too.
  const firstTable = () => {
    const bytes = readFileSync(image);
    return bytes.readBigUInt64BE(Number(bytes.readBigUInt64BE(40)));
  };
  t.equal(firstTable(), 0n, 'not at once');
  await until('the image to hold it', () => firstTable() !== 0n);
  await handle.close();
  await shown.close();
  t.strictSame(await checkImage(image), CLEAN);
});

eachTransport('iothreads that come and go take a node over from each other', async (t, uring) => {
  if (!requireCommand(t, 'qemu-img')) return;
  const dir = tempDir(t);
  const image = await fresh(dir, '8M', 'cluster_size=4k');
  const daemon = await startDaemon(t, { dir });
  const client = await daemon.client(t);
  await client.execute('blockdev-add', {
    driver: 'qcow2',
    'node-name': 'n',
    discard: 'unmap',
    file: { driver: 'file', filename: image },
  });
  const model = Buffer.alloc(8 * MiB);
  const random = new Random(9);
  const shared = mountpoint(join(dir, 'shared'));
  const add = (id: string, file: string, more: object) =>
    client.execute(
      'block-export-add',
      fuseExport(uring, { id, 'node-name': 'n', mountpoint: file, writable: true, ...more }),
    );
  await client.execute('object-add', { 'qom-type': 'iothread', id: 'first' });
  const own = mountpoint(join(dir, 'own'));
  await add('e0', own, { iothread: 'first' });
  const put = async (file: string) => {
    const data = random.bytes(1 + random.below(30 * KiB));
    const at = random.below(model.length - data.length);
    data.copy(model, at);
    await writeAt(file, at, data);
  };
  await put(own);
  await add('e1', shared, {});
  for (let round = 0; round < 20; round++) await put(round % 2 ? own : shared);
  await client.execute('block-export-del', { id: 'e0', mode: 'hard' });
  await until('the export to go', async () => {
    return ((await client.execute('query-block-exports')) as object[]).length === 1;
  });
  // The node's home is the first iothread; writes go on while it leaves.
  const busy = (async () => {
    for (let round = 0; round < 60; round++) await put(shared);
  })();
  await client.execute('object-del', { id: 'first' });
  await busy;
  await client.execute('object-add', { 'qom-type': 'iothread', id: 'second' });
  await add('e2', own, { iothread: 'second' });
  for (let round = 0; round < 20; round++) await put(round % 2 ? own : shared);
  t.equal(difference(readFileSync(own), model), undefined, 'both exports show the same');
  t.equal(difference(readFileSync(shared), model), undefined);
  t.equal((await daemon.end()).code, 0);
  t.strictSame(await checkImage(image), CLEAN);
  t.equal(await holds(image, dir, model), undefined);
});

eachTransport('growing by writes, by fallocate and by block_resize', async (t, uring) => {
  if (!requireCommand(t, 'qemu-img', 'fallocate')) return;
  const dir = tempDir(t);
  const image = await fresh(dir, '64k', 'cluster_size=512');
  const host = await ImageHost.start(t, uring, dir);
  const shown = await host.qcow2(image, {}, { writable: true, growable: true });
  const data = new Random(5).bytes(200 * KiB);
  await writeAt(shown.file, 60 * KiB, data);
  t.equal(statSync(shown.file).size, 260 * KiB);
  await must('fallocate', ['--length', String(4 * MiB), shown.file]);
  t.equal(statSync(shown.file).size, 4 * MiB);
  await host.client.execute('block_resize', { 'node-name': shown.node, size: 40 * MiB });
  await writeAt(shown.file, 39 * MiB, data, true);
  truncateSync(shown.file, 39 * MiB + 512);
  const model = Buffer.alloc(39 * MiB + 512);
  data.copy(model, 60 * KiB);
  data.copy(model, 39 * MiB, 0, 512);
  t.equal(difference(readFileSync(shown.file), model), undefined);
  await shown.close();
  t.strictSame(await checkImage(image), CLEAN);
  t.equal(await holds(image, dir, model), undefined);
});

eachTransport('images that were not closed, and images with bitmaps', async (t, uring) => {
  if (!requireCommand(t, 'qemu-img', 'qemu-io')) return;
  const dir = tempDir(t);
  const image = await fresh(dir, '8M', 'lazy_refcounts=on');
  // qemu-io that dies leaves the image dirty.
  await must('qemu-io', ['-f', 'qcow2', '-c', 'write -P 5 0 1M', '-c', 'flush', '-c', 'abort', image]).catch(() => {});
  t.not((await checkImage(image)).corruptions, 0, 'its refcounts are wrong');
  const host = await ImageHost.start(t, uring, dir);
  const read = await host.qcow2(image);
  await read.close();
  t.not((await checkImage(image)).corruptions, 0, 'who only reads repairs nothing');
  const shown = await host.qcow2(image, {}, { writable: true });
  await writeAt(shown.file, 4 * MiB, Buffer.alloc(MiB, 6));
  await shown.close();
  t.strictSame(await checkImage(image), CLEAN);
  await qemuIo(image, ['read -P 5 0 1M', 'read -P 6 4M 1M']);
  await qemuImg('bitmap', '--add', image, 'changes');
  const info = async () => JSON.stringify(JSON.parse(await qemuImg('info', '--output=json', image)));
  t.match(await info(), /changes/);
  const untouched = await host.qcow2(image, {}, { writable: true });
  await untouched.close();
  t.match(await info(), /changes/, 'opening the image for writing alone does not harm its bitmaps');
  const changed = await host.qcow2(image, {}, { writable: true });
  await writeAt(changed.file, 2 * MiB, Buffer.alloc(KiB, 7));
  await changed.close();
  t.match(await info(), /changes.*in-use|in-use.*changes/, 'a bitmap that has missed a write is not to be believed');
  t.strictSame(await checkImage(image), CLEAN, 'its space is not lost');
  t.equal(await compareImages(image, image, 'qcow2'), '');
});

eachTransport('lazy refcounts are written late, and found by whoever comes after a crash', async (t, uring) => {
  if (!requireCommand(t, 'qemu-img', 'qemu-io')) return;
  const dir = tempDir(t);
  const image = await fresh(dir, '8M', 'lazy_refcounts=on');
  const marked = async () =>
    JSON.parse(await qemuImg('info', '-U', '--output=json', image))['dirty-flag'] as boolean | undefined;
  const host = await ImageHost.start(t, uring, dir);
  const shown = await host.qcow2(image, {}, { writable: true });
  t.not(await marked(), true, 'an image that nobody has written to is clean');
  const data = new Random(8).bytes(2 * MiB);
  await writeAt(shown.file, 1 * MiB, data, true);
  t.equal(await marked(), true);
  const node = { driver: 'qcow2', 'node-name': shown.node, file: { driver: 'file', filename: image } };
  await host.client.execute('blockdev-reopen', {
    options: [{ ...node, 'read-only': false, file: { ...node.file, 'read-only': false }, 'l2-cache-size': 65536 }],
  });
  t.equal(await marked(), false, 'opened with other options, it is written first');
  await writeAt(shown.file, 4 * MiB, data, true);
  host.daemon.signal('SIGKILL');
  await host.daemon.exited;
  await must('umount', ['--lazy', shown.file]);
  t.not((await checkImage(image)).corruptions, 0, 'refcounts are missing');
  const next = await ImageHost.start(t, uring, dir);
  const again = await next.qcow2(image, {}, { writable: true });
  await writeAt(again.file, 7 * MiB, Buffer.alloc(KiB, 1));
  await again.close();
  t.strictSame(await checkImage(image), CLEAN);
  t.not(await marked(), true);
  const model = Buffer.alloc(8 * MiB);
  data.copy(model, 1 * MiB);
  data.copy(model, 4 * MiB);
  model.fill(1, 7 * MiB, 7 * MiB + KiB);
  t.equal(await holds(image, dir, model), undefined);
  const off = await next.qcow2(image, { 'lazy-refcounts': false }, { writable: true });
  await writeAt(off.file, 0, Buffer.alloc(KiB, 1), true);
  t.not(await marked(), true, 'the option decides');
  await off.close();
});

eachTransport('blockdev-reopen: another backing file, read-only and back, under a load', async (t, uring) => {
  if (!requireCommand(t, 'qemu-img', 'qemu-io')) return;
  const dir = tempDir(t);
  const image = await fresh(dir);
  const daemon = await startDaemon(t, { dir });
  const client = await daemon.client(t);
  for (const [name, value] of [
    ['one', 1],
    ['two', 2],
  ] as const) {
    writeFileSync(join(dir, name), Buffer.alloc(8 * MiB, value));
    await client.execute('blockdev-add', {
      ...{ driver: 'file', 'node-name': name, filename: join(dir, name), 'read-only': true },
    });
  }
  const fileNode = { driver: 'file', filename: image, 'read-only': false };
  const node = { driver: 'qcow2', 'node-name': 'n', discard: 'unmap', 'read-only': false, file: fileNode };
  await client.execute('blockdev-add', { ...node, backing: 'one' });
  const file = mountpoint(join(dir, 'm'));
  const options = { id: 'e', 'node-name': 'n', mountpoint: file, writable: true };
  await client.execute('block-export-add', fuseExport(uring, options));
  const model = Buffer.alloc(8 * MiB, 1);
  const random = new Random(11);
  const handle = await open(file, 'r+');
  const put = async () => {
    const data = random.bytes(1 + random.below(50 * KiB));
    const at = random.below(4 * MiB - data.length);
    data.copy(model, at);
    await handle.write(data, 0, data.length, at);
  };
  for (let n = 0; n < 10; n++) await put();
  const busy = (async () => {
    for (let n = 0; n < 100; n++) await put();
  })();
  for (let n = 0; n < 5; n++) {
    await client.execute('blockdev-reopen', {
      options: [{ ...node, backing: 'one', 'l2-cache-size': n % 2 ? 65536 : 4096 }],
    });
  }
  await busy;
  await handle.close();
  t.equal(difference(readFileSync(file), model), undefined, 'nothing is lost on the way');
  await client.execute('blockdev-reopen', { options: [{ ...node, backing: 'two' }] });
  const tail = readFileSync(file).subarray(6 * MiB, 7 * MiB);
  t.equal(difference(tail, Buffer.alloc(MiB, 2)), undefined, 'what is not allocated comes from the new backing file');
  const readOnly = client.execute('blockdev-reopen', { options: [{ ...node, backing: 'two', 'read-only': true }] });
  await t.rejects(readOnly, { message: /would write/ }, 'not while it is written to');
  await client.execute('block-export-del', { id: 'e', mode: 'hard' });
  await client.waitEvent('BLOCK_EXPORT_DELETED');
  // The file's own node stays as it is.
  await client.execute('blockdev-reopen', { options: [{ ...node, 'read-only': true, backing: 'two' }] });
  t.strictSame(await checkImage(image), CLEAN, 'all is written that there was to write');
  await t.rejects(client.execute('block-export-add', fuseExport(uring, options)), { message: /read-only/ });
  await client.execute('blockdev-reopen', { options: [{ ...node, backing: 'two' }] });
  await client.execute('block-export-add', fuseExport(uring, options));
  await writeAt(file, 0, Buffer.alloc(KiB, 3));
  t.equal((await daemon.end()).code, 0);
  t.strictSame(await checkImage(image), CLEAN);
});

leakTest();
