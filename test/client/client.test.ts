import { createServer } from 'node:net';
import { join } from 'node:path';
import { type Client, ConnectionError, connect, QmpError } from 'storaged/client';
import { type Test, test } from 'tap';
import { EventQueue } from '../../src/client/event-queue.js';
import { mountpoint } from '../support/content.js';
import { standIn, startDaemon } from '../support/daemon.js';
import { leakTest } from '../support/leaks.js';
import { until, within } from '../support/process.js';
import { requireFuse } from '../support/require.js';
import { tempDir } from '../support/temp.js';

const about = { skip: standIn && 'about storaged' };

/** Closed with the test. */
function owned(t: Test, client: Client): Client {
  t.teardown(() => client.close());
  return client;
}

test('commands are typed, and answered', about, async (t) => {
  const daemon = await startDaemon(t);
  const client = owned(t, await connect(daemon.socket));
  t.match(client.version.package, 'storaged');
  await client.execute('blockdev-add', { driver: 'null-co', 'node-name': 'n', size: 4096 });
  const nodes = await client.execute('query-named-block-nodes');
  t.equal(nodes[0]?.image['virtual-size'], 4096);
  // @ts-expect-error: this command's argument is required
  await t.rejects(client.execute('blockdev-del'), /'node-name' is missing/);
  // @ts-expect-error: there is no such member
  await t.rejects(client.execute('blockdev-del', { name: 'n' }), { name: 'QmpError' });
  await t.rejects(client.execute('blockdev-del', { 'node-name': 'none' }), {
    errorClass: 'GenericError',
    command: 'blockdev-del',
    message: /none/,
  });
  await t.rejects(client.executeUntyped('no-such-command'), { name: 'QmpError', errorClass: 'CommandNotFound' });
  t.ok((await client.executeUntyped('query-version')) as object);
  // Many at once, each with its own answer.
  const answers = await Promise.all(
    Array.from({ length: 100 }, (_, i) =>
      client.execute('blockdev-del', { 'node-name': `x${i}` }).catch((error: QmpError) => error.message),
    ),
  );
  t.ok(answers.every((answer, i) => String(answer).includes(`'x${i}'`)));
});

test('events come to whoever iterates', about, async (t) => {
  if (!requireFuse(t)) return;
  const dir = tempDir(t);
  const daemon = await startDaemon(t, { dir, args: ['--blockdev', 'null-co,node-name=n,size=4096'] });
  const client = owned(t, await connect(daemon.socket));
  const all = client.events();
  const deleted = client.events('BLOCK_EXPORT_DELETED');
  for (const id of ['e0', 'e1']) {
    const file = mountpoint(join(dir, id));
    await client.execute('block-export-add', { type: 'fuse', id, 'node-name': 'n', mountpoint: file });
    await client.execute('block-export-del', { id });
  }
  const seen: string[] = [];
  for await (const { data, timestamp } of deleted) {
    seen.push(data.id);
    t.ok(timestamp.seconds > 1e9);
    if (seen.length === 2) break;
  }
  t.strictSame(seen, ['e0', 'e1']);
  t.match((await all.next()).value, { event: 'BLOCK_EXPORT_DELETED', data: { id: 'e0' } });
  t.match((await deleted.next()).done, true, 'a loop that was left is over');
  client.close();
  t.match((await all.next()).value, { data: { id: 'e1' } }, 'what has come can still be read');
  t.equal((await all.next()).done, true);
});

test('a daemon that ends and comes back', about, async (t) => {
  const dir = tempDir(t);
  const first = await startDaemon(t, { dir });
  const log: string[] = [];
  const client = owned(
    t,
    await connect(first.socket, {
      reconnect: { initial_ms: 10, max_ms: 50 },
      onDisconnect: (reason) => log.push(`lost: ${reason}`),
      onReconnect: ({ package: name }) => log.push(`back: ${name}`),
    }),
  );
  const events = client.events();
  await client.execute('quit');
  await first.exited;
  await until('the loss', () => !client.connected);
  const waits = client.execute('query-block-exports');
  const second = await startDaemon(t, { dir });
  t.equal(second.socket, first.socket);
  t.strictSame(await within('the command that waited', 20_000, waits), []);
  t.match(log, [/^lost: /, /^back: storaged/]);
  client.close();
  t.equal((await events.next()).done, true, 'the subscription has lived on until now');
  await t.rejects(client.execute('query-version'), { name: 'ConnectionError', message: /is closed/ });
});

test('a command whose answer does not come', about, async (t) => {
  const daemon = await startDaemon(t);
  const client = owned(t, await connect(daemon.socket, { reconnect: { initial_ms: 1, max_ms: 1, attempts: 3 } }));
  daemon.signal('SIGSTOP');
  const lost = client.execute('query-version');
  const outcome = t.rejects(lost, { name: 'ConnectionError', message: /may or may not have been carried out/ });
  daemon.signal('SIGKILL');
  await outcome;
  await t.rejects(client.execute('query-version'), ConnectionError, 'and the client gives up after its attempts');
});

test('what cannot be connected to', async (t) => {
  const dir = tempDir(t);
  await t.rejects(connect(join(dir, 'none')), { name: 'ConnectionError', message: /ENOENT/ });
  for (const [name, greeting, sentence] of [
    ['babble', 'SSH-2.0-OpenSSH\r\n', /does not speak QMP/],
    ['silent', '', /nobody greets within 0\.2 s/],
    ['closed', undefined, /the daemon has closed it/],
  ] as const) {
    const server = createServer((socket) => {
      socket.on('error', () => {});
      if (greeting === undefined) socket.end();
      else socket.write(greeting);
    });
    const path = join(dir, name);
    await new Promise<void>((resolve) => server.listen(path, resolve));
    await t.rejects(connect(path, { timeout_ms: 200 }), { name: 'ConnectionError', message: sentence });
    server.close();
  }
});

test('other ways to listen', about, async (t) => {
  const dir = tempDir(t);
  const name = `storaged-test-${process.pid}`;
  const pretty = join(dir, 'pretty');
  await startDaemon(t, {
    dir,
    args: [
      ...['--chardev', `socket,path=${name},abstract=on`],
      ...['--chardev', `socket,id=p,path=${pretty},server=on`, '--monitor', 'p,pretty=on'],
    ],
  });
  for (const address of [`@${name}`, pretty, `unix:${pretty}`, { path: pretty }]) {
    const client = owned(t, await connect(address));
    t.ok((await client.execute('query-commands')).length > 5, JSON.stringify(address));
  }
});

test('a reader that does not read', async (t) => {
  let ended = 0;
  const queue = new EventQueue<number>(() => ended++);
  for (let i = 0; i < 20_000; i++) queue.push(i);
  await t.rejects(queue.next(), /were not read/, 'loses its events');
  t.equal((await queue.next()).done, true);
  t.equal(ended, 1);
});

test('errors can be told apart', async (t) => {
  t.notOk(new QmpError('m', 'GenericError', 'c') instanceof ConnectionError);
});

leakTest();
