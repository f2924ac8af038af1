// Made from schema/ by `npm run generate`: change it there.

/**
 * Drivers of block nodes.
 */
export type BlockdevDriver = 'file' | 'host_device' | 'null-co' | 'qcow2' | 'raw';
/**
 * What becomes of a discard request.
 */
export type BlockdevDiscardOptions = 'ignore' | 'unmap';
/**
 * Whether writes of zeroes are turned into cheaper operations.
 */
export type BlockdevDetectZeroesOptions = 'off' | 'on' | 'unmap';
/**
 * How the host's I/O is made.
 */
export type BlockdevAioOptions = 'threads' | 'native' | 'io_uring';
/**
 * Three-way choice.
 */
export type OnOffAuto = 'auto' | 'on' | 'off';
/**
 * A node: the name of one that exists, or the options of one to open.
 */
export type BlockdevRef = string | BlockdevOptions;
/**
 * A block node to open.
 */
export type BlockdevOptions =
  | {
      driver: 'file';
      /**
       * The node's name, at most 31 characters; required for the outermost node.
       */
      'node-name'?: string;
      discard?: BlockdevDiscardOptions;
      cache?: BlockdevCacheOptions;
      /**
       * The node is never written to (default: off).
       */
      'read-only'?: boolean;
      /**
       * Open read-only where writing is not permitted (default: off).
       */
      'auto-read-only'?: boolean;
      'detect-zeroes'?: BlockdevDetectZeroesOptions;
      /**
       * Path of the image file or device.
       */
      filename: string;
      locking?: OnOffAuto;
      aio?: BlockdevAioOptions;
    }
  | {
      driver: 'host_device';
      /**
       * The node's name, at most 31 characters; required for the outermost node.
       */
      'node-name'?: string;
      discard?: BlockdevDiscardOptions;
      cache?: BlockdevCacheOptions;
      /**
       * The node is never written to (default: off).
       */
      'read-only'?: boolean;
      /**
       * Open read-only where writing is not permitted (default: off).
       */
      'auto-read-only'?: boolean;
      'detect-zeroes'?: BlockdevDetectZeroesOptions;
      /**
       * Path of the image file or device.
       */
      filename: string;
      locking?: OnOffAuto;
      aio?: BlockdevAioOptions;
    }
  | {
      driver: 'null-co';
      /**
       * The node's name, at most 31 characters; required for the outermost node.
       */
      'node-name'?: string;
      discard?: BlockdevDiscardOptions;
      cache?: BlockdevCacheOptions;
      /**
       * The node is never written to (default: off).
       */
      'read-only'?: boolean;
      /**
       * Open read-only where writing is not permitted (default: off).
       */
      'auto-read-only'?: boolean;
      'detect-zeroes'?: BlockdevDetectZeroesOptions;
      /**
       * Length in bytes (default: 1 GiB).
       */
      size?: number;
      /**
       * Time that a request takes, in nanoseconds (default: 0).
       */
      'latency-ns'?: number;
      /**
       * Reads give zeroes, not whatever the buffer held (default: off).
       */
      'read-zeroes'?: boolean;
    }
  | {
      driver: 'qcow2';
      /**
       * The node's name, at most 31 characters; required for the outermost node.
       */
      'node-name'?: string;
      discard?: BlockdevDiscardOptions;
      cache?: BlockdevCacheOptions;
      /**
       * The node is never written to (default: off).
       */
      'read-only'?: boolean;
      /**
       * Open read-only where writing is not permitted (default: off).
       */
      'auto-read-only'?: boolean;
      'detect-zeroes'?: BlockdevDetectZeroesOptions;
      file: BlockdevRef;
      backing?: BlockdevRefOrNull;
      'data-file'?: BlockdevRef;
      /**
       * Show a snapshot inside the image, by id or name, read-only (an extension).
       */
      snapshot?: string;
      'implicit-files'?: Qcow2ImplicitFiles;
      /**
       * Accepted; refcounts are always written before what relies on them.
       */
      'lazy-refcounts'?: boolean;
      /**
       * Give the space of clusters that clients discard back to the host (default: as discard says).
       */
      'pass-discard-request'?: boolean;
      /**
       * Give the space of deleted snapshots back to the host (default: on).
       */
      'pass-discard-snapshot'?: boolean;
      /**
       * Give space that is freed otherwise back to the host (default: off).
       */
      'pass-discard-other'?: boolean;
      /**
       * Discarded clusters read as zeroes and keep their place in the file (default: off).
       */
      'discard-no-unref'?: boolean;
      'overlap-check'?: Qcow2OverlapCheck;
      /**
       * Bytes of the L2 and refcount caches together.
       */
      'cache-size'?: number;
      /**
       * Bytes of L2 tables held in memory (default: all of them, up to 32 MiB).
       */
      'l2-cache-size'?: number;
      /**
       * Bytes of an L2 table that are read at once, a power of two (default: 4096, at most a cluster).
       */
      'l2-cache-entry-size'?: number;
      /**
       * Bytes of refcounts held in memory (default: four clusters).
       */
      'refcount-cache-size'?: number;
      /**
       * Seconds after which tables that nobody uses leave memory; 0: never (default: 600).
       */
      'cache-clean-interval'?: number;
    }
  | {
      driver: 'raw';
      /**
       * The node's name, at most 31 characters; required for the outermost node.
       */
      'node-name'?: string;
      discard?: BlockdevDiscardOptions;
      cache?: BlockdevCacheOptions;
      /**
       * The node is never written to (default: off).
       */
      'read-only'?: boolean;
      /**
       * Open read-only where writing is not permitted (default: off).
       */
      'auto-read-only'?: boolean;
      'detect-zeroes'?: BlockdevDetectZeroesOptions;
      file: BlockdevRef;
      /**
       * Where in the node below this one begins, in bytes (default: 0).
       */
      offset?: number;
      /**
       * Length of this node in bytes (default: to the end of the node below, and following it).
       */
      size?: number;
    };
