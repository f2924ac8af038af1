/** Commands on the configuration as a whole. */
import { configurationOf } from '../../control/configuration.js';
import type { Daemon } from '../../control/daemon.js';

export const configCommands = {
  'query-configuration': (_args: unknown, daemon: Daemon) => configurationOf(daemon),
};
