// Made from schema/ by `npm run generate`: change it there.

/**
 * Abilities of a session that a client may switch on with qmp_capabilities.
 */
export type QMPCapability = 'oob';
/**
 * Kinds of entries of the schema.
 */
export type SchemaMetaType = 'builtin' | 'enum' | 'array' | 'object' | 'alternate' | 'command' | 'event';
/**
 * Types of JSON, and the two that are no types of JSON: int and value.
 */
export type JSONType = 'string' | 'number' | 'int' | 'boolean' | 'null' | 'object' | 'array' | 'value';
/**
 * An entry of the schema. What it refers to is named in it, and is another entry.
 */
export type SchemaInfo =
  | {
      /**
       * The entry's name. Only those of commands, events and members mean anything; those of types may change.
       */
      name: string;
      'meta-type': 'builtin';
      /**
       * Names of what it can do beyond its first form.
       */
      features?: string[];
      'json-type': JSONType;
    }
  | {
      /**
       * The entry's name. Only those of commands, events and members mean anything; those of types may change.
       */
      name: string;
      'meta-type': 'enum';
      /**
       * Names of what it can do beyond its first form.
       */
      features?: string[];
      /**
       * Its values.
       */
      members: SchemaInfoEnumMember[];
      /**
       * The names of its values, as older clients look for them.
       */
      values: string[];
    }
  | {
      /**
       * The entry's name. Only those of commands, events and members mean anything; those of types may change.
       */
      name: string;
      'meta-type': 'array';
      /**
       * Names of what it can do beyond its first form.
       */
      features?: string[];
      /**
       * The type of its elements.
       */
      'element-type': string;
    }
  | {
      /**
       * The entry's name. Only those of commands, events and members mean anything; those of types may change.
       */
      name: string;
      'meta-type': 'object';
      /**
       * Names of what it can do beyond its first form.
       */
      features?: string[];
      /**
       * Its members.
       */
      members: SchemaInfoObjectMember[];
      /**
       * The member on whose value the other members depend.
       */
      tag?: string;
      /**
       * What other members there are, by the value of the tag.
       */
      variants?: SchemaInfoObjectVariant[];
    }
  | {
      /**
       * The entry's name. Only those of commands, events and members mean anything; those of types may change.
       */
      name: string;
      'meta-type': 'alternate';
      /**
       * Names of what it can do beyond its first form.
       */
      features?: string[];
      /**
       * The types that it may have.
       */
      members: SchemaInfoAlternateMember[];
    }
  | {
      /**
       * The entry's name. Only those of commands, events and members mean anything; those of types may change.
       */
      name: string;
      'meta-type': 'command';
      /**
       * Names of what it can do beyond its first form.
       */
      features?: string[];
      /**
       * The object that it takes.
       */
      'arg-type': string;
      /**
       * What it returns.
       */
      'ret-type': string;
      /**
       * It may be executed out of band (default: no).
       */
      'allow-oob'?: boolean;
    }
  | {
      /**
       * The entry's name. Only those of commands, events and members mean anything; those of types may change.
       */
      name: string;
      'meta-type': 'event';
      /**
       * Names of what it can do beyond its first form.
       */
      features?: string[];
      /**
       * The object that it tells.
       */
      'arg-type': string;
    };
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
   * Without effect.
   */
  'aio-max-batch'?: number;
  /**
   * The CPU to run on (an extension of storaged; default: the scheduler chooses).
   */
  cpu?: number;
};
/**
 * Drivers of block nodes.
 */
export type BlockdevDriver = 'blkdebug' | 'blklogwrites' | 'file' | 'host_device' | 'null-co' | 'qcow2' | 'raw';
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
      driver: 'blkdebug';
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
      image: BlockdevRef;
      /**
       * A file with rules, which come before those of inject-error and set-state: sections [inject-error] and [set-state] of lines name = "value".
       */
      config?: string;
      /**
       * Requests to the node below are multiples of this, a power of two (default: 1). With it, writes run one at a time.
       */
      align?: number;
      /**
       * The largest read or write of the node below (default: no limit).
       */
      'max-transfer'?: number;
      /**
       * Writes of zeroes are multiples of this; what is left is written (default: align).
       */
      'opt-write-zero'?: number;
      /**
       * The largest write of zeroes of the node below (default: no limit).
       */
      'max-write-zero'?: number;
      /**
       * Discards are multiples of this; what is left is not discarded (default: align).
       */
      'opt-discard'?: number;
      /**
       * The largest discard of the node below (default: no limit).
       */
      'max-discard'?: number;
      /**
       * Rules that make requests fail.
       */
      'inject-error'?: BlkdebugInjectErrorOptions[];
      /**
       * Rules that change the node's state.
       */
      'set-state'?: BlkdebugSetStateOptions[];
    }
  | {
      driver: 'blklogwrites';
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
      log: BlockdevRef;
      /**
       * The log's unit in bytes, a power of two; a write of a part of it is logged as the whole (default: 512).
       */
      'log-sector-size'?: number;
      /**
       * Go on with the log that is there, instead of beginning another one (default: off).
       */
      'log-append'?: boolean;
      /**
       * The log's head, which counts the entries, is written after so many of them, and with each flush (default: 4096).
       */
      'log-super-update-interval'?: number;
    }
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
       * Path of the image file or device; /dev/fdset/N: a descriptor that add-fd has taken.
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
       * Path of the image file or device; /dev/fdset/N: a descriptor that add-fd has taken.
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
       * Write refcounts late, with the image marked dirty until it is closed (default: as the image says).
       */
      'lazy-refcounts'?: boolean;
      /**
       * Give the space of clusters that clients discard back to the host (default: as discard says).
       */
      'pass-discard-request'?: boolean;
      /**
       * Give the space of deleted snapshots back to the host: of no effect, as no snapshots are deleted here (default: on).
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
      'overlap-check'?: Qcow2OverlapChecks;
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
 * What the drivers above a blkdebug node pass through: qcow2 the events of its metadata and data, raw those of data and flushes, the blkdebug node itself those whose names begin with pwritev.
 */
