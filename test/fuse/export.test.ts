import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Test, test } from 'tap';
import { emptyImage, MiB, mountpoint } from '../support/content.js';
import { eachTransport, fuseExport, json, runDaemon, startDaemon, type Transport } from '../support/daemon.js';
import { leakTest } from '../support/leaks.js';
import { Load } from '../support/load.js';
import { abort, mountsAt } from '../support/mounts.js';
import { must, outcomeOf, run, sleep, start, until, within } from '../support/process.js';
import { requireCommand, requireRoot, requireUring } from '../support/require.js';
import { tempDir } from '../support/temp.js';

interface ExportInfo {
  readonly id: string;
  readonly fuse: {
    readonly transport: string;
    readonly state: string;
    readonly clients: number;
    readonly statistics: Record<string, number>;
    readonly queues: Record<string, number>[];
  };
}

const node = (filename: string, options: object = {}) => [
  '--blockdev',
  json({ driver: 'file', 'node-name': 'disk0', filename, ...options }),
];

async function exported(t: Test, uring: Transport, options: object, before: readonly string[] = []) {
  const dir = tempDir(t);
  const image = join(dir, 'disk.img');
  emptyImage(image, 16 * MiB);
  const file = mountpoint(join(dir, 'export'));
  const described = fuseExport(uring, { id: 'e0', 'node-name': 'disk0', mountpoint: file, writable: true, ...options });
  const args = [...before, ...node(image), '--export', json(described)];
  const daemon = await startDaemon(t, { dir, args });
  return { dir, image, file, daemon, client: await daemon.client(t) };
}

/** fusectl, mounted for the test where it is not. */
function withFusectl(t: Test): boolean {
  const path = '/sys/fs/fuse/connections';
  if (mountsAt(path).length > 0) return true;
  if (spawnSync('mount', ['-t', 'fusectl', 'fusectl', path]).status !== 0) {
    t.plan(0, 'needs fusectl at /sys/fs/fuse/connections');
    return false;
  }
  t.teardown(() => spawnSync('umount', [path]));
  return true;
}

eachTransport('the connection is aborted under load', async (t, uring) => {
  if (!requireCommand(t, 'fio') || !withFusectl(t)) return;
  const { file, client, daemon } = await exported(t, uring, {});
  for (let round = 0; round < 3; round++) {
    const load = await Load.on(t, file, { depth: 64 });
    abort(mountsAt(file)[0]!.connection);
    await client.waitEvent('BLOCK_EXPORT_DELETED');
    await load.ended();
    t.strictSame(mountsAt(file), [], 'unmounted');
    t.strictSame(await client.execute('query-block-exports'), []);
    await client.execute(
      'block-export-add',
      fuseExport(uring, { id: 'e0', 'node-name': 'disk0', mountpoint: file, writable: true }),
    );
  }
  t.equal((await daemon.end()).code, 0);
});

eachTransport('removed though somebody else has detached it and keeps it open', async (t, uring) => {
  if (!withFusectl(t)) return;
  const { file, client } = await exported(t, uring, {});
  const fd = openSync(file, 'r+');
  await must('umount', ['--lazy', file]);
  writeSync(fd, 'still served');
  await client.execute('block-export-del', { id: 'e0', mode: 'hard' });
  await client.waitEvent('BLOCK_EXPORT_DELETED');
  t.throws(() => writeSync(fd, 'not any more'));
  t.throws(() => closeSync(fd), 'closing tells that it could not flush');
});

eachTransport('block_resize and growth are seen by whoever has the file open', async (t, uring) => {
  const { file, image, client } = await exported(t, uring, {});
  const handle = await open(file, 'r+');
  await client.execute('block_resize', { 'node-name': 'disk0', size: 20 * MiB });
  t.equal((await handle.stat()).size, 20 * MiB);
  t.equal(statSync(image).size, 20 * MiB);
  await handle.write(Buffer.from('end'), 0, 3, 20 * MiB - 3);
  await t.rejects(handle.write(Buffer.from('x'), 0, 1, 20 * MiB), /EFBIG/);
  const other = mountpoint(`${file}2`);
  await client.execute(
    'block-export-add',
    fuseExport(uring, { id: 'e1', 'node-name': 'disk0', mountpoint: other, writable: true, growable: true }),
  );
  const growing = await open(other, 'r+');
  await growing.write(Buffer.from('beyond'), 0, 6, 21 * MiB);
  await growing.close();
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(100), 0, 100, 21 * MiB);
  t.equal(buffer.toString('latin1', 0, bytesRead), 'beyond', 'what another export has appended is read at once');
  await handle.close();
});

