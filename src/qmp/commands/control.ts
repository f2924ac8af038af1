/** Commands on the connection and the daemon as a whole. */
import { VERSION } from '../../base/version.js';
import type { Daemon } from '../../control/daemon.js';
import { commands } from '../generated/schema.js';
import type { VersionInfo } from '../generated/types.js';

/**
 * Clients decide by QEMU's version which commands and options there are: it is that of the release whose storage daemon
 * this one follows. Who we really are is in `package`.
 */
export const version: VersionInfo = {
  qemu: { major: 11, minor: 0, micro: 0 },
  package: `storaged ${VERSION}`,
};

export const controlCommands = {
  // The session does it.
  qmp_capabilities: () => ({}),
  'query-version': () => version,
  'query-commands': () => Object.keys(commands).map((name) => ({ name })),
  quit: (_args: unknown, daemon: Daemon) => {
    daemon.requestQuit('quit');
    return {};
  },
};
