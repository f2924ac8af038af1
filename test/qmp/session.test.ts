import { createConnection } from 'node:net';
import { join } from 'node:path';
import { type Test, test } from 'tap';
import { type Daemon, startDaemon } from '../support/daemon.js';
import { leakTest } from '../support/leaks.js';
import { until, within } from '../support/process.js';
import { QmpClient, type QmpReply } from '../support/qmp.js';
import { referenceClient } from '../support/reference.js';
import { requireCommand } from '../support/require.js';

/** Sessions over a real socket, and beside those of qemu-storage-daemon. */

/** Requests that both daemons must answer alike, one answer each. What is in the way of that is not here: versions. */
const ALIKE: readonly string[] = [
  '{"execute":"qmp_capabilities","arguments":{"enable":["oob"]},"id":"first"}',
  '{"execute":"qmp_capabilities"}',
  '{"execute":"nope","id":{"a":[1,2.5,null,true]}}',
  '{"execute":"quit","unknown":1}',
  '{"execute":7}',
  '{"arguments":{}}',
  '{}',
  '[1,2]',
  '{"execute":"query-block-exports","id":1234567890123456789}',
  '{"execute":"query-block-exports","id":-9223372036854775808}',
  '{"execute":"query-block-exports","id":18446744073709551615}',
  '{"execute":"query-block-exports","id":"\\u00e4\\ud83d\\ude00\\u007f\\u0001"}',
  '{"execute":"query-block-exports","id":"\\ud83d"}',
  "{'execute':'query-block-exports','id':'single \"quotes\"'}",
  '{"execute":"query-block-exports","arguments":[]}',
  '{"execute":"query-block-exports","arguments":{"x":1}}',
  '{"execute":"query-block-exports","exec-oob":"query-block-exports"}',
  '{"exec-oob":"blockdev-add","id":1}',
  '{"exec-oob":"nope"}',
  '{"exec-oob":7}',
  '{"execute": oops}',
  '{"a":1,"a":2}',
  '{"execute":"query-block-exports","id":"\\x"}',
  '{"execute":"blockdev-add"}',
  '{"execute":"blockdev-add","arguments":{"driver":7}}',
  '{"execute":"blockdev-add","arguments":{"driver":"nope"}}',
  '{"execute":"blockdev-add","arguments":{"driver":"file"}}',
  '{"execute":"blockdev-add","arguments":{"driver":"file","filename":1,"node-name":"x"}}',
  '{"execute":"blockdev-add","arguments":{"driver":"file","filename":"f","node-name":"x","zzz":1}}',
  '{"execute":"blockdev-add","arguments":{"driver":"file","filename":"f","node-name":"x","cache":{"direct":1}}}',
  '{"execute":"blockdev-add","arguments":{"driver":"file","filename":"f","node-name":"x","cache":7}}',
  '{"execute":"blockdev-add","arguments":{"driver":"file","filename":"f","node-name":"x","discard":"nope"}}',
  '{"execute":"blockdev-add","arguments":{"driver":"raw","file":7,"node-name":"x"}}',
  '{"execute":"blockdev-add","arguments":{"driver":"raw","file":{"driver":"file","filename":"f","zzz":1}}}',
  '{"execute":"blockdev-add","arguments":{"driver":"raw","file":"a","size":1.5,"node-name":"x"}}',
  '{"execute":"blockdev-add","arguments":{"driver":"raw","file":"a","size":"7","node-name":"x"}}',
  '{"execute":"blockdev-add","arguments":{"driver":"null-co","size":4096}}',
  '{"execute":"blockdev-add","arguments":{"driver":"null-co","node-name":"n0","size":4096},"id":2}',
  '{"execute":"blockdev-add","arguments":{"driver":"raw","node-name":"r0","file":"n0"}}',
  '{"execute":"blockdev-del","arguments":{"node-name":"nope"}}',
  '{"execute":"block_resize","arguments":{"node-name":"nope","size":1}}',
  '{"execute":"block-export-add","arguments":{"type":"fuse","id":"x","node-name":"nope","mountpoint":"/nope"}}',
  '{"execute":"blockdev-del","arguments":{"node-name":"r0"}}',
  '{"execute":"blockdev-del","arguments":{"node-name":"n0"}}',
  '{"execute":"block-export-del","arguments":{"id":"x","mode":"nope"}}',
  '{"execute":"block-export-del","arguments":{"id":"x"}}',
  '{"execute":"object-add","arguments":{"qom-type":"nope","id":"a"}}',
  '{"execute":"object-add","arguments":{"qom-type":"iothread"}}',
  '{"execute":"object-del","arguments":{"id":"a"}}',
];

