/**
 * The daemon is killed at random moments, while it serves, starts and ends: what was flushed is in the image, the image
 * is consistent, and the next start, which is the same command line, clears up by itself.
 */
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MiB, mountpoint, Random } from '../support/content.js';
import { CrashImage, crashShapes } from '../support/crash-shapes.js';
import { eachTransport, fuseExport, json, startDaemon } from '../support/daemon.js';
import { leakTest } from '../support/leaks.js';
import { BLOCK, Ledger, Writers } from '../support/ledger.js';
import { unmountAllSync } from '../support/mounts.js';
import { outcomeOf, sleep, start, until, within } from '../support/process.js';
import { requireCommand } from '../support/require.js';
import { ROUNDS, SEED } from '../support/soak.js';
import { tempDir } from '../support/temp.js';

const program = fileURLToPath(new URL('../../daemon/storaged.js', import.meta.url));

for (const shape of crashShapes) {
  eachTransport(`SIGKILL at random moments: ${shape.name}`, async (t, uring) => {
    if (!requireCommand(t, 'qemu-img')) return;
    const random = new Random(SEED);
    const dir = tempDir(t);
    const ledger = new Ledger((16 * MiB) / BLOCK);
    const image = await CrashImage.make(dir, shape, ledger);
    const file = mountpoint(join(dir, 'export'));
    const args = [
      ...image.args,
      ...['--export', json(fuseExport(uring, { id: 'e0', 'node-name': 'disk0', mountpoint: file, writable: true }))],
    ];
    let kills = 0;
    let leaks = 0;
    const look = async (when: string) => {
      // What io_uring had under way holds the file, and so its locks, for a moment longer than the process lives.
      const found = await until('the image to be given back', () =>
        image.look().catch((error: Error) => {
          if (/Failed to get .*lock/.test(error.message)) return undefined;
          throw new Error(`seed ${SEED}, kill ${kills}, ${when}: ${error.message}`);
        }),
      );
      leaks = found.leaks;
      const problem = ledger.crash(found.content);
      if (problem !== undefined) throw new Error(`seed ${SEED}, kill ${kills}, ${when}: ${problem}`);
    };
    for (let round = 0; round < ROUNDS / 4; round++) {
      if (random.below(6) === 0) {
        const starting = start(process.execPath, [program, ...args]);
        const ended = outcomeOf(starting);
        await sleep(random.below(400));
        starting.kill('SIGKILL');
        await within('the end', 20_000, ended);
        kills++;
        await look('while it started');
      }
      const daemon = await startDaemon(t, { dir, args });
      const fd = openSync(file, 'r+');
      const writers = new Writers(fd, ledger, random);
      await sleep(random.below(400));
      if (random.below(6) === 0) {
        daemon.signal('SIGTERM');
        await sleep(random.below(40));
      }
      daemon.signal('SIGKILL');
      await within('the end', 20_000, daemon.exited);
      await within('the end of the writers', 20_000, writers.done);
      try {
        closeSync(fd);
      } catch {
        // It is closed all the same.
      }
      kills++;
      await look('while it served');
    }
    const last = await startDaemon(t, { dir, args });
    t.equal((await last.end()).code, 0);
    const { operations, syncs } = ledger;
    t.ok(
      operations > 0 && syncs > 0,
      `${kills} kills, ${operations} writes, ${syncs} fsyncs, ${leaks} clusters leaked`,
    );
    t.comment(`seed ${SEED}: ${kills} kills, ${operations} writes, ${syncs} fsyncs, ${leaks} clusters leaked`);
    unmountAllSync(dir);
  });
}

leakTest();
