import fc from 'fast-check';
import type { Test } from 'tap';

export { fc };

/**
 * Checks a property on values that are the same in every run: a failure prints the smallest value that fails.
 * STORAGED_TEST_SEED=N takes other values.
 */
export function holds<Values>(t: Test, property: fc.IRawProperty<Values>, runs = 300): void {
  const seed = Number(process.env.STORAGED_TEST_SEED ?? 20_261);
  t.doesNotThrow(() => fc.assert(property, { seed, numRuns: runs }));
}
