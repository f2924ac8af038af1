/**
 * The L2 tables in shared memory: what is where, asked by every worker without waiting for another. Tables are held in
 * slices. The home worker (home.ts) fills, changes and evicts them; a reader looks at the slot's generation before and
 * after, so that it never believes an entry of a slice that was evicted meanwhile.
 */
import * as d from './description.js';

/** A range of the disk, and what {@link Mapping.find} found at its beginning. */
export class Found {
  /** KIND_*, or FOUND_NOT_CACHED. */
  kind = d.KIND_UNALLOCATED;
  /** Where the first byte lies, for kinds with data. */
  hostOffset = 0;

  /** `length` is, once it was looked for, that of the part for which the answer holds. Both in bytes. */
  constructor(
    public offset: number,
    public length: number,
  ) {}
}

/** Beside the kinds: the slice is not cached. */
export const FOUND_NOT_CACHED = 9;

const KIND_BASE = 512;

export class Mapping {
  readonly cells: Int32Array;
  readonly index: Int32Array;
  readonly generations: Int32Array;
  readonly used: Uint8Array;
  readonly raw: Uint8Array;
  readonly entries: Float64Array;
  /** Empty without subclusters. */
  readonly bitmaps: Int32Array;
  readonly clusterSize: number;
  readonly subclusterSize: number;
  readonly sliceEntries: number;
  readonly entryBytes: number;
  readonly sliceBytes: number;
  /** Bytes of the disk that a slice maps. */
  readonly sliceCoverage: number;
  private readonly perSlice: number;
  private readonly perCluster: number;
  private readonly perSubcluster: number;

  constructor({ geometry, sliceEntries, shared }: d.Qcow2Description) {
    this.cells = new Int32Array(shared.cells);
    this.index = new Int32Array(shared.index);
    this.generations = new Int32Array(shared.generations);
    this.used = new Uint8Array(shared.used);
    this.raw = new Uint8Array(shared.raw);
    this.entries = new Float64Array(shared.entries);
    this.bitmaps = shared.bitmaps ? new Int32Array(shared.bitmaps) : new Int32Array(0);
    this.clusterSize = geometry.clusterSize;
    this.subclusterSize = geometry.clusterSize / 32;
    this.sliceEntries = sliceEntries;
    this.entryBytes = geometry.l2EntryBytes;
    this.sliceBytes = sliceEntries * this.entryBytes;
    this.sliceCoverage = sliceEntries * geometry.clusterSize;
    // Powers of two: multiplying by these is exact.
    this.perSlice = 1 / this.sliceCoverage;
    this.perCluster = 1 / this.clusterSize;
    this.perSubcluster = 1 / this.subclusterSize;
  }

  sliceOf(offset: number): number {
    return Math.floor(offset * this.perSlice);
  }

  /** Where the range begins, and how far from there on the answer is the same or goes on without a gap. */
  find(found: Found): void {
    const { offset, length } = found;
    const slice = Math.floor(offset * this.perSlice);
    const within = offset - slice * this.sliceCoverage;
    const most = Math.min(length, this.sliceCoverage - within);
    const state = slice < this.index.length ? Atomics.load(this.index, slice) : d.NOT_CACHED;
    found.length = most;
    if (state <= d.NOT_CACHED) {
      found.kind = state === d.NO_TABLE ? d.KIND_UNALLOCATED : FOUND_NOT_CACHED;
      return;
    }
    const slot = state - 1;
    const generation = Atomics.load(this.generations, slot);
    const inSlice = Math.floor(within * this.perCluster);
    const inCluster = within - inSlice * this.clusterSize;
    let at = slot * this.sliceEntries + inSlice;
    let value = this.entries[at] as number;
    const kind = value - Math.floor(value / KIND_BASE) * KIND_BASE;
    if (kind === d.KIND_SUBCLUSTERS || kind === d.KIND_SUBCLUSTERS_SHARED) {
      found.hostOffset = value - kind + inCluster;
      this.findSubcluster(at, kind, inCluster, most, found);
      // The bits are those of another cluster if the entry has changed since.
      if (this.entries[at] !== value) found.kind = FOUND_NOT_CACHED;
    } else {
      let covered = this.clusterSize - inCluster;
      found.kind = kind;
      if (kind === d.KIND_DATA || kind === d.KIND_SHARED) {
        found.hostOffset = value - kind + inCluster;
        while (covered < most) {
          value += this.clusterSize;
          if (this.entries[++at] !== value) break;
          covered += this.clusterSize;
        }
      } else if (kind === d.KIND_UNALLOCATED || kind === d.KIND_ZERO) {
        while (covered < most && this.entries[++at] === value) covered += this.clusterSize;
      }
      if (covered < most) found.length = covered;
    }
    if (this.used[slot] === 0) this.used[slot] = 1;
    if (Atomics.load(this.index, slice) !== state || Atomics.load(this.generations, slot) !== generation) {
      found.kind = FOUND_NOT_CACHED;
    }
  }

  /**
   * One bit of each bitmap, and how many after it are alike. Bits change one bitmap after the other (the home worker
   * sets the new meaning before it clears the old), so that of two set bits the zero one holds, and where neither
   * seems to be set, the zero one is looked at again.
   */
  private findSubcluster(at: number, kind: number, inCluster: number, most: number, found: Found): void {
    const zero = Atomics.load(this.bitmaps, at * 2 + 1);
    const allocated = Atomics.load(this.bitmaps, at * 2);
    const zeroAgain = zero | Atomics.load(this.bitmaps, at * 2 + 1);
    let n = Math.floor(inCluster * this.perSubcluster);
    const isZero = (zeroAgain >>> n) & 1;
    const isData = isZero ? 0 : (allocated >>> n) & 1;
    let covered = (n + 1) * this.subclusterSize - inCluster;
    while (covered < most && ++n < 32) {
      const nextZero = (zeroAgain >>> n) & 1;
      if (nextZero !== isZero || (nextZero ? 0 : (allocated >>> n) & 1) !== isData) break;
      covered += this.subclusterSize;
    }
    if (covered < most) found.length = covered;
    if (isZero) found.kind = d.KIND_ZERO;
    else if (!isData) found.kind = d.KIND_UNALLOCATED;
    else found.kind = kind === d.KIND_SUBCLUSTERS ? d.KIND_DATA : d.KIND_SHARED;
  }

  /** The halves of the entry at `offset` as it is in the file; undefined where it is not cached. */
  rawEntry(offset: number): { high: number; low: number } | undefined {
    const slice = this.sliceOf(offset);
    const state = Atomics.load(this.index, slice);
    if (state <= d.NOT_CACHED) return undefined;
    const slot = state - 1;
    const generation = Atomics.load(this.generations, slot);
    const inSlice = Math.floor((offset - slice * this.sliceCoverage) * this.perCluster);
    const at = slot * this.sliceBytes + inSlice * this.entryBytes;
    const view = new DataView(this.raw.buffer, at, 8);
    const entry = { high: view.getUint32(0), low: view.getUint32(4) };
    const same = Atomics.load(this.index, slice) === state && Atomics.load(this.generations, slot) === generation;
    return same ? entry : undefined;
  }
}
