import { join } from 'node:path';
import type { Test } from 'tap';
import { emptyImage, MiB, mountpoint } from '../support/content.js';
import {
  type Daemon,
  eachTransport,
  fuseExport,
  json,
  rawImage,
  startDaemon,
  type Transport,
} from '../support/daemon.js';
import { leakTest } from '../support/leaks.js';
import { must } from '../support/process.js';
import { requireCommand } from '../support/require.js';
import { tempDir } from '../support/temp.js';

/** How long each load runs; longer finds more. */
const SECONDS = Number(process.env.STORAGED_TEST_SECONDS ?? 2);

async function exported(t: Test, uring: Transport, fileNode: object = {}): Promise<{ daemon: Daemon; file: string }> {
  const dir = tempDir(t);
  const image = join(dir, 'disk.img');
  emptyImage(image, 128 * MiB);
  const file = mountpoint(join(dir, 'export'));
  const daemon = await startDaemon(t, {
    dir,
    args: [
      ...['--blockdev', json(rawImage('disk0', image, fileNode, fileNode))],
      ...['--export', json(fuseExport(uring, { id: 'e0', 'node-name': 'disk0', mountpoint: file, writable: true }))],
    ],
  });
  return { daemon, file };
}

/** Keeps a load going for the time of a test, checking blocks all the while; for blocks of one size only. */
const timed = ['--time_based', `--runtime=${SECONDS}`, '--verify_backlog=512'];

/** Four jobs, each on a quarter of its own, each block checked after it was written. */
async function verify(file: string, ...options: string[]): Promise<void> {
  await must(
    'fio',
    [
      ...['--name=verify', `--filename=${file}`, '--allow_file_create=0', '--rw=randrw', '--numjobs=4'],
      ...[
        '--size=32m',
        '--offset_increment=32m',
        '--verify=crc32c',
        '--verify_fatal=1',
        '--verify_state_save=0',
        ...options,
      ],
    ],
    { timeout_ms: SECONDS * 1000 + 100_000 },
  );
}

for (const [name, options] of Object.entries({
  'direct, 4 KiB': ['--ioengine=libaio', '--iodepth=32', '--direct=1', '--bs=4k', ...timed],
  'buffered, 4 KiB': ['--ioengine=libaio', '--iodepth=32', '--direct=0', '--bs=4k', ...timed],
  'direct, all sizes': ['--ioengine=libaio', '--iodepth=32', '--direct=1', '--bsrange=512-512k'],
  'buffered, odd sizes': ['--ioengine=psync', '--direct=0', '--bsrange=512-256k', '--bs_unaligned=1'],
})) {
  eachTransport(`fio verifies what it wrote: ${name}`, async (t, uring) => {
    if (!requireCommand(t, 'fio')) return;
    const { daemon, file } = await exported(t, uring);
    await verify(file, ...options);
    t.ok(daemon.running);
  });
}

eachTransport('fio verifies what it wrote: an image that bypasses the host page cache', async (t, uring) => {
  if (!requireCommand(t, 'fio')) return;
  const { daemon, file } = await exported(t, uring, { cache: { direct: true } });
  await verify(file, '--ioengine=libaio', '--iodepth=32', '--direct=1', '--bs=4k', ...timed);
  t.ok(daemon.running);
});

eachTransport('what was written is there after the daemon has ended and started again', async (t, uring) => {
  if (!requireCommand(t, 'fio')) return;
  const { daemon, file } = await exported(t, uring);
  const image = join(daemon.dir, 'disk.img');
  const pattern = [
    '--name=v',
    '--bs=4k',
    '--size=32m',
    '--verify=crc32c',
    '--verify_fatal=1',
    '--verify_state_save=0',
    '--randseed=5',
  ];
  await must('fio', [
    ...pattern,
    `--filename=${file}`,
    '--rw=randwrite',
    '--do_verify=0',
    '--ioengine=libaio',
    '--iodepth=32',
  ]);
  t.equal((await daemon.end('SIGINT')).code, 0);
  await must('fio', [...pattern, `--filename=${image}`, '--rw=randread', '--verify_only=1']);
  t.pass('the image holds it all');
});

leakTest();
