/** The handlers of all commands. The compiler checks the table against the schema: none missing, none besides. */
import type { Daemon } from '../../control/daemon.js';
import type { CommandHandlers } from '../dispatch.js';
import { blockCommands } from './block.js';
import { blockExportCommands } from './block-export.js';
import { charCommands } from './char.js';
import { configCommands } from './config.js';
import { controlCommands } from './control.js';
import { fdsetCommands } from './fdset.js';
import { introspectCommands } from './introspect.js';
import { jobCommands } from './job.js';
import { logCommands } from './log.js';
import { objectCommands } from './qom.js';
import { transactionCommands } from './transaction.js';

export const commandHandlers = {
  ...controlCommands,
  ...configCommands,
  ...introspectCommands,
  ...charCommands,
  ...blockCommands,
  ...blockExportCommands,
  ...logCommands,
  ...objectCommands,
  ...jobCommands,
  ...transactionCommands,
  ...fdsetCommands,
} satisfies CommandHandlers<Daemon>;
