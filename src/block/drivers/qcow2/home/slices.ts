/** The cache of slices of L2 tables in shared memory: loading, eviction, and changes of entries. */
import { EFBIG } from '../../../../abi/errno.js';
import { clearMemory } from '../../../../data/memory.js';
import { IoError } from '../../../image-store.js';
import * as d from '../description.js';
import * as layout from '../layout.js';
import type { Mapping } from '../mapping.js';
import { decodeEntry, type Entry } from './entries.js';
import type { Image } from './image.js';
import type { Rounds } from './rounds.js';

/** Whoever is told of a slot finds it as it is for so long: here at once, and in another worker as a rule. */
const STAY_MS = 0.05;

export class Slices {
  private readonly m: Mapping;
  private readonly raw: DataView;
  /** The slice that is in a slot, or -1. */
  private readonly slotSlice: Int32Array;
  private readonly freeSlots: number[] = [];
  private usedSlots = 0;
  /** The next slot to look at for eviction. */
  private clock = 0;
  /** Slots that somebody was told of since the last look at them, and before it. */
  private told = new Set<number>();
  private toldBefore = new Set<number>();
  private letting = false;
  private readonly loading = new Map<number, Promise<void>>();
  private readonly closing = new AbortController();

  constructor(
    private readonly image: Image,
    private readonly rounds: Rounds,
  ) {
    this.m = image.mapping;
    this.raw = new DataView(this.m.raw.buffer);
    this.slotSlice = new Int32Array(image.description.slots).fill(-1);
  }

  /** Forgets what a home worker that has ended may have left, and begins to drop what nobody uses. */
  open(): void {
    this.m.index.fill(d.NOT_CACHED, 0, Math.ceil(this.image.size.bytes / this.m.sliceCoverage));
    if (this.image.description.cacheCleanInterval_s > 0) void this.clean();
  }

  close(): void {
    this.closing.abort();
  }

  // ---- loading

  /** The slice is cached, or known to be without a table, when it resolves; though it may be evicted soon after. */
  load(slice: number): Promise<void> {
    const state = this.m.index[slice];
    if (state !== d.NOT_CACHED) {
      if (state !== undefined && state > 0) this.keep(state - 1);
      return Promise.resolve();
    }
    let loading = this.loading.get(slice);
    if (!loading) {
      loading = this.loadNow(slice).finally(() => this.loading.delete(slice));
      this.loading.set(slice, loading);
    }
    return loading;
  }

  private async loadNow(slice: number): Promise<void> {
    const { m, image } = this;
    if (slice >= m.index.length) throw new IoError(EFBIG);
    const l1Index = Math.floor(slice / image.slicesPerTable);
    const table = l1Index < image.l1Size ? image.tableOffset(l1Index) : 0;
    if (table === 0) {
      Atomics.store(m.index, slice, d.NO_TABLE);
      return;
    }
    image.checkTable(l1Index, table);
    const offset = table + (slice % image.slicesPerTable) * m.sliceBytes;
    await image.event('l2_load');
    const bytes = await image.store.read(offset, m.sliceBytes);
    const slot = await this.takeSlot();
    Atomics.add(m.generations, slot, 1);
    m.raw.set(bytes, slot * m.sliceBytes);
    this.slotSlice[slot] = slice;
    for (let i = 0; i < m.sliceEntries; i++) this.decode(slot, i);
    m.used[slot] = 1;
    Atomics.store(m.index, slice, slot + 1);
    this.keep(slot);
  }

  /**
   * The slot of a slice that has an L2 table, loaded; -1 where there is no table. Valid until the caller waits for
   * something that is not only a promise.
   */
  async slotOf(slice: number): Promise<number> {
    for (;;) {
      const state = this.m.index[slice] as number;
      if (state > 0) {
        this.keep(state - 1);
        return state - 1;
      }
      if (state === d.NO_TABLE) return -1;
      await this.load(slice);
    }
  }

  /** The slices of an L2 table that there was not before are to be loaded. */
  tableMade(l1Index: number): void {
    const { index } = this.m;
    const first = l1Index * this.image.slicesPerTable;
    for (let slice = first; slice < Math.min(first + this.image.slicesPerTable, index.length); slice++) {
      if (index[slice] === d.NO_TABLE) Atomics.store(index, slice, d.NOT_CACHED);
    }
  }

  // ---- eviction

  /** Somebody is told of the slot: promises that wait for it go on before it is evicted. */
  private keep(slot: number): void {
    this.told.add(slot);
    if (!this.letting) void this.letGo();
  }

  /** Each turn of the loop runs all promises that can go on: those of a slot in the second set have. */
  private async letGo(): Promise<void> {
    this.letting = true;
    while (this.told.size + this.toldBefore.size > 0) {
      await this.image.context.ops.sleep(STAY_MS);
      this.toldBefore = this.told;
      this.told = new Set();
    }
    this.letting = false;
  }

  /** The slot has a slice that nobody needs to find there. */
  private mayEvict(slot: number): boolean {
    if ((this.slotSlice[slot] as number) < 0 || this.rounds.isBusy(slot)) return false;
    return !this.told.has(slot) && !this.toldBefore.has(slot);
  }

  private evict(slot: number): void {
    Atomics.store(this.m.index, this.slotSlice[slot] as number, d.NOT_CACHED);
    this.slotSlice[slot] = -1;
  }

  private async takeSlot(): Promise<number> {
    for (let tries = 0; ; tries++) {
      const free = this.freeSlots.pop();
      if (free !== undefined) return free;
      if (this.usedSlots < this.image.description.slots) return this.usedSlots++;
      const victim = this.victim();
      if (victim >= 0) {
        this.evict(victim);
        return victim;
      }
      // All slices were asked for just now, or have changed: then they are written.
      if (tries % 2 === 0 && this.told.size + this.toldBefore.size > 0) await this.image.context.ops.sleep(STAY_MS);
      else await this.rounds.flush();
    }
  }

