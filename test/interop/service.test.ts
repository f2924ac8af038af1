import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Test, test } from 'tap';
import { mountpoint } from '../support/content.js';
import { fuseExport, runDaemon, standIn, startDaemon } from '../support/daemon.js';
import { leakTest } from '../support/leaks.js';
import { run, start, until } from '../support/process.js';
import { QmpClient } from '../support/qmp.js';
import { hasCommand, requireCommand, requireFuse } from '../support/require.js';
import { tempDir } from '../support/temp.js';

/** What a service manager sees of the daemon, without one. */

const about = { skip: standIn && 'about storaged' };

/** A socket as systemd has it for NOTIFY_SOCKET, and all that comes in on it. */
async function notifySocket(t: Test, dir: string): Promise<{ path: string; text: () => string }> {
  const path = join(dir, 'notify');
  const reader = start('socat', ['-u', `UNIX-RECV:${path}`, '-']);
  let text = '';
  reader.stdout?.on('data', (chunk: Buffer) => {
    text += chunk.toString();
  });
  t.teardown(() => reader.kill());
  await until('the socket', () => existsSync(path));
  return { path, text: () => text };
}

test('readiness, state and end are told', about, async (t) => {
  if (!requireFuse(t) || !requireCommand(t, 'socat')) return;
  const dir = tempDir(t);
  const { path, text } = await notifySocket(t, dir);
  const daemon = await startDaemon(t, {
    dir,
    env: { NOTIFY_SOCKET: path, WATCHDOG_USEC: '100000' },
    args: ['--blockdev', 'null-co,node-name=n,size=4096'],
  });
  await until('READY', () => text().includes('READY=1'));
  t.match(text(), `MAINPID=${daemon.pid}`);
  t.match(text(), 'STATUS=no exports');
  await until('the watchdog being fed', () => text().split('WATCHDOG=1').length > 2);
  const client = await daemon.client(t);
  const options = { id: 'e0', 'node-name': 'n', mountpoint: mountpoint(join(dir, 'export')) };
  await client.execute('block-export-add', fuseExport(false, options));
  await until('the new state', () => text().includes('STATUS=1 export: e0'));
  await client.execute('block-export-del', { id: 'e0' });
  await client.waitEvent('BLOCK_EXPORT_DELETED');
  t.equal((await daemon.end()).code, 0);
  await until('STOPPING', () => text().includes('STOPPING=1'));
  t.match(text(), /STATUS=ending: SIGTERM/);
});

test('a start that fails is told too', about, async (t) => {
  if (!requireCommand(t, 'socat')) return;
  const dir = tempDir(t);
  const { path, text } = await notifySocket(t, dir);
  const program = fileURLToPath(new URL('../../bin/storaged.cjs', import.meta.url));
  const env = { ...process.env, NOTIFY_SOCKET: path };
  const args = [program, '--blockdev', 'file,node-name=a,filename=/nonexistent'];
  t.equal((await run(process.execPath, args, { env })).code, 1);
  await until('the sentence', () => /STATUS=.*\/nonexistent.*No such file/.test(text()));
  t.notMatch(text(), 'READY=1');
});

test('a manager that cannot be reached does no harm', about, async (t) => {
  const daemon = await startDaemon(t, { env: { NOTIFY_SOCKET: '/nonexistent/notify' } });
  await until('the warning', () => daemon.stderr.includes('/nonexistent/notify'));
  t.equal((await daemon.end()).code, 0);
});

/** A listening socket that another process is to serve. */
async function listening(path: string): Promise<{ fd: number; giveUp: () => void }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(`${path}.new`, resolve));
  // Closing removes the path that was given; by its new name the socket stays, as long as somebody has it open.
  renameSync(`${path}.new`, path);
  return { fd: (server as Server & { _handle: { fd: number } })._handle.fd, giveUp: () => server.close() };
}

async function answers(path: string): Promise<string> {
  const client = await QmpClient.connect(path);
  const version = (await client.execute('query-version')) as { package: string };
  client.close();
  return version.package;
}

test('sockets that the manager has opened are monitors', about, async (t) => {
  const dir = tempDir(t);
  const [one, two] = [join(dir, 'one.sock'), join(dir, 'two.sock')];
  const sockets = [await listening(one), await listening(two)];
  const daemon = await startDaemon(t, {
    ...{ dir, fds: sockets.map(({ fd }) => fd) },
    env: { LISTEN_FDS: '2', LISTEN_FDNAMES: 'first:second' },
    args: ['--chardev', 'socket,id=named,fd=second,server=on', '--monitor', 'named', '--log-level', 'debug'],
  });
  for (const { giveUp } of sockets) giveUp();
  t.match(await answers(one), 'storaged', 'one that no option names');
  t.match(await answers(two), 'storaged', 'and one that an option names');
  await until('the log', () => /"client":"named#1"/.test(daemon.stderr) && /"client":"first#1"/.test(daemon.stderr));
  t.equal((await daemon.end()).code, 0);
  t.ok(existsSync(one), 'the socket stays with the manager');
});

test('sockets that are meant for somebody else', about, async (t) => {
  const daemon = await startDaemon(t, { env: { LISTEN_PID: '1', LISTEN_FDS: '1', LISTEN_FDNAMES: 'first' } });
  t.ok(daemon.running);
  const { code, stderr } = await runDaemon(['--chardev', 'socket,id=a,fd=first,server=on', '--monitor', 'a']);
  t.equal(code, 1);
  t.match(stderr, /fd=first is not the number of a socket .* LISTEN_FDNAMES/);
});

