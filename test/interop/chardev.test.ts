import { existsSync } from 'node:fs';
import { createConnection, createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { type Test, test } from 'tap';
import { runDaemon, startDaemon } from '../support/daemon.js';
import { leakTest } from '../support/leaks.js';
import { run, until, within } from '../support/process.js';
import { QmpClient } from '../support/qmp.js';
import { requireCommand } from '../support/require.js';
import { tempDir } from '../support/temp.js';

interface ChardevInfo {
  readonly label: string;
  readonly filename: string;
  readonly 'frontend-open': boolean;
}

async function chardevs(client: QmpClient): Promise<Map<string, ChardevInfo>> {
  const infos = (await client.execute('query-chardev')) as ChardevInfo[];
  return new Map(infos.map((info) => [info.label, info]));
}

/** Whether somebody speaks QMP there. */
async function speaksQmp(t: Test, where: Parameters<typeof QmpClient.connect>[0]): Promise<void> {
  const client = await QmpClient.connect(where);
  t.match(await client.execute('query-version'), { qemu: Object });
  client.close();
}

const portOf = (info: ChardevInfo | undefined): number => Number(/:(\d+),server=on$/.exec(info?.filename ?? '')?.[1]);

/** The number of a descriptor that Node keeps to itself. */
const fdOf = (server: Server): number => (server as unknown as { _handle: { fd: number } })._handle.fd;

test('sockets of every kind, several at once', async (t) => {
  const name = `storaged-test-${process.pid}`;
  const daemon = await startDaemon(t, {
    args: [
      ...['--chardev', `socket,id=abstract,path=${name},abstract=on,server=on`],
      ...['--chardev', 'socket,id=four,host=127.0.0.1,port=0,server=on,wait=off', '--monitor', 'four'],
      ...['--chardev', 'socket,id=six,host=,port=0,ipv6=on,ipv4=off,server=on'],
      ...['--chardev', 'null,id=nothing'],
    ],
  });
  const client = await daemon.client(t);
  const open = await chardevs(client);
  t.match(Object.fromEntries(open), {
    qmp: { filename: `unix:${daemon.socket},server=on`, 'frontend-open': true },
    abstract: { filename: `disconnected:unix:${name},abstract=on,tight=on,server=on` },
    four: { filename: /^disconnected:tcp:127\.0\.0\.1:[1-9]\d*,server=on$/ },
    six: { filename: /^disconnected:tcp:\[::\]:[1-9]\d*,server=on$/ },
    nothing: { filename: 'null', 'frontend-open': false },
  });
  await speaksQmp(t, `\0${name}`);
  await speaksQmp(t, { host: '127.0.0.1', port: portOf(open.get('four')) });
  await speaksQmp(t, { host: '::1', port: portOf(open.get('six')) });
});

test('a listening socket that is inherited', async (t) => {
  const dir = tempDir(t);
  const path = join(dir, 'inherited.sock');
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(path, resolve));
  const daemon = await startDaemon(t, { dir, fds: [fdOf(server)], args: ['--chardev', 'socket,fd=3'] });
  // The daemon has it now; what the test still holds would take clients too.
  server.close();
  const client = await daemon.client(t);
  t.equal((await chardevs(client)).get('monitor')?.filename, `disconnected:unix:${path},server=on`);
  t.notOk(existsSync(path), 'Node removes the path that it has made');
});

test('a connected socket that is inherited', async (t) => {
  const dir = tempDir(t);
  const path = join(dir, 'pair.sock');
  const greeted = new Promise<string>((resolve) => {
    const server = createServer((socket) => socket.once('data', (data) => resolve(data.toString())));
    t.teardown(() => server.close());
    server.listen(path);
  });
  const connection = createConnection(path);
  t.teardown(() => connection.destroy());
  await new Promise<void>((resolve) => connection.once('connect', () => resolve()));
  const fd = (connection as unknown as { _handle: { fd: number } })._handle.fd;
  await startDaemon(t, { dir, fds: [fd], args: ['--chardev', 'socket,id=c,fd=3,server=off'] });
  t.match(JSON.parse(await within('the greeting', 20_000, greeted)), { QMP: Object });
});

test('a socket that connects again', async (t) => {
  const dir = tempDir(t);
  const path = join(dir, 'manager.sock');
  const daemon = await startDaemon(t, {
    dir,
    args: ['--chardev', `socket,id=m,path=${path},reconnect-ms=20`, '--monitor', 'm'],
  });
  await until('the first attempt to fail', () => daemon.stderr.includes('Failed to connect'));
  const client = await daemon.client(t);
  t.equal((await chardevs(client)).get('m')?.filename, `disconnected:unix:${path}`);
  for (let round = 0; round < 3; round++) {
    const server = createServer();
    const met = new Promise<string>((resolve) => {
      server.once('connection', (socket) => {
        socket.once('data', (data) => {
          resolve(data.toString());
          socket.destroy();
        });
      });
    });
    await new Promise<void>((resolve) => server.listen(path, resolve));
    t.match(JSON.parse(await within('the greeting', 20_000, met)), { QMP: Object }, `round ${round}`);
    await new Promise<void>((resolve) => {
      server.on('connection', (socket) => socket.destroy());
      server.close(() => resolve());
    });
  }
  t.equal((await daemon.end()).code, 0, 'it ends while it tries');
});

