/** Writes that need a change of metadata: allocation, and copy-on-write. */

import { Pauses } from '../../../../data/async-ops.js';
import { orThrow } from '../../../image-store.js';
import * as d from '../description.js';
import * as layout from '../layout.js';
import type { Mapping } from '../mapping.js';
import type { Refcounts } from '../refcounts.js';
import { copy, transfer } from './copy.js';
import { ALL_SUBCLUSTERS, fillEntry, hostClusters, ownEntry } from './entries.js';
import type { Image } from './image.js';
import type { RangeLocks } from './range-locks.js';
import type { Room } from './room.js';
import type { Rounds } from './rounds.js';
import type { Slices } from './slices.js';
import type { Tables } from './tables.js';

/** How a write to a cluster is made: as it is; with a change of its entry; to a new place, in part or whole. */
type Need = 'nothing' | 'in place' | 'sparse' | 'copy';

export interface WriterParts {
  readonly slices: Slices;
  readonly tables: Tables;
  readonly rounds: Rounds;
  readonly refcounts: Refcounts;
  readonly room: Room;
  readonly locks: RangeLocks;
}

export class Writer {
  private readonly m: Mapping;
  private readonly clusterSize: number;

  constructor(
    private readonly image: Image,
    private readonly parts: WriterParts,
  ) {
    this.m = image.mapping;
    this.clusterSize = image.clusterSize;
  }

  private needOf(slot: number, i: number): Need {
    const { image } = this;
    const { slices } = this.parts;
    const { high, low } = slices.entry(slot, i);
    const copied = high >= layout.ENTRY_COPIED_HIGH;
    switch (slices.kindOf(slot, i)) {
      case d.KIND_DATA:
        return 'nothing';
      case d.KIND_SUBCLUSTERS:
        return 'in place';
      case d.KIND_ZERO_ALLOCATED:
        return copied && image.tableIsOwn(slices.l1IndexOf(slot)) ? 'in place' : 'sparse';
      case d.KIND_UNALLOCATED:
      case d.KIND_ZERO:
        return 'sparse';
      case d.KIND_SUBCLUSTERS_SHARED:
        return layout.entryOffset(high, low) === 0 ? 'sparse' : 'copy';
      case d.KIND_SHARED:
      case d.KIND_COMPRESSED:
        return 'copy';
      default:
        return image.damaged(`L2 entry 0x${high.toString(16)}:${low.toString(16)} is invalid`, 0);
    }
  }

  /**
   * Writes what `map` could not: as much as goes in one piece. The bytes written, or 0 where the range may be mapped
   * now.
   */
  async write(offset: number, length: number, address: number): Promise<number> {
    const { image, m, clusterSize } = this;
    const { slices, tables, locks } = this.parts;
    image.checkWritable();
    await image.prepare();
    const slice = m.sliceOf(offset);
    const end = Math.min(offset + length, (slice + 1) * m.sliceCoverage);
    const first = Math.floor(offset / clusterSize);
    const last = Math.floor((end - 1) / clusterSize);
    const unlock = await locks.lock(first, last);
    try {
      const slot = await tables.ownSlot(slice);
      const firstEntry = first - slice * m.sliceEntries;
      const need = this.needOf(slot, firstEntry);
      if (need === 'nothing') return 0;
      if (need === 'in place') return await this.writeInPlace(slice, slot, first, offset, end, address);
      let count = 1;
      let zeroes = slices.readsAsZeroes(slot, firstEntry);
      while (first + count <= last && this.needOf(slot, firstEntry + count) === need) {
        zeroes &&= slices.readsAsZeroes(slot, firstEntry + count);
        count++;
      }
      return (await this.writeNew(slice, first, count, need, zeroes, offset, end, address)).done;
    } finally {
      unlock();
    }
  }

  /**
   * Gives clusters to a range, or to its beginning, where they read as zeroes before and after and nothing needs to be
   * waited for. False where `write` must do it.
   */
  allocateAtOnce(offset: number, length: number): boolean {
    const { image, m, clusterSize } = this;
    const { slices, refcounts, room, locks } = this.parts;
    if (image.external || image.isDamaged || !image.isPrepared || image.parts.file.event || image.headerUncertain)
      return false;
    const slice = m.sliceOf(offset);
    const slot = (m.index[slice] as number) - 1;
    if (slot < 0 || !image.tableIsOwn(Math.floor(slice / image.slicesPerTable))) return false;
    const first = Math.floor(offset / clusterSize);
    const last = Math.min(Math.floor((offset + length - 1) / clusterSize), (slice + 1) * m.sliceEntries - 1);
    if (locks.isHeld(first, last)) return false;
    const entries = slot * m.sliceEntries - slice * m.sliceEntries;
    let end = first;
    for (; end <= last; end++) {
      const value = m.entries[entries + end] as number;
      if (value !== d.KIND_ZERO && !(value === d.KIND_UNALLOCATED && image.noBacking(end))) break;
    }
    if (end === first) return false;
    const taken = refcounts.allocateFresh(end - first);
    if (!taken) return false;
    const allocated = image.geometry.extendedL2 ? ALL_SUBCLUSTERS : 0;
    for (let n = 0; n < taken.count; n++) {
      if (image.overlaps(taken.cluster + n, 'data')) return false;
      slices.setEntry(
        slot,
        first + n - slice * m.sliceEntries,
        ownEntry((taken.cluster + n) * clusterSize, allocated, 0),
      );
    }
    room.growAhead((taken.cluster + taken.count) * clusterSize);
    return true;
  }