eachTransport('resized again and again under load', async (t, uring) => {
  if (!requireCommand(t, 'fio')) return;
  const { file, client } = await exported(t, uring, {});
  const load = await Load.on(t, file, { jobs: 2, seconds: 3 });
  for (let i = 1; i <= 20; i++) {
    await client.execute('block_resize', { 'node-name': 'disk0', size: 16 * MiB + i * 4096 });
    await sleep(50);
  }
  const { code, stderr } = await load.ended();
  t.equal(code, 0, stderr);
});

eachTransport('iothreads serve the exports that name them', async (t, uring) => {
  const threads = ['--object', 'iothread,id=t0', '--object', '{"qom-type":"iothread","id":"t1","cpu":0}'];
  const { file, image, client } = await exported(t, uring, { iothread: ['t0', 't1'] }, threads);
  await must('cmp', [file, image]);
  await t.rejects(client.execute('object-del', { id: 't0' }), /in use/);
  await client.execute('block-export-del', { id: 'e0' });
  await client.waitEvent('BLOCK_EXPORT_DELETED');
  await client.execute('object-del', { id: 't1' });
  const one = fuseExport(uring, { id: 'e1', 'node-name': 'disk0', mountpoint: file, iothread: 't0' });
  await client.execute('block-export-add', one);
  await must('cmp', [file, image]);
  await t.rejects(client.execute('block-export-add', { ...one, id: 'e2', iothread: 'none' }), /"none" not found/);
});

eachTransport('depth and size of requests', async (t, uring) => {
  const { file, image, client } = await exported(t, uring, { 'queue-depth': 1, 'max-request': 4096 });
  await must('dd', ['if=/dev/urandom', `of=${file}`, 'bs=1M', 'count=4', 'conv=notrunc', 'oflag=direct']);
  await must('cmp', [file, image]);
  const large = mountpoint(`${file}2`);
  await client.execute(
    'block-export-add',
    fuseExport(uring, { id: 'e1', 'node-name': 'disk0', mountpoint: large, 'queue-depth': 64, 'max-request': MiB }),
  );
  await must('cmp', [large, image]);
});

eachTransport('statistics', async (t, uring) => {
  const { file, client } = await exported(t, uring, {});
  await must('dd', ['if=/dev/zero', `of=${file}`, 'bs=4k', 'count=16', 'conv=notrunc', 'oflag=direct']);
  const handle = await open(file, 'r');
  await handle.read(Buffer.alloc(8192), 0, 8192, 0);
  const [info] = (await client.execute('query-block-exports')) as ExportInfo[];
  await handle.close();
  const { fuse } = info!;
  t.equal(fuse.transport, uring ? 'io-uring' : 'dev-fuse');
  t.equal(fuse.state, 'running');
  t.equal(fuse.clients, 1);
  t.match(fuse.statistics, {
    'write-requests': 16,
    'write-bytes': 65536,
    'read-bytes': 8192,
    errors: 0,
    'in-flight': 0,
  });
  for (const [name, sum] of Object.entries(fuse.statistics)) {
    if (name === 'write-highest-offset') continue;
    t.equal(
      fuse.queues.reduce((total, queue) => total + queue[name]!, 0),
      sum,
      `the queues add up to ${name}`,
    );
  }
});

eachTransport('query-blockstats', async (t, uring) => {
  const { file, client } = await exported(t, uring, {});
  await client.execute('blockdev-add', { driver: 'raw', 'node-name': 'whole', file: 'disk0' });
  const other = mountpoint(`${file}2`);
  const options = fuseExport(uring, { id: 'e1', 'node-name': 'whole', mountpoint: other, writable: true });
  await client.execute('block-export-add', options);
  await must('dd', ['if=/dev/zero', `of=${file}`, 'bs=4k', 'count=16', 'conv=notrunc', 'oflag=direct']);
  await must('dd', ['if=/dev/zero', `of=${other}`, 'bs=4k', 'count=100', 'conv=notrunc,fsync', 'oflag=direct']);
  await must('fallocate', ['-p', '-o', '0', '-l', '8192', other]);
  await client.execute('block-export-del', { id: 'e1' });
  await client.waitEvent('BLOCK_EXPORT_DELETED');
  t.strictSame(await client.execute('query-blockstats'), [], 'there are no devices');
  type Stats = { readonly 'node-name': string; readonly stats: Record<string, number>; readonly parent?: Stats };
  const all = (await client.execute('query-blockstats', { 'query-nodes': true })) as Stats[];
  const [disk, whole] = ['disk0', 'whole'].map((name) => all.find((one) => one['node-name'] === name)!);
  t.match(whole!.stats, {
    ...{ wr_operations: 100, wr_bytes: 409600, wr_highest_offset: 409600, unmap_operations: 1, unmap_bytes: 8192 },
  });
  t.match(disk!.stats, { wr_operations: 116, wr_bytes: 475136, failed_wr_operations: 0 }, 'its own and those above');
  t.strictSame(whole!.parent, disk);
  t.ok(whole!.stats.wr_total_time_ns! > 0 && whole!.stats.flush_operations! > 0);
  t.ok(disk!.stats.wr_total_time_ns! > whole!.stats.wr_total_time_ns!, 'a few requests show a time too');
});

