/** The daemon is killed at random moments: what was acknowledged is in the image, and a new start cleans up. */
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { emptyImage, MiB, mountpoint, Random } from '../support/content.js';
import { eachTransport, fuseExport, json, rawImage, startDaemon } from '../support/daemon.js';
import { leakTest } from '../support/leaks.js';
import { unmountAllSync } from '../support/mounts.js';
import { sleep, within } from '../support/process.js';
import { ROUNDS, SEED } from '../support/soak.js';
import { tempDir } from '../support/temp.js';

const BLOCK = 4096;
const BLOCKS = (16 * MiB) / BLOCK;
const WRITERS = 8;

eachTransport('SIGKILL at random moments', async (t, uring) => {
  const random = new Random(SEED);
  const dir = tempDir(t);
  const image = join(dir, 'disk.img');
  emptyImage(image, BLOCKS * BLOCK);
  const file = mountpoint(join(dir, 'export'));
  const args = [
    ...['--blockdev', json(rawImage('disk0', image))],
    ...['--export', json(fuseExport(uring, { id: 'e0', 'node-name': 'disk0', mountpoint: file, writable: true }))],
  ];
  /** Of each block: the number last written and acknowledged, and the one that was under way. */
  const acknowledged = new Uint32Array(BLOCKS);
  const attempted = new Uint32Array(BLOCKS);
  let writes = 0;
  for (let round = 0; round < ROUNDS / 2; round++) {
    const daemon = await startDaemon(t, { dir, args });
    const handle = await open(file, 'r+');
    const writer = async (which: number): Promise<void> => {
      const buffer = Buffer.alloc(BLOCK);
      for (;;) {
        const block = random.below(BLOCKS / WRITERS) * WRITERS + which;
        const number = ++attempted[block]!;
        for (let i = 0; i < BLOCK; i += 512) {
          buffer.writeUInt32LE(block, i);
          buffer.writeUInt32LE(number, i + 4);
        }
        try {
          await handle.write(buffer, 0, BLOCK, block * BLOCK);
        } catch {
          return; // The daemon is gone.
        }
        acknowledged[block] = number;
        writes++;
      }
    };
    const writers = Array.from({ length: WRITERS }, (_, which) => writer(which));
    await sleep(random.below(400));
    await daemon.end('SIGKILL');
    await within('the end of the writers', 20_000, Promise.all(writers));
    await handle.close().catch(() => {});
    const content = await readFile(image);
    for (let block = 0; block < BLOCKS; block++) {
      for (let i = block * BLOCK; i < (block + 1) * BLOCK; i += 512) {
        const number = content.readUInt32LE(i + 4);
        const right = number >= acknowledged[block]! && number <= attempted[block]!;
        if (!right || (number > 0 && content.readUInt32LE(i) !== block)) {
          throw new Error(
            `seed ${SEED}, round ${round}: block ${block} has ${number}, acknowledged ${acknowledged[block]}`,
          );
        }
      }
    }
  }
  t.ok(writes > 0, `${writes} writes acknowledged, none lost; seed ${SEED}`);
  const last = await startDaemon(t, { dir, args });
  t.equal((await last.end()).code, 0);
  unmountAllSync(dir);
});

leakTest();
