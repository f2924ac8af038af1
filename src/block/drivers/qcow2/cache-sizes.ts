/** How much memory an image's tables get: as QEMU's options say, or enough for the whole disk up to a limit. */
import { ControlError } from '../../../base/errors.js';
import { geometryOf, type Header } from './layout.js';

const DEFAULT_L2_CACHE_BYTES = 32 << 20;
const DEFAULT_SLICE_BYTES = 4096;
const MIN_SLOTS = 16;
const MIN_REFCOUNT_BLOCKS = 4;
/** L2 tables are worth more than refcount blocks: what `cache-size` leaves is theirs. */
const DEFAULT_REFCOUNT_SHARE = 1 / 5;
/** The disk may grow up to here without being opened anew. */
const GROWTH_BYTES = 64 * 2 ** 40;
const MAX_GROWN_INDEX_ENTRIES = 16 << 20;

export interface CacheSizes {
  readonly sliceEntries: number;
  readonly slots: number;
  /** Slices of the disk, also when it has grown. */
  readonly indexEntries: number;
  readonly refcountCache_bytes: number;
}

export interface CacheOptions {
  readonly 'cache-size'?: number;
  readonly 'l2-cache-size'?: number;
  readonly 'l2-cache-entry-size'?: number;
  readonly 'refcount-cache-size'?: number;
}

export function cacheSizes(options: CacheOptions, header: Header, size: number): CacheSizes {
  const { clusterSize, l2EntryBytes } = geometryOf(header);
  const { 'cache-size': total, 'l2-cache-size': l2, 'refcount-cache-size': refcount } = options;
  if (total !== undefined && l2 !== undefined && refcount !== undefined) {
    throw new ControlError('cache-size, l2-cache-size and refcount-cache-size may not be set at the same time');
  }
  if (total !== undefined && ((l2 ?? 0) > total || (refcount ?? 0) > total)) {
    throw new ControlError('l2-cache-size and refcount-cache-size may not exceed cache-size');
  }
  const sliceBytes = options['l2-cache-entry-size'] ?? Math.min(DEFAULT_SLICE_BYTES, clusterSize);
  if (sliceBytes < 512 || sliceBytes > clusterSize || 2 ** Math.round(Math.log2(sliceBytes)) !== sliceBytes) {
    throw new ControlError(
      `L2 cache entry size must be a power of two between 512 and the cluster size (${clusterSize})`,
    );
  }
  const sliceEntries = sliceBytes / l2EntryBytes;
  const slices = Math.max(1, Math.ceil(size / (sliceEntries * clusterSize)));
  const refcountCache_bytes =
    refcount ??
    (total === undefined
      ? MIN_REFCOUNT_BLOCKS * clusterSize
      : l2 === undefined
        ? total * DEFAULT_REFCOUNT_SHARE
        : total - l2);
  const l2Cache_bytes = l2 ?? (total === undefined ? DEFAULT_L2_CACHE_BYTES : Math.max(0, total - refcountCache_bytes));
  const slots = Math.max(MIN_SLOTS, Math.floor(l2Cache_bytes / sliceBytes));
  const grown = Math.ceil(GROWTH_BYTES / (sliceEntries * clusterSize));
  return {
    sliceEntries,
    // A disk that is covered whole may still grow.
    slots: l2 === undefined && total === undefined ? Math.min(slots, Math.max(MIN_SLOTS, slices * 2)) : slots,
    indexEntries: slices + Math.min(grown, MAX_GROWN_INDEX_ENTRIES),
    refcountCache_bytes,
  };
}
