/** Commands on descriptors that clients give. */
import { ControlError } from '../../base/errors.js';
import { fdsets } from '../../block/fdsets.js';
import type { Daemon } from '../../control/daemon.js';
import type { Client } from '../dispatch.js';

export const fdsetCommands = {
  'add-fd': (args: { 'fdset-id'?: number; opaque?: string }, _daemon: Daemon, client: Client) => {
    const fd = client.takeDescriptor();
    if (fd === undefined) throw new ControlError('No file descriptor supplied via SCM_RIGHTS');
    return fdsets.add(fd, args['fdset-id'], args.opaque);
  },
  'remove-fd': (args: { 'fdset-id': number; fd?: number }) => {
    fdsets.remove(args['fdset-id'], args.fd);
    return {};
  },
  'query-fdsets': () => fdsets.info(),
};
