import { join } from 'node:path';
import { test } from 'tap';
import { emptyImage, MiB } from '../support/content.js';
import { startDaemon } from '../support/daemon.js';
import { leakTest } from '../support/leaks.js';
import { referenceClient } from '../support/reference.js';

/** Commands that look, and transactions; beside qemu-storage-daemon's where the answers are to be equal. */

interface NodeInfo {
  readonly 'node-name': string;
  readonly [member: string]: unknown;
}

test('query-named-block-nodes and query-block', async (t) => {
  const daemon = await startDaemon(t);
  const client = await daemon.client(t);
  const filename = join(daemon.dir, 'disk.img');
  emptyImage(filename, MiB);
  const options = { driver: 'raw', 'node-name': 'fmt', 'read-only': true, file: { driver: 'file', filename } };
  await client.execute('blockdev-add', options);
  const nodes = (await client.execute('query-named-block-nodes', { flat: true })) as NodeInfo[];
  const node = nodes.find((each) => each['node-name'] === 'fmt')!;
  t.match(node, {
    drv: 'raw',
    file: filename,
    ro: true,
    detect_zeroes: 'off',
    image: { 'virtual-size': MiB, format: 'raw', filename },
    children: [{ child: 'file', 'node-name': /^#block/ }],
  });
  t.strictSame(await client.execute('query-block'), []);

  const reference = await referenceClient(t);
  if (!reference) return;
  await reference.negotiate();
  await reference.execute('blockdev-add', options);
  const theirs = ((await reference.execute('query-named-block-nodes')) as NodeInfo[]).find(
    (each) => each['node-name'] === 'fmt',
  )!;
  const { children: _children, active: _active, ...ours } = node;
  t.strictSame(Object.keys(ours).sort(), Object.keys(theirs).sort(), 'the same members');
  const same = ['drv', 'ro', 'detect_zeroes', 'cache', 'file', 'encrypted', 'backing_file_depth', 'write_threshold'];
  for (const key of same) t.strictSame(ours[key], theirs[key], key);
});

test('objects', async (t) => {
  const daemon = await startDaemon(t);
  const client = await daemon.client(t);
  const cpu = { 'qom-type': 'iothread', id: 'io0', 'poll-max-ns': 0 };
  await client.execute('object-add', cpu);
  const list = (path: string) => client.execute('qom-list', { path });
  const get = (path: string, property: string) => client.execute('qom-get', { path, property });
  const threads = (await client.execute('query-iothreads')) as { 'thread-id': number }[];
  t.equal(await get('/objects/io0', 'thread-id'), threads[0]!['thread-id']);
  t.equal(await get('io0', 'poll-max-ns'), 0, 'the end of a path is enough');
  t.equal(await get('/objects', 'io0'), '/objects/io0');
  t.equal(await get('qmp', 'type'), 'chardev-socket');
  await client.execute('chardev-add', { id: 'io0', backend: { type: 'null', data: {} } });
  await t.rejects(get('io0', 'type'), { message: "Path 'io0' does not uniquely identify an object" });
  t.equal(await get('chardevs/io0', 'type'), 'chardev-null');
  t.same(await client.execute('qom-list-types', { implements: 'chardev' }), [
    { name: 'chardev-socket', parent: 'chardev' },
    { name: 'chardev-stdio', parent: 'chardev' },
    { name: 'chardev-null', parent: 'chardev' },
  ]);
  t.same(await client.execute('qom-list-types', { implements: 'user-creatable' }), [
    { name: 'iothread', parent: 'event-loop-base' },
  ]);

  const set = (property: string, value: unknown, path = '/objects/io0') =>
    client.request({ execute: 'qom-set', arguments: { path, property, value }, id: `${property} ${value}` });
  await client.execute('qom-set', { path: '/objects/io0', property: 'poll-grow', value: 3 });
  t.equal(await get('/objects/io0', 'poll-grow'), 3);
  t.match(await client.execute('query-iothreads'), [{ id: 'io0', 'poll-grow': 3, 'poll-shrink': 0 }]);
  t.match(await set('poll-max-ns', -1), { error: { desc: /^poll-max-ns value must be in range \[0, \d+\]$/ } });

  const reference = await referenceClient(t);
  if (!reference) return;
  await reference.negotiate();
  await reference.execute('object-add', cpu);
  for (const [property, value, path] of [
    ['aio-max-batch', 4, '/objects/io0'],
    ['poll-max-ns', 'x', '/objects/io0'],
    ['poll-max-ns', 1.5, '/objects/io0'],
    ['poll-max-ns', null, '/objects/io0'],
    ['type', 'x', '/objects/io0'],
    ['nonsense', 1, '/objects/io0'],
    ['io0', 1, '/objects'],
    ['a', 1, '/nonexistent'],
  ] as const) {
    const request = { execute: 'qom-set', arguments: { path, property, value }, id: `${property} ${value}` };
    const theirs = await reference.request(request);
    t.same(await set(property, value, path), theirs, `${path} ${property}`);
  }
  for (const path of ['/', '/objects']) {
    t.same(await list(path), await reference.execute('qom-list', { path }), path);
  }
  for (const request of [
    { execute: 'qom-list', arguments: { path: '/nope' } },
    { execute: 'qom-get', arguments: { path: '/nope', property: 'type' } },
    { execute: 'qom-get', arguments: { path: '/', property: 'type' } },
    { execute: 'qom-get', arguments: { path: '/', property: 'objects' } },
    { execute: 'qom-get', arguments: { path: '/', property: 'nope' } },
    { execute: 'qom-get', arguments: { path: '/objects/io0', property: 'type' } },
    { execute: 'qom-list-properties', arguments: { typename: 'nope' } },
    { execute: 'qom-list-types', arguments: { implements: 'iothread' } },
    { execute: 'object-add', arguments: cpu },
    { execute: 'object-del', arguments: { id: 'nope' } },
  ]) {
    const [wanted, got] = await Promise.all([reference.request(request), client.request(request)]);
    t.strictSame({ ...got, id: 0 }, { ...wanted, id: 0 }, JSON.stringify(request));
  }
});

test('transaction', async (t) => {
  const daemon = await startDaemon(t);
  const client = await daemon.client(t);
  const reference = await referenceClient(t);
  await reference?.negotiate();
  for (const [args, wanted] of [
    [{ actions: [] }, { return: {} }],
    [{ actions: [], properties: { 'completion-mode': 'grouped' } }, { return: {} }],
    [
      { actions: [{ type: 'abort', data: {} }] },
      { error: { class: 'GenericError', desc: 'Transaction aborted using Abort action' } },
    ],
    [
      { actions: [{ type: 'abort' }] },
      { error: { class: 'GenericError', desc: "Parameter 'actions[0].data' is missing" } },
    ],
    [
      { actions: [{ type: 'abort', data: { x: 1 } }] },
      { error: { class: 'GenericError', desc: "Parameter 'actions[0].data.x' is unexpected" } },
    ],
    [{}, { error: { class: 'GenericError', desc: "Parameter 'actions' is missing" } }],
  ] as const) {
    for (const each of [client, reference]) {
      const { id: _id, ...reply } = (await each?.request({ execute: 'transaction', arguments: args })) ?? {};
      if (each) t.same(reply, wanted, JSON.stringify(args));
    }
  }
});

test('what is not there yet is not found', async (t) => {
  const daemon = await startDaemon(t);
  const client = await daemon.client(t);
  for (const execute of ['nbd-server-start', 'nbd-server-add', 'nbd-server-stop', 'block-stream', 'drive-mirror']) {
    const { error } = await client.request({ execute });
    t.same(error, { class: 'CommandNotFound', desc: `The command ${execute} has not been found` });
  }
});

leakTest();