export type BlkdebugEvent =
  | 'none'
  | 'l1_update'
  | 'l1_grow_alloc_table'
  | 'l1_grow_write_table'
  | 'l1_grow_activate_table'
  | 'l2_load'
  | 'l2_update'
  | 'l2_alloc_cow_read'
  | 'l2_alloc_write'
  | 'read_aio'
  | 'read_backing_aio'
  | 'read_compressed'
  | 'write_aio'
  | 'cow_read'
  | 'cow_write'
  | 'reftable_update'
  | 'reftable_grow'
  | 'refblock_load'
  | 'refblock_update_part'
  | 'refblock_alloc'
  | 'refblock_alloc_write'
  | 'refblock_alloc_write_blocks'
  | 'refblock_alloc_write_table'
  | 'refblock_alloc_switch_table'
  | 'cluster_alloc'
  | 'cluster_free'
  | 'flush_to_os'
  | 'flush_to_disk'
  | 'pwritev_rmw_head'
  | 'pwritev_rmw_after_head'
  | 'pwritev_rmw_tail'
  | 'pwritev_rmw_after_tail'
  | 'pwritev'
  | 'pwritev_zero'
  | 'pwritev_done';
/**
 * Requests of a blkdebug node.
 */
export type BlkdebugIOType = 'read' | 'write' | 'write-zeroes' | 'discard' | 'flush' | 'block-status';
/**
 * A node, or null for none.
 */
export type BlockdevRefOrNull = string | BlockdevOptions | null;
/**
 * Which files an image's header may open.
 */
export type Qcow2ImplicitFiles = 'any' | 'same-directory' | 'none';
/**
 * A Qcow2OverlapCheckMode, or kinds one by one.
 */
export type Qcow2OverlapChecks = string | Qcow2OverlapCheckFlags;
/**
 * Kinds of metadata that a write must not hit, so that a damaged image is not damaged further.
 */
export type Qcow2OverlapCheckMode = 'none' | 'constant' | 'cached' | 'all';
/**
 * Whether the space of an image is taken when it is made.
 */
export type PreallocMode = 'off' | 'metadata' | 'falloc' | 'full';
/**
 * A version of the format qcow2.
 */
export type BlockdevQcow2Version = 'v2' | 'v3';
/**
 * How compressed clusters are compressed.
 */
export type Qcow2CompressionType = 'zlib' | 'zstd';
/**
 * An image to make. Where a driver has no options here, it cannot make images.
 */
export type BlockdevCreateOptions =
  | {
      driver: 'blkdebug';
    }
  | {
      driver: 'blklogwrites';
    }
  | {
      driver: 'file';
      /**
       * Its path.
       */
      filename: string;
      /**
       * Its length in bytes.
       */
      size: number;
      preallocation?: PreallocMode;
      /**
       * Without copy on write, where the file system can do so (default: off).
       */
      nocow?: boolean;
      /**
       * The unit in which the file system takes space for it, in bytes; 0: as it likes (default: 0).
       */
      'extent-size-hint'?: number;
    }
  | {
      driver: 'host_device';
    }
  | {
      driver: 'null-co';
    }
  | {
      driver: 'qcow2';
      file: BlockdevRef;
      'data-file'?: BlockdevRef;
      /**
       * The data file is to be a raw image of the disk by itself (default: off).
       */
      'data-file-raw'?: boolean;
      /**
       * Clusters are divided in subclusters (default: off).
       */
      'extended-l2'?: boolean;
      /**
       * Length of the disk in bytes, a multiple of 512.
       */
      size: number;
      version?: BlockdevQcow2Version;
      /**
       * Name of the backing file (default: none).
       */
      'backing-file'?: string;
      'backing-fmt'?: BlockdevDriver;
      /**
       * Bytes of a cluster, a power of two from 512 to 2 MiB (default: 65536).
       */
      'cluster-size'?: number;
      preallocation?: PreallocMode;
      /**
       * Mark the image so that refcounts may be written late (default: off).
       */
      'lazy-refcounts'?: boolean;
      /**
       * Width of refcounts in bits, a power of two up to 64 (default: 16).
       */
      'refcount-bits'?: number;
      'compression-type'?: Qcow2CompressionType;
    }
  | {
      driver: 'raw';
      file: BlockdevRef;
      /**
       * Its length in bytes.
       */
      size: number;
    };
/**
 * What a request did.
 */
export type IoOperationType = 'read' | 'write';
/**
 * What was done about an error.
 */
export type BlockErrorAction = 'ignore' | 'report' | 'stop';
/**
 * What a check repairs.
 */
export type ImageRepair = 'none' | 'leaks' | 'all';
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
 * Kinds of actions.
 */
export type TransactionActionKind = 'abort';
/**
 * Something to do, all of it or nothing.
 */
export type TransactionAction = {
  type: 'abort';
  data: Abort;
};
/**
 * How the jobs of a transaction end.
 */
