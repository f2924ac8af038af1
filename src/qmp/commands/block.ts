/** Commands on nodes. Each decodes, calls the daemon, replies. */

import { ControlError } from '../../base/errors.js';
import type { BlockNode } from '../../block/graph.js';
import { blockStats } from '../../control/block-stats.js';
import type { Daemon } from '../../control/daemon.js';
import type { BlockDeviceInfo, BlockdevOptions } from '../generated/types.js';

function backingDepth(node: BlockNode): number {
  const below = node.control.children.find(({ role }) => role === 'backing');
  return below ? 1 + backingDepth(below.node) : 0;
}

async function describe(node: BlockNode): Promise<BlockDeviceInfo> {
  const cache = node.options.cache;
  const filename = node.control.filename;
  return {
    'node-name': node.name,
    drv: node.driver,
    file: filename,
    ro: node.control.readOnly,
    encrypted: false,
    'detect-zeroes': node.options['detect-zeroes'] ?? 'off',
    backing_file_depth: backingDepth(node),
    bps: 0,
    bps_rd: 0,
    bps_wr: 0,
    iops: 0,
    iops_rd: 0,
    iops_wr: 0,
    write_threshold: 0,
    cache: { writeback: true, direct: cache?.direct ?? false, 'no-flush': cache?.['no-flush'] ?? false },
    image: {
      filename,
      format: node.driver,
      'virtual-size': node.length_bytes,
      'actual-size': await node.control.allocatedBytes(),
    },
  };
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
  'query-named-block-nodes': async (_args: { flat?: boolean }, daemon: Daemon) => {
    return Promise.all(daemon.graph.all().map(describe));
  },
};
