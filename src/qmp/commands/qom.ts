/** Commands on objects. */
import type { Daemon } from '../../control/daemon.js';
import type { ObjectOptions } from '../generated/types.js';

export const objectCommands = {
  'object-add': async (options: ObjectOptions, daemon: Daemon) => {
    await daemon.iothreads.add(options);
    return {};
  },
  'object-del': async (args: { id: string }, daemon: Daemon) => {
    await daemon.iothreads.remove(args.id);
    return {};
  },
  'query-iothreads': (_args: unknown, daemon: Daemon) => daemon.iothreads.info(),
};
