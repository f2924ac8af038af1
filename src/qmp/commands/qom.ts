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
  'qom-list': (args: { path: string }, daemon: Daemon) => daemon.objects.list(args.path),
  'qom-get': (args: { path: string; property: string }, daemon: Daemon) => daemon.objects.get(args.path, args.property),
  'qom-set': (args: { path: string; property: string; value: unknown }, daemon: Daemon) => {
    daemon.objects.set(args.path, args.property, args.value);
    return {};
  },
  'qom-list-types': (args: { implements?: string; abstract?: boolean }, daemon: Daemon) =>
    daemon.objects.listTypes(args.implements, args.abstract ?? false),
  'qom-list-properties': (args: { typename: string }, daemon: Daemon) => daemon.objects.listProperties(args.typename),
  'query-iothreads': (_args: unknown, daemon: Daemon) => daemon.iothreads.info(),
};