  /** A slot that nobody has used lately and that is as in the file; -1 where there is none. */
  private victim(): number {
    const { slots } = this.image.description;
    for (let tries = 0; tries < slots * 2; tries++) {
      const slot = this.clock;
      this.clock = (this.clock + 1) % slots;
      if (!this.mayEvict(slot)) continue;
      if (this.m.used[slot] === 0) return slot;
      this.m.used[slot] = 0;
    }
    return -1;
  }

  /** Now and then, slices that nobody has used since the last time leave memory. */
  private async clean(): Promise<void> {
    const interval_ms = this.image.description.cacheCleanInterval_s * 1000;
    for (;;) {
      // Cut short at the end: whoever sleeps holds on to all the memory of a home.
      await this.image.context.ops.sleep(interval_ms, this.closing.signal);
      if (this.closing.signal.aborted) return;
      for (let slot = 0; slot < this.usedSlots; slot++) {
        if (!this.mayEvict(slot)) continue;
        if (this.m.used[slot] !== 0) {
          this.m.used[slot] = 0;
          continue;
        }
        this.evict(slot);
        this.freeSlots.push(slot);
      }
      this.returnFreeSlots();
    }
  }

  /** The system gets the memory of slots that hold nothing. A reader of what was there sees that it is evicted. */
  private returnFreeSlots(): void {
    const { m, usedSlots, slotSlice } = this;
    for (let first = 0, slot = 0; slot <= usedSlots; slot++) {
      if (slot < usedSlots && (slotSlice[slot] as number) < 0) continue;
      for (const table of [m.raw, m.entries, m.bitmaps]) {
        const slotBytes = table.byteLength / this.image.description.slots;
        clearMemory(new Uint8Array(table.buffer, first * slotBytes, (slot - first) * slotBytes));
      }
      first = slot + 1;
    }
  }

  // ---- entries

  private clusterOf(slot: number, i: number): number {
    return (this.slotSlice[slot] as number) * this.m.sliceEntries + i;
  }

  /** The slice's place in the L1 table. */
  l1IndexOf(slot: number): number {
    return Math.floor((this.slotSlice[slot] as number) / this.image.slicesPerTable);
  }

  /** Makes the decoded entry from what is in the file. */
  private decode(slot: number, i: number): void {
    const { m } = this;
    const at = slot * m.sliceEntries + i;
    const entry = this.entry(slot, i);
    if (m.bitmaps.length > 0) {
      const compressed = (entry.high & layout.ENTRY_COMPRESSED_HIGH) !== 0;
      Atomics.store(m.bitmaps, at * 2, compressed ? 0 : entry.allocated);
      Atomics.store(m.bitmaps, at * 2 + 1, compressed ? 0 : entry.zero);
    }
    m.entries[at] = decodeEntry(this.image, entry, this.clusterOf(slot, i));
  }

  entry(slot: number, i: number): Entry {
    const { raw } = this;
    const at = slot * this.m.sliceBytes + i * this.m.entryBytes;
    const extended = this.image.geometry.extendedL2;
    return {
      high: raw.getUint32(at),
      low: raw.getUint32(at + 4),
      allocated: extended ? raw.getInt32(at + 12) : 0,
      zero: extended ? raw.getInt32(at + 8) : 0,
    };
  }

  /** The entry says nothing. */
  isEmpty(slot: number, i: number): boolean {
    const { high, low, allocated, zero } = this.entry(slot, i);
    return high === 0 && low === 0 && allocated === 0 && zero === 0;
  }

  /** KIND_* */
  kindOf(slot: number, i: number): number {
    return (this.m.entries[slot * this.m.sliceEntries + i] as number) % 512;
  }

  readsAsZeroes(slot: number, i: number): boolean {
    const kind = this.kindOf(slot, i);
    if (kind === d.KIND_ZERO || kind === d.KIND_ZERO_ALLOCATED) return true;
    if (kind !== d.KIND_UNALLOCATED && kind !== d.KIND_SUBCLUSTERS_SHARED) return false;
    return this.image.noBacking(this.clusterOf(slot, i)) && this.entry(slot, i).allocated === 0;
  }

  /** Changes an entry, in the order that readers in other workers rely on. */
  setEntry(slot: number, i: number, entry: Entry): void {
    const { m } = this;
    const { high, low, allocated, zero } = entry;
    const at = slot * m.sliceEntries + i;
    const rawAt = slot * m.sliceBytes + i * m.entryBytes;
    this.raw.setUint32(rawAt, high);
    this.raw.setUint32(rawAt + 4, low);
    const value = decodeEntry(this.image, entry, this.clusterOf(slot, i));
    if (m.bitmaps.length > 0) {
      this.raw.setInt32(rawAt + 12, allocated);
      this.raw.setInt32(rawAt + 8, zero);
      const kind = value % 512;
      const bitsDecide = kind === d.KIND_SUBCLUSTERS || kind === d.KIND_SUBCLUSTERS_SHARED;
      if (bitsDecide) m.entries[at] = value;
      // New meanings are set before old ones go.
      const compressed = (high & layout.ENTRY_COMPRESSED_HIGH) !== 0;
      const before = m.bitmaps[at * 2] as number;
      Atomics.store(m.bitmaps, at * 2, compressed ? 0 : before | allocated);
      Atomics.store(m.bitmaps, at * 2 + 1, compressed ? 0 : zero);
      Atomics.store(m.bitmaps, at * 2, compressed ? 0 : allocated);
    }
    m.entries[at] = value;
    this.rounds.slotChanged(slot, this.slotSlice[slot] as number);
  }
}
