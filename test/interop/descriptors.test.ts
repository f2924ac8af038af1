import { chmodSync, closeSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'tap';
import { difference, filledImage, MiB, mountpoint } from '../support/content.js';
import { type Daemon, json, startDaemon } from '../support/daemon.js';
import { leakTest } from '../support/leaks.js';
import { must, until } from '../support/process.js';
import type { QmpClient } from '../support/qmp.js';
import { requireCommand, requireFuse } from '../support/require.js';
import { tempDir } from '../support/temp.js';

/** Images that the daemon is given as open descriptors, because it could not or should not open them by a path. */

/** Sends requests in one session; `fds` opens a file read-only or read-write and sends the descriptor along. */
const SENDER = `
import array, json, os, socket, sys
s = socket.socket(socket.AF_UNIX)
s.connect(sys.argv[1])
stream = s.makefile('r')
stream.readline()
for step in json.loads(sys.argv[2]):
    fds = [os.open(path, os.O_RDONLY if mode == 'r' else os.O_RDWR) for mode, path in step.get('fds', [])]
    control = [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array('i', fds))] if fds else []
    s.sendmsg([(json.dumps(step['request']) + '\\n').encode()], control)
    for fd in fds: os.close(fd)
    print(stream.readline().strip())
`;

type Step = { readonly request: object; readonly fds?: readonly (readonly ['r' | 'w', string])[] };

async function send(daemon: Daemon, steps: readonly Step[]): Promise<Record<string, unknown>[]> {
  const text = await must('python3', ['-c', SENDER, daemon.socket, json(steps)]);
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

async function contentOf(client: QmpClient, daemon: Daemon, node: string): Promise<Buffer> {
  const file = mountpoint(join(daemon.dir, `${node}.export`));
  await client.execute('block-export-add', { type: 'fuse', id: node, 'node-name': node, mountpoint: file });
  return readFileSync(file);
}

test('an inherited descriptor, by /proc/self/fd', async (t) => {
  if (!requireFuse(t)) return;
  const dir = tempDir(t);
  const image = join(dir, 'disk.img');
  const content = filledImage(image, MiB);
  const fd = openSync(image, 'r+');
  rmSync(image);
  const daemon = await startDaemon(t, {
    dir,
    fds: [fd],
    args: ['--blockdev', json({ driver: 'file', 'node-name': 'n', filename: '/proc/self/fd/3' })],
  });
  closeSync(fd);
  const client = await daemon.client(t);
  t.equal(difference(await contentOf(client, daemon, 'n'), content), undefined, 'also of a file without a name');
});

test('add-fd, /dev/fdset, remove-fd', async (t) => {
  if (!requireFuse(t) || !requireCommand(t, 'python3')) return;
  const daemon = await startDaemon(t);
  const client = await daemon.client(t);
  const image = join(daemon.dir, 'disk.img');
  const content = filledImage(image, MiB);
  const before = daemon.fds();

  const [first, second, third, none] = await send(daemon, [
    { request: { execute: 'add-fd', arguments: { opaque: 'rdonly:disk' } }, fds: [['r', image]] },
    { request: { execute: 'add-fd', arguments: { 'fdset-id': 7, opaque: 'rdwr' } }, fds: [['w', image]] },
    { request: { execute: 'add-fd', arguments: { 'fdset-id': 7 } }, fds: [['r', image]] },
    { request: { execute: 'add-fd' } },
  ]);
  t.match(first, { return: { 'fdset-id': 0, fd: Number } });
  t.match(second, { return: { 'fdset-id': 7, fd: Number } });
  t.match(third, { return: { 'fdset-id': 7, fd: Number } });
  t.match(none, { error: { class: 'GenericError', desc: 'No file descriptor supplied via SCM_RIGHTS' } });
  t.match(await client.execute('query-fdsets'), [
    { 'fdset-id': 0, fds: [{ opaque: 'rdonly:disk' }] },
    { 'fdset-id': 7, fds: [{ opaque: 'rdwr' }, {}] },
  ]);
  await until('the session to be closed', () => daemon.fds() === before + 3);

  // By its path it could not be opened any more.
  rmSync(image);
  writeFileSync(image, '');
  chmodSync(image, 0);
  const add = (name: string, set: number, options = {}) =>
    client.execute('blockdev-add', { driver: 'file', 'node-name': name, filename: `/dev/fdset/${set}`, ...options });
  await add('both', 7);
  t.equal(difference(await contentOf(client, daemon, 'both'), content), undefined);
  await t.rejects(
    add('x', 0),
    { message: /Could not open '\/dev\/fdset\/0': Permission denied/ },
    'it can only be read',
  );
  await add('reader', 0, { 'auto-read-only': true });
  t.match(await client.execute('query-named-block-nodes'), [{}, { ro: true }]);
  await t.rejects(add('x', 3), { message: "Could not open '/dev/fdset/3': No such file or directory" });

  t.same(await client.execute('remove-fd', { 'fdset-id': 7 }), {});
  await t.rejects(client.execute('remove-fd', { 'fdset-id': 7 }), {
    message: "File descriptor named 'fdset-id:7' not found",
  });
  await t.rejects(client.execute('remove-fd', { 'fdset-id': 0, fd: 9999 }), {
    message: "File descriptor named 'fdset-id:0, fd:9999' not found",
  });
  t.equal(difference(readFileSync(join(daemon.dir, 'both.export')), content), undefined, 'the node keeps it');
  await client.execute('block-export-del', { id: 'both', mode: 'hard' });
  await client.waitEvent('BLOCK_EXPORT_DELETED');
  for (const name of ['both', 'reader']) await client.execute('blockdev-del', { 'node-name': name });
  await client.execute('remove-fd', { 'fdset-id': 0, fd: (first as { return: { fd: number } }).return.fd });
  t.strictSame(await client.execute('query-fdsets'), []);
});

test('an image made in a descriptor', async (t) => {
  if (!requireCommand(t, 'python3')) return;
  const daemon = await startDaemon(t);
  const client = await daemon.client(t);
  const image = join(daemon.dir, 'disk.img');
  writeFileSync(image, 'something');
  await send(daemon, [{ request: { execute: 'add-fd' }, fds: [['w', image]] }]);
  const options = { driver: 'file', filename: '/dev/fdset/0', size: MiB, preallocation: 'full' };
  await client.execute('blockdev-create', { 'job-id': 'j', options });
  await client.waitEvent('JOB_STATUS_CHANGE', (event) => event.data?.status === 'concluded');
  t.match(await client.execute('query-jobs'), [{ 'current-progress': MiB, error: undefined }]);
  t.ok(readFileSync(image).equals(Buffer.alloc(MiB)));
});

test('descriptors that nobody takes are closed', async (t) => {
  if (!requireCommand(t, 'python3')) return;
  const daemon = await startDaemon(t);
  const client = await daemon.client(t);
  await client.execute('query-version');
  const before = daemon.fds();
  const file = join(daemon.dir, 'x');
  writeFileSync(file, '');
  const many = Array.from({ length: 16 }, () => ['r', file] as const);
  const answers = await send(
    daemon,
    Array.from({ length: 20 }, () => ({ request: { execute: 'query-version' }, fds: many })),
  );
  t.equal(answers.length, 20);
  await until('all to be closed', () => daemon.fds() === before);
});

leakTest();
