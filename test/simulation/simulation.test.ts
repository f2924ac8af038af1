import { join } from 'node:path';
import { test } from 'tap';
import { leakTest } from '../support/leaks.js';
import { checkImage } from '../support/qcow2.js';
import { hasCommand } from '../support/require.js';
import { tempDir } from '../support/temp.js';
import { simulate } from './simulation.js';

/** The first seed, and how long new ones are tried: STORAGED_SIMULATION_SEED replays one. */
const ONE = process.env.STORAGED_SIMULATION_SEED;
const SECONDS = Number(process.env.STORAGED_SIMULATION_SECONDS ?? 5);
/** qemu-img looks at one image of so many, as it takes longer than a run. */
const SAMPLE = 40;

test('the data plane against rings, a kernel and power that do what they may', async (t) => {
  const image = join(tempDir(t, '/dev/shm'), 'image');
  const judges = hasCommand('qemu-img');
  const until = Date.now() + SECONDS * 1000;
  let seed = Number(ONE ?? 1);
  const first = seed;
  do {
    const kind = await simulate(seed, image);
    if (kind === 'qcow2' && judges && seed % SAMPLE === 0) {
      t.match(await checkImage(image), { corruptions: 0, errors: 0 }, `qemu-img says so of seed ${seed}`);
    }
    seed++;
  } while (ONE === undefined && Date.now() < until);
  t.pass(`seeds ${first} to ${seed - 1}`);
});

leakTest();
