/**
 * Transactions: several actions, all or nothing. Each is prepared, in order; when all are, each is committed; when one
 * cannot be prepared, those before it are taken back, the last first (QEMU's transaction command).
 */
import { ControlError } from '../base/errors.js';
import type { TransactionAction, TransactionActionKind } from '../qmp/generated/types.js';

/** An action that is prepared: what it needs is held, and can be had or given back without fail. */
export interface PreparedAction {
  commit?(): void;
  abort?(): void | Promise<void>;
  /** Called last, however it ended. */
  clean?(): void;
}

/** Does all of an action that can fail. */
export type Prepare<Action, Context> = (action: Action, context: Context) => PreparedAction | Promise<PreparedAction>;

/** An entry for each kind of action that the schema has. */
export type ActionTable<Context> = {
  [K in TransactionActionKind]: Prepare<Extract<TransactionAction, { type: K }>, Context>;
};

export const transactionActions: ActionTable<unknown> = {
  abort: () => {
    throw new ControlError('Transaction aborted using Abort action');
  },
};

/** Carries out actions by a table of them, or throws and leaves everything as it was. */
export async function runTransaction<Action extends { readonly type: string }, Context>(
  table: Readonly<Record<Action['type'], Prepare<never, Context>>>,
  actions: readonly Action[],
  context: Context,
): Promise<void> {
  const prepared: PreparedAction[] = [];
  try {
    for (const action of actions) {
      const prepare = table[action.type as Action['type']] as Prepare<Action, Context>;
      prepared.push(await prepare(action, context));
    }
    for (const action of prepared) action.commit?.();
  } catch (error) {
    for (const action of prepared.toReversed()) await action.abort?.();
    throw error;
  } finally {
    for (const action of prepared) action.clean?.();
  }
}