/** A reply without QEMU's hints or ours: what a program may rely on. */
const essence = ({ error, ...rest }: QmpReply): QmpReply => ({
  ...rest,
  ...(error && { error: { class: error.class, desc: error.desc.replace(/;.*/s, '') } }),
});

test('answers are those of qemu-storage-daemon', async (t) => {
  const reference = await referenceClient(t);
  if (!reference) return;
  const daemon = await startDaemon(t);
  const client = await QmpClient.connect(daemon.socket);
  t.teardown(() => client.close());
  t.match(client.greeting, { QMP: { version: Object, capabilities: ['oob'] } });
  t.match(reference.greeting, { QMP: { version: Object, capabilities: ['oob'] } });
  for (const request of ALIKE) {
    const [wanted, got] = await Promise.all(
      [reference, client].map((each) => {
        each.send(`${request}\n`);
        return each.reply();
      }),
    );
    t.strictSame(essence(got!), essence(wanted!), request);
  }
});

/** The text that a connection gives for some requests, the greeting left out. */
async function text(t: Test, socket: string, requests: string): Promise<string> {
  const connection = createConnection(socket);
  t.teardown(() => connection.destroy());
  let received = '';
  connection.setEncoding('utf8');
  connection.on('data', (piece: string) => {
    received += piece;
  });
  connection.end(requests);
  await within('the end of the session', 20_000, new Promise((resolve) => connection.once('close', resolve)));
  return received.replace(/^.*?capabilities[^\]]*\][\s}]*\r\n/s, '');
}

test('the very text is that of qemu-storage-daemon', async (t) => {
  const daemon = await startDaemon(t);
  t.equal(
    await text(t, daemon.socket, '{"execute":"qmp_capabilities","id":1}{"execute":"x","id":"\\u00e4"}'),
    '{"return": {}, "id": 1}\r\n' +
      '{"error": {"class": "CommandNotFound", "desc": "The command x has not been found"}, "id": "\\u00E4"}\r\n',
  );
});

test('--monitor with pretty=on', async (t) => {
  const dir = (await startDaemon(t)).dir;
  const socket = join(dir, 'pretty.sock');
  await startDaemon(t, {
    dir,
    args: [
      '--chardev',
      `socket,id=p,path=${socket},server=on,wait=off`,
      '--monitor',
      'chardev=p,mode=control,pretty=on',
    ],
  });
  t.equal(await text(t, socket, '{"execute":"qmp_capabilities"}'), '{\n    "return": {\n    }\n}\r\n');
});

test('out-of-band execution', async (t) => {
  const daemon = await startDaemon(t);
  const client = await QmpClient.connect(daemon.socket);
  t.teardown(() => client.close());
  t.match(await client.request({ 'exec-oob': 'query-version' }), { error: { desc: /'exec-oob' is unexpected/ } });
  await client.execute('qmp_capabilities', { enable: ['oob'] });
  t.match(await client.request({ 'exec-oob': 'query-version', id: 'oob' }), { return: { qemu: Object }, id: 'oob' });
  t.match(await client.request({ 'exec-oob': 'blockdev-add' }), {
    error: { class: 'GenericError', desc: 'The command blockdev-add does not support OOB' },
  });
  const lazy = await daemon.client(t);
  t.match(await lazy.request({ 'exec-oob': 'query-version' }), { error: Object }, 'each session enables for itself');
});

