import { join } from 'node:path';
import { test } from 'tap';
import { leakTest } from '../support/leaks.js';
import { tempDir } from '../support/temp.js';
import { simulate } from './simulation.js';

/** The first seed, and how long new ones are tried: STORAGED_SIMULATION_SEED replays one. */
const ONE = process.env.STORAGED_SIMULATION_SEED;
const SECONDS = Number(process.env.STORAGED_SIMULATION_SECONDS ?? 5);

test('the data plane against a ring and a kernel that do what they may', async (t) => {
  const image = join(tempDir(t, '/dev/shm'), 'image');
  const until = Date.now() + SECONDS * 1000;
  let seed = Number(ONE ?? 1);
  const first = seed;
  do {
    await simulate(seed++, image);
  } while (ONE === undefined && Date.now() < until);
  t.pass(`seeds ${first} to ${seed - 1}`);
});

leakTest();