/**
 * A node, or null for none.
 */
export type BlockdevRefOrNull = string | BlockdevOptions | null;
/**
 * Which files an image's header may open.
 */
export type Qcow2ImplicitFiles = 'any' | 'same-directory' | 'none';
/**
 * Which metadata a write must not hit, so that a damaged image is not damaged further.
 */
export type Qcow2OverlapCheck = 'none' | 'constant' | 'cached' | 'all';
/**
 * Kinds of exports.
 */
export type BlockExportType = 'fuse';
/**
 * Whether users other than the daemon's own get in.
 */
export type FuseExportAllowOther = 'off' | 'on' | 'auto';
/**
 * Whether the kernel reads and writes the image without the daemon.
 */
export type FusePassthrough = 'off' | 'on' | 'auto';
/**
 * One iothread, or several.
 */
export type BlockExportIOThread = string | string[];
/**
 * An export to make.
 */
export type BlockExportOptions = {
  type: 'fuse';
  /**
   * The export's name, unique among exports.
   */
  id: string;
  /**
   * The node to export.
   */
  'node-name': string;
  /**
   * Clients may write (default: off).
   */
  writable?: boolean;
  /**
   * Flush after each write; only off is supported (default: off).
   */
  writethrough?: boolean;
  iothread?: BlockExportIOThread;
  /**
   * The node stays in the iothread; only off is supported (default: off).
   */
  'fixed-iothread'?: boolean;
  /**
   * Path of an existing regular file, over which the export is mounted; it may be the image itself.
   */
  mountpoint: string;
  /**
   * Writes beyond the end grow the image (default: off; they then fail with EFBIG at the end).
   */
  growable?: boolean;
  'allow-other'?: FuseExportAllowOther;
  /**
   * FUSE-over-io_uring instead of /dev/fuse; needs Linux 6.14 with fuse.enable_uring=Y (default: off).
   */
  uring?: boolean;
  /**
   * Another spelling of uring.
   */
  'io-uring'?: boolean;
  /**
   * Requests in flight at once for each queue, of which there is one a CPU (default: 32). Each takes max-request bytes of memory once it has been used for a request of that size.
   */
  'queue-depth'?: number;
  /**
   * Largest request in bytes, rounded down to pages; larger ones arrive in parts (default: 256 KiB, at most 1 MiB and fs.fuse.max_pages_limit).
   */
  'max-request'?: number;
  passthrough?: FusePassthrough;
};
/**
 * How an export is removed.
 */
export type BlockExportRemoveMode = 'safe' | 'hard';
/**
 * How requests of a FUSE export come.
 */
