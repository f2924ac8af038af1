/** The handlers of all commands. The compiler checks the table against the schema: none missing, none besides. */
import type { Daemon } from '../../control/daemon.js';
import type { CommandHandlers } from '../dispatch.js';
import { blockCommands } from './block.js';
import { blockExportCommands } from './block-export.js';
import { charCommands } from './char.js';
import { controlCommands } from './control.js';
import { fdsetCommands } from './fdset.js';
import { introspectCommands } from './introspect.js';
import { jobCommands } from './job.js';
import { objectCommands } from './qom.js';
import { transactionCommands } from './transaction.js';

export const commandHandlers = {
  ...controlCommands,
  ...introspectCommands,
  ...charCommands,
  ...blockCommands,
  ...blockExportCommands,
  ...objectCommands,
  ...jobCommands,
  ...transactionCommands,
  ...fdsetCommands,
} satisfies CommandHandlers<Daemon>;
