/** Giving space back, and ranges that are to read as zeroes. */
import { EOPNOTSUPP } from '../../../../abi/errno.js';
import { Pauses } from '../../../../data/async-ops.js';
import { allocateRegion, type Region, releaseRegion } from '../../../../data/memory.js';
import { ACCESS_WRITE } from '../../../contracts.js';
import { IoError, orThrow } from '../../../image-store.js';
import * as d from '../description.js';
import * as layout from '../layout.js';
import { ALL_SUBCLUSTERS, type Entry, hostClusters, ownEntry } from './entries.js';
import type { Image } from './image.js';
import type { RangeLocks } from './range-locks.js';
import type { Rounds } from './rounds.js';
import type { Slices } from './slices.js';
import type { Tables } from './tables.js';

const ZERO_BUFFER_BYTES = 1 << 20;

export class Zeroes {
  private buffer: Region | undefined;

  constructor(
    private readonly image: Image,
    private readonly parts: {
      readonly slices: Slices;
      readonly tables: Tables;
      readonly rounds: Rounds;
      readonly locks: RangeLocks;
    },
  ) {}

  close(): void {
    if (this.buffer) releaseRegion(this.buffer);
    this.buffer = undefined;
  }

  async discard(offset: number, length: number): Promise<void> {
    const { description, parts, clusterSize } = this.image;
    if (description.dataFileRaw) return;
    const first = Math.ceil(offset / clusterSize);
    const end = this.lastCluster(offset + length);
    // Without zero flags a discarded cluster would show what the backing file has.
    if (description.version === 2 && parts.backing) return;
    if (end > first) await this.zeroClusters(first, end, true);
  }

  /** The number of clusters that end at or before `offset`; the disk's last cluster may be a part of one. */
  private lastCluster(offset: number): number {
    const at = offset / this.image.clusterSize;
    return offset >= this.image.size.bytes ? Math.ceil(at) : Math.floor(at);
  }

  async writeZeroes(offset: number, length: number, mayUnmap: boolean): Promise<void> {
    const { description, clusterSize } = this.image;
    const { backing } = this.image.parts;
    const end = offset + length;
    if (description.dataFileRaw || (description.version === 2 && backing && offset < backing.size.bytes)) {
      throw new IoError(EOPNOTSUPP);
    }
    const first = Math.ceil(offset / clusterSize);
    const last = this.lastCluster(end);
    if (last <= first) {
      await this.zeroWithin(offset, end);
      return;
    }
    await this.zeroWithin(offset, first * clusterSize);
    if (last * clusterSize < end) await this.zeroWithin(last * clusterSize, end);
    await this.zeroClusters(first, last, mayUnmap && description.discard);
  }

  /** Zeroes parts of clusters: subclusters that are covered whole by their bits, the rest by writing. */
  private async zeroWithin(from: number, to: number): Promise<void> {
    const { geometry, mapping: m } = this.image;
    const grain = m.subclusterSize;
    const first = Math.ceil(from / grain) * grain;
    const last = to >= this.image.size.bytes ? Math.ceil(to / grain) * grain : Math.floor(to / grain) * grain;
    if (!geometry.extendedL2 || last <= first) {
      await this.zeroPart(from, to);
      return;
    }
    await this.zeroPart(from, first);
    if (last < to) await this.zeroPart(last, to);
    await this.zeroSubclusters(first, last);
  }