export type FuseExportTransport = 'io-uring' | 'dev-fuse' | 'passthrough';
/**
 * State of a FUSE export.
 */
export type FuseExportState = 'starting' | 'running' | 'draining' | 'drained' | 'stopping' | 'dead';
/**
 * Kinds of character devices.
 */
export type ChardevBackendKind = 'socket' | 'stdio';
/**
 * A character device. One that no --monitor refers to, and that has no id, is a QMP monitor by itself.
 */
export type ChardevOptions =
  | {
      backend: 'socket';
      /**
       * Name that --monitor refers to.
       */
      id?: string;
      /**
       * Path of a unix socket.
       */
      path?: string;
      /**
       * The path is a name in the abstract namespace (default: off).
       */
      abstract?: boolean;
      /**
       * Address or name to listen on or connect to (default: localhost).
       */
      host?: string;
      /**
       * TCP port.
       */
      port?: string;
      /**
       * Number of an inherited descriptor of a listening socket.
       */
      fd?: string;
      /**
       * Listen (on) or connect (off). Default: off, as in QEMU; but on where the chardev has no id.
       */
      server?: boolean;
      /**
       * Hold the daemon until a client connects; only off is supported (default: off).
       */
      wait?: boolean;
    }
  | {
      backend: 'stdio';
      /**
       * Name that --monitor refers to.
       */
      id?: string;
    };
/**
 * What a monitor speaks.
 */
export type MonitorMode = 'control';
/**
 * Abilities of a session that a client may switch on with qmp_capabilities.
 */
export type QMPCapability = 'oob';
/**
 * Types of objects.
 */
export type ObjectType = 'iothread';
/**
 * An object to make.
 */
export type ObjectOptions = {
  'qom-type': 'iothread';
  /**
   * Its name.
   */
  id: string;
  /**
   * Without effect.
   */
  'poll-max-ns'?: number;
  /**
   * Without effect.
   */
  'poll-grow'?: number;
  /**
   * Without effect.
   */
  'poll-shrink'?: number;
  /**
   * The CPU to run on (an extension of storaged; default: the scheduler chooses).
   */
  cpu?: number;
};

/**
 * Use of the host's page cache.
 */
export interface BlockdevCacheOptions {
  /**
   * Bypass the page cache, with O_DIRECT (default: off).
   */
  direct?: boolean;
  /**
   * Ignore flush requests: fast, and unsafe when the host crashes (default: off).
   */
  'no-flush'?: boolean;
}
/**
 * Options of file and host_device.
 */
export interface BlockdevOptionsFile {
  /**
   * Path of the image file or device.
   */
  filename: string;
  locking?: OnOffAuto;
  aio?: BlockdevAioOptions;
}
/**
 * Options of raw.
 */
export interface BlockdevOptionsRaw {
  file: BlockdevRef;
  /**
   * Where in the node below this one begins, in bytes (default: 0).
   */
  offset?: number;
  /**
   * Length of this node in bytes (default: to the end of the node below, and following it).
   */
  size?: number;
}
/**
 * Options of qcow2.
 */
export interface BlockdevOptionsQcow2 {
  file: BlockdevRef;
  backing?: BlockdevRefOrNull;
  'data-file'?: BlockdevRef;
  /**
   * Show a snapshot inside the image, by id or name, read-only (an extension).
   */
  snapshot?: string;
  'implicit-files'?: Qcow2ImplicitFiles;
  /**
   * Accepted; refcounts are always written before what relies on them.
   */
  'lazy-refcounts'?: boolean;
  /**
   * Give the space of clusters that clients discard back to the host (default: as discard says).
   */
  'pass-discard-request'?: boolean;
  /**
   * Give the space of deleted snapshots back to the host (default: on).
   */
  'pass-discard-snapshot'?: boolean;
  /**
   * Give space that is freed otherwise back to the host (default: off).
   */
  'pass-discard-other'?: boolean;
  /**
   * Discarded clusters read as zeroes and keep their place in the file (default: off).
   */
  'discard-no-unref'?: boolean;
  'overlap-check'?: Qcow2OverlapCheck;
  /**
   * Bytes of the L2 and refcount caches together.
   */
  'cache-size'?: number;
  /**
   * Bytes of L2 tables held in memory (default: all of them, up to 32 MiB).
   */
  'l2-cache-size'?: number;
  /**
   * Bytes of an L2 table that are read at once, a power of two (default: 4096, at most a cluster).
   */
  'l2-cache-entry-size'?: number;
  /**
   * Bytes of refcounts held in memory (default: four clusters).
   */
  'refcount-cache-size'?: number;
  /**
   * Seconds after which tables that nobody uses leave memory; 0: never (default: 600).
   */
  'cache-clean-interval'?: number;
}
/**
 * Options of null-co.
 */