export type ActionCompletionMode = 'individual' | 'grouped';
/**
 * Kinds of jobs.
 */
export type JobType = 'create';
/**
 * States of a job.
 */
export type JobStatus =
  | 'undefined'
  | 'created'
  | 'running'
  | 'paused'
  | 'ready'
  | 'standby'
  | 'waiting'
  | 'pending'
  | 'aborting'
  | 'concluded'
  | 'null';
/**
 * Kinds of character devices.
 */
export type ChardevBackendKind = 'socket' | 'stdio' | 'null';
/**
 * A character device. Each but null is a QMP monitor for whoever connects; --monitor says how it speaks.
 */
export type ChardevOptions =
  | {
      backend: 'socket';
      /**
       * Its name (default: one that is free).
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
       * Address or name to listen on or connect to; empty: every address of this machine (default: localhost).
       */
      host?: string;
      /**
       * TCP port, a number; 0 to listen on one that is free.
       */
      port?: string;
      /**
       * The address is one of IPv4 (default: either).
       */
      ipv4?: boolean;
      /**
       * The address is one of IPv6 (default: either).
       */
      ipv6?: boolean;
      /**
       * Permissions of the unix socket, octal (an extension of storaged; default: 0600).
       */
      mode?: string;
      /**
       * Group of the unix socket, name or number (an extension of storaged; default: the daemon's).
       */
      group?: string;
      /**
       * An inherited descriptor, its number or its name in LISTEN_FDNAMES: of a listening socket with server=on, of a connected one with server=off.
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
      /**
       * Milliseconds after which to connect again when the peer goes, or is not there at first; only with server=off (default: 0, one attempt).
       */
      'reconnect-ms'?: number;
      /**
       * The same in seconds.
       */
      reconnect?: number;
    }
  | {
      backend: 'stdio';
      /**
       * Its name (default: one that is free).
       */
      id?: string;
    }
  | {
      backend: 'null';
      /**
       * Its name (default: one that is free).
       */
      id?: string;
    };
/**
 * What a monitor speaks.
 */
export type MonitorMode = 'control';
/**
 * Kinds of socket addresses.
 */
export type SocketAddressType = 'inet' | 'unix' | 'fd';
/**
 * Where a socket is.
 */
export type SocketAddressLegacy =
  | {
      type: 'inet';
      data: InetSocketAddress;
    }
  | {
      type: 'unix';
      data: UnixSocketAddress;
    }
  | {
      type: 'fd';
      data: FdSocketAddress;
    };
/**
 * What a character device is.
 */
export type ChardevBackend =
  | {
      type: 'socket';
      data: ChardevSocket;
    }
  | {
      type: 'stdio';
      data: Empty;
    }
  | {
      type: 'null';
      data: Empty;
    };
/**
 * Whether more privileges can be had.
 */
export type SandboxElevatePrivileges = 'allow' | 'deny' | 'children';
/**
 * Whether system calls of some kind are let through.
 */
export type SandboxPolicy = 'allow' | 'deny';
/**
 * How much is logged; each level has those after it.
 */
export type LogLevel = 'debug' | 'info' | 'warn' | 'error';
/**
 * State of a trace event.
 */
export type TraceEventState = 'unavailable' | 'disabled' | 'enabled';

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
 * A value of an enumeration.
 */
export interface SchemaInfoEnumMember {
  /**
   * The value.
   */
  name: string;
  /**
   * Names of what it can do beyond its first form.
   */
  features?: string[];
}
/**
 * A member of an object.
 */
export interface SchemaInfoObjectMember {
  /**
   * The member's name.
   */
  name: string;
  /**
   * Its type.
   */
  type: string;
  /**
   * There, and null, where the member may be left out.
   */
  default?: unknown;
  /**
   * Names of what it can do beyond its first form.
   */
  features?: string[];
}
/**
 * The members that an object has for one value of its tag.
 */
export interface SchemaInfoObjectVariant {
  /**
   * The value of the tag.
   */
  case: string;
  /**
   * The type that has those members.
   */
  type: string;
}
/**
 * One type of an alternate.
 */
export interface SchemaInfoAlternateMember {
  /**
   * The type.
   */
  type: string;
}
/**
 * More about a type of JSON.
 */
export interface SchemaInfoBuiltin {
  'json-type': JSONType;
}
/**
 * More about an enumeration.
 */
export interface SchemaInfoEnum {
  /**
   * Its values.
   */
  members: SchemaInfoEnumMember[];
  /**
   * The names of its values, as older clients look for them.
   */
  values: string[];
}
/**
 * More about an array.
 */
export interface SchemaInfoArray {
  /**
   * The type of its elements.
   */
  'element-type': string;
}
/**
 * More about an object.
 */
export interface SchemaInfoObject {
  /**
   * Its members.
   */
  members: SchemaInfoObjectMember[];
  /**
   * The member on whose value the other members depend.
   */
  tag?: string;
  /**
   * What other members there are, by the value of the tag.
   */
  variants?: SchemaInfoObjectVariant[];
}
/**
 * More about an alternate.
 */
export interface SchemaInfoAlternate {
  /**
   * The types that it may have.
   */
  members: SchemaInfoAlternateMember[];
}
/**
 * More about a command.
 */
export interface SchemaInfoCommand {
  /**
   * The object that it takes.
   */
  'arg-type': string;
  /**
   * What it returns.
   */
  'ret-type': string;
  /**
   * It may be executed out of band (default: no).
   */
  'allow-oob'?: boolean;
}
/**
 * More about an event.
 */
