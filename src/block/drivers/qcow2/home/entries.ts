/** What an L2 entry says, and how it is changed. */
import * as d from '../description.js';
import * as layout from '../layout.js';
import type { Image } from './image.js';

export const ALL_SUBCLUSTERS = -1;

/** A cluster's L2 entry: the halves of its 64 bits, and with subclusters their bitmaps, else 0. */
export interface Entry {
  high: number;
  low: number;
  allocated: number;
  zero: number;
}

/** The entry of a cluster of our own at `host`, a byte of the file. */
export function ownEntry(host: number, allocated: number, zero: number): Entry {
  return {
    high: (Math.floor(host / 2 ** 32) | layout.ENTRY_COPIED_HIGH) >>> 0,
    low: host % 2 ** 32,
    allocated,
    zero,
  };
}

/** The entry of a cluster of the disk as readers use it: host offset + KIND_*. */
export function decodeEntry(image: Image, { high, low, allocated, zero }: Entry, cluster: number): number {
  const { external, clusterSize } = image;
  const { extendedL2, l2Entries } = image.geometry;
  if (high & layout.ENTRY_COMPRESSED_HIGH) return external ? d.KIND_DAMAGED : d.KIND_COMPRESSED;
  const offset = layout.entryOffset(high, low);
  const copied = high >= layout.ENTRY_COPIED_HIGH;
  const hasCluster = offset > 0 || (external && copied);
  if (layout.l2Reserved(high, low, extendedL2) || offset % clusterSize !== 0) return d.KIND_DAMAGED;
  if (!extendedL2 && (low & layout.ENTRY_ZERO_LOW) !== 0) {
    if (image.description.version === 2) return d.KIND_DAMAGED;
    return hasCluster ? offset + d.KIND_ZERO_ALLOCATED : d.KIND_ZERO;
  }
  if (!hasCluster) {
    if (!extendedL2) return d.KIND_UNALLOCATED;
    if (allocated !== 0) return d.KIND_DAMAGED;
    if (zero === 0) return d.KIND_UNALLOCATED;
    return zero === ALL_SUBCLUSTERS ? d.KIND_ZERO : d.KIND_SUBCLUSTERS_SHARED;
  }
  if (external ? offset !== cluster * clusterSize : image.metadata.at(offset / clusterSize) !== 0)
    return d.KIND_DAMAGED;
  // What lies behind the end reads as zeroes, and is not written to in place.
  const table = Math.floor(cluster / l2Entries);
  const own = copied && image.tableIsOwn(table) && (external || offset < image.store.length);
  if (extendedL2 && allocated !== ALL_SUBCLUSTERS) {
    if ((allocated & zero) !== 0) return d.KIND_DAMAGED;
    if (zero === ALL_SUBCLUSTERS) return offset + d.KIND_ZERO_ALLOCATED;
    return offset + (own ? d.KIND_SUBCLUSTERS : d.KIND_SUBCLUSTERS_SHARED);
  }
  if (extendedL2 && zero !== 0) return d.KIND_DAMAGED;
  return offset + (own ? d.KIND_DATA : d.KIND_SHARED);
}

/** The clusters of the file that an entry refers to; none with an external data file. */
export function hostClusters({ external, clusterSize, geometry }: Image, { high, low }: Entry): number[] {
  if (external) return [];
  if (high & layout.ENTRY_COMPRESSED_HIGH) {
    const { offset, length } = layout.compressedRange(high, low, geometry.clusterBits);
    const clusters: number[] = [];
    const last = Math.floor((offset + length - 1) / clusterSize);
    for (let cluster = Math.floor(offset / clusterSize); cluster <= last; cluster++) clusters.push(cluster);
    return clusters;
  }
  const offset = layout.entryOffset(high, low);
  return offset > 0 ? [offset / clusterSize] : [];
}

/** Says in the entry that the disk's range [from, to), as far as it is in the cluster, widened to `grain`, is data. */
export function fillEntry(
  { geometry, clusterSize, mapping }: Image,
  entry: Entry,
  cluster: number,
  from: number,
  to: number,
  grain: number,
): void {
  if (!geometry.extendedL2) {
    entry.low = (entry.low & ~layout.ENTRY_ZERO_LOW) >>> 0;
    return;
  }
  const start = cluster * clusterSize;
  const first = Math.max(0, Math.floor((from - start) / grain)) * (grain / mapping.subclusterSize);
  const end = Math.min(layout.SUBCLUSTERS, Math.ceil((to - start) / grain) * (grain / mapping.subclusterSize));
  let bits = 0;
  for (let n = first; n < end; n++) bits |= 1 << n;
  entry.allocated |= bits;
  entry.zero &= ~bits;
}
