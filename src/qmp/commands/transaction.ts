/** Several things at once, or none. */
import type { Daemon } from '../../control/daemon.js';
import { runTransaction, transactionActions } from '../../control/transaction.js';
import type { TransactionAction } from '../generated/types.js';

export const transactionCommands = {
  transaction: async (args: { actions: TransactionAction[] }, daemon: Daemon) => {
    await runTransaction(transactionActions, args.actions, daemon);
    return {};
  },
};
