import { createConnection } from 'node:net';
import { join } from 'node:path';
import { test } from 'tap';
import { emptyImage, MiB, mountpoint } from '../support/content.js';
import { eachTransport, fuseExport, json, rawImage, standIn, startDaemon } from '../support/daemon.js';
import { leakTest } from '../support/leaks.js';
import { mountsAt } from '../support/mounts.js';
import { must, type Outcome, until } from '../support/process.js';
import { QmpClient, socat } from '../support/qmp.js';
import { requireCommand } from '../support/require.js';
import { tempDir } from '../support/temp.js';

/** The JSON objects of a program's output, one a line. */
const objects = ({ stdout }: Outcome): Array<Record<string, unknown>> =>
  stdout
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

test('a session from greeting to end', async (t) => {
  const daemon = await startDaemon(t);
  const client = await QmpClient.connect(daemon.socket);
  t.match(client.greeting, {
    QMP: { version: { qemu: { major: Number, minor: Number, micro: Number }, package: String }, capabilities: Array },
  });
  const early = await client.request({ execute: 'query-version' });
  t.match(early.error, { class: 'CommandNotFound', desc: String }, 'nothing but qmp_capabilities before negotiation');
  t.same(await client.request({ execute: 'qmp_capabilities', id: 'caps' }), { return: {}, id: 'caps' });
  const again = await client.request({ execute: 'qmp_capabilities' });
  t.match(again.error, { class: 'CommandNotFound' }, 'negotiation happens once');

  const id = { any: ['json', 1, null] };
  t.same((await client.request({ execute: 'query-version', id })).id, id, 'an id of any type is echoed');
  t.match(await client.execute('query-version'), { qemu: { major: Number, minor: Number, micro: Number } });
  const commands = (await client.execute('query-commands')) as Array<{ name: string }>;
  for (const name of ['quit', 'blockdev-add', 'blockdev-del', 'block-export-add', 'query-block-exports']) {
    t.ok(
      commands.some((command) => command.name === name),
      name,
    );
  }
  client.close();
  t.ok(daemon.running, 'a client may go without a word');
});

test('what is not a command', async (t) => {
  const daemon = await startDaemon(t);
  const client = await daemon.client(t);
  const error = async (text: string) => {
    client.send(`${text}\n`);
    return (await client.reply()).error;
  };
  t.match(await error('{"execute":"no-such-command"}'), { class: 'CommandNotFound', desc: /no-such-command/ });
  t.match(await error('{"arguments":{}}'), { class: 'GenericError', desc: /execute/ });
  t.match(await error('{"execute":7}'), { class: 'GenericError', desc: /execute/ });
  t.match(await error('{"execute":"quit","unknown":1}'), { class: 'GenericError', desc: /unknown/ });
  t.match(await error('{"execute":"query-version","arguments":[]}'), { class: 'GenericError', desc: /arguments/ });
  t.match(await error('[1,2]'), { class: 'GenericError' });
  t.match(await error('{"execute":"blockdev-add","arguments":{"driver":"file"}}'), { class: 'GenericError' });
  // After a text that is no JSON, one or more errors may come; the session goes on.
  client.send('{"execute": oops}\n');
  t.match((await client.reply()).error, { class: 'GenericError', desc: /JSON/ });
  t.match(await client.request({ execute: 'query-version', id: 'after' }), { id: 'after', return: Object });
});

test('QEMU syntax of JSON', async (t) => {
  const daemon = await startDaemon(t);
  const client = await daemon.client(t);
  client.send("{'execute': 'query-version', 'id': 'single \"quotes\"'}\n");
  t.match(await client.reply(), { id: 'single "quotes"', return: Object });
  client.send('{"execute":\n\n  "query-version",\t"id": 1}{"execute":"query-version","id":2}');
  t.match(await client.reply(), { id: 1 }, 'a command may span lines');
  t.match(await client.reply(), { id: 2 }, 'and another follow without a blank');
  client.send('{"execute":"query-ver');
  await new Promise((resolve) => setTimeout(resolve, 50));
  client.send('sion","id":"p\\u00e4rts"}\n');
  t.match(await client.reply(), { id: 'pärts' }, 'it may come in parts');
});