eachTransport('passthrough', async (t, uring) => {
  const { file, image, client } = await exported(t, uring, { passthrough: 'on', growable: true });
  await must('dd', ['if=/dev/urandom', `of=${file}`, 'bs=1M', 'count=2', 'seek=15', 'conv=notrunc']);
  t.equal(statSync(image).size, 17 * MiB);
  t.equal(statSync(file).size, 17 * MiB, 'the length is right after writes that nobody saw');
  await must('cmp', [file, image]);
  const [info] = (await client.execute('query-block-exports')) as ExportInfo[];
  t.equal(info?.fuse.transport, 'passthrough');
  t.equal(info?.fuse.statistics['write-requests'], 0, 'no write has passed the daemon');
  await client.execute('blockdev-add', { driver: 'raw', 'node-name': 'part', file: 'disk0', offset: 4096 });
  const part = fuseExport(uring, { id: 'e1', 'node-name': 'part', mountpoint: mountpoint(`${file}2`) });
  await t.rejects(client.execute('block-export-add', { ...part, passthrough: 'on' }), /regular file whole/);
  await client.execute('block-export-add', { ...part, passthrough: 'auto' });
  const all = (await client.execute('query-block-exports')) as ExportInfo[];
  t.equal(all.find(({ id }) => id === 'e1')?.fuse.transport, uring ? 'io-uring' : 'dev-fuse', 'auto falls back');
});

eachTransport('passthrough: what the kernel has made longer is not cut', async (t, uring) => {
  const { file, image, client } = await exported(t, uring, { passthrough: 'on', growable: true });
  const beside = mountpoint(`${file}2`);
  await client.execute(
    'block-export-add',
    fuseExport(uring, { id: 'e1', 'node-name': 'disk0', mountpoint: beside, writable: true, growable: true }),
  );
  const [handle, other] = [await open(file, 'r+'), await open(beside, 'r+')];
  const write = (to: typeof handle, text: string, at: number) => to.write(Buffer.from(text), 0, text.length, at);
  await write(handle, 'end', 40 * MiB);
  await must('fallocate', ['--offset', '0', '--length', `${20 * MiB}`, file]);
  t.equal(statSync(image).size, 40 * MiB + 3, 'by space that is taken');
  await write(handle, 'end', 50 * MiB);
  await write(other, 'x', 45 * MiB);
  t.equal(statSync(image).size, 50 * MiB + 3, 'nor by a write through another export');
  await write(handle, 'end', 60 * MiB);
  await must('fallocate', ['--punch-hole', '--offset', `${60 * MiB}`, '--length', '2', file]);
  t.equal(
    (await handle.read(Buffer.alloc(3), 0, 3, 60 * MiB)).buffer.toString(),
    '\0\0d',
    'a hole is where it is asked for',
  );
  await handle.close();
  await other.close();
  await must('cmp', [file, image]);
});

test('buffers that one worker cannot have', async (t) => {
  if (!requireRoot(t) || !requireUring(t) || !requireCommand(t, 'unshare')) return;
  const dir = tempDir(t);
  const image = join(dir, 'disk.img');
  emptyImage(image, MiB);
  // A machine that may have four CPUs, for this daemon alone: a queue each, all of one worker.
  const possible = join(dir, 'possible');
  writeFileSync(possible, '0-3\n');
  const options = { 'queue-depth': 1024, 'max-request': MiB, iothread: 'io' };
  const described = { id: 'e0', 'node-name': 'disk0', mountpoint: mountpoint(join(dir, 'export')), ...options };
  const program = fileURLToPath(new URL('../../bin/storaged.cjs', import.meta.url));
  const args = ['--object', 'iothread,id=io', ...node(image), '--export', json(fuseExport(true, described))];
  const mount = 'mount --bind "$0" /sys/devices/system/cpu/possible && exec "$@"';
  const whole = ['-m', 'sh', '-c', mount, possible, process.execPath, program, ...args];
  const { code, stderr } = await run('unshare', whole);
  t.equal(code, 1, 'is no reason to abort');
  t.match(stderr, /\d+ bytes of buffers.*lower 'queue-depth' or 'max-request', or name more iothreads/);
});

