/**
 * The power fails at random moments, for the whole daemon and the file system that its image is on: ext4 on a loop
 * device is shut down as if its device were gone (EXT4_IOC_SHUTDOWN without a flush of its log), so that all that lies
 * in the page cache is lost. Mounted again, the image is consistent and holds what was flushed.
 */
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import type { Test } from 'tap';
import * as libc from '../../src/abi/libc.js';
import { emptyImage, MiB, mountpoint, Random } from '../support/content.js';
import { CrashImage, crashShapes } from '../support/crash-shapes.js';
import { eachTransport, fuseExport, json, startDaemon } from '../support/daemon.js';
import { leakTest } from '../support/leaks.js';
import { BLOCK, Ledger, Writers } from '../support/ledger.js';
import { unmountAllSync } from '../support/mounts.js';
import { must, sleep, within } from '../support/process.js';
import { requireCommand, requireLoop } from '../support/require.js';
import { ROUNDS, SEED } from '../support/soak.js';
import { tempDir } from '../support/temp.js';

/** linux/ext4.h: _IOR('X', 125, __u32), and EXT4_GOING_FLAGS_NOLOGFLUSH. */
const EXT4_IOC_SHUTDOWN = 0x8004_587d;
const GOING_FLAGS_NOLOGFLUSH = 2;

/** A file system of its own, whose power can be cut. */
class Disk {
  private constructor(
    private readonly device: string,
    readonly dir: string,
  ) {}

  static async make(t: Test, dir: string): Promise<Disk> {
    const store = join(dir, 'store');
    emptyImage(store, 256 * MiB);
    await must('mkfs.ext4', ['-q', '-F', store]);
    const device = (await must('losetup', ['--find', '--show', store])).trim();
    t.teardown(() => must('losetup', ['--detach', device]));
    const folder = join(dir, 'disk');
    mkdirSync(folder);
    const disk = new Disk(device, folder);
    await disk.mount();
    t.teardown(() => disk.unmount());
    return disk;
  }

  async mount(): Promise<void> {
    await must('mount', [this.device, this.dir]);
  }

  async unmount(): Promise<void> {
    await must('umount', [this.dir]);
  }

  cut(): void {
    const fd = openSync(this.dir, 'r');
    const result = libc.ioctl(fd, EXT4_IOC_SHUTDOWN, new Uint32Array([GOING_FLAGS_NOLOGFLUSH]));
    closeSync(fd);
    if (result < 0) throw new Error(`the file system cannot be shut down: errno ${-result}`);
  }
}

for (const shape of crashShapes) {
  eachTransport(`the power fails: ${shape.name}`, async (t, uring) => {
    if (!requireLoop(t) || !requireCommand(t, 'qemu-img', 'mkfs.ext4', 'losetup')) return;
    const random = new Random(SEED);
    const dir = tempDir(t);
    const disk = await Disk.make(t, dir);
    const ledger = new Ledger((16 * MiB) / BLOCK);
    const image = await CrashImage.make(dir, shape, ledger, disk.dir);
    await must('sync', ['--file-system', disk.dir]);
    const file = mountpoint(join(dir, 'export'));
    const args = [
      ...image.args,
      ...['--export', json(fuseExport(uring, { id: 'e0', 'node-name': 'disk0', mountpoint: file, writable: true }))],
    ];
    let leaks = 0;
    let cuts = 0;
    for (; cuts < ROUNDS / 4; cuts++) {
      const daemon = await startDaemon(t, { dir, args });
      const fd = openSync(file, 'r+');
      const writers = new Writers(fd, ledger, random);
      await sleep(random.below(400));
      disk.cut();
      daemon.signal('SIGKILL');
      await within('the end', 20_000, daemon.exited);
      await within('the end of the writers', 20_000, writers.done);
      try {
        closeSync(fd);
      } catch {
        // It is closed all the same.
      }
      await disk.unmount();
      await disk.mount();
      const found = await image.look().catch((error: Error) => {
        throw new Error(`seed ${SEED}, cut ${cuts}: ${error.message}`);
      });
      leaks = found.leaks;
      const problem = ledger.crash(found.content);
      if (problem !== undefined) throw new Error(`seed ${SEED}, cut ${cuts}: ${problem}`);
    }
    unmountAllSync(file);
    const { operations, syncs } = ledger;
    const what = `${cuts} cuts, ${operations} writes, ${syncs} fsyncs, ${leaks} clusters leaked`;
    t.ok(operations > 0 && syncs > 0, what);
    t.comment(`seed ${SEED}: ${what}`);
  });
}

leakTest();
