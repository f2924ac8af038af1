/**
 * What a block driver's data half is: in each queue worker, an object that answers "where is this range?". The request
 * engine (engine.ts) moves the bytes. Errors are negative errno numbers; nothing here throws.
 */
import type { AsyncOps } from '../data/async-ops.js';
import type { Calls } from '../data/calls.js';
import type { BlkdebugDescription } from './drivers/blkdebug/description.js';
import type { DebugEvent } from './drivers/blkdebug/events.js';
import type { BlklogwritesDescription } from './drivers/blklogwrites/description.js';
import type { Qcow2Description } from './drivers/qcow2/description.js';
import type { RequestEngine } from './engine.js';
import type { SharedLength } from './shared-length.js';

export const ACCESS_READ = 0;
export const ACCESS_WRITE = 1;
export type Access = typeof ACCESS_READ | typeof ACCESS_WRITE;

/** The range lies in a file: `fd`, `hostOffset`. */
export const EXTENT_DATA = 0;
/** The range reads as zeroes; for a write, its bytes go nowhere. */
export const EXTENT_ZERO = 1;
/** What the range reads as is undefined (null-co without read-zeroes); for a write, its bytes go nowhere. */
export const EXTENT_VOID = 2;
/** Not to be answered from memory: `DataNode.slow` runs it. */
export const EXTENT_SLOW = 3;
/** The access fails with `error`. */
export const EXTENT_ERROR = 4;

/** How transfers of a file are best made: always through the ring (direct I/O, devices). */
export const TRANSFER_RING = 0;
/** By the calling thread where that does not wait (page cache), else through the ring. */
export const TRANSFER_TRY_INLINE = 1;
/** By the calling thread: the file lives in memory (tmpfs), and through the ring it would only change threads. */
export const TRANSFER_INLINE = 2;
export type Transfer = typeof TRANSFER_RING | typeof TRANSFER_TRY_INLINE | typeof TRANSFER_INLINE;

/**
 * A range of a node, which `map` turns in place into where it is: the hot path allocates nothing. Large numbers that
 * are arguments of a call, or its result, become objects on the heap each time; in fields they do not.
 */
export class Extent {
  kind = EXTENT_ERROR;
  /** Asked: bytes from the start of the node. Answered: from the start of the file of an EXTENT_DATA. */
  offset = 0;
  /** Asked: bytes, at least 1. Answered: those from the asked offset on that the answer holds for, at least 1. */
  length = 0;
  /** The file of an EXTENT_DATA. */
  fd = -1;
  /** A descriptor of the same file without O_DIRECT, for transfers that are not aligned; -1 if `fd` takes any. */
  bufferedFd = -1;
  transfer: Transfer = TRANSFER_RING;
  /** Negative errno of an EXTENT_ERROR. */
  error = 0;
}

/** A request on a node, as `DataNode.slow` gets it. All in bytes; `address` is native memory. */
export interface SlowRequest {
  readonly access: Access;
  readonly offset: number;
  readonly length: number;
  readonly address: number;
}

/** What `writeZeroes` may do to make the range read as zeroes. */
export interface ZeroFlags {
  /** The range may be deallocated. */
  readonly mayUnmap: boolean;
}

