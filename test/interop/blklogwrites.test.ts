import { closeSync, fdatasyncSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'tap';
import * as format from '../../src/block/drivers/blklogwrites/format.js';
import { difference, emptyImage, filledImage, KiB, MiB, Random } from '../support/content.js';
import { eachTransport, json, standIn } from '../support/daemon.js';
import { leakTest } from '../support/leaks.js';
import { must, run } from '../support/process.js';
import { checkImage, ImageHost, qemuImg } from '../support/qcow2.js';
import { requireCommand, requireUring } from '../support/require.js';

interface Logged extends format.Entry {
  readonly data: Buffer;
}

/** The entries of a log, as another program would read them. */
function readLog(path: string): { sectorSize: number; entries: Logged[] } {
  const bytes = readFileSync(path);
  const { sectorSize, entries: count } = format.parseSuper(bytes)!;
  const entries: Logged[] = [];
  for (let at = sectorSize, n = 0; n < count; n++) {
    const entry = format.parseEntry(bytes.subarray(at));
    const next = at + format.lengthOf(entry) * sectorSize;
    entries.push({ ...entry, data: bytes.subarray(at + sectorSize, next) });
    at = next;
  }
  return { sectorSize, entries };
}

/** What replay-log makes of it. */
function replay(base: Buffer, { sectorSize, entries }: ReturnType<typeof readLog>, count = entries.length): Buffer {
  let disk = Buffer.from(base);
  for (const { sector, sectors, flags, data } of entries.slice(0, count)) {
    const at = sector * sectorSize;
    const end = at + sectors * sectorSize;
    if (end > disk.length) disk = Buffer.concat([disk, Buffer.alloc(end - disk.length)]);
    if (flags & format.LOG_DISCARD_FLAG) disk.fill(0, at, end);
    else data.copy(disk, at);
  }
  return disk;
}

const logging = (image: string, log: string, more: object = {}) => ({
  driver: 'blklogwrites',
  file: { driver: 'file', filename: image },
  log: { driver: 'file', filename: log },
  discard: 'unmap',
  ...more,
});

eachTransport('the log replayed is the image', async (t, uring) => {
  if (standIn || !requireCommand(t, 'fio')) return;
  const host = await ImageHost.start(t, uring);
  const image = join(host.dir, 'disk');
  const log = join(host.dir, 'log');
  for (const sectorSize of [512, 4096]) {
    const base = filledImage(image, 4 * MiB, sectorSize);
    writeFileSync(log, '');
    const options = { 'log-sector-size': sectorSize, 'log-super-update-interval': 7 };
    const shown = await host.show(logging(image, log, options), { writable: true });
    const verify = ['--verify=crc32c', '--verify_state_save=0', '--numjobs=2', '--offset_increment=2m', '--size=1m'];
    const load = ['--name=l', `--filename=${shown.file}`, '--rw=randwrite', '--bsrange=512-20k', '--ioengine=psync'];
    const { code, stderr } = await run('fio', [...load, ...verify, '--fsync=16'], { timeout_ms: 60_000 });
    t.equal(code, 0, stderr);
    const fd = openSync(shown.file, 'r+');
    const random = new Random(sectorSize);
    for (let n = 0; n < 40; n++) {
      const bytes = random.bytes(1 + random.below(9000));
      writeSync(fd, bytes, 0, bytes.length, random.below(3 * MiB));
    }
    fdatasyncSync(fd);
    closeSync(fd);
    const where = ['--offset', String(100_001), '--length', String(300_000), shown.file];
    await must('fallocate', ['--punch-hole', ...where]);
    await must('fallocate', ['--zero-range', '--offset', '1M', '--length', '64K', shown.file]);
    await shown.close();
    const written = readLog(log);
    t.equal(written.sectorSize, sectorSize);
    t.ok(written.entries.some(({ flags }) => flags & format.LOG_FLUSH_FLAG));
    t.equal(difference(replay(base, written), readFileSync(image)), undefined, `sectors of ${sectorSize}`);
    // Another run goes on where this one has stopped.
    const again = await host.show(logging(image, log, { 'log-append': true }), { writable: true });
    writeFileSync(again.file, 'appended', { flag: 'r+' });
    await again.close();
    const more = readLog(log);
    t.ok(more.entries.length > written.entries.length);
    t.equal(difference(replay(base, more), readFileSync(image)), undefined, 'appended');
  }
});

test('the log is the one that QEMU writes', async (t) => {
  if (standIn || !requireUring(t) || !requireCommand(t, 'qemu-io', 'qemu-img')) return;
  const host = await ImageHost.start(t, true);
  const image = join(host.dir, 'disk');
  const [ours, theirs] = [join(host.dir, 'ours'), join(host.dir, 'theirs')];
  emptyImage(image, MiB);
  emptyImage(ours, 0);
  emptyImage(theirs, 16 * MiB);
  const shown = await host.show(logging(image, ours), { writable: true });
  const onShown = ['-t', 'writeback', '-f', 'raw'];
  const commands = [
    'write -P 1 4k 8k',
    'write -P 2 100 200',
    'write -P 3 64k 700',
    'flush',
    'write -P 4 8k 4k',
    'flush',
  ];
  const all = commands.flatMap((command) => ['-c', command]);
  await must('qemu-io', [...onShown, ...all, shown.file]);
  await shown.close();
  emptyImage(image, MiB);
  const node = { driver: 'raw', file: logging(image, theirs, { discard: 'unmap' }) };
  await must('qemu-io', ['-t', 'writeback', ...all, `json:${json(node)}`]);
  const essence = (path: string) => {
    const { sectorSize, entries } = readLog(path);
    // Opening and closing a file flushes too, as often as programs do so.
    while (entries.at(-1)!.flags & format.LOG_FLUSH_FLAG) entries.pop();
    while (entries[0]!.flags & format.LOG_FLUSH_FLAG) entries.shift();
    return { sectorSize, entries: entries.map(({ data, ...entry }) => ({ ...entry, data: data.toString('base64') })) };
  };
  t.strictSame(essence(ours), essence(theirs));
});

eachTransport('a qcow2 image is consistent at every flush in its log', async (t, uring) => {
  if (standIn || !requireCommand(t, 'qemu-img')) return;
  const host = await ImageHost.start(t, uring);
  const image = join(host.dir, 'disk.qcow2');
  const log = join(host.dir, 'log');
  await qemuImg('create', '-q', '-f', 'qcow2', '-o', 'cluster_size=4k', image, '4M');
  emptyImage(log, 0);
  const base = readFileSync(image);
  const shown = await host.show({ driver: 'qcow2', file: logging(image, log) }, { writable: true });
  const fd = openSync(shown.file, 'r+');
  const random = new Random(9);
  for (let n = 0; n < 12; n++) {
    const bytes = random.bytes(1 + random.below(40 * KiB));
    writeSync(fd, bytes, 0, bytes.length, random.below(3 * MiB));
    fdatasyncSync(fd);
  }
  closeSync(fd);
  await shown.close();
  const written = readLog(log);
  const flushes = written.entries.flatMap(({ flags }, n) => (flags & format.LOG_FLUSH_FLAG ? [n + 1] : []));
  t.ok(flushes.length >= 12);
  const replayed = join(host.dir, 'replayed.qcow2');
  for (const count of flushes.filter((_, n) => n % 4 === 0)) {
    writeFileSync(replayed, replay(base, written, count));
    t.match(await checkImage(replayed), { corruptions: 0, errors: 0 }, `after ${count} entries`);
  }
});

test('what is refused', async (t) => {
  if (standIn || !requireUring(t)) return;
  const host = await ImageHost.start(t, true);
  const image = join(host.dir, 'disk');
  const log = join(host.dir, 'log');
  emptyImage(image, MiB);
  emptyImage(log, 4 * KiB);
  const add = (more: object) => host.client.execute('blockdev-add', { 'node-name': 'n', ...logging(image, log, more) });
  await t.rejects(add({ 'log-append': true }), /holds no log of writes/);
  await t.rejects(add({ 'log-append': true, 'log-sector-size': 512 }), /mutually exclusive/);
  await t.rejects(add({ 'log-sector-size': 1000 }), /Invalid log sector size 1000/);
  await t.rejects(add({ log: { driver: 'null-co' } }), /cannot hold a log/);
  await t.rejects(add({ log: { driver: 'file', filename: log, 'read-only': true } }), /read-only/);
  await add({});
  const nodes = (await host.client.execute('query-named-block-nodes')) as Record<string, unknown>[];
  const node = nodes.find((one) => one['node-name'] === 'n');
  t.match(node, { drv: 'blklogwrites', file: image, children: [{ child: 'file' }, { child: 'log' }] });
});

leakTest();
