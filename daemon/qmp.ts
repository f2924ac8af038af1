/** The daemon's QMP server with all commands: loaded when the daemon is ready. */
import type { Daemon } from '../src/control/daemon.js';
import { version } from '../src/qmp/commands/control.js';
import { commandHandlers } from '../src/qmp/commands/index.js';
import { QmpServer, type SessionLog } from '../src/qmp/server.js';

export function makeServer(daemon: Daemon, log: SessionLog): QmpServer<Daemon> {
  return new QmpServer({ handlers: commandHandlers, context: daemon, version, log });
}