export interface SchemaInfoEvent {
  /**
   * The object that it tells.
   */
  'arg-type': string;
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
   * Without effect.
   */
  'aio-max-batch'?: number;
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
   * As it was set; without effect.
   */
  'poll-max-ns': number;
  /**
   * As it was set; without effect.
   */
  'poll-grow': number;
  /**
   * As it was set; without effect.
   */
  'poll-shrink': number;
  /**
   * As it was set; without effect.
   */
  'aio-max-batch': number;
}
/**
 * A property of an object or of a type.
 */
export interface ObjectPropertyInfo {
  /**
   * Its name.
   */
  name: string;
  /**
   * Its type; 'child<TYPE>' where it is an object below.
   */
  type: string;
  /**
   * What it is.
   */
  description?: string;
}
/**
 * A type of objects.
 */
export interface ObjectTypeInfo {
  /**
   * Its name.
   */
  name: string;
  /**
   * It has no objects of its own (default: no).
   */
  abstract?: boolean;
  /**
   * The type that it is a kind of.
   */
  parent?: string;
}
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
   * Path of the image file or device; /dev/fdset/N: a descriptor that add-fd has taken.
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
 * Once the event has happened, requests fail, until another event arms other errors.
 */
export interface BlkdebugInjectErrorOptions {
  event: BlkdebugEvent;
  /**
   * Only in this state of the node; 0: in any (default: 0).
   */
  state?: number;
  iotype?: BlkdebugIOType;
  /**
   * The error's number (default: 5, EIO); 0: none, and rules behind this one are not looked at.
   */
  errno?: number;
  /**
   * Only requests that touch this sector of 512 bytes (default: all).
   */
  sector?: number;
  /**
   * Only the first such request (default: off).
   */
  once?: boolean;
  /**
   * At once, not a turn of the worker later, as a device would (default: off).
   */
  immediately?: boolean;
}
/**
 * An event brings the node into another state. It begins in state 1.
 */
export interface BlkdebugSetStateOptions {
  event: BlkdebugEvent;
  /**
   * Only in this state; 0: in any (default: 0).
   */
  state?: number;
  /**
   * The state afterwards.
   */
  new_state: number;
}
/**
 * Kinds of metadata, one by one.
 */