test('a hundred clients that vanish', async (t) => {
  const daemon = await startDaemon(t);
  const client = await daemon.client(t);
  await client.execute('query-version');
  const before = daemon.fds();
  for (let n = 0; n < 100; n++) {
    const connection = createConnection(daemon.socket);
    connection.on('error', () => {});
    await new Promise<void>((resolve) => connection.once('connect', () => resolve()));
    if (n % 2 === 0) connection.write('{"execute":"query-version"}\n{"execute":"query-ver');
    connection.destroy();
  }
  await until('the descriptors to be closed', () => daemon.fds() === before);
  t.match(await client.execute('query-version'), { qemu: Object });
});

test('a client that does not read does not make the daemon grow', async (t) => {
  const daemon = await startDaemon(t);
  const witness = await daemon.client(t);
  const small = daemon.rss_KiB();
  const lazy = createConnection(daemon.socket);
  t.teardown(() => lazy.destroy());
  lazy.on('error', () => {});
  lazy.pause();
  // Each request is answered with a text a hundred times as long; whoever asks does not read one of them.
  const requests = Buffer.from('{"execute":"query-commands"}\n'.repeat(1000));
  let sent = 0;
  const flood = () => {
    while (sent < 2000 && lazy.write(requests)) sent++;
  };
  lazy.on('drain', flood);
  flood();
  for (let n = 0; n < 20; n++) await witness.execute('query-version');
  await until('the daemon to stop taking requests', () => lazy.writableNeedDrain);
  t.ok(lazy.writableLength > 0, 'the daemon stops taking requests');
  t.ok(daemon.rss_KiB() < small + 64 * 1024, 'and does not collect answers');
  t.match(await witness.execute('query-version'), { qemu: Object }, 'others are served');
});

const rss = async (daemon: Daemon, limit_KiB: number) =>
  until('memory to be given back', () => daemon.rss_KiB() < limit_KiB);

test('a request that is too long or too deep', async (t) => {
  const daemon = await startDaemon(t);
  const client = await daemon.client(t);
  client.send(`{"execute":"query-version","id":${'['.repeat(1100)}${']'.repeat(1100)}}\n`);
  t.match(await client.reply(), { error: { class: 'GenericError', desc: /nesting depth limit/ } });
  t.match(await client.execute('query-version'), { qemu: Object });
  client.send('{"execute":"');
  for (let n = 0; n < 66; n++) client.send('x'.repeat(1 << 20));
  client.send('"}\n');
  t.match(await client.reply(), { error: { class: 'GenericError', desc: /size limit/ } });
  t.match(await client.execute('query-version'), { qemu: Object }, 'the session goes on');
  await rss(daemon, 400 * 1024);
});

test('bytes that are no UTF-8', async (t) => {
  if (!requireCommand(t, 'socat')) return;
  const daemon = await startDaemon(t);
  const connection = createConnection(daemon.socket);
  t.teardown(() => connection.destroy());
  let received = '';
  connection.on('data', (piece: Buffer) => {
    received += piece.toString();
  });
  connection.write(Buffer.from([0xff, 0x00, 0x0a]));
  connection.write(Buffer.from('{"execute":"query-version","id":"\xff"}\n', 'latin1'));
  connection.write('{"execute":"query-version","id":"after"}\n');
  await until('the answers', () => received.includes('"after"'));
  t.match(received, /expecting value[\s\S]*invalid UTF-8 sequence[\s\S]*"after"/);
});

test('a client that closes its sending side gets its answers', async (t) => {
  const daemon = await startDaemon(t);
  const answers = await text(t, daemon.socket, '{"execute":"query-version","id":1}{"execute":"query-version","id":2}');
  t.match(answers, /"id": 1[\s\S]*"id": 2/);
  t.match(await text(t, daemon.socket, '{"execute":'), /premature end of input/);
});

leakTest();