  /** Makes subclusters of one cluster, or of two next to each other, read as zeroes. */
  private async zeroSubclusters(from: number, to: number): Promise<void> {
    const { image } = this;
    const { slices } = this.parts;
    const { clusterSize, mapping: m } = image;
    await image.prepare();
    const compressed: number[] = [];
    await this.eachSlice(Math.floor(from / clusterSize), Math.ceil(to / clusterSize), (slot, i, cluster) => {
      const entry = slices.entry(slot, i);
      if (slices.kindOf(slot, i) === d.KIND_DAMAGED) image.damaged('An L2 entry is invalid', 0);
      if (slices.readsAsZeroes(slot, i)) return undefined;
      if (entry.high & layout.ENTRY_COMPRESSED_HIGH) {
        compressed.push(cluster);
        return undefined;
      }
      const start = cluster * clusterSize;
      const first = Math.max(0, (from - start) / m.subclusterSize);
      const end = Math.min(layout.SUBCLUSTERS, (to - start) / m.subclusterSize);
      let bits = 0;
      for (let n = first; n < end; n++) bits |= 1 << n;
      if ((entry.zero & bits) === bits && (entry.allocated & bits) === 0) return undefined;
      return { ...entry, allocated: entry.allocated & ~bits, zero: entry.zero | bits };
    });
    for (const cluster of compressed) {
      const start = cluster * clusterSize;
      await this.zeroPart(Math.max(from, start), Math.min(to, start + clusterSize, image.size.bytes));
    }
  }

  /** Writes zeroes to a part of a cluster, where it does not read as zeroes. */
  async zeroPart(from: number, to: number): Promise<void> {
    const { context, clusterSize, mapping: m, parts } = this.image;
    const { slices } = this.parts;
    this.buffer ??= allocateRegion(ZERO_BUFFER_BYTES);
    for (let at = from; at < to; ) {
      const cluster = Math.floor(at / clusterSize);
      const end = Math.min(to, (cluster + 1) * clusterSize, at + ZERO_BUFFER_BYTES);
      const slot = await slices.slotOf(m.sliceOf(at));
      const skip = slot < 0 ? this.image.noBacking(cluster) : slices.readsAsZeroes(slot, cluster % m.sliceEntries);
      if (!skip) orThrow(await context.engine.run(ACCESS_WRITE, parts.node, at, end - at, this.buffer.address));
      at = end;
    }
  }

  /** Makes clusters from `first` up to, not including, `end` read as zeroes, by their entries alone. */
  async zeroClusters(first: number, end: number, mayUnmap: boolean): Promise<void> {
    const { image } = this;
    const { slices } = this.parts;
    const { description, geometry, external } = image;
    await image.prepare();
    await this.eachSlice(first, end, (slot, i, cluster) => {
      const old = slices.entry(slot, i);
      const kind = slices.kindOf(slot, i);
      const own = old.high >= layout.ENTRY_COPIED_HIGH && !(old.high & layout.ENTRY_COMPRESSED_HIGH);
      const keep = own && (external || !mayUnmap || description.discardNoUnref);
      if (kind === d.KIND_ZERO || (kind === d.KIND_ZERO_ALLOCATED && keep)) return undefined;
      if (kind === d.KIND_UNALLOCATED && image.noBacking(cluster)) return undefined;
      if (kind === d.KIND_DAMAGED) image.damaged('An L2 entry is invalid', 0);
      if (description.version === 2) return { high: 0, low: 0, allocated: 0, zero: 0 };
      const zeroBit = geometry.extendedL2 ? 0 : layout.ENTRY_ZERO_LOW;
      const zero = geometry.extendedL2 ? ALL_SUBCLUSTERS : 0;
      if (keep) return { high: old.high, low: (old.low | zeroBit) >>> 0, allocated: 0, zero };
      return { high: 0, low: zeroBit, allocated: 0, zero };
    });
    if (external && mayUnmap && description.passDiscardRequest) await this.discardData(first, end);
  }

  /** Gives back the space of clusters in the external data file, where nobody has written to them meanwhile. */
  private async discardData(first: number, end: number): Promise<void> {
    const { clusterSize, mapping: m, parts } = this.image;
    const { slices, locks } = this.parts;
    for (let cluster = first; cluster < end; ) {
      const slice = Math.floor(cluster / m.sliceEntries);
      const stop = Math.min(end, (slice + 1) * m.sliceEntries);
      const unlock = await locks.lock(cluster, stop - 1);
      try {
        for (let n = cluster; n < stop; ) {
          const slot = await slices.slotOf(slice);
          if (slot < 0) break;
          const isZero = (at: number) => slices.kindOf(slot, at - slice * m.sliceEntries) === d.KIND_ZERO_ALLOCATED;
          let after = n;
          while (after < stop && isZero(after)) after++;
          // Space that is not given back costs nothing but space.
          if (after > n) await parts.dataFile.discard(n * clusterSize, (after - n) * clusterSize);
          n = after + 1;
        }
      } finally {
        unlock();
      }
      cluster = stop;
    }
  }

