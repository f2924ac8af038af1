import { existsSync, openSync, readdirSync, readFileSync, readlinkSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Test, test } from 'tap';
import { emptyImage, MiB, mountpoint } from '../support/content.js';
import { eachTransport, fuseExport, json, rawImage, runDaemon, standIn, startInBackground } from '../support/daemon.js';
import { leakTest } from '../support/leaks.js';
import { mountsAt } from '../support/mounts.js';
import { until } from '../support/process.js';
import { QmpClient } from '../support/qmp.js';
import { tempDir } from '../support/temp.js';

/** --daemonize: what the command that starts it, and whoever reads its output, may rely on. */

const gone = (pid: number): boolean => !existsSync(`/proc/${pid}`);

async function connected(t: Test, path: string): Promise<QmpClient> {
  const client = await QmpClient.connect(path);
  t.teardown(() => client.close());
  return client.negotiate();
}

eachTransport('in the background: steered over its socket, ended by quit', async (t, uring) => {
  // How Proxmox VE gives a virtual machine's TPM state to swtpm.
  const dir = tempDir(t);
  const [image, file, socket, pidfile] = ['tpm.raw', 'tpm.fuse', 'qsd.sock', 'qsd.pid'].map((name) => join(dir, name));
  emptyImage(image!, 4 * MiB);
  mountpoint(file!);
  const started = await startInBackground(t, pidfile!, [
    ...['--chardev', `socket,id=qmp,path=${socket},server=on,wait=off`],
    ...['--monitor', 'chardev=qmp,mode=control'],
  ]);
  t.equal(started.code, 0, 'the command returns');
  t.equal(started.stdout + started.stderr, '', 'and has said nothing');
  const pid = Number(readFileSync(pidfile!, 'utf8'));
  t.equal(readlinkSync(`/proc/${pid}/cwd`), '/');
  for (const fd of [0, 1, 2]) t.equal(readlinkSync(`/proc/${pid}/fd/${fd}`), '/dev/null');
  const client = await connected(t, socket!);
  await client.execute('blockdev-add', rawImage('drive-tpm', image!));
  await client.execute(
    'block-export-add',
    fuseExport(uring, {
      ...{ id: 'tpm-export', 'node-name': 'drive-tpm', mountpoint: file },
      ...{ writable: true, growable: false, 'allow-other': 'off' },
    }),
  );
  t.equal(statSync(file!).size, 4 * MiB);
  writeFileSync(file!, 'state', { flag: 'r+' });
  await client.execute('block-export-del', { id: 'tpm-export' });
  await client.waitEvent('BLOCK_EXPORT_DELETED');
  t.equal(readFileSync(image!).subarray(0, 5).toString(), 'state');
  await client.execute('quit');
  await until('the end of the daemon', () => gone(pid));
  t.notOk(existsSync(pidfile!), 'the pidfile goes');
  t.strictSame(mountsAt(file!), []);
});

eachTransport('JSON arguments, an image by descriptor, SIGTERM', async (t, uring) => {
  // How LXD shows an image to its tools: the descriptor is the caller's, the name of the image stays with it.
  const dir = tempDir(t);
  const image = join(dir, 'root.img');
  emptyImage(image, 4 * MiB);
  const file = mountpoint(join(dir, 'export'));
  const pidfile = join(dir, 'pid');
  const fd = openSync(image, 'r+');
  const started = await startInBackground(
    t,
    pidfile,
    [
      '--blockdev',
      json({ driver: 'file', 'node-name': 'disk', filename: '/proc/self/fd/3', 'read-only': false }),
      '--export',
      json(fuseExport(uring, { id: 'e', 'node-name': 'disk', mountpoint: file, writable: true })),
    ],
    { fds: [fd] },
  );
  t.equal(started.code, 0, started.stderr);
  writeFileSync(file, 'written', { flag: 'r+' });
  const pid = Number(readFileSync(pidfile, 'utf8'));
  process.kill(pid, 'SIGTERM');
  await until('the end of the daemon', () => gone(pid));
  t.equal(readFileSync(image).subarray(0, 7).toString(), 'written');
  t.strictSame(readdirSync(dir).sort(), ['export', 'root.img']);
});

test('a start that fails', async (t) => {
  const dir = tempDir(t);
  const pidfile = join(dir, 'pid');
  const args = ['--blockdev', `file,node-name=a,filename=${join(dir, 'none.img')}`];
  const { code, stdout, stderr } = await startInBackground(t, pidfile, args);
  t.equal(code, 1, 'the command fails');
  t.equal(stdout, '');
  t.match(stderr, /none\.img.*No such file/, "with the daemon's sentence");
  t.equal(stderr.split('\n').length, 2, 'once');
  t.strictSame(readdirSync(dir), [], 'and nothing is left');
});

test('a second daemon with the same pidfile', async (t) => {
  const dir = tempDir(t);
  const pidfile = join(dir, 'pid');
  t.equal((await startInBackground(t, pidfile, [])).code, 0);
  const pid = readFileSync(pidfile, 'utf8');
  const second = await startInBackground(t, pidfile, []);
  t.equal(second.code, 1);
  t.match(second.stderr, /pid/);
  t.equal(readFileSync(pidfile, 'utf8'), pid, "the file stays the first one's");
});

test('relative names of the command line', { skip: standIn && 'about storaged' }, async (t) => {
  const dir = tempDir(t);
  const relative = ['--chardev', 'socket,id=c,path=c.sock,server=on,wait=off', '--trace', '*,file=log'];
  const args = [...relative, '--monitor', 'c', '--pidfile', 'pid'];
  const { code } = await startInBackground(t, join(dir, 'pid'), args, { cwd: dir, pidOption: false });
  t.equal(code, 0);
  const pid = Number(readFileSync(join(dir, 'pid'), 'utf8'));
  const client = await connected(t, join(dir, 'c.sock'));
  await client.execute('quit');
  await until('the end of the daemon', () => gone(pid));
  t.strictSame(readdirSync(dir), ['log'], 'mean the directory where it was started, also at the end');
  const events = readFileSync(join(dir, 'log'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { event?: string }).event);
  for (const event of ['daemon_step', 'qmp_client_connect', 'qmp_command']) t.ok(events.includes(event), event);
});

test('stdio in the background', { skip: standIn && 'about storaged' }, async (t) => {
  const { code, stderr } = await runDaemon(['--daemonize', '--chardev', 'stdio,id=c', '--monitor', 'c']);
  t.equal(code, 1);
  t.match(stderr, /stdio.*--daemonize/);
});

leakTest();
