/** Commands on character devices. */
import type { Daemon } from '../../control/daemon.js';
import { definitions } from '../generated/schema.js';
import type { ChardevBackend, ChardevOptions, SocketAddressLegacy } from '../generated/types.js';

type SocketOptions = Extract<ChardevOptions, { backend: 'socket' }>;

/** An address of QMP as the command line gives it. */
function flatAddress(addr: SocketAddressLegacy): Partial<SocketOptions> {
  return addr.type === 'fd' ? { fd: addr.data.str } : addr.data;
}

function flatOptions(id: string, backend: ChardevBackend): ChardevOptions {
  if (backend.type !== 'socket') return { backend: backend.type, id };
  const { addr, ...options } = backend.data;
  return { server: true, ...options, ...flatAddress(addr), backend: 'socket', id };
}

export const charCommands = {
  'query-chardev': (_args: unknown, daemon: Daemon) => daemon.chardevs.info(),
  'query-chardev-backends': () => (definitions.ChardevBackendKind?.enum ?? []).map((name) => ({ name })),
  'chardev-add': async (args: { id: string; backend: ChardevBackend }, daemon: Daemon) => {
    await daemon.chardevs.add(flatOptions(args.id, args.backend), { pretty: false, permanent: false });
    return {};
  },
  'chardev-remove': async (args: { id: string }, daemon: Daemon) => {
    await daemon.chardevs.remove(args.id);
    return {};
  },
};
