/** Events that drivers pass through, by their names in QAPI's BlkdebugEvent. An event's number is its place here. */
export const EVENTS = [
  'none',
  'l1_update',
  'l1_grow_alloc_table',
  'l1_grow_write_table',
  'l1_grow_activate_table',
  'l2_load',
  'l2_update',
  'l2_alloc_cow_read',
  'l2_alloc_write',
  'read_aio',
  'read_backing_aio',
  'read_compressed',
  'write_aio',
  'cow_read',
  'cow_write',
  'reftable_update',
  'reftable_grow',
  'refblock_load',
  'refblock_update_part',
  'refblock_alloc',
  'refblock_alloc_write',
  'refblock_alloc_write_blocks',
  'refblock_alloc_write_table',
  'refblock_alloc_switch_table',
  'cluster_alloc',
  'cluster_free',
  'flush_to_os',
  'flush_to_disk',
  'pwritev_rmw_head',
  'pwritev_rmw_after_head',
  'pwritev_rmw_tail',
  'pwritev_rmw_after_tail',
  'pwritev',
  'pwritev_zero',
  'pwritev_done',
] as const;
export type DebugEvent = (typeof EVENTS)[number];

/** What kinds of requests an error is injected into, as in QAPI's BlkdebugIOType; a rule's mask has bit 1 << place. */
export const IO_TYPES = ['read', 'write', 'write-zeroes', 'discard', 'flush', 'block-status'] as const;
export type IoType = (typeof IO_TYPES)[number];
