/** What the two halves of a FUSE export share: the description that makes the data half, and memory both see. */
import { FUSE_MIN_READ_BUFFER } from '../../abi/fuse.js';
import type { NodeDescription } from '../../block/contracts.js';

/** A FUSE export as plain data: what the control half tells each worker that serves it. */
export interface FuseExportDescription {
  /** Unique in the daemon's life; the key of the workers' tables. */
  readonly key: number;
  readonly id: string;
  readonly node: NodeDescription;
  readonly writable: boolean;
  readonly growable: boolean;
  /** The largest read or write of one request, a multiple of 4096. */
  readonly maxRequest_bytes: number;
  /** The file of the connection that this worker reads: its own clone, or the first. */
  readonly fuseFd: number;
  /** FUSE-over-io_uring queues (CPU numbers) that this worker serves; empty for the classic transport. */
  readonly queues: readonly number[];
  /** Entries of each queue. */
  readonly queueDepth: number;
  /** Requests read from /dev/fuse at once. */
  readonly deviceSlots: number;
  /** How many workers read from /dev/fuse. */
  readonly deviceReaders: number;
  /** Backing id that OPEN answers with, for passthrough; 0 for none. */
  readonly backingId: number;
  readonly attributes: SharedArrayBuffer;
  /** One {@link STATISTICS_FIELDS} record a worker; `statisticsIndex` is this worker's. */
  readonly statistics: SharedArrayBuffer;
  readonly statisticsIndex: number;
}

const PAGE = 4096;
/** Places in a worker's buffers are told by 32 bits. */
export const MAX_BUFFER_BYTES = 2 ** 32 - PAGE;

/**
 * The memory of one worker for an export, in bytes: for each slot a page of headers and the payload, behind them all a
 * `struct iovec [2]` for each.
 */
export function bufferLayout(
  slots: number,
  maxRequest_bytes: number,
): { payload: number; slotStride: number; iovecs: number; length: number } {
  // The kernel takes no smaller buffers, however small the requests.
  const payload = Math.max(maxRequest_bytes, FUSE_MIN_READ_BUFFER);
  const slotStride = PAGE + payload;
  const iovecs = slots * slotStride;
  return { payload, slotStride, iovecs, length: iovecs + Math.ceil((slots * 32) / PAGE) * PAGE };
}

/** The file's attributes that a client can change, as 32-bit words in shared memory. */
export const ATTRIBUTE_MODE = 0;
export const ATTRIBUTE_UID = 1;
export const ATTRIBUTE_GID = 2;
/** Opens less releases. */
export const ATTRIBUTE_OPENS = 3;
/** 1 where users other than the daemon's get in. */
export const ATTRIBUTE_ALLOW_OTHER = 4;
export const ATTRIBUTE_WORDS = 5;

/** Counters of one worker's share of an export, as 64-bit floats in shared memory; only that worker writes them. */
export const STATISTICS_FIELDS = [
  'read-requests',
  'write-requests',
  'flush-requests',
  'other-requests',
  'read-bytes',
  'write-bytes',
  'errors',
  'in-flight',
  'device-requests',
  'discard-requests',
  'discard-bytes',
  'read-errors',
  'write-errors',
  'flush-errors',
  'discard-errors',
  'read-time-ns',
  'write-time-ns',
  'flush-time-ns',
  'discard-time-ns',
  'write-highest-offset',
] as const;
export type StatisticsField = (typeof STATISTICS_FIELDS)[number];

export const STAT_READS = 0;
export const STAT_WRITES = 1;
export const STAT_FLUSHES = 2;
export const STAT_OTHERS = 3;
export const STAT_READ_BYTES = 4;
export const STAT_WRITE_BYTES = 5;
export const STAT_ERRORS = 6;
export const STAT_IN_FLIGHT = 7;
export const STAT_DEVICE_REQUESTS = 8;
export const STAT_DISCARDS = 9;
export const STAT_DISCARD_BYTES = 10;
export const STAT_READ_ERRORS = 11;
export const STAT_WRITE_ERRORS = 12;
export const STAT_FLUSH_ERRORS = 13;
export const STAT_DISCARD_ERRORS = 14;
export const STAT_READ_TIME = 15;
export const STAT_WRITE_TIME = 16;
export const STAT_FLUSH_TIME = 17;
export const STAT_DISCARD_TIME = 18;
export const STAT_WRITE_HIGHEST_OFFSET = 19;

/** Of reads and writes one in so many is timed, and counts for all of them: a clock costs as much as a small read. */
export const TIMED_ONE_IN = 64;

/** Shared memory for `workers` records of statistics. */
export function allocateStatistics(workers: number): SharedArrayBuffer {
  return new SharedArrayBuffer(workers * STATISTICS_FIELDS.length * 8);
}