export interface Qcow2OverlapCheckFlags {
  template?: Qcow2OverlapCheckMode;
  /**
   * The header.
   */
  'main-header'?: boolean;
  /**
   * The L1 table of the disk.
   */
  'active-l1'?: boolean;
  /**
   * The L2 tables of the disk.
   */
  'active-l2'?: boolean;
  /**
   * The refcount table.
   */
  'refcount-table'?: boolean;
  /**
   * The refcount blocks.
   */
  'refcount-block'?: boolean;
  /**
   * The snapshot table.
   */
  'snapshot-table'?: boolean;
  /**
   * The L1 tables of snapshots.
   */
  'inactive-l1'?: boolean;
  /**
   * The L2 tables of snapshots.
   */
  'inactive-l2'?: boolean;
  /**
   * The bitmap directory.
   */
  'bitmap-directory'?: boolean;
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
   * Write refcounts late, with the image marked dirty until it is closed (default: as the image says).
   */
  'lazy-refcounts'?: boolean;
  /**
   * Give the space of clusters that clients discard back to the host (default: as discard says).
   */
  'pass-discard-request'?: boolean;
  /**
   * Give the space of deleted snapshots back to the host: of no effect, as no snapshots are deleted here (default: on).
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
  'overlap-check'?: Qcow2OverlapChecks;
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
 * Options of blkdebug. An option of 0 bytes is as if it were not given.
 */
export interface BlockdevOptionsBlkdebug {
  image: BlockdevRef;
  /**
   * A file with rules, which come before those of inject-error and set-state: sections [inject-error] and [set-state] of lines name = "value".
   */
  config?: string;
  /**
   * Requests to the node below are multiples of this, a power of two (default: 1). With it, writes run one at a time.
   */
  align?: number;
  /**
   * The largest read or write of the node below (default: no limit).
   */
  'max-transfer'?: number;
  /**
   * Writes of zeroes are multiples of this; what is left is written (default: align).
   */
  'opt-write-zero'?: number;
  /**
   * The largest write of zeroes of the node below (default: no limit).
   */
  'max-write-zero'?: number;
  /**
   * Discards are multiples of this; what is left is not discarded (default: align).
   */
  'opt-discard'?: number;
  /**
   * The largest discard of the node below (default: no limit).
   */
  'max-discard'?: number;
  /**
   * Rules that make requests fail.
   */
  'inject-error'?: BlkdebugInjectErrorOptions[];
  /**
   * Rules that change the node's state.
   */
  'set-state'?: BlkdebugSetStateOptions[];
}
/**
 * A breakpoint.
 */
export interface BlkdebugBreakpoint {
  /**
   * What it is called by.
   */
  tag: string;
  event: BlkdebugEvent;
  /**
   * A request stands there.
   */
  suspended: boolean;
}
/**
 * A node of the driver blkdebug.
 */
export interface BlkdebugInfo {
  /**
   * The node's name.
   */
  'node-name': string;
  /**
   * The state that its rules go by.
   */
  state: number;
  /**
   * Its breakpoints.
   */
  breakpoints: BlkdebugBreakpoint[];
}
/**
 * Options of blklogwrites. The log is that of the device-mapper target log-writes, version 1.
 */
export interface BlockdevOptionsBlklogwrites {
  file: BlockdevRef;
  log: BlockdevRef;
  /**
   * The log's unit in bytes, a power of two; a write of a part of it is logged as the whole (default: 512).
   */
  'log-sector-size'?: number;
  /**
   * Go on with the log that is there, instead of beginning another one (default: off).
   */
  'log-append'?: boolean;
  /**
   * The log's head, which counts the entries, is written after so many of them, and with each flush (default: 4096).
   */
  'log-super-update-interval'?: number;
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
  /**
   * Path of its backing file.
   */
  'full-backing-filename'?: string;
  'backing-image'?: ImageInfo;
}
/**
 * A node that another uses.
 */
export interface BlockdevChild {
  /**
   * What it is to the other, for example 'file' or 'backing'.
   */
  child: string;
  /**
   * Its name.
   */
  'node-name': string;
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
  detect_zeroes: BlockdevDetectZeroesOptions;
  /**
   * Path of its backing file.
   */
  backing_file?: string;
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
  /**
   * The nodes that it uses.
   */
  children: BlockdevChild[];
  /**
   * Always true: its image belongs to this daemon.
   */
  active: boolean;
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
   * Nanoseconds that read requests took together; of reads and writes one in 64 is timed.
   */
  rd_total_time_ns: number;
  /**
   * Nanoseconds that write requests took together; of reads and writes one in 64 is timed.
   */
  wr_total_time_ns: number;
  /**
   * Nanoseconds that zone append (there are none) requests took together; of reads and writes one in 64 is timed.
   */
  zone_append_total_time_ns: number;
  /**
   * Nanoseconds that flush requests took together; of reads and writes one in 64 is timed.
   */
  flush_total_time_ns: number;
  /**
   * Nanoseconds that discard or write-zeroes requests took together; of reads and writes one in 64 is timed.
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
 * How to make an image file. One that is there is emptied, unless somebody uses it.
 */
export interface BlockdevCreateOptionsFile {
  /**
   * Its path.
   */
  filename: string;
  /**
   * Its length in bytes.
   */
  size: number;
  preallocation?: PreallocMode;
  /**
   * Without copy on write, where the file system can do so (default: off).
   */
  nocow?: boolean;
  /**
   * The unit in which the file system takes space for it, in bytes; 0: as it likes (default: 0).
   */
  'extent-size-hint'?: number;
}
/**
 * How to make a qcow2 image in a node, which loses what it held.
 */
export interface BlockdevCreateOptionsQcow2 {
  file: BlockdevRef;
  'data-file'?: BlockdevRef;
  /**
   * The data file is to be a raw image of the disk by itself (default: off).
   */
  'data-file-raw'?: boolean;
  /**
   * Clusters are divided in subclusters (default: off).
   */
  'extended-l2'?: boolean;
  /**
   * Length of the disk in bytes, a multiple of 512.
   */
  size: number;
  version?: BlockdevQcow2Version;
  /**
   * Name of the backing file (default: none).
   */
  'backing-file'?: string;
  'backing-fmt'?: BlockdevDriver;
  /**
   * Bytes of a cluster, a power of two from 512 to 2 MiB (default: 65536).
   */
  'cluster-size'?: number;
  preallocation?: PreallocMode;
  /**
   * Mark the image so that refcounts may be written late (default: off).
   */
  'lazy-refcounts'?: boolean;
  /**
   * Width of refcounts in bits, a power of two up to 64 (default: 16).
   */
  'refcount-bits'?: number;
  'compression-type'?: Qcow2CompressionType;
}
/**
 * How to make a raw image in a node (an extension of storaged): the node gets the length and reads as zeroes. Nobody else may use it meanwhile.
 */
export interface BlockdevCreateOptionsRaw {
  file: BlockdevRef;
  /**
   * Its length in bytes.
   */
  size: number;
}
/**
 * A device of a virtual machine, with its medium.
 */
export interface BlockInfo {
  /**
   * Its name.
   */
  device: string;
  /**
   * Always unknown.
   */
  type: string;
  /**
   * Its medium can be changed.
   */
  removable: boolean;
  /**
   * Its medium is locked.
   */
  locked: boolean;
  inserted?: BlockDeviceInfo;
}
/**
 * The result of a check, in the categories of qemu-img check.
 */
export interface ImageCheck {
  /**
   * The image's file.
   */
  filename: string;
  /**
   * Its format.
   */
  format: string;
  /**
   * Errors that kept the check from looking: always 0, as such an error is the command's.
   */
  'check-errors': number;
  /**
   * Behind the last byte that is used.
   */
  'image-end-offset': number;
  /**
   * Corruptions that are there; those that were repaired are not.
   */
  corruptions: number;
  /**
   * Clusters that are counted and not used.
   */
  leaks: number;
  /**
   * Corruptions that were repaired.
   */
  'corruptions-fixed': number;
  /**
   * Leaks that were repaired.
   */
  'leaks-fixed': number;
  /**
   * Clusters of the disk.
   */
  'total-clusters': number;
  /**
   * Those that have data.
   */
  'allocated-clusters': number;
  /**
   * Those that are compressed.
   */
  'compressed-clusters': number;
  /**
   * The first problems, in words (an extension of storaged).
   */
  problems: string[];
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
   * Nanoseconds that all reads took together, extrapolated from one in 64.
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
 * Options of abort: none.
 */
export interface Abort {}
/**
 * An action that fails.
 */
export interface AbortWrapper {
  data: Abort;
}
/**
 * More about a transaction.
 */
export interface TransactionProperties {
  'completion-mode'?: ActionCompletionMode;
}
/**
 * A job.
 */
export interface JobInfo {
  /**
   * Its name.
   */
  id: string;
  type: JobType;
  status: JobStatus;
  /**
   * How much of it is done, in units of its own: bytes, where it moves data.
   */
  'current-progress': number;
  /**
   * How much there is to do, in the same units; it may grow.
   */
  'total-progress': number;
  /**
   * Why it has failed.
   */
  error?: string;
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
   * Address or name to listen on or connect to; empty: every address of this machine (default: localhost).
   */
  host?: string;
  /**
   * TCP port, a number; 0 to listen on one that is free.
   */
  port?: string;
  /**
   * The address is one of IPv4 (default: either).
   */
  ipv4?: boolean;
  /**
   * The address is one of IPv6 (default: either).
   */
  ipv6?: boolean;
  /**
   * Permissions of the unix socket, octal (an extension of storaged; default: 0600).
   */
  mode?: string;
  /**
   * Group of the unix socket, name or number (an extension of storaged; default: the daemon's).
   */
  group?: string;
  /**
   * An inherited descriptor, its number or its name in LISTEN_FDNAMES: of a listening socket with server=on, of a connected one with server=off.
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
  /**
   * Milliseconds after which to connect again when the peer goes, or is not there at first; only with server=off (default: 0, one attempt).
   */
  'reconnect-ms'?: number;
  /**
   * The same in seconds.
   */
  reconnect?: number;
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
 * Options of null: none.
 */
export interface ChardevNullOptions {}
/**
 * A character device that is open.
 */
export interface ChardevInfo {
  /**
   * Its name.
   */
  label: string;
  /**
   * Its address and how it is used; it begins with 'disconnected:' while nobody is connected.
   */
  filename: string;
  /**
   * It is a monitor.
   */
  'frontend-open': boolean;
}
/**
 * A kind of character device.
 */
export interface ChardevBackendInfo {
  /**
   * Its name.
   */
  name: string;
}
/**
 * An address of TCP.
 */
export interface InetSocketAddress {
  /**
   * Address or name; empty: every address of this machine.
   */
  host: string;
  /**
   * Port, a number; 0 to listen on one that is free.
   */
  port: string;
  /**
   * The address is one of IPv4 (default: either).
   */
  ipv4?: boolean;
  /**
   * The address is one of IPv6 (default: either).
   */
  ipv6?: boolean;
}
/**
 * A unix socket.
 */
export interface UnixSocketAddress {
  /**
   * Its path.
   */
  path: string;
  /**
   * The path is a name in the abstract namespace (default: off).
   */
  abstract?: boolean;
}
/**
 * A socket that was inherited.
 */
export interface FdSocketAddress {
  /**
   * Number of its descriptor.
   */
  str: string;
}
/**
 * An address of TCP.
 */
export interface InetSocketAddressWrapper {
  data: InetSocketAddress;
}
/**
 * A unix socket.
 */
export interface UnixSocketAddressWrapper {
  data: UnixSocketAddress;
}
/**
 * A socket that was inherited.
 */
export interface FdSocketAddressWrapper {
  data: FdSocketAddress;
}
/**
 * A socket.
 */
export interface ChardevSocket {
  addr: SocketAddressLegacy;
  /**
   * Listen, or connect (default: listen).
   */
  server?: boolean;
  /**
   * Hold the daemon until a client connects; only off is supported (default: off).
   */
  wait?: boolean;
  /**
   * Milliseconds after which to connect again when the peer goes, or is not there at first; only with server=off (default: 0, one attempt).
   */
  'reconnect-ms'?: number;
  /**
   * The same in seconds.
   */
  reconnect?: number;
}
/**
 * A socket.
 */
export interface ChardevSocketWrapper {
  data: ChardevSocket;
}
/**
 * Standard input and output.
 */
export interface ChardevStdioWrapper {
  data: Empty;
}
/**
 * Nothing.
 */
export interface ChardevNullWrapper {
  data: Empty;
}
/**
 * A descriptor that has been taken.
 */
export interface AddfdInfo {
  /**
   * The set that has it.
   */
  'fdset-id': number;
  /**
   * Its number in the daemon.
   */
  fd: number;
}
/**
 * A descriptor.
 */
export interface FdsetFdInfo {
  /**
   * Its number in the daemon.
   */
  fd: number;
  /**
   * What the client noted about it.
   */
  opaque?: string;
}
/**
 * A set of descriptors.
 */
export interface FdsetInfo {
  /**
   * Its number.
   */
  'fdset-id': number;
  /**
   * Its descriptors.
   */
  fds: FdsetFdInfo[];
}
/**
 * What a daemon has: what makes another one have the same. The lists are carried out in the order of the members here.
 */
export interface Configuration {
  /**
   * The objects.
   */
  objects?: ObjectOptions[];
  /**
   * The character devices.
   */
  chardevs?: ChardevOptions[];
  /**
   * How character devices speak.
   */
  monitors?: MonitorOptions[];
  /**
   * The block nodes, each after those that it refers to; those that were opened within another's options are there.
   */
  nodes?: BlockdevOptions[];
  /**
   * The exports.
   */
  exports?: BlockExportOptions[];
}
/**
 * As whom the daemon goes on when it is ready.
 */
export interface RunWithOptions {
  /**
   * Name of a user, whose group and supplementary groups come with it; or UID:GID.
   */
  user: string;
}
/**
 * Which system calls fail with EPERM, by a seccomp filter of all threads. With 'enable' on those do that a storage daemon never makes, whatever the others say.
 */
export interface SandboxOptions {
  /**
   * Whether there is a filter.
   */
  enable: boolean;
  obsolete?: SandboxPolicy;
  elevateprivileges?: SandboxElevatePrivileges;
  spawn?: SandboxPolicy;
  resourcecontrol?: SandboxPolicy;
}
/**
 * Which trace events are logged, and where the log goes.
 */
export interface TraceOptions {
  /**
   * Name of a trace event, in which * stands for any characters; with - before it, the event is switched off.
   */
  enable?: string;
  /**
   * File of such names, one a line.
   */
  events?: string;
  /**
   * File that the log is appended to, instead of stderr.
   */
  file?: string;
}
/**
 * A trace event.
 */
export interface TraceEventInfo {
  /**
   * Its name.
   */
  name: string;
  state: TraceEventState;
}
/**
 * What each command takes and returns.
 */
export interface Commands {
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
   * The commands and events that there are, and all types that they use.
   */
  'query-qmp-schema': {
    arguments: Empty;
    returns: SchemaInfo[];
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
  /**
   * The properties of an object, the objects below it among them. Objects made with object-add are below /objects, character devices below /chardevs.
   */
  'qom-list': {
    arguments: {
      /**
       * Where the object is: its path from the root, which begins with '/', or the end of that path where only one object has it.
       */
      path: string;
    };
    returns: ObjectPropertyInfo[];
  };
  /**
   * The value of a property.
   */
  'qom-get': {
    arguments: {
      /**
       * Where the object is: its path from the root, which begins with '/', or the end of that path where only one object has it.
       */
      path: string;
      /**
       * The property's name.
       */
      property: string;
    };
    returns: unknown;
  };
  /**
   * Sets a property: of an iothread, one of QEMU's options for polling, which are kept and do nothing.
   */
  'qom-set': {
    arguments: {
      /**
       * Where the object is: its path from the root, which begins with '/', or the end of that path where only one object has it.
       */
      path: string;
      /**
       * The property's name.
       */
      property: string;
      /**
       * What it is to be.
       */
      value: unknown;
    };
    returns: Empty;
  };
  /**
   * The types of objects.
   */
  'qom-list-types': {
    arguments: {
      /**
       * Only types that are a kind of this one.
       */
      implements?: string;
      /**
       * Types without objects of their own too (default: off).
       */
      abstract?: boolean;
    };
    returns: ObjectTypeInfo[];
  };
  /**
   * The properties that objects of a type have.
   */
  'qom-list-properties': {
    arguments: {
      /**
       * The type's name.
       */
      typename: string;
    };
    returns: ObjectPropertyInfo[];
  };
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
   * Sets a breakpoint (an extension of storaged; what qemu-io calls break): the next request that comes to the event stops there until blkdebug-resume, and the breakpoint has done its work. A request that is stopped keeps what waits for it waiting: a drain, a reopen, the removal of its export.
   */
  'blkdebug-break': {
    arguments: {
      /**
       * A node of the driver blkdebug.
       */
      'node-name': string;
      event: BlkdebugEvent;
      /**
       * What the breakpoint is called by.
       */
      tag: string;
    };
    returns: Empty;
  };
  /**
   * Lets a request go on that a breakpoint has stopped (an extension of storaged; what qemu-io calls resume). query-blkdebug says whether one is.
   */
  'blkdebug-resume': {
    arguments: {
      /**
       * A node of the driver blkdebug.
       */
      'node-name': string;
      /**
       * What the breakpoint is called by.
       */
      tag: string;
    };
    returns: Empty;
  };
  /**
   * Takes breakpoints away, and lets requests go on that they have stopped (an extension of storaged; what qemu-io calls remove_break).
   */
  'blkdebug-remove-break': {
    arguments: {
      /**
       * A node of the driver blkdebug.
       */
      'node-name': string;
      /**
       * What the breakpoint is called by.
       */
      tag: string;
    };
    returns: Empty;
  };
  /**
   * The nodes of the driver blkdebug (an extension of storaged).
   */
  'query-blkdebug': {
    arguments: Empty;
    returns: BlkdebugInfo[];
  };
  /**
   * The open block nodes.
   */
  'query-named-block-nodes': {
    arguments: {
      /**
       * Leave out data of backing nodes (default: off).
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
   * Makes an image, in a job that goes on after the answer. The job stays when it has concluded, until job-dismiss.
   */
  'blockdev-create': {
    arguments: {
      /**
       * The job's name.
       */
      'job-id': string;
      options: BlockdevCreateOptions;
    };
    returns: Empty;
  };
  /**
   * Checks an image, and repairs it (an extension of storaged). The image must not be open as a node of its format; its file may be.
   */
  'blockdev-check': {
    arguments: {
      driver: BlockdevDriver;
      file: BlockdevRef;
      repair?: ImageRepair;
    };
    returns: ImageCheck;
  };
  /**
   * Sets the speed of a job that moves data.
   */
  'block-job-set-speed': {
    arguments: {
      /**
       * The job's name.
       */
      device: string;
      /**
       * Bytes a second; 0: as fast as it goes.
       */
      speed: number;
    };
    returns: Empty;
  };
  /**
   * The devices of a virtual machine: none, as a storage daemon has no machine. It is there for programs that ask QEMU so; query-named-block-nodes has the nodes.
   */
  'query-block': {
    arguments: Empty;
    returns: BlockInfo[];
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
   * Does several things, in their order: all of them, or nothing. If one fails, those before it are taken back.
   */
  transaction: {
    arguments: {
      /**
       * What to do.
       */
      actions: TransactionAction[];
      properties?: TransactionProperties;
    };
    returns: Empty;
  };
  /**
   * The jobs.
   */
  'query-jobs': {
    arguments: Empty;
    returns: JobInfo[];
  };
  /**
   * Pauses a job, at the next point where it can be.
   */
  'job-pause': {
    arguments: {
      /**
       * The job's name.
       */
      id: string;
    };
    returns: Empty;
  };
  /**
   * Lets a paused job go on.
   */
  'job-resume': {
    arguments: {
      /**
       * The job's name.
       */
      id: string;
    };
    returns: Empty;
  };
  /**
   * Ends a job; what it has done is taken back. It concludes soon after, with an error.
   */
  'job-cancel': {
    arguments: {
      /**
       * The job's name.
       */
      id: string;
    };
    returns: Empty;
  };
  /**
   * Lets a job that is ready conclude.
   */
  'job-complete': {
    arguments: {
      /**
       * The job's name.
       */
      id: string;
    };
    returns: Empty;
  };
  /**
   * Lets a job that is pending conclude. Only jobs that do not do so by themselves wait for it.
   */
  'job-finalize': {
    arguments: {
      /**
       * The job's name.
       */
      id: string;
    };
    returns: Empty;
  };
  /**
   * Forgets a job that has concluded. Only jobs that do not go by themselves wait for it.
   */
  'job-dismiss': {
    arguments: {
      /**
       * The job's name.
       */
      id: string;
    };
    returns: Empty;
  };
  /**
   * The character devices.
   */
  'query-chardev': {
    arguments: Empty;
    returns: ChardevInfo[];
  };
  /**
   * The kinds of character devices.
   */
  'query-chardev-backends': {
    arguments: Empty;
    returns: ChardevBackendInfo[];
  };
  /**
   * Opens a character device. Whoever connects to it is spoken QMP with (an extension of storaged): a daemon gets another control socket by it.
   */
  'chardev-add': {
    arguments: {
      /**
       * The device's name.
       */
      id: string;
      backend: ChardevBackend;
    };
    returns: Empty;
  };
  /**
   * Closes a character device, and the sessions of its clients.
   */
  'chardev-remove': {
    arguments: {
      /**
       * The device's name.
       */
      id: string;
    };
    returns: Empty;
  };
  /**
   * Takes a descriptor that was sent along with this request (SCM_RIGHTS, on a unix socket that the daemon listens on) into a set. As a filename, /dev/fdset/N then means the descriptor of set N whose access fits.
   */
  'add-fd': {
    arguments: {
      /**
       * The set (default: a new one).
       */
      'fdset-id'?: number;
      /**
       * Something to be noted about it.
       */
      opaque?: string;
    };
    returns: AddfdInfo;
  };
  /**
   * Closes a descriptor of a set, or all of them. Nodes that were opened by it keep it.
   */
  'remove-fd': {
    arguments: {
      /**
       * The set.
       */
      'fdset-id': number;
      /**
       * The descriptor (default: all of the set).
       */
      fd?: number;
    };
    returns: Empty;
  };
  /**
   * The sets of descriptors.
   */
  'query-fdsets': {
    arguments: Empty;
    returns: FdsetInfo[];
  };
  /**
   * The whole configuration, in the form of the files that --config takes (an extension of storaged). Paths are absolute.
   */
  'query-configuration': {
    arguments: Empty;
    returns: Configuration;
  };
  /**
   * The state of trace events.
   */
  'trace-event-get-state': {
    arguments: {
      /**
       * Name of an event, in which * stands for any characters.
       */
      name: string;
    };
    returns: TraceEventInfo[];
  };
  /**
   * Switches trace events on or off.
   */
  'trace-event-set-state': {
    arguments: {
      /**
       * Name of an event, in which * stands for any characters.
       */
      name: string;
      /**
       * On or off.
       */
      enable: boolean;
      /**
       * A name that no event has is no error (default: off).
       */
      'ignore-unavailable'?: boolean;
    };
    returns: Empty;
  };
  /**
   * Changes what is logged from here on (an extension of storaged).
   */
  'log-set-level': {
    arguments: {
      level: LogLevel;
    };
    returns: Empty;
  };
}
/**
 * What each event tells.
 */
export interface Events {
  /**
   * Requests of an export have failed, other than by asking for what cannot be; their clients got the error. Of one export, operation and reason at most one event comes in a second: the first at once, what happens within the second after it as one event at its end. query-blockstats and query-block-exports count every one.
   */
  BLOCK_IO_ERROR: {
    /**
     * Always empty: there are no devices.
     */
    'qom-path': string;
    /**
     * Always empty: nodes have no device.
     */
    device: string;
    /**
     * The export's node.
     */
    'node-name'?: string;
    operation: IoOperationType;
    action: BlockErrorAction;
    /**
     * The host has no room for the image: once it has, requests succeed again.
     */
    nospace?: boolean;
    /**
     * What went wrong, for people.
     */
    reason: string;
    /**
     * The export's id (an extension of storaged).
     */
    export?: string;
    /**
     * How many requests the event stands for (an extension of storaged).
     */
    count?: number;
  };
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
  /**
   * A job has come to another state.
   */
  JOB_STATUS_CHANGE: {
    /**
     * The job's name.
     */
    id: string;
    status: JobStatus;
  };
}
