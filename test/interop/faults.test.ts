import { spawnSync } from 'node:child_process';
import { closeSync, fdatasyncSync, mkdirSync, openSync, readSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { type Test, test } from 'tap';
import { IoErrorReports } from '../../src/control/io-errors.js';
import type { Log } from '../../src/control/log.js';
import { emptyImage, MiB } from '../support/content.js';
import { eachTransport, standIn } from '../support/daemon.js';
import { leakTest } from '../support/leaks.js';
import { must, sleep, until } from '../support/process.js';
import { checkImage, ImageHost, qemuImg, type Shown } from '../support/qcow2.js';
import { requireCommand, requireLoop } from '../support/require.js';
import { tempDir } from '../support/temp.js';

/** What the host does to an image, as clients see it: no room, a disk that fails. */

/** A small file system, most of it taken by a file that can go. */
function smallFileSystem(dir: string, size_MiB: number, taken_MiB: number): { path: string; free: () => void } {
  const path = join(dir, 'small');
  mkdirSync(path);
  spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size_MiB}m`, 'tmpfs', path]);
  const filler = join(path, 'filler');
  writeFileSync(filler, Buffer.alloc(taken_MiB * MiB));
  return { path, free: () => rmSync(filler) };
}

function errorOf(action: () => void): string | undefined {
  try {
    action();
    return undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code;
  }
}

/** The block of number n: n, all over it. */
function block(n: number): Buffer {
  return Buffer.alloc(256 * 1024, Uint8Array.of(n, n ^ 0x5a, 0, 1));
}

/** Writes blocks from `first` on until one fails: its number and the error. */
function fill(fd: number, first: number, end: number): { stopped: number; error: string | undefined } {
  for (let n = first; n < end; n++) {
    const error = errorOf(() => {
      const bytes = block(n);
      for (let done = 0; done < bytes.length; ) {
        done += writeSync(fd, bytes, done, bytes.length - done, n * bytes.length + done);
      }
    });
    if (error !== undefined) return { stopped: n, error };
  }
  return { stopped: end, error: undefined };
}

interface NodeStats {
  readonly 'node-name': string;
  readonly stats: Record<string, number>;
}

/** What the daemon logs may come after what it answers. */
async function logged(shown: Shown, wanted: RegExp): Promise<void> {
  await until(`${wanted} in the log`, () => wanted.test(shown.host.daemon.stderr));
}

async function statsOf(shown: Shown): Promise<Record<string, number>> {
  const all = (await shown.host.client.execute('query-blockstats', { 'query-nodes': true })) as NodeStats[];
  return all.find((one) => one['node-name'] === shown.node)!.stats;
}

for (const format of ['raw', 'qcow2'] as const) {
  eachTransport(`a full host: ENOSPC, and on with it when there is room (${format})`, async (t, uring) => {
    if (!requireCommand(t, 'qemu-img')) return;
    const dir = tempDir(t);
    const small = smallFileSystem(dir, 16, 10);
    const filename = join(small.path, 'disk');
    await qemuImg('create', '-q', '-f', format, filename, '32M');
    const host = await ImageHost.start(t, uring, dir);
    const shown = await host.show({ driver: format, file: { driver: 'file', filename } }, { writable: true });
    const fd = openSync(shown.file, 'r+');
    const full = fill(fd, 0, 128);
    t.equal(full.error, 'ENOSPC', 'the client is told why');
    if (standIn) return closeSync(fd);
    const { data } = await host.client.waitEvent('BLOCK_IO_ERROR');
    t.match(data, {
      'node-name': shown.node,
      export: shown.id,
      operation: 'write',
      action: 'report',
      nospace: true,
      reason: 'No space left on device',
    });
    await logged(shown, new RegExp(`write of node '${shown.node}' failed: No space left on device`));
    t.ok((await statsOf(shown)).failed_wr_operations! > 0, 'the node counts it');
    // Whatever a flush says now, it says so again or succeeds; it never makes the rest fail.
    errorOf(() => fdatasyncSync(fd));
    small.free();
    const more = fill(fd, full.stopped, 46);
    t.equal(more.error, undefined, 'it goes on where it stopped');
    fdatasyncSync(fd);
    const there = Buffer.alloc(256 * 1024);
    for (let n = 0; n < 46; n++) {
      readSync(fd, there, 0, there.length, n * there.length);
      if (!there.equals(block(n))) t.fail(`block ${n} is another`);
    }
    closeSync(fd);
    await shown.close();
    if (format === 'qcow2') t.match(await checkImage(filename), { corruptions: 0, errors: 0 });
    return undefined;
  });
}

/** A loop device whose writes fail in the disk, not in the page cache, until `free` is called. */
async function failingDisk(t: Test, dir: string): Promise<{ device: string; free: () => void }> {
  const small = smallFileSystem(dir, 16, 15);
  const disk = join(small.path, 'disk');
  emptyImage(disk, 64 * MiB);
  const device = (await must('losetup', ['--find', '--show', disk])).trim();
  t.teardown(() => spawnSync('losetup', ['--detach', device], { stdio: 'ignore' }));
  return { device, free: small.free };
}

for (const format of ['raw', 'qcow2'] as const) {
  eachTransport(`a flush that failed is not forgotten (${format})`, async (t, uring) => {
    if (standIn || !requireLoop(t) || !requireCommand(t, 'losetup', 'qemu-img')) return;
    const dir = tempDir(t);
    const { device, free } = await failingDisk(t, dir);
    const name = 'disk0';
    const file = { driver: 'host_device', 'node-name': name, filename: device };
    if (format === 'qcow2') await qemuImg('create', '-q', '-f', 'qcow2', device, '32M');
    const host = await ImageHost.start(t, uring, dir);
    await host.client.execute('blockdev-add', file);
    const shown = await host.show({ driver: format, file: name }, { writable: true });
    const second = await host.show({ driver: 'raw', file: name }, { writable: false });
    const fd = openSync(shown.file, 'r+');
    t.equal(
      errorOf(() => fdatasyncSync(fd)),
      undefined,
      'all is well at first',
    );
    t.equal(fill(fd, 0, 16).error, undefined, 'the page cache takes it');
    const failed = errorOf(() => fdatasyncSync(fd));
    t.equal(failed, 'EIO', 'the disk does not');
    await host.client.waitEvent('BLOCK_IO_ERROR', ({ data }) => data?.export === shown.id);
    await logged(shown, new RegExp(`"node":"${name}".*flushing the image failed.*blockdev-reopen`));
    free();
    for (let n = 0; n < 8; n++)
      t.equal(
        errorOf(() => fdatasyncSync(fd)),
        'EIO',
        'nor do later flushes say otherwise',
      );
    // By clients on every CPU, so by every worker.
    for (let cpu = 0; cpu < 2; cpu++) {
      const sync = spawnSync('taskset', [
        '-c',
        String(cpu),
        'dd',
        'if=/dev/null',
        `of=${shown.file}`,
        'conv=notrunc,fdatasync',
      ]);
      if (sync.error === undefined) t.match(sync.stderr.toString(), /Input\/output error/, `a client on CPU ${cpu}`);
    }
    await second.close();
    t.ok((await statsOf(shown)).failed_flush_operations! >= 9, 'they are counted');
    await host.client.execute('blockdev-reopen', { options: [file] });
    if (format === 'qcow2') {
      // Its tables could not be written when the file was closed. What they named is lost, until it is opened anew too.
      t.equal(
        errorOf(() => fdatasyncSync(fd)),
        'EIO',
        'what was lost by opening anew is told',
      );
      const options = [{ driver: format, 'node-name': shown.node, file: name }];
      await host.client.execute('blockdev-reopen', { options });
    }
    t.equal(fill(fd, 0, 16).error, undefined);
    t.equal(
      errorOf(() => fdatasyncSync(fd)),
      undefined,
      'opened anew, the node starts again',
    );
    closeSync(fd);
    await shown.close();
  });
}

test('errors in numbers become one event a second', async (t) => {
  const events: { count?: number; operation: string }[] = [];
  const lines: string[] = [];
  const log = { error: (_details: object, message: string) => lines.push(message) } as unknown as Log;
  const reports = new IoErrorReports(log, (data) => events.push(data));
  const error = { export: 'e0', node: 'n0', operation: 'write', error: -5, count: 1 } as const;
  for (let n = 0; n < 1000; n++) reports.report(error);
  reports.report({ ...error, operation: 'read' });
  t.strictSame(
    events.map(({ operation, count }) => [operation, count]),
    [
      ['write', 1],
      ['read', 1],
    ],
    'the first of each kind at once',
  );
  // What keeps the process alive: the timer of the reports does not.
  for (let n = 0; n < 100 && events.length < 3; n++) await sleep(50);
  t.match(events[2], { operation: 'write', count: 999 }, 'the others together');
  t.equal(lines.length, 3);
  reports.close();
});

leakTest();
