import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { emptyImage, MiB, mountpoint } from '../support/content.js';
import { eachTransport, fuseExport, json, rawImage, runDaemon, startDaemon } from '../support/daemon.js';
import { leakTest } from '../support/leaks.js';
import { outcomeOf, run, start, until } from '../support/process.js';
import { requireCommand } from '../support/require.js';
import { tempDir } from '../support/temp.js';

eachTransport('QEMU respects what storaged has locked', async (t, uring) => {
  if (!requireCommand(t, 'qemu-io', 'qemu-img')) return;
  const dir = tempDir(t);
  const image = join(dir, 'disk.img');
  emptyImage(image, 4 * MiB);
  const file = mountpoint(join(dir, 'export'));
  const daemon = await startDaemon(t, { dir, args: ['--blockdev', json(rawImage('disk0', image))] });
  const client = await daemon.client(t);
  const options = { id: 'e0', 'node-name': 'disk0', mountpoint: file };
  const write = () => run('qemu-io', ['-f', 'raw', '-c', 'write 0 4k', image]);

  await client.execute('block-export-add', fuseExport(uring, { ...options, writable: true }));
  const refused = await write();
  t.not(refused.code, 0, 'no second writer');
  t.match(refused.stderr, /lock/i);
  const resized = await run('qemu-img', ['resize', '-f', 'raw', image, '8M']);
  t.not(resized.code, 0, 'no resize');
  await client.execute('block-export-del', { id: 'e0' });
  await client.waitEvent('BLOCK_EXPORT_DELETED');
  await client.execute('blockdev-del', { 'node-name': 'disk0' });
  t.equal((await write()).code, 0, 'a deleted node holds no lock');

  await client.execute('blockdev-add', { ...rawImage('disk0', image, {}, { 'read-only': true }), 'read-only': true });
  await client.execute('block-export-add', fuseExport(uring, options));
  t.equal(
    (await run('qemu-img', ['info', '-f', 'raw', image])).code,
    0,
    'an image exported for reading may be read by others',
  );
});

eachTransport('storaged respects what QEMU has locked', async (t, uring) => {
  if (!requireCommand(t, 'qemu-storage-daemon')) return;
  const dir = tempDir(t);
  const image = join(dir, 'disk.img');
  emptyImage(image, 4 * MiB);
  const theirs = mountpoint(join(dir, 'theirs'));
  const file = mountpoint(join(dir, 'export'));
  const pidfile = join(dir, 'qsd.pid');
  const qsd = start('qemu-storage-daemon', [
    ...['--blockdev', json({ driver: 'file', 'node-name': 'f', filename: image })],
    ...['--export', json({ type: 'fuse', id: 'e', 'node-name': 'f', mountpoint: theirs, writable: true })],
    ...['--pidfile', pidfile],
  ]);
  const ended = outcomeOf(qsd);
  t.teardown(async () => {
    qsd.kill('SIGTERM');
    await ended;
  });
  await until('qemu-storage-daemon', () => existsSync(pidfile));

  const refused = await runDaemon([
    ...['--blockdev', json(rawImage('disk0', image))],
    ...['--export', json(fuseExport(uring, { id: 'e0', 'node-name': 'disk0', mountpoint: file, writable: true }))],
  ]);
  t.not(refused.code, 0);
  t.match(refused.stderr, /lock/i);
  t.match(refused.stderr, 'disk.img', 'the sentence names the image');

  const unlocked = await startDaemon(t, {
    dir,
    args: ['--blockdev', json(rawImage('disk0', image, { 'read-only': true }, { 'read-only': true, locking: 'off' }))],
  });
  t.ok(unlocked.running, 'locking=off asks nobody');
});

eachTransport('two storaged do not write to one image', async (t, uring) => {
  const dir = tempDir(t);
  const image = join(dir, 'disk.img');
  emptyImage(image, 4 * MiB);
  const args = (name: string): string[] => [
    ...['--blockdev', json(rawImage('disk0', image))],
    '--export',
    json(
      fuseExport(uring, { id: 'e0', 'node-name': 'disk0', mountpoint: mountpoint(join(dir, name)), writable: true }),
    ),
  ];
  await startDaemon(t, { dir, args: args('a') });
  const second = await runDaemon(args('b'));
  t.not(second.code, 0);
  t.match(second.stderr, /lock/i);
});

leakTest();
