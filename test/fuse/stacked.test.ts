/** Exports on top of exports: a daemon must never wait for itself. */
import { mkdirSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { emptyImage, MiB, mountpoint } from '../support/content.js';
import { eachTransport, fuseExport, json, rawImage, startDaemon } from '../support/daemon.js';
import { leakTest } from '../support/leaks.js';
import { must, run, within } from '../support/process.js';
import { requireCommand, requireLoop, requireRoot } from '../support/require.js';
import { tempDir } from '../support/temp.js';

eachTransport('an image inside a file system on an export of the same daemon', async (t, uring) => {
  if (!requireLoop(t) || !requireCommand(t, 'mkfs.ext4', 'losetup')) return;
  const dir = tempDir(t);
  const image = join(dir, 'disk.img');
  emptyImage(image, 96 * MiB);
  const file = mountpoint(join(dir, 'export'));
  const outer = fuseExport(uring, { id: 'e0', 'node-name': 'disk0', mountpoint: file, writable: true });
  const daemon = await startDaemon(t, {
    dir,
    args: ['--blockdev', json(rawImage('disk0', image)), '--export', json(outer)],
  });
  const client = await daemon.client(t);
  await must('mkfs.ext4', ['-q', '-F', file]);
  const there = join(dir, 'mnt');
  mkdirSync(there);
  await must('mount', ['-o', 'loop', file, there]);
  t.teardown(() => run('umount', ['--quiet', there]));
  const inner = join(there, 'inner.img');
  emptyImage(inner, 32 * MiB);
  await client.execute('blockdev-add', rawImage('disk1', inner));
  const innerFile = mountpoint(join(dir, 'inner'));
  const options = fuseExport(uring, { id: 'e1', 'node-name': 'disk1', mountpoint: innerFile, writable: true });
  await client.execute('block-export-add', options);
  const write = ['if=/dev/urandom', `of=${innerFile}`, 'bs=100000', 'count=300', 'conv=notrunc,fsync'];
  await within('writing through both', 60_000, must('dd', write));
  await must('sync', ['-f', there]);
  await run('sh', ['-c', 'echo 1 > /proc/sys/vm/drop_caches']);
  await within('reading through both', 60_000, must('cmp', [innerFile, inner]));
  await client.execute('block-export-del', { id: 'e1' });
  await client.waitEvent('BLOCK_EXPORT_DELETED');
  await client.execute('blockdev-del', { 'node-name': 'disk1' });
  await must('umount', [there]);
  t.equal((await daemon.end()).code, 0);
});

eachTransport(
  'reading an image writes no time of access, which could have to wait for the reader',
  async (t, uring) => {
    if (!requireRoot(t)) return;
    const dir = tempDir(t);
    const image = join(dir, 'disk.img');
    emptyImage(image, MiB);
    const options = fuseExport(uring, { id: 'e0', 'node-name': 'disk0', mountpoint: mountpoint(join(dir, 'export')) });
    const daemon = await startDaemon(t, {
      dir,
      args: ['--blockdev', json(rawImage('disk0', image)), '--export', json(options)],
    });
    const of = `/proc/${daemon.pid}`;
    const fds = readdirSync(`${of}/fd`).filter((fd) => readlinkSync(`${of}/fd/${fd}`) === image);
    t.ok(fds.length > 0);
    for (const fd of fds) {
      const flags = /^flags:\s+([0-7]+)$/m.exec(readFileSync(`${of}/fdinfo/${fd}`, 'utf8'))?.[1];
      t.ok(Number.parseInt(flags!, 8) & 0o1000000, 'O_NOATIME');
    }
  },
);

eachTransport('an export is no image of the daemon that made it', async (t, uring) => {
  const dir = tempDir(t);
  const image = join(dir, 'disk.img');
  emptyImage(image, MiB);
  const options = fuseExport(uring, { id: 'e0', 'node-name': 'disk0', mountpoint: image, writable: true });
  const daemon = await startDaemon(t, {
    dir,
    args: ['--blockdev', json(rawImage('disk0', image)), '--export', json(options)],
  });
  const client = await daemon.client(t);
  await t.rejects(client.execute('blockdev-add', rawImage('disk1', image)), /is an export of this storaged/);
  await client.execute('block-export-del', { id: 'e0' });
  await client.waitEvent('BLOCK_EXPORT_DELETED');
  await client.execute('blockdev-add', rawImage('disk1', image));
});

leakTest();
