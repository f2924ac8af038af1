/** Commands on nodes. Each decodes, calls the daemon, replies. */

import { ControlError } from '../../base/errors.js';
import { blockDeviceInfo } from '../../control/block-info.js';
import { blockStats } from '../../control/block-stats.js';
import type { Daemon } from '../../control/daemon.js';
import type { BlockdevCreateOptions, BlockdevOptions } from '../generated/types.js';

/** Options of every node that the schema has and no driver does yet; only their neutral values are taken. */
function refuseUnsupported(options: BlockdevOptions): void {
  const detectZeroes = options['detect-zeroes'];
  if (detectZeroes !== undefined && detectZeroes !== 'off') {
    throw new ControlError(
      `'detect-zeroes' of node '${options['node-name'] ?? ''}' is not supported: leave it out, or say off`,
    );
  }
}

export const blockCommands = {
  'blockdev-add': async (options: BlockdevOptions, daemon: Daemon) => {
    refuseUnsupported(options);
    await daemon.graph.add(options);
    return {};
  },
  'blockdev-del': async (args: { 'node-name': string }, daemon: Daemon) => {
    await daemon.graph.remove(args['node-name']);
    return {};
  },
  'blockdev-reopen': async (args: { options: BlockdevOptions[] }, daemon: Daemon) => {
    for (const options of args.options) refuseUnsupported(options);
    await daemon.reopen(args.options);
    return {};
  },
  'blockdev-create': (args: { 'job-id': string; options: BlockdevCreateOptions }, daemon: Daemon) => {
    daemon.create(args['job-id'], args.options);
    return {};
  },
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
