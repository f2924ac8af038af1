/** query-blockstats: what the exports of a node have served, in QAPI's form. */
import type { BlockNode } from '../block/graph.js';
import type { BlockDeviceStats, BlockStats, FuseExportStatistics } from '../qmp/generated/types.js';
import type { Exports } from './exports.js';

/** The sum, field by field; of a highest offset, the higher. */
export function addStatistics(a: FuseExportStatistics, b: FuseExportStatistics): FuseExportStatistics {
  const sum = { ...a };
  for (const field of Object.keys(b) as (keyof FuseExportStatistics)[]) sum[field] += b[field];
  sum['write-highest-offset'] = Math.max(a['write-highest-offset'], b['write-highest-offset']);
  return sum;
}

/** Whether requests on `user` reach `node` as they are: it is that node, or a raw node that is it whole. */
function reaches(user: BlockNode, node: BlockNode): boolean {
  if (user === node) return true;
  const whole = user.driver === 'raw' && user.control.size === user.control.children[0]?.node.control.size;
  return whole && user.control.children.some((child) => reaches(child.node, node));
}

const NONE: BlockDeviceStats = {
  ...{ rd_bytes: 0, wr_bytes: 0, zone_append_bytes: 0, unmap_bytes: 0 },
  ...{ rd_operations: 0, wr_operations: 0, zone_append_operations: 0, flush_operations: 0, unmap_operations: 0 },
  ...{ rd_total_time_ns: 0, wr_total_time_ns: 0, zone_append_total_time_ns: 0 },
  ...{ flush_total_time_ns: 0, unmap_total_time_ns: 0, wr_highest_offset: 0 },
  ...{ rd_merged: 0, wr_merged: 0, zone_append_merged: 0, unmap_merged: 0 },
  ...{ failed_rd_operations: 0, failed_wr_operations: 0, failed_zone_append_operations: 0 },
  ...{ failed_flush_operations: 0, failed_unmap_operations: 0 },
  ...{ invalid_rd_operations: 0, invalid_wr_operations: 0, invalid_zone_append_operations: 0 },
  ...{ invalid_flush_operations: 0, invalid_unmap_operations: 0 },
  account_invalid: false,
  account_failed: true,
  timed_stats: [],
};

function deviceStats(sum: FuseExportStatistics | undefined): BlockDeviceStats {
  if (!sum) return NONE;
  return {
    ...NONE,
    rd_bytes: sum['read-bytes'],
    wr_bytes: sum['write-bytes'],
    unmap_bytes: sum['discard-bytes'],
    rd_operations: sum['read-requests'],
    wr_operations: sum['write-requests'],
    flush_operations: sum['flush-requests'],
    unmap_operations: sum['discard-requests'],
    rd_total_time_ns: sum['read-time-ns'],
    wr_total_time_ns: sum['write-time-ns'],
    flush_total_time_ns: sum['flush-time-ns'],
    unmap_total_time_ns: sum['discard-time-ns'],
    wr_highest_offset: sum['write-highest-offset'],
    failed_rd_operations: sum['read-errors'],
    failed_wr_operations: sum['write-errors'],
    failed_flush_operations: sum['flush-errors'],
    failed_unmap_operations: sum['discard-errors'],
  };
}

export function blockStats(node: BlockNode, nodes: readonly BlockNode[], exports: Exports): BlockStats {
  const sums = nodes.filter((user) => reaches(user, node)).map((user) => exports.servedOf(user));
  const known = sums.filter((sum) => sum !== undefined);
  const child = (role: string) => node.control.children.find((candidate) => candidate.role === role)?.node;
  const [file, backing] = [child('file') ?? child('image'), child('backing')];
  return {
    'node-name': node.name,
    stats: deviceStats(known.length > 0 ? known.reduce(addStatistics) : undefined),
    ...(file && { parent: blockStats(file, nodes, exports) }),
    ...(backing && { backing: blockStats(backing, nodes, exports) }),
  };
}
