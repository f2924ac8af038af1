import fc from 'fast-check';
import type { Test } from 'tap';

export { fc };

/**
 * Checks a property on values that are the same in every run: a failure prints the smallest value that fails.
 * STORAGED_TEST_SEED=N takes other values.
 */
export async function holds<Values>(t: Test, property: fc.IRawProperty<Values>, runs = 300): Promise<void> {
  const seed = Number(process.env.STORAGED_TEST_SEED ?? 20_261);
  const result = await fc.check(property as fc.IAsyncProperty<Values>, { seed, numRuns: runs });
  t.notOk(result.failed, fc.defaultReportMessage(result) ?? 'the property holds');
}