/** The data half of an open node in one worker. Offsets and lengths are bytes of the node's own address space. */
export interface DataNode {
  /** The node's length, shared by all workers and the control plane. */
  readonly size: SharedLength;
  /**
   * Where the range of `extent` is, at least for its first byte; the caller keeps it within the node's length.
   * Synchronous, without allocation. A node that starts a request of its own meanwhile sets all of `extent` afterwards:
   * there may be but one in the worker.
   */
  map(access: Access, extent: Extent): void;
  /**
   * Runs an access that `map` called slow: the bytes moved, counted from the start, or -errno. What is left is mapped
   * again; 0 says that nothing was moved, but `map` knows an answer now.
   */
  slow(request: SlowRequest): Promise<number>;
  /** Everything written before is on stable storage when it answers 0. */
  flush(): Promise<number>;
  /** The range may lose its contents and its space; 0, -EOPNOTSUPP or another -errno. */
  discard(offset: number, length: number): Promise<number>;
  /** The range reads as zeroes afterwards; 0, -EOPNOTSUPP (the caller then writes zeroes) or another -errno. */
  writeZeroes(offset: number, length: number, flags: ZeroFlags): Promise<number>;
  /** Makes space for the range without changing what it reads as; 0, -EOPNOTSUPP or another -errno. */
  allocate(offset: number, length: number): Promise<number>;
  /** Sets the length; bytes added read as zeroes. With `onlyGrow` a node that is longer already stays as it is. */
  resize(length: number, onlyGrow: boolean): Promise<number>;
  /**
   * The first byte at or after `offset` that is data (`hole` false) or a hole; -ENXIO where there is no data to the
   * end.
   */
  seek(offset: number, hole: boolean): Promise<number>;
  /** Learns the length anew: with passthrough the kernel makes the file grow by itself. */
  refreshLength(): void;
  /** The bytes that the node takes on its host, or -errno. */
  allocatedBytes(): Promise<number>;
  /**
   * What the node above is about to do here. Only nodes that can stop a request at it, or go by it, have this;
   * undefined: go on at once.
   */
  event?(event: DebugEvent): Promise<void> | undefined;
  /** A call of the node's data half in another worker (data/calls.ts). */
  called?(operation: number, a: number, b: number, c: number, d: number): number | Promise<number> | undefined;
  /** This worker is to keep nothing of the node: what it alone holds is written. 0 or -errno. */
  close?(): Promise<number>;
}

/** What the data halves of drivers are built with. */
export interface DataContext {
  readonly ops: AsyncOps;
  readonly engine: RequestEngine;
  readonly calls: Calls;
  /** Tells the daemon's log of something about this node that no request can be told of. */
  report(error: unknown): void;
  /** Tells the control plane that a node's image is damaged; with `fatal` it is not written to any more. */
  imageCorrupted(id: number, message: string, offset: number, length: number, fatal: boolean): void;
  /** The data node of a child, built on first use in this worker. */
  child(description: NodeDescription): DataNode;
}

/** A node as plain data: what its control half tells the workers. Each driver adds its own members. */
export interface NodeDescriptionBase {
  /** Unique in the daemon's life; the key of the workers' tables. */
  readonly id: number;
  readonly size: SharedArrayBuffer;
  /** Writes of zeroes become write-zeroes requests, which with 'unmap' may give space back. */
  readonly detectZeroes?: 'on' | 'unmap';
}

/** Regular files and block devices. */
export interface FileDescription extends NodeDescriptionBase {
  readonly driver: 'file' | 'host_device';
  readonly fd: number;
  /** The same file opened without O_DIRECT, or -1. */
  readonly bufferedFd: number;
  readonly transfer: Transfer;
  readonly readOnly: boolean;
  readonly discard: boolean;
  /** cache.no-flush: flushes are answered without reaching the disk. */
  readonly noFlush: boolean;
  /** What the workers know of each other's flushes (drivers/file/flusher.ts). */
  readonly flushMemory: SharedArrayBuffer;
}

export interface RawDescription extends NodeDescriptionBase {
  readonly driver: 'raw';
  readonly file: NodeDescription;
  /** Bytes into `file` where this node starts. */
  readonly offset: number;
  /** The node's length is fixed by its options (`size`), or follows that of `file`. */
  readonly fixedSize: boolean;
}

export interface NullDescription extends NodeDescriptionBase {
  readonly driver: 'null-co';
  readonly readZeroes: boolean;
  readonly latency_ns: number;
}

export type NodeDescription =
  | BlkdebugDescription
  | BlklogwritesDescription
  | FileDescription
  | RawDescription
  | NullDescription
  | Qcow2Description;