export interface BlockdevOptionsNull {
  /**
   * Length in bytes (default: 1 GiB).
   */
  size?: number;
  /**
   * Time that a request takes, in nanoseconds (default: 0).
   */
  'latency-ns'?: number;
  /**
   * Reads give zeroes, not whatever the buffer held (default: off).
   */
  'read-zeroes'?: boolean;
}
/**
 * Cache mode of a node.
 */
export interface BlockdevCacheInfo {
  /**
   * Always true: flushes are the client's to ask for.
   */
  writeback: boolean;
  /**
   * The host's page cache is bypassed.
   */
  direct: boolean;
  /**
   * Flush requests are ignored.
   */
  'no-flush': boolean;
}
/**
 * An image.
 */
export interface ImageInfo {
  /**
   * Path of the image, '' if it has none.
   */
  filename: string;
  /**
   * Its format: the driver's name.
   */
  format: string;
  /**
   * Length in bytes, as users see it.
   */
  'virtual-size': number;
  /**
   * Bytes that it takes on its host.
   */
  'actual-size'?: number;
}
/**
 * A block node that is open.
 */
export interface BlockDeviceInfo {
  /**
   * The node's name.
   */
  'node-name': string;
  /**
   * Its driver.
   */
  drv: string;
  /**
   * Path of its image.
   */
  file: string;
  /**
   * It is read-only.
   */
  ro: boolean;
  /**
   * It is encrypted.
   */
  encrypted: boolean;
  'detect-zeroes': BlockdevDetectZeroesOptions;
  /**
   * Length of its chain of backing files.
   */
  backing_file_depth: number;
  /**
   * Throttling limit; 0: none.
   */
  bps: number;
  /**
   * Throttling limit of reads; 0: none.
   */
  bps_rd: number;
  /**
   * Throttling limit of writes; 0: none.
   */
  bps_wr: number;
  /**
   * Throttling limit of requests; 0: none.
   */
  iops: number;
  /**
   * Throttling limit of read requests; 0: none.
   */
  iops_rd: number;
  /**
   * Throttling limit of write requests; 0: none.
   */
  iops_wr: number;
  /**
   * Offset whose crossing raises an event; 0: none.
   */
  write_threshold: number;
  cache: BlockdevCacheInfo;
  image: ImageInfo;
}
/**
 * What was asked of a node by its exports.
 */