eachTransport('one unwritable option conflicts with another', async (t, uring) => {
  const dir = tempDir(t);
  const image = join(dir, 'disk.img');
  emptyImage(image, MiB);
  const file = mountpoint(join(dir, 'export'));
  const attempt = async (nodeOptions: object, options: object) => {
    const described = fuseExport(uring, { id: 'e0', 'node-name': 'disk0', mountpoint: file, ...options });
    const { code, stderr } = await runDaemon([...node(image, nodeOptions), '--export', json(described)]);
    t.equal(code, 1);
    t.strictSame(mountsAt(file), []);
    return stderr;
  };
  t.match(await attempt({ 'read-only': true }, { writable: true }), /read-only/);
  t.match(await attempt({}, { 'io-uring': !uring }), /two spellings/);
});

const NOBODY = 65534;

/** Runs as nobody, /dev/fuse being open to users as udev has it on an ordinary system. */
function unprivileged(t: Test): string[] | undefined {
  if (!requireRoot(t) || !requireCommand(t, 'setpriv', 'fusermount3')) return undefined;
  const { mode } = statSync('/dev/fuse');
  chmodSync('/dev/fuse', 0o666);
  t.teardown(() => chmodSync('/dev/fuse', mode & 0o777));
  return ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'];
}

for (const uring of [true, false]) {
  test(`run by an ordinary user (${uring ? 'uring' : 'classic'})`, async (t) => {
    if (uring && !requireUring(t)) return;
    const asUser = unprivileged(t);
    if (!asUser) return;
    const dir = tempDir(t);
    chmodSync(dir, 0o755);
    const image = join(dir, 'disk.img');
    emptyImage(image, 16 * MiB);
    const file = mountpoint(join(dir, 'export'));
    for (const path of [dir, image, file]) chownSync(path, NOBODY, NOBODY);
    const program = new URL('../../bin/storaged.cjs', import.meta.url).pathname;
    const pidfile = join(dir, 'pid');
    const described = { type: 'fuse', id: 'e0', 'node-name': 'disk0', mountpoint: file, writable: true, uring };
    const [command, ...args] = [
      ...[...asUser, process.execPath, program, ...node(image), '--export', json(described), '--pidfile', pidfile],
    ];
    const child = start(command!, args);
    let stderr = '';
    child.stderr?.on('data', (text: Buffer) => {
      stderr += text.toString();
    });
    const ended = outcomeOf(child);
    await until('the pid file', () => {
      if (child.exitCode !== null) throw new Error(stderr);
      return existsSync(pidfile);
    });
    const user = (...words: string[]) => must(asUser[0]!, [...asUser.slice(1), ...words]);
    await user('dd', 'if=/dev/urandom', `of=${file}`, 'bs=1M', 'count=16', 'conv=notrunc,fsync');
    await user('cmp', file, image);
    child.kill('SIGTERM');
    t.equal((await within('the end', 20_000, ended)).code, 0, stderr);
    t.strictSame(mountsAt(file), []);
  });
}

test('an ordinary user is told what is missing', async (t) => {
  const asUser = unprivileged(t);
  if (!asUser) return;
  const dir = tempDir(t);
  chmodSync(dir, 0o755);
  const image = join(dir, 'disk.img');
  emptyImage(image, MiB);
  const file = mountpoint(join(dir, 'export'));
  for (const path of [dir, image, file]) chownSync(path, NOBODY, NOBODY);
  const program = new URL('../../bin/storaged.cjs', import.meta.url).pathname;
  const attempt = async (options: object, env: readonly string[] = []) => {
    const described = { type: 'fuse', id: 'e0', 'node-name': 'disk0', mountpoint: file, ...options };
    const words = [...asUser, 'env', ...env, process.execPath, program, ...node(image), '--export', json(described)];
    const { code, stderr } = await run(words[0]!, words.slice(1));
    t.equal(code, 1);
    return stderr;
  };
  t.match(await attempt({ 'allow-other': 'on' }), /user_allow_other/);
  t.match(await attempt({}, ['PATH=/nonexistent']), /fuse3/);
  chmodSync('/dev/fuse', 0o600);
  t.match(await attempt({}), /\/dev\/fuse/);
});

test('workers, mounts and descriptors are as many as before', async (t) => {
  if (!requireUring(t)) return;
  const { daemon, client, file } = await exported(t, true, {});
  await client.execute('block-export-del', { id: 'e0' });
  await client.waitEvent('BLOCK_EXPORT_DELETED');
  const fds = daemon.fds();
  const threads = daemon.threads();
  for (let i = 0; i < 20; i++) {
    const options = fuseExport(i % 2 === 0, { id: 'e0', 'node-name': 'disk0', mountpoint: file, writable: true });
    await client.execute('block-export-add', options);
    await client.execute('block-export-del', { id: 'e0' });
    await client.waitEvent('BLOCK_EXPORT_DELETED');
  }
  t.equal(daemon.fds(), fds, readdirSync(`/proc/${daemon.pid}/fd`).join(' '));
  t.equal(daemon.threads(), threads);
});

leakTest();
