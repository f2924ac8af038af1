import { join } from 'node:path';
import { test } from 'tap';
import { simulate } from '../simulation/simulation.js';
import { leakTest } from '../support/leaks.js';
import { SECONDS, SEED } from '../support/soak.js';
import { tempDir } from '../support/temp.js';

/** Other seeds of the simulation than those that every run of the tests tries. */
test('the simulation, for a long time', async (t) => {
  const image = join(tempDir(t, '/dev/shm'), 'image');
  const until = Date.now() + SECONDS * 1000;
  const first = 1_000_000 + (SEED % 20_000) * 100_000;
  let seed = first;
  for (; Date.now() < until; seed++) await simulate(seed, image);
  t.pass(`seeds ${first} to ${seed - 1}`);
});

leakTest();