export interface BlockDeviceStats {
  /**
   * Bytes of read requests.
   */
  rd_bytes: number;
  /**
   * Bytes of write requests.
   */
  wr_bytes: number;
  /**
   * Bytes of zone append (there are none) requests.
   */
  zone_append_bytes: number;
  /**
   * Bytes of discard or write-zeroes requests.
   */
  unmap_bytes: number;
  /**
   * Number of read requests.
   */
  rd_operations: number;
  /**
   * Number of write requests.
   */
  wr_operations: number;
  /**
   * Number of zone append (there are none) requests.
   */
  zone_append_operations: number;
  /**
   * Number of flush requests.
   */
  flush_operations: number;
  /**
   * Number of discard or write-zeroes requests.
   */
  unmap_operations: number;
  /**
   * Nanoseconds that read requests took together; of reads and writes one in 32 is timed.
   */
  rd_total_time_ns: number;
  /**
   * Nanoseconds that write requests took together; of reads and writes one in 32 is timed.
   */
  wr_total_time_ns: number;
  /**
   * Nanoseconds that zone append (there are none) requests took together; of reads and writes one in 32 is timed.
   */
  zone_append_total_time_ns: number;
  /**
   * Nanoseconds that flush requests took together; of reads and writes one in 32 is timed.
   */
  flush_total_time_ns: number;
  /**
   * Nanoseconds that discard or write-zeroes requests took together; of reads and writes one in 32 is timed.
   */
  unmap_total_time_ns: number;
  /**
   * Behind the last byte written since the first export of the node.
   */
  wr_highest_offset: number;
  /**
   * Number of read requests merged into others: always 0.
   */
  rd_merged: number;
  /**
   * Number of write requests merged into others: always 0.
   */
  wr_merged: number;
  /**
   * Number of zone append (there are none) requests merged into others: always 0.
   */
  zone_append_merged: number;
  /**
   * Number of discard or write-zeroes requests merged into others: always 0.
   */
  unmap_merged: number;
  /**
   * Number of read requests that failed.
   */
  failed_rd_operations: number;
  /**
   * Number of write requests that failed.
   */
  failed_wr_operations: number;
  /**
   * Number of zone append (there are none) requests that failed.
   */
  failed_zone_append_operations: number;
  /**
   * Number of flush requests that failed.
   */
  failed_flush_operations: number;
  /**
   * Number of discard or write-zeroes requests that failed.
   */
  failed_unmap_operations: number;
  /**
   * Number of read requests that were invalid: always 0, the kernel passes none on.
   */
  invalid_rd_operations: number;
  /**
   * Number of write requests that were invalid: always 0, the kernel passes none on.
   */
  invalid_wr_operations: number;
  /**
   * Number of zone append (there are none) requests that were invalid: always 0, the kernel passes none on.
   */
  invalid_zone_append_operations: number;
  /**
   * Number of flush requests that were invalid: always 0, the kernel passes none on.
   */
  invalid_flush_operations: number;
  /**
   * Number of discard or write-zeroes requests that were invalid: always 0, the kernel passes none on.
   */
  invalid_unmap_operations: number;
  /**
   * Invalid requests are counted.
   */
  account_invalid: boolean;
  /**
   * Failed requests are counted.
   */
  account_failed: boolean;
  /**
   * Statistics of intervals: none.
   */
  timed_stats: Empty[];
}
/**
 * No members.
 */
export interface Empty {}
/**
 * Statistics of a node.
 */
export interface BlockStats {
  /**
   * The node's name.
   */
  'node-name'?: string;
  stats: BlockDeviceStats;
  parent?: BlockStats;
  backing?: BlockStats;
}
/**
 * Options of a FUSE export.
 */
export interface BlockExportOptionsFuse {
  /**
   * Path of an existing regular file, over which the export is mounted; it may be the image itself.
   */
  mountpoint: string;
  /**
   * Writes beyond the end grow the image (default: off; they then fail with EFBIG at the end).
   */
  growable?: boolean;
  'allow-other'?: FuseExportAllowOther;
  /**
   * FUSE-over-io_uring instead of /dev/fuse; needs Linux 6.14 with fuse.enable_uring=Y (default: off).
   */
  uring?: boolean;
  /**
   * Another spelling of uring.
   */
  'io-uring'?: boolean;
  /**
   * Requests in flight at once for each queue, of which there is one a CPU (default: 32). Each takes max-request bytes of memory once it has been used for a request of that size.
   */
  'queue-depth'?: number;
  /**
   * Largest request in bytes, rounded down to pages; larger ones arrive in parts (default: 256 KiB, at most 1 MiB and fs.fuse.max_pages_limit).
   */
  'max-request'?: number;
  passthrough?: FusePassthrough;
}
/**
 * What a FUSE export has served since it was made.
 */
export interface FuseExportStatistics {
  /**
   * Reads.
   */
  'read-requests': number;
  /**
   * Writes.
   */
  'write-requests': number;
  /**
   * Flushes and syncs.
   */
  'flush-requests': number;
  /**
   * All other requests.
   */
  'other-requests': number;
  /**
   * Bytes read.
   */
  'read-bytes': number;
  /**
   * Bytes written.
   */
  'write-bytes': number;
  /**
   * Requests answered with an error.
   */
  errors: number;
  /**
   * Requests that are being served now.
   */
  'in-flight': number;
  /**
   * Requests that came by /dev/fuse; with io_uring, those that came so although the ring was to carry them.
   */
  'device-requests': number;
  /**
   * Ranges that were to be zeroed or deallocated.
   */
  'discard-requests': number;
  /**
   * Bytes zeroed or deallocated.
   */
  'discard-bytes': number;
  /**
   * Reads that failed.
   */
  'read-errors': number;
  /**
   * Writes that failed.
   */
  'write-errors': number;
  /**
   * Flushes and syncs that failed.
   */
  'flush-errors': number;
  /**
   * Ranges that could not be zeroed or deallocated.
   */
  'discard-errors': number;
  /**
   * Nanoseconds that all reads took together, extrapolated from one in 32.
   */
  'read-time-ns': number;
  /**
   * The same of writes.
   */
  'write-time-ns': number;
  /**
   * The same of flushes and syncs, each of them timed.
   */
  'flush-time-ns': number;
  /**
   * The same of zeroed or deallocated ranges, each of them timed.
   */
  'discard-time-ns': number;
  /**
   * Behind the last byte that was written to, or tried; the highest of the queues.
   */
  'write-highest-offset': number;
}
/**
 * What a FUSE export is at present.
 */
