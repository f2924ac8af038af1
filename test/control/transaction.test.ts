import { test } from 'tap';
import { type Prepare, runTransaction } from '../../src/control/transaction.js';
import { fc, holds } from '../support/property.js';

type Action = { readonly type: 'note' | 'fail'; readonly name: number };

/** Actions that note what is called, in order. */
function tableOf(calls: string[]): Record<Action['type'], Prepare<never, null>> {
  const note = async ({ name }: Action) => {
    calls.push(`prepare ${name}`);
    return {
      commit: () => void calls.push(`commit ${name}`),
      abort: async () => void calls.push(`abort ${name}`),
      clean: () => void calls.push(`clean ${name}`),
    };
  };
  const fail = ({ name }: Action): never => {
    throw new Error(`no ${name}`);
  };
  return { note, fail };
}

test('all actions, or none', async (t) => {
  const calls: string[] = [];
  const table = tableOf(calls);
  await runTransaction(table, [], null);
  await runTransaction<Action, null>(
    table,
    [
      { type: 'note', name: 1 },
      { type: 'note', name: 2 },
    ],
    null,
  );
  t.strictSame(calls.splice(0), ['prepare 1', 'prepare 2', 'commit 1', 'commit 2', 'clean 1', 'clean 2']);
  await t.rejects(
    runTransaction<Action, null>(
      table,
      [
        { type: 'note', name: 1 },
        { type: 'note', name: 2 },
        { type: 'fail', name: 3 },
        { type: 'note', name: 4 },
      ],
      null,
    ),
    { message: 'no 3' },
  );
  t.strictSame(calls, ['prepare 1', 'prepare 2', 'abort 2', 'abort 1', 'clean 1', 'clean 2']);
});

test('whatever fails, each prepared action ends once and is cleaned once', async (t) => {
  await holds(
    t,
    fc.asyncProperty(fc.array(fc.constantFrom('note' as const, 'fail' as const)), async (kinds) => {
      const calls: string[] = [];
      const actions = kinds.map((type, name) => ({ type, name }));
      const failed = await runTransaction<Action, null>(tableOf(calls), actions, null).then(
        () => false,
        () => true,
      );
      const count = (verb: string) => calls.filter((call) => call.startsWith(verb)).length;
      const prepared = count('prepare');
      return (
        failed === kinds.includes('fail') &&
        count('clean') === prepared &&
        count('commit') === (failed ? 0 : prepared) &&
        count('abort') === (failed ? prepared : 0)
      );
    }),
  );
});
