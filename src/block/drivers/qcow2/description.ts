/** What the control half of a qcow2 node tells the workers: plain data, and the memory that they share. */
import type { NodeDescription, NodeDescriptionBase } from '../../contracts.js';
import type { Geometry, Snapshot } from './layout.js';

export interface Qcow2Description extends NodeDescriptionBase {
  readonly driver: 'qcow2';
  readonly file: NodeDescription;
  readonly backing: NodeDescription | undefined;
  /** The external data file, of images that have one. */
  readonly dataFile: NodeDescription | undefined;
  readonly dataFileRaw: boolean;
  readonly readOnly: boolean;
  readonly version: 2 | 3;
  readonly geometry: Geometry;
  readonly compressionType: number;
  /** The snapshot that is shown instead of the disk. */
  readonly snapshot: Snapshot | undefined;
  /** Discards give space back; otherwise only those are honoured that come from writing zeroes. */
  readonly discard: boolean;
  readonly discardNoUnref: boolean;
  /** Clusters that clients discarded are punched out of the file. */
  readonly passDiscardRequest: boolean;
  /** So are those that are freed otherwise. */
  readonly passDiscardOther: boolean;
  /** Refcounts are written late, while the image is marked dirty. */
  readonly lazyRefcounts: boolean;
  /** OVERLAP_* bits of the metadata that writes are kept from. */
  readonly overlapChecks: number;
  /** Entries of a slice, the unit in which L2 tables are cached. */
  readonly sliceEntries: number;
  /** Slices that the cache holds. */
  readonly slots: number;
  readonly refcountCache_bytes: number;
  /** Seconds after which slices that nobody used are dropped; 0: never. */
  readonly cacheCleanInterval_s: number;
  readonly shared: Qcow2Memory;
}

/** Memory that all workers share; the home worker writes it, others only read, but for {@link CELL_HOME} and `used`. */
export interface Qcow2Memory {
  /** 32-bit words, CELL_*. */
  readonly cells: SharedArrayBuffer;
  /** For each slice of the disk, 32 bits: 0 not cached, -1 no table, else the slot that holds it and 1. */
  readonly index: SharedArrayBuffer;
  /** For each slot, 32 bits: goes up whenever the slot is given to another slice. */
  readonly generations: SharedArrayBuffer;
  /** For each slot, a byte: somebody used it lately. */
  readonly used: SharedArrayBuffer;
  /** The slots' entries as they are in the file. */
  readonly raw: SharedArrayBuffer;
  /** The slots' entries decoded, 64-bit floats: host offset + KIND_*. */
  readonly entries: SharedArrayBuffer;
  /** With subclusters: { allocated, zero }, 32 bits each, for every entry. */
  readonly bitmaps: SharedArrayBuffer | undefined;
}

/** The ring of the home worker and 1; 0 while the node has none. */
export const CELL_HOME = 0;
/** 1 when the header is made ready for writing to the image. */
export const CELL_WRITABLE = 1;
/** 1 when the image was found to be damaged: no write is carried out any more. */
export const CELL_CORRUPT = 2;
/** 1 while the home worker holds metadata that are not on disk. */
export const CELL_DIRTY = 3;
/** What went wrong when a home worker ended that could not write what it held, as -errno; 0 if none ever did. */
export const CELL_LOST = 4;
/** Workers that use the node, and from CELL_MEMBERS on their rings and 1. */
export const CELL_MEMBERS = 8;
export const MAX_MEMBERS = 1024;
export const CELLS = CELL_MEMBERS + MAX_MEMBERS;

/** What an entry says. Host offsets are multiples of 512, so that the kind fits beside. */
export const KIND_UNALLOCATED = 0;
/** Data in a cluster of which there is no other user: may be written to in place. */
export const KIND_DATA = 1;
/** Data in a cluster that must be copied before it is written to. */
export const KIND_SHARED = 2;
export const KIND_ZERO = 3;
/** Reads as zeroes, and has a cluster. */
export const KIND_ZERO_ALLOCATED = 4;
export const KIND_COMPRESSED = 5;
/** A cluster with subclusters, some of them with data, whose bitmaps say more. */
export const KIND_SUBCLUSTERS = 6;
export const KIND_SUBCLUSTERS_SHARED = 7;
/** The entry is damaged. */
export const KIND_DAMAGED = 8;

export const NOT_CACHED = 0;
export const NO_TABLE = -1;