export interface BlockExportInfoFuse {
  /**
   * Where it is mounted, without symbolic links.
   */
  mountpoint: string;
  transport: FuseExportTransport;
  state: FuseExportState;
  /**
   * Users other than the daemon's own get in.
   */
  'allow-other': boolean;
  /**
   * How often clients have the file open at present.
   */
  clients: number;
  statistics: FuseExportStatistics;
  /**
   * The same for each queue worker that serves it.
   */
  queues: FuseExportStatistics[];
}
/**
 * An export.
 */
export interface BlockExportInfo {
  /**
   * The export's name.
   */
  id: string;
  type: BlockExportType;
  /**
   * The exported node.
   */
  'node-name': string;
  /**
   * It is being removed.
   */
  'shutting-down': boolean;
  fuse?: BlockExportInfoFuse;
}
/**
 * Options of a socket. One of path, port and fd says which.
 */
export interface ChardevSocketOptions {
  /**
   * Path of a unix socket.
   */
  path?: string;
  /**
   * The path is a name in the abstract namespace (default: off).
   */
  abstract?: boolean;
  /**
   * Address or name to listen on or connect to (default: localhost).
   */
  host?: string;
  /**
   * TCP port.
   */
  port?: string;
  /**
   * Number of an inherited descriptor of a listening socket.
   */
  fd?: string;
  /**
   * Listen (on) or connect (off). Default: off, as in QEMU; but on where the chardev has no id.
   */
  server?: boolean;
  /**
   * Hold the daemon until a client connects; only off is supported (default: off).
   */
  wait?: boolean;
}
/**
 * Options of stdio: none.
 */
export interface ChardevStdioOptions {}
/**
 * A QMP monitor on a chardev.
 */
export interface MonitorOptions {
  /**
   * The chardev's id.
   */
  chardev: string;
  /**
   * Name of the monitor.
   */
  id?: string;
  mode?: MonitorMode;
  /**
   * Answers are indented (default: off).
   */
  pretty?: boolean;
}
/**
 * Three numbers of a version.
 */
export interface VersionTriple {
  /**
   * First number.
   */
  major: number;
  /**
   * Second number.
   */
  minor: number;
  /**
   * Third number.
   */
  micro: number;
}
/**
 * What answers on this socket.
 */
export interface VersionInfo {
  qemu: VersionTriple;
  /**
   * "storaged" and its own version.
   */
  package: string;
}
/**
 * A command that can be executed.
 */
export interface CommandInfo {
  /**
   * The command's name.
   */
  name: string;
}
/**
 * Options of an iothread. QEMU's polling options are taken and do nothing: a worker polls as it needs.
 */
export interface IothreadProperties {
  /**
   * Without effect.
   */
  'poll-max-ns'?: number;
  /**
   * Without effect.
   */
  'poll-grow'?: number;
  /**
   * Without effect.
   */
  'poll-shrink'?: number;
  /**
   * The CPU to run on (an extension of storaged; default: the scheduler chooses).
   */
  cpu?: number;
}
/**
 * An iothread.
 */
export interface IOThreadInfo {
  /**
   * Its name.
   */
  id: string;
  /**
   * The kernel's id of its thread.
   */
  'thread-id': number;
  /**
   * Always 0.
   */
  'poll-max-ns': number;
  /**
   * Always 0.
   */
  'poll-grow': number;
  /**
   * Always 0.
   */
  'poll-shrink': number;
  /**
   * Always 0.
   */
  'aio-max-batch': number;
}
/**
 * What each command takes and returns.
 */
