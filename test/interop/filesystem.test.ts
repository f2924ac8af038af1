import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { emptyImage, MiB, mountpoint, Random } from '../support/content.js';
import { eachTransport, fuseExport, json, rawImage, startDaemon } from '../support/daemon.js';
import { leakTest } from '../support/leaks.js';
import { must, run } from '../support/process.js';
import { requireCommand, requireLoop } from '../support/require.js';
import { loopDevices, tempDir } from '../support/temp.js';

/** The compiled project: a tree of a few hundred files of all sizes. */
const tree = fileURLToPath(new URL('../../', import.meta.url));

eachTransport('an ext4 file system on an export, mounted through a loop device', async (t, uring) => {
  if (!requireLoop(t) || !requireCommand(t, 'mkfs.ext4', 'e2fsck', 'losetup', 'diff')) return;
  const dir = tempDir(t);
  const image = join(dir, 'disk.img');
  emptyImage(image, 96 * MiB);
  const file = mountpoint(join(dir, 'export'));
  const daemon = await startDaemon(t, {
    dir,
    args: [
      ...['--blockdev', json(rawImage('disk0', image))],
      ...['--export', json(fuseExport(uring, { id: 'e0', 'node-name': 'disk0', mountpoint: file, writable: true }))],
    ],
  });
  await must('mkfs.ext4', ['-q', '-F', file]);

  const there = join(dir, 'mnt');
  mkdirSync(there);
  await must('mount', ['-o', 'loop', file, there]);
  t.teardown(() => run('umount', ['--quiet', there]));
  cpSync(tree, join(there, 'tree'), { recursive: true });
  writeFileSync(join(there, 'large'), new Random(3).bytes(20 * MiB + 17));
  await must('cp', [join(there, 'large'), join(there, 'copy')]);
  await must('umount', [there]);
  t.strictSame(loopDevices(dir), [], 'the loop device is gone');

  await must('e2fsck', ['-f', '-n', file]);
  await must('mount', ['-o', 'loop,ro', file, there]);
  await must('diff', ['--recursive', tree, join(there, 'tree')]);
  await must('cmp', [join(there, 'large'), join(there, 'copy')]);
  await must('umount', [there]);

  t.equal((await daemon.end()).code, 0);
  await must('e2fsck', ['-f', '-n', image]);
  t.pass('the file system on the image itself is sound');
});

eachTransport('a FAT file system on an export, mounted through a loop device', async (t, uring) => {
  if (!requireLoop(t) || !requireCommand(t, 'mkfs.vfat', 'fsck.vfat', 'losetup')) return;
  const dir = tempDir(t);
  const image = join(dir, 'disk.img');
  emptyImage(image, 16 * MiB);
  const file = mountpoint(join(dir, 'export'));
  await startDaemon(t, {
    dir,
    args: [
      ...['--blockdev', json(rawImage('disk0', image))],
      ...['--export', json(fuseExport(uring, { id: 'e0', 'node-name': 'disk0', mountpoint: file, writable: true }))],
    ],
  });
  await must('mkfs.vfat', [file]);
  const there = join(dir, 'mnt');
  mkdirSync(there);
  const mounted = await run('mount', ['-o', 'loop', '-t', 'vfat', file, there]);
  if (mounted.code !== 0) {
    t.comment(`this kernel mounts no vfat: ${mounted.stderr.trim()}`);
    await must('fsck.vfat', ['-n', file]);
    return;
  }
  t.teardown(() => run('umount', ['--quiet', there]));
  writeFileSync(join(there, 'HELLO.TXT'), 'hello\n');
  await must('umount', [there]);
  await must('fsck.vfat', ['-n', file]);
  t.pass('the file system is sound');
});

leakTest();
