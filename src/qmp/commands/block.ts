/** Commands on nodes. Each decodes, calls the daemon, replies. */

import { ControlError } from '../../base/errors.js';
import { blockDeviceInfo } from '../../control/block-info.js';
import { blockStats } from '../../control/block-stats.js';
import type { Daemon } from '../../control/daemon.js';
import type { BlockdevCreateOptions, BlockdevDriver, BlockdevOptions, ImageRepair } from '../generated/types.js';

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
  'query-blockstats': (args: { 'query-nodes'?: boolean }, daemon: Daemon) => {
    const nodes = daemon.graph.all();
    return args['query-nodes'] ? nodes.map((node) => blockStats(node, nodes, daemon.exports)) : [];
  },
  'query-named-block-nodes': async (args: { flat?: boolean }, daemon: Daemon) => {
    return Promise.all(daemon.graph.all().map((node) => blockDeviceInfo(node, args.flat ?? false)));
  },
  'query-block': () => [],
};