test('many clients at once', { skip: standIn && 'one client at a time there' }, async (t) => {
  const daemon = await startDaemon(t);
  const clients = await Promise.all(Array.from({ length: 20 }, () => daemon.client(t)));
  const replies = await Promise.all(
    clients.flatMap((client, number) =>
      Array.from({ length: 20 }, (_, n) => client.request({ execute: 'query-version', id: `${number}.${n}` })),
    ),
  );
  t.equal(new Set(replies.map((reply) => reply.id)).size, 400, 'each gets its own replies');
  const half = await QmpClient.connect(daemon.socket);
  t.equal(half.greeting === undefined, false, 'one more, that has not negotiated');
  clients[0]!.close();
  t.match(await clients[1]!.execute('query-version'), { qemu: Object });
  half.close();
});

test('a client that sends rubbish or too much', async (t) => {
  const daemon = await startDaemon(t);
  const rubbish = createConnection(daemon.socket);
  rubbish.on('error', () => {});
  rubbish.resume();
  const flooded = new Promise<void>((resolve) => rubbish.once('close', () => resolve()));
  rubbish.write(Buffer.from([0xff, 0x00, 0xfe, 0x0a]));
  // A string without an end must not be collected for ever.
  for (let n = 0; n < 200; n++) rubbish.write(n === 0 ? '{"execute":"' : 'x'.repeat(1 * MiB));
  rubbish.end();
  await Promise.race([flooded, new Promise((resolve) => setTimeout(resolve, 10_000))]);
  rubbish.destroy();
  await until('memory to be given back', () => daemon.rss_KiB() < 400 * 1024);
  const client = await daemon.client(t);
  t.match(await client.execute('query-version'), { qemu: Object }, 'the next client is served');
});

eachTransport('the two lines of the README', async (t, uring) => {
  if (!requireCommand(t, 'socat')) return;
  const dir = tempDir(t);
  const image = join(dir, 'disk.img');
  emptyImage(image, 2 * MiB);
  const file = mountpoint(join(dir, 'export'));
  const socket = join(dir, 'sd.sock');
  const daemon = await startDaemon(t, {
    dir,
    args: ['--chardev', `socket,path=${socket}`, '--blockdev', json(rawImage('disk0', image))],
  });
  const line = json({
    execute: 'block-export-add',
    arguments: fuseExport(uring, { id: 'e0', 'node-name': 'disk0', mountpoint: file, writable: true }),
  });
  const added = await socat(socket, line);
  t.match(objects(added)[0], { QMP: Object }, 'the greeting comes');
  t.match(objects(added)[1], { return: {} }, 'and the reply, though nothing was negotiated');
  t.equal(mountsAt(file).length, 1, 'the export is there');
  await must('dd', ['if=/dev/zero', `of=${file}`, 'bs=64k', 'count=1', 'conv=notrunc', 'status=none']);

  const failed = await socat(socket, line);
  t.match(objects(failed)[1], { error: { class: 'GenericError', desc: /e0/ } }, 'an error comes as well');

  const asked = await socat(socket, "{'execute':'query-block-exports'}");
  t.match(objects(asked)[1], { return: [{ id: 'e0' }] }, 'single quotes work');

  const quit = await socat(socket, '{"execute":"quit"}');
  t.match(objects(quit)[1], { return: {} }, 'quit is answered');
  t.equal((await daemon.exited).code, 0);
});

test('commands in one go, negotiated or not', { skip: standIn && 'negotiation is needed there' }, async (t) => {
  if (!requireCommand(t, 'socat')) return;
  const daemon = await startDaemon(t);
  const some = await socat(
    daemon.socket,
    ['{"execute":"qmp_capabilities","id":1}', '{"execute":"query-version","id":2}', '{"execute":"nope","id":3}'].join(
      '\n',
    ),
  );
  t.match(objects(some).slice(1), [
    { id: 1, return: {} },
    { id: 2, return: {} },
    { id: 3, error: {} },
  ]);
});

leakTest();