  /** A cluster of our own that does not hold data everywhere. */
  private async writeInPlace(
    slice: number,
    slot: number,
    cluster: number,
    offset: number,
    end: number,
    address: number,
  ): Promise<number> {
    const { image, clusterSize, m } = this;
    const { slices } = this.parts;
    const i = cluster - slice * m.sliceEntries;
    const { high, low, allocated } = slices.entry(slot, i);
    const host = layout.entryOffset(high, low);
    let dataEnd = Math.min(end, (cluster + 1) * clusterSize);
    const grain = image.geometry.extendedL2 ? m.subclusterSize : clusterSize;
    if (image.geometry.extendedL2) {
      // Subclusters that hold data are others' to write to in place at this moment.
      let n = Math.floor((offset - cluster * clusterSize) / grain);
      if ((allocated >>> n) & 1) return 0;
      while (n < layout.SUBCLUSTERS && !((allocated >>> n) & 1)) n++;
      dataEnd = Math.min(dataEnd, cluster * clusterSize + n * grain);
    }
    await transfer(image, offset, dataEnd, grain, host - cluster * clusterSize, address, false);
    const again = await slices.slotOf(slice);
    const entry = slices.entry(again, i);
    fillEntry(image, entry, cluster, offset, dataEnd, grain);
    slices.setEntry(again, i, entry);
    return dataEnd - offset;
  }

  /** Gives clusters a new place. With `address` -1 nothing is written, and all is as it was. */
  private async writeNew(
    slice: number,
    first: number,
    most: number,
    need: 'sparse' | 'copy',
    zeroes: boolean,
    offset: number,
    end: number,
    address: number,
  ): Promise<{ done: number; count: number }> {
    const { image, clusterSize, m } = this;
    const { slices, rounds, refcounts } = this.parts;
    const { external } = image;
    const { cluster, count, freshFrom } = external
      ? { cluster: first, count: most, freshFrom: Number.POSITIVE_INFINITY }
      : await refcounts.allocate(most);
    const taken = external ? [] : Array.from({ length: count }, (_, n) => cluster + n);
    for (const one of taken) image.checkOverlap(one, 'data');
    const dataEnd = Math.min(end, (first + count) * clusterSize);
    const delta = (cluster - first) * clusterSize;
    const fresh = cluster >= freshFrom;
    // What reads as zeroes before and after needs no order: the write itself is mapped and made by who asked for it.
    const mapOnly = zeroes && fresh;
    const grain = need === 'sparse' && image.geometry.extendedL2 ? m.subclusterSize : clusterSize;
    try {
      if (address < 0) {
        if (!mapOnly) orThrow(await copy(image, offset, dataEnd, delta));
        if (!external) await image.parts.file.allocate(cluster * clusterSize, count * clusterSize);
      } else if (!mapOnly) await transfer(image, offset, dataEnd, grain, delta, address, zeroes && fresh);
      const slot = await slices.slotOf(slice);
      for (let n = 0; n < count; n++) {
        const i = first + n - slice * m.sliceEntries;
        const old = slices.entry(slot, i);
        const host = (cluster + n) * clusterSize;
        const entry = need === 'sparse' ? ownEntry(host, old.allocated, old.zero) : ownEntry(host, 0, 0);
        if (mapOnly || need === 'copy') fillEntry(image, entry, first + n, 0, Number.POSITIVE_INFINITY, grain);
        else fillEntry(image, entry, first + n, offset, dataEnd, grain);
        rounds.leave(hostClusters(image, old));
        slices.setEntry(slot, i, entry);
      }
    } catch (error) {
      await refcounts.release(taken);
      throw error;
    }
    return { done: mapOnly ? 0 : dataEnd - offset, count };
  }

  /** Gives every cluster of the range a place in the file, on its host too where that can be; it reads as before. */
  async allocate(offset: number, length: number): Promise<void> {
    const { image, m, clusterSize } = this;
    await image.prepare();
    const end = Math.ceil((offset + length) / clusterSize);
    const pauses = new Pauses(image.context.ops);
    for (let cluster = Math.floor(offset / clusterSize); cluster < end; ) {
      const pause = pauses.due();
      if (pause) await pause;
      image.checkWritable();
      const slice = Math.floor(cluster / m.sliceEntries);
      const last = Math.min(end, (slice + 1) * m.sliceEntries) - 1;
      const unlock = await this.parts.locks.lock(cluster, last);
      try {
        cluster += await this.allocateRun(slice, cluster, last);
      } finally {
        unlock();
      }
    }
  }

  /** The number of clusters, from `first` on, that have a place now. */
  private async allocateRun(slice: number, first: number, last: number): Promise<number> {
    const { m, clusterSize } = this;
    const { slices, tables } = this.parts;
    const slot = await tables.ownSlot(slice);
    const needOf = (cluster: number) => this.needOf(slot, cluster - slice * m.sliceEntries);
    const need = needOf(first);
    let zeroes = true;
    let count = 0;
    for (; first + count <= last && needOf(first + count) === need; count++) {
      zeroes &&= slices.readsAsZeroes(slot, first + count - slice * m.sliceEntries);
    }
    if (need === 'nothing' || need === 'in place') return count;
    const start = first * clusterSize;
    // All of it is what lies around a write of nothing.
    const made = await this.writeNew(slice, first, count, 'copy', zeroes, start, start + count * clusterSize, -1);
    return made.count;
  }
}