export interface Commands {
  /**
   * Opens a block node.
   */
  'blockdev-add': {
    arguments: BlockdevOptions;
    returns: Empty;
  };
  /**
   * Closes a block node that nobody uses.
   */
  'blockdev-del': {
    arguments: {
      /**
       * The node's name.
       */
      'node-name': string;
    };
    returns: Empty;
  };
  /**
   * Opens nodes that are open already with other options. Exports that use them go on: their requests wait meanwhile, and none fails. Every option is set anew; one that is left out gets its default. Driver, node-name and filename cannot be changed. Either all of the nodes are changed or, after an error, none.
   */
  'blockdev-reopen': {
    arguments: {
      /**
       * The options of each node, as for blockdev-add. An option that refers to a child may name another node.
       */
      options: BlockdevOptions[];
    };
    returns: Empty;
  };
  /**
   * The open block nodes.
   */
  'query-named-block-nodes': {
    arguments: {
      /**
       * Leave out data of backing nodes; there is none at present.
       */
      flat?: boolean;
    };
    returns: BlockDeviceInfo[];
  };
  /**
   * Changes the length of a node. Clients that have an export of it open see the new length.
   */
  block_resize: {
    arguments: {
      /**
       * Not supported: name the node.
       */
      device?: string;
      /**
       * The node's name.
       */
      'node-name'?: string;
      /**
       * The new length in bytes.
       */
      size: number;
    };
    returns: Empty;
  };
  /**
   * What was asked of the nodes: the figures of their exports, of those that are gone too. A node that others read through counts what reaches it unchanged through raw nodes.
   */
  'query-blockstats': {
    arguments: {
      /**
       * All nodes by their names. Otherwise only devices, of which there are none, are listed: the answer is empty.
       */
      'query-nodes'?: boolean;
    };
    returns: BlockStats[];
  };
  /**
   * Exports a block node. When it returns, the export answers its clients.
   */
  'block-export-add': {
    arguments: BlockExportOptions;
    returns: Empty;
  };
  /**
   * Removes an export. The event BLOCK_EXPORT_DELETED tells when it is gone.
   */
  'block-export-del': {
    arguments: {
      /**
       * The export's name.
       */
      id: string;
      mode?: BlockExportRemoveMode;
    };
    returns: Empty;
  };
  /**
   * The exports.
   */
  'query-block-exports': {
    arguments: Empty;
    returns: BlockExportInfo[];
  };
  /**
   * Ends the negotiation: from here on the session gets events. A session that never sends it may still execute commands.
   */
  qmp_capabilities: {
    arguments: {
      /**
       * Capabilities to switch on, out of those in the greeting.
       */
      enable?: QMPCapability[];
    };
    returns: Empty;
  };
  /**
   * The version of the daemon.
   */
  'query-version': {
    arguments: Empty;
    returns: VersionInfo;
  };
  /**
   * The commands that can be executed.
   */
  'query-commands': {
    arguments: Empty;
    returns: CommandInfo[];
  };
  /**
   * Ends the daemon: exports are drained, flushed and unmounted, images closed. The answer comes first.
   */
  quit: {
    arguments: Empty;
    returns: Empty;
  };
  /**
   * Makes an object.
   */
  'object-add': {
    arguments: ObjectOptions;
    returns: Empty;
  };
  /**
   * Removes an object that nobody uses.
   */
  'object-del': {
    arguments: {
      /**
       * Its name.
       */
      id: string;
    };
    returns: Empty;
  };
  /**
   * The iothreads.
   */
  'query-iothreads': {
    arguments: Empty;
    returns: IOThreadInfo[];
  };
}
/**
 * What each event tells.
 */
export interface Events {
  /**
   * The image of a node is damaged.
   */
  BLOCK_IMAGE_CORRUPTED: {
    /**
     * Always empty: nodes have no device.
     */
    device: string;
    /**
     * The node's name.
     */
    'node-name'?: string;
    /**
     * What is wrong, for people.
     */
    msg: string;
    /**
     * Where in the image, in bytes.
     */
    offset?: number;
    /**
     * Bytes there that are concerned.
     */
    size?: number;
    /**
     * The image is not written to any more.
     */
    fatal: boolean;
  };
  /**
   * An export is gone, by block-export-del or because somebody unmounted it; its id may be used again.
   */
  BLOCK_EXPORT_DELETED: {
    /**
     * The export's name.
     */
    id: string;
  };
}