test('who may use the control socket', about, async (t) => {
  const dir = tempDir(t);
  const path = (name: string) => join(dir, name);
  await startDaemon(t, {
    dir,
    args: [
      ...['--chardev', `socket,path=${path('plain')}`],
      ...['--chardev', `socket,path=${path('open')},mode=0660,group=daemon`],
      ...['--chardev', `socket,path=${path('number')},group=2`],
    ],
  });
  const access = (name: string) => {
    const { mode, gid } = statSync(path(name));
    return `${(mode & 0o7777).toString(8)} ${gid}`;
  };
  const daemonGroup = /^daemon:[^:]*:(\d+)/m.exec(readFileSync('/etc/group', 'utf8'))?.[1];
  t.equal(access('plain'), `600 ${process.getgid?.()}`);
  t.equal(access('open'), `660 ${daemonGroup}`);
  t.equal(access('number'), '600 2');
  for (const [option, sentence] of [
    ['mode=rw', /'mode' expects three octal digits/],
    ['group=no-such-group', /There is no group 'no-such-group'/],
  ] as const) {
    const { code, stderr } = await runDaemon(['--chardev', `socket,path=${path('wrong')},${option}`]);
    t.equal(code, 1);
    t.match(stderr, sentence);
    t.notOk(existsSync(path('wrong')));
  }
});

test('SIGUSR1 writes the state to the log', about, async (t) => {
  if (!requireFuse(t)) return;
  const dir = tempDir(t);
  const file = mountpoint(join(dir, 'export'));
  const daemon = await startDaemon(t, {
    dir,
    args: [
      ...['--log-level', 'error', '--blockdev', 'null-co,node-name=n,size=4096'],
      ...['--object', 'iothread,id=io0', '--export', `fuse,id=e0,node-name=n,mountpoint=${file},iothread=io0`],
    ],
  });
  await daemon.client(t);
  daemon.signal('SIGUSR1');
  await until('the state', () => daemon.stderr.includes('state of a worker'));
  const lines = daemon.stderr
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as object);
  t.match(lines[0], { msg: 'state', exports: 1, nodes: 1, clients: 1, workers: 1 });
  for (const line of [
    { export: 'e0', node: 'n', mountpoint: file, statistics: { errors: 0 } },
    { node: 'n', driver: 'null-co', length: 4096, users: ["block export 'e0'"] },
    { client: 'qmp#1' },
    { worker: 'io0', serves: ["block export 'e0'"] },
  ]) {
    t.ok(
      lines.some((found) => Object.entries(line).every(([key, value]) => same(found, key, value))),
      JSON.stringify(line),
    );
  }
  t.ok(daemon.running, 'and the daemon goes on');
});

function same(line: object, key: string, wanted: unknown): boolean {
  const found = (line as Record<string, unknown>)[key];
  if (typeof wanted !== 'object' || Array.isArray(wanted)) return JSON.stringify(found) === JSON.stringify(wanted);
  return Object.entries(wanted as object).every(([name, value]) => same(found as object, name, value));
}

test('the units are well-formed', async (t) => {
  if (!requireCommand(t, 'systemd-analyze')) return;
  const units = fileURLToPath(new URL('../../../systemd/', import.meta.url));
  // A directory that the leak check of other files does not look for: systemd-analyze reads its parents too.
  const dir = mkdtempSync(join(tmpdir(), 'storaged-units-'));
  t.teardown(() => rmSync(dir, { recursive: true }));
  const program = join(dir, 'storaged');
  writeFileSync(program, '');
  chmodSync(program, 0o755);
  for (const name of ['storaged.service', 'storaged.socket']) {
    const text = readFileSync(join(units, name), 'utf8');
    // Neither the program nor the man pages need be installed here.
    const placed = text.replace('/usr/bin/storaged', program).replace(/^Documentation=.*/m, '');
    writeFileSync(join(dir, name), placed);
    t.notMatch(
      text,
      /^(Protect(System|Home|Kernel\w+|ControlGroups|Proc)|Private(Tmp|Devices|Mounts)|\w+Paths|RootDirectory)=/m,
      'an own mount namespace would hide the exports',
    );
  }
  const { code, stdout, stderr } = await run('systemd-analyze', [
    ...['verify', join(dir, 'storaged.service'), join(dir, 'storaged.socket')],
  ]);
  t.equal(code, 0);
  t.equal(stdout + stderr, '');
});

test('systemd takes the units as they are', { skip: !hasCommand('systemd-analyze') && 'needs systemd' }, async (t) => {
  const dir = tempDir(t);
  const units = fileURLToPath(new URL('../../../systemd/', import.meta.url));
  const paths = readdirSync(units).map((name) => {
    // The program is looked for, and is not installed where it is tested.
    const text = readFileSync(join(units, name), 'utf8');
    writeFileSync(join(dir, name), text.replace('/usr/bin/storaged', '/bin/true'));
    return join(dir, name);
  });
  t.strictSame(paths.map((path) => basename(path)).sort(), ['storaged.service', 'storaged.socket']);
  const analyze = (...args: string[]) => run('systemd-analyze', args, { env: { ...process.env, LC_ALL: 'C' } });
  const verified = await analyze('verify', '--man=no', ...paths);
  t.equal(verified.code, 0, verified.stderr);
  t.equal(verified.stderr, '', 'no setting is unknown to it');
  // 5 is where "medium" begins: what is open beyond that are the mounts, which are the daemon's work.
  const security = await analyze('security', '--offline=yes', '--threshold=50', join(dir, 'storaged.service'));
  t.equal(security.code, 0, 'not exposed more than it is');
});

leakTest();
