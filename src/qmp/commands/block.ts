/** Commands on nodes. Each decodes, calls the daemon, replies. */

import { ControlError } from '../../base/errors.js';
import { BlkdebugControl } from '../../block/drivers/blkdebug/control.js';
import { blockDeviceInfo } from '../../control/block-info.js';
import { blockStats } from '../../control/block-stats.js';
import type { Daemon } from '../../control/daemon.js';
import type {
  BlkdebugEvent,
  BlockdevCreateOptions,
  BlockdevDriver,
  BlockdevOptions,
  ImageRepair,
} from '../generated/types.js';

function blkdebugNode(daemon: Daemon, name: string): BlkdebugControl {
  const { control, driver } = daemon.graph.find(name);
  if (control instanceof BlkdebugControl) return control;
  throw new ControlError(`Node '${name}' has the driver ${driver}: breakpoints need blkdebug`);
}

function mustFind(found: boolean, tag: string, what: string): object {
  if (!found) throw new ControlError(`There is no ${what} '${tag}': query-blkdebug shows those that there are`);
  return {};
}

export const blockCommands = {
  'blockdev-add': async (options: BlockdevOptions, daemon: Daemon) => {
    await daemon.graph.add(options);
    return {};
  },
  'blockdev-del': async (args: { 'node-name': string }, daemon: Daemon) => {
    await daemon.graph.remove(args['node-name']);
    return {};
  },
  'blockdev-reopen': async (args: { options: BlockdevOptions[] }, daemon: Daemon) => {
    await daemon.reopen(args.options);
    return {};
  },
  'blockdev-create': (args: { 'job-id': string; options: BlockdevCreateOptions }, daemon: Daemon) => {
    daemon.create(args['job-id'], args.options);
    return {};
  },
  'blockdev-check': (
    args: { driver: BlockdevDriver; file: string | BlockdevOptions; repair?: ImageRepair },
    daemon: Daemon,
  ) => daemon.check(args.driver, args.file, args.repair ?? 'none'),
  block_resize: async (args: { device?: string; 'node-name'?: string; size: number }, daemon: Daemon) => {
    if (args.device !== undefined) throw new ControlError("Parameter 'device' is not supported: use node-name");
    if (args['node-name'] === undefined) throw new ControlError("Parameter 'node-name' is missing");
    await daemon.resize(args['node-name'], args.size);
    return {};
  },
  'blkdebug-break': (args: { 'node-name': string; event: BlkdebugEvent; tag: string }, daemon: Daemon) => {
    blkdebugNode(daemon, args['node-name']).setBreak(args.event, args.tag);
    return {};
  },
  'blkdebug-resume': ({ 'node-name': node, tag }: { 'node-name': string; tag: string }, daemon: Daemon) =>
    mustFind(blkdebugNode(daemon, node).resume(tag), tag, 'request stopped by a breakpoint'),
  'blkdebug-remove-break': ({ 'node-name': node, tag }: { 'node-name': string; tag: string }, daemon: Daemon) =>
    mustFind(blkdebugNode(daemon, node).removeBreak(tag), tag, 'breakpoint'),
  'query-blkdebug': (_args: object, daemon: Daemon) =>
    daemon.graph.all().flatMap(({ name, control }) => {
      if (!(control instanceof BlkdebugControl)) return [];
      return [{ 'node-name': name, state: control.state, breakpoints: control.query() }];
    }),
  'query-blockstats': (args: { 'query-nodes'?: boolean }, daemon: Daemon) => {
    const nodes = daemon.graph.all();
    return args['query-nodes'] ? nodes.map((node) => blockStats(node, nodes, daemon.exports)) : [];
  },
  'query-named-block-nodes': async (args: { flat?: boolean }, daemon: Daemon) => {
    return Promise.all(daemon.graph.all().map((node) => blockDeviceInfo(node, args.flat ?? false)));
  },
  'query-block': () => [],
};
