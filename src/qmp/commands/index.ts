/** The handlers of all commands. The compiler checks the table against the schema: none missing, none besides. */
import type { Daemon } from '../../control/daemon.js';
import { exactly } from '../dispatch.js';
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

const handlers = {
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
};

export const commandHandlers = exactly<Daemon, typeof handlers>(handlers);
