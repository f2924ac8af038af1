/** A connection ends under full load, by every means that somebody else has, again and again. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { emptyImage, MiB, mountpoint } from '../support/content.js';
import { eachTransport, fuseExport, json, rawImage, startDaemon } from '../support/daemon.js';
import { leakTest } from '../support/leaks.js';
import { Load } from '../support/load.js';
import { abort, mountsAt } from '../support/mounts.js';
import { must } from '../support/process.js';
import { requireCommand } from '../support/require.js';
import { ROUNDS } from '../support/soak.js';
import { tempDir } from '../support/temp.js';

/** Those of libuv's pool start when they are first needed, and the kernel's for io_uring end when they are idle. */
const THREADS_THAT_COME_AND_GO = 8;

eachTransport('abort, umount -l and block-export-del under 4 jobs of depth 64', async (t, uring) => {
  if (!requireCommand(t, 'fio')) return;
  if (!existsSync('/sys/fs/fuse/connections/.') || !mountsAt('/sys/fs/fuse/connections').length) {
    await must('mount', ['-t', 'fusectl', 'fusectl', '/sys/fs/fuse/connections']);
    t.teardown(() => must('umount', ['/sys/fs/fuse/connections']));
  }
  const dir = tempDir(t);
  const image = join(dir, 'disk.img');
  emptyImage(image, 16 * MiB);
  const file = mountpoint(join(dir, 'export'));
  const daemon = await startDaemon(t, { dir, args: ['--blockdev', json(rawImage('disk0', image))] });
  const client = await daemon.client(t);
  const options = fuseExport(uring, { id: 'e0', 'node-name': 'disk0', mountpoint: file, writable: true });
  const cuts = [
    async () => abort(mountsAt(file)[0]!.connection),
    async (load: Load) => {
      await must('umount', ['--lazy', file]);
      load.kill();
    },
    async () => {
      await client.execute('block-export-del', { id: 'e0', mode: 'hard' });
    },
  ];
  let first: { readonly fds: number; readonly threads: number } | undefined;
  for (let round = 0; round < ROUNDS; round++) {
    await client.execute('block-export-add', options);
    const load = await Load.on(t, file, { depth: 64, jobs: 4 });
    await cuts[round % cuts.length]!(load);
    await load.ended();
    await client.waitEvent('BLOCK_EXPORT_DELETED');
    t.strictSame(mountsAt(file), []);
    const now = { fds: daemon.fds(), threads: daemon.threads() };
    first ??= now;
    t.equal(now.fds, first.fds);
    t.ok(now.threads <= first.threads + THREADS_THAT_COME_AND_GO, `${first.threads} threads, then ${now.threads}`);
  }
  t.equal((await daemon.end()).code, 0);
});

leakTest();