test('stdio', async (t) => {
  const { code, stdout } = await runDaemon(['--chardev', 'stdio,id=s', '--monitor', 's'], {
    input: '{"execute":"query-version","id":1}\n{"execute":"quit","id":2}\n',
  });
  t.equal(code, 0);
  t.match(stdout, /"QMP"[\s\S]*"id": 1[\s\S]*\{"return": \{\}, "id": 2\}/);
});

test('chardev-add and chardev-remove', async (t) => {
  const daemon = await startDaemon(t);
  const client = await daemon.client(t);
  const path = join(daemon.dir, 'more.sock');
  const socket = (addr: object, more = {}) => ({ type: 'socket', data: { addr, ...more } });
  const unix = { type: 'unix', data: { path } };
  t.same(await client.execute('chardev-add', { id: 'more', backend: socket(unix, { server: true, wait: false }) }), {});
  await t.rejects(client.execute('chardev-add', { id: 'more', backend: socket(unix) }), {
    message: "Chardev with id 'more' already exists",
  });
  const inet = { type: 'inet', data: { host: '127.0.0.1', port: '0' } };
  await client.execute('chardev-add', { id: 'tcp', backend: socket(inet) });
  await speaksQmp(t, { host: '127.0.0.1', port: portOf((await chardevs(client)).get('tcp')) });

  const session = await QmpClient.connect(path);
  t.equal((await chardevs(client)).get('more')?.filename, `unix:${path},server=on`);
  t.same(await session.execute('chardev-remove', { id: 'more' }), {}, 'a client may saw off its branch');
  await until('its session to end', () => session.closed);
  t.notOk(existsSync(path), 'the socket is gone');
  t.notOk((await chardevs(client)).has('more'));
  await t.rejects(client.execute('chardev-remove', { id: 'more' }), { message: "Chardev 'more' not found" });
  await t.rejects(client.execute('chardev-remove', { id: 'qmp' }), { message: "Chardev 'qmp' is busy" });
  await t.rejects(client.execute('chardev-add', { id: 'x', backend: socket({ type: 'fd', data: { str: '999' } }) }), {
    message: /fd=999 is not the number of a socket/,
  });
  t.notOk((await chardevs(client)).has('x'), 'what failed leaves nothing');
  await client.execute('chardev-add', { id: 'io', backend: { type: 'stdio', data: {} } });
  await t.rejects(client.execute('chardev-add', { id: 'io2', backend: { type: 'stdio', data: {} } }), {
    message: /cannot use stdio by multiple character devices/,
  });
  const kinds = (await client.execute('query-chardev-backends')) as { name: string }[];
  t.strictSame(kinds.map(({ name }) => name).sort(), ['null', 'socket', 'stdio']);
});

test('addresses that are none', async (t) => {
  for (const [options, sentence] of [
    ['socket,id=a,host=127.0.0.1,port=ssh,server=on', /port 'ssh' is no number/],
    ['socket,id=a,host=127.0.0.1,port=70000,server=on', /port '70000'/],
    ['socket,id=a,host=nowhere.invalid,port=1,server=on', /host 'nowhere.invalid' has no address/],
    ['socket,id=a,host=127.0.0.1,port=1,ipv4=off,ipv6=off', /cannot both be off/],
    ['socket,id=a,fd=999,server=on', /fd=999 is not the number of a socket/],
    ['socket,id=a,fd=x,server=on', /fd=x is not/],
    ['socket,id=a,path=x,port=1', /one of path=PATH/],
    ['socket,id=a,path=x,server=on,reconnect-ms=1', /say server=off/],
    ['socket,id=a,path=x,reconnect=1,reconnect-ms=1', /give one of them/],
  ] as const) {
    const { code, stderr } = await runDaemon(['--chardev', options]);
    t.equal(code, 1);
    t.match(stderr, sentence, options);
  }
  const { code, stderr } = await runDaemon(['--chardev', 'null,id=a', '--chardev', 'null,id=a']);
  t.equal(code, 1);
  t.match(stderr, /Chardev with id 'a' already exists/);
});

test('more clients than descriptors', async (t) => {
  if (!requireCommand(t, 'prlimit')) return;
  const daemon = await startDaemon(t);
  const witness = await daemon.client(t);
  const before = daemon.fds();
  await run('prlimit', [`--pid=${daemon.pid}`, `--nofile=${before + 10}`]);
  const flood = Array.from({ length: 30 }, () => createConnection(daemon.socket).on('error', () => {}));
  await until('the flood to end', () => flood.every((connection) => !connection.connecting));
  t.match(await witness.execute('query-version'), { qemu: Object }, 'those that are there are served');
  for (const connection of flood) connection.destroy();
  await until('the descriptors to be free', () => daemon.fds() < before + 5);
  await speaksQmp(t, daemon.socket);
});

leakTest();