  /** Clusters from `first` up to, not including, `end` are what the raw data file has at their place. */
  async mapClusters(first: number, end: number): Promise<void> {
    const { clusterSize, geometry } = this.image;
    const allocated = geometry.extendedL2 ? ALL_SUBCLUSTERS : 0;
    await this.eachSlice(first, end, (_slot, _i, cluster) => ownEntry(cluster * clusterSize, allocated, 0), true);
  }

  /** Clusters from `first` up to, not including, `end`, which lie behind the disk's end, are not allocated any more. */
  async dropClusters(first: number, end: number): Promise<void> {
    const { image } = this;
    const { slices } = this.parts;
    const { mapping: m } = image;
    const { l2Entries } = image.geometry;
    const pauses = new Pauses(image.context.ops);
    for (let cluster = first; cluster < end; ) {
      const pause = pauses.due();
      if (pause) await pause;
      const l1Index = Math.floor(cluster / l2Entries);
      if (l1Index >= image.l1Size) return;
      if (image.tableOffset(l1Index) === 0) {
        cluster = (l1Index + 1) * l2Entries;
        continue;
      }
      const slice = Math.floor(cluster / m.sliceEntries);
      const stop = Math.min(end, (slice + 1) * m.sliceEntries);
      const slot = await slices.slotOf(slice);
      let some = false;
      for (let n = cluster; n < stop && slot >= 0; n++) some ||= !slices.isEmpty(slot, n - slice * m.sliceEntries);
      // A table that a snapshot shares is not copied for nothing.
      if (some) {
        await this.eachSlice(cluster, stop, (at, i) =>
          slices.isEmpty(at, i) ? undefined : { high: 0, low: 0, allocated: 0, zero: 0 },
        );
      }
      cluster = stop;
    }
  }

  /**
   * Changes the entries of clusters as `change` says; undefined leaves one as it is. Slices without a table get one if
   * there is a backing file, or `always`; else what is in them stays.
   */
  private async eachSlice(
    first: number,
    end: number,
    change: (slot: number, i: number, cluster: number) => Entry | undefined,
    always = false,
  ): Promise<void> {
    const { image } = this;
    const { slices, tables, rounds, locks } = this.parts;
    const { mapping: m } = image;
    const { l2Entries } = image.geometry;
    const pauses = new Pauses(image.context.ops);
    for (let cluster = first; cluster < end; ) {
      const pause = pauses.due();
      if (pause) await pause;
      image.checkWritable();
      const l1Index = Math.floor(cluster / l2Entries);
      if (!always && image.noBacking(cluster) && l1Index < image.l1Size && image.tableOffset(l1Index) === 0) {
        // Nothing is there.
        cluster = (l1Index + 1) * l2Entries;
        continue;
      }
      const slice = Math.floor(cluster / m.sliceEntries);
      const stop = Math.min(end, (slice + 1) * m.sliceEntries);
      const unlock = await locks.lock(cluster, stop - 1);
      try {
        const there = await slices.slotOf(slice);
        if (there >= 0 || always || !image.noBacking(cluster)) {
          const slot = await tables.ownSlot(slice);
          for (let n = cluster; n < stop; n++) {
            const i = n - slice * m.sliceEntries;
            const old = slices.entry(slot, i);
            const entry = change(slot, i, n);
            if (!entry) continue;
            const kept = hostClusters(image, entry);
            rounds.leave(
              hostClusters(image, old).filter((host) => !kept.includes(host)),
              true,
            );
            slices.setEntry(slot, i, entry);
          }
        }
      } finally {
        unlock();
      }
      cluster = stop;
    }
  }
}
