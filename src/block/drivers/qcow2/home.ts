/**
 * What the home worker of a qcow2 node does: it alone changes metadata. Tables are cached in shared memory, where the
 * other workers read them (mapping.ts); changes are made there and written behind, in an order that leaves an image
 * consistent, or at worst with leaked space, wherever it is cut off:
 *
 *   1. data, new tables, refcounts that went up     (flush)
 *   2. refcount table entries of new blocks         (flush)
 *   3. L2 entries, L1 entries                       (flush)
 *   4. refcounts of what nothing refers to any more go down, in memory, and are written with the next round.
 */
import { EFBIG, EINVAL, EIO, ENOSPC, EOPNOTSUPP } from '../../../abi/errno.js';
import { Mutex } from '../../../base/mutex.js';
import { CALL_QUIESCE } from '../../../data/calls.js';
import { allocateRegion, type Region, releaseRegion } from '../../../data/memory.js';
import { ACCESS_READ, ACCESS_WRITE, type DataContext, type DataNode, type NodeDescription } from '../../contracts.js';
import { IoError, orThrow, resultOf } from '../../image-store.js';
import { type Buffers, NodeStore } from '../../node-store.js';
import { SharedLength } from '../../shared-length.js';
import type { DebugEvent } from '../blkdebug/events.js';
import * as d from './description.js';
import * as layout from './layout.js';
import type { Mapping } from './mapping.js';
import { type PendingWrite, type RefcountHost, Refcounts } from './refcounts.js';

/** Metadata are written so long after they changed, if nobody flushes before. */
const WRITE_BEHIND_MS = 3000;
/** The file grows ahead of what is allocated by this much, and is cut at the end. */
const GROW_BYTES = 16 << 20;
const ZERO_BUFFER_BYTES = 1 << 20;
const COPY_BYTES = 2 << 20;

export interface HomeParts {
  readonly node: DataNode;
  readonly mapping: Mapping;
  readonly file: DataNode;
  readonly dataFile: DataNode;
  readonly backing: DataNode | undefined;
  readonly buffers: Buffers;
}

interface RangeLock {
  readonly first: number;
  readonly last: number;
  readonly released: Promise<void>;
}

/** A cluster's entry, to be changed. */
interface Entry {
  high: number;
  low: number;
  allocated: number;
  zero: number;
}

const ALL_SUBCLUSTERS = -1;

/** Whether a file that grows reads as zeroes where it was never written to. */
function growsWithZeroes(description: NodeDescription): boolean {
  if (description.driver === 'raw') return growsWithZeroes(description.file);
  if (description.driver === 'blkdebug') return growsWithZeroes(description.image);
  return description.driver === 'file';
}

export class Home implements RefcountHost {
  readonly opened: Promise<void>;
  readonly store: NodeStore;
  readonly geometry: layout.Geometry;
  private readonly size: SharedLength;
  private readonly m: Mapping;
  private readonly clusterSize: number;
  private readonly slicesPerTable: number;
  private headerBytes = new Uint8Array(0);
  private header!: layout.Header;
  /** The L1 table as in the file. */
  private l1: DataView = new DataView(new ArrayBuffer(0));
  private l1Offset = 0;
  private l1Size = 0;
  private readonly dirtyL1 = new Set<number>();
  private refcounts!: Refcounts;
  /** Clusters that hold metadata: never to be written to as data. */
  private readonly metadata = new Set<number>();
  private readonly raw: DataView;
  private readonly slotSlice: Int32Array;
  private readonly freeSlots: number[] = [];
  private usedSlots = 0;
  private clock = 0;
  private readonly dirtySlots = new Set<number>();
  private writingSlots: ReadonlySet<number> = new Set();
  private readonly loading = new Map<number, Promise<void>>();
  private readonly locks: RangeLock[] = [];
  /** Clusters that lose a reference when the tables are on disk. */
  private leaving: number[] = [];
  private round: Promise<void> | undefined;
  private nextRound: Promise<void> | undefined;
  private writing: Promise<void> | undefined;
  private readonly growing = new Mutex();
  private readonly headerMutex = new Mutex();
  /** The header on disk may be another one than here. */
  private headerUncertain = false;
  private preparing: Promise<void> | undefined;
  private timerSet = false;
  private readonly reclaims = new Set<Promise<void>>();
  private readonly l1Mutex = new Mutex();
  private readonly sizeMutex = new Mutex();
  private grown = false;
  private closed = false;
  private zeroes: Region | undefined;

  constructor(
    private readonly description: d.Qcow2Description,
    private readonly context: DataContext,
    private readonly parts: HomeParts,
  ) {
    this.m = parts.mapping;
    this.geometry = description.geometry;
    this.clusterSize = description.geometry.clusterSize;
    this.size = new SharedLength(description.size);
    this.store = new NodeStore(parts.file, context.engine, parts.buffers);
    this.raw = new DataView(this.m.raw.buffer);
    this.slotSlice = new Int32Array(description.slots).fill(-1);
    this.slicesPerTable = description.geometry.l2Entries / description.sliceEntries;
    this.opened = this.open();
    this.opened.catch(() => {});
  }

  private async open(): Promise<void> {
    const { snapshot } = this.description;
    const cluster = await this.store.read(0, Math.min(this.clusterSize, this.store.length));
    this.header = layout.parseHeader(cluster, this.store.length);
    this.headerBytes = cluster.slice(0, Math.min(512, this.header.headerLength));
    this.l1Offset = snapshot?.l1Offset ?? this.header.l1Offset;
    this.l1Size = snapshot?.l1Size ?? this.header.l1Size;
    const l1 = await this.store.read(this.l1Offset, this.l1Size * 8);
    this.l1 = layout.viewOf(l1);
    // A home worker that has ended may have left its slices.
    this.m.index.fill(d.NOT_CACHED, 0, Math.ceil(this.size.bytes / this.m.sliceCoverage));
    if (!this.description.readOnly) await this.openForWriting();
    if (this.description.cacheCleanInterval_s > 0) void this.cleanCache();
  }

  /** Now and then, slices that nobody has used since the last time leave memory. */
  private async cleanCache(): Promise<void> {
    for (;;) {
      await this.context.ops.sleep(this.description.cacheCleanInterval_s * 1000);
      if (this.closed) return;
      for (let slot = 0; slot < this.usedSlots; slot++) {
        const slice = this.slotSlice[slot] as number;
        if (slice < 0 || this.dirtySlots.has(slot) || this.writingSlots.has(slot)) continue;
        if (this.m.used[slot] !== 0) {
          this.m.used[slot] = 0;
          continue;
        }
        Atomics.store(this.m.index, slice, d.NOT_CACHED);
        this.slotSlice[slot] = -1;
        this.freeSlots.push(slot);
      }
    }
  }

  private async openForWriting(): Promise<void> {
    const { header } = this;
    const table = await this.store.read(header.refcountTableOffset, header.refcountTableClusters * this.clusterSize);
    const fresh =
      growsWithZeroes(this.description.file) && !this.description.dataFile
        ? Math.ceil(this.store.length / this.clusterSize)
        : Number.POSITIVE_INFINITY;
    const maxBlocks = Math.max(4, Math.ceil(this.description.refcountCache_bytes / this.clusterSize));
    this.refcounts = new Refcounts(this, header.refcountTableOffset, table, fresh, maxBlocks);
    const { metadata } = this;
    metadata.add(0);
    for (const cluster of this.refcounts.tableClusters()) metadata.add(cluster);
    for (const cluster of this.refcounts.blockClusters()) metadata.add(cluster);
    this.addTable(this.l1Offset, this.l1Size * 8);
    for (let i = 0; i < this.l1Size; i++) {
      const offset = this.tableOffset(i);
      if (offset > 0) metadata.add(Math.floor(offset / this.clusterSize));
    }
    if (header.snapshotCount > 0) {
      const limit = layout.snapshotTableLimit(header, this.store.length);
      const bytes = await this.store.read(header.snapshotsOffset, limit);
      const parsed = layout.parseSnapshots(header, bytes, this.store.length);
      this.addTable(header.snapshotsOffset, parsed.bytes);
      for (const snapshot of parsed.snapshots) this.addTable(snapshot.l1Offset, snapshot.l1Size * 8);
    }
  }

  private addTable(offset: number, bytes: number): void {
    for (let at = offset; at < offset + bytes; at += this.clusterSize) this.metadata.add(at / this.clusterSize);
  }

  addMetadata(cluster: number): void {
    this.metadata.add(cluster);
  }

  removeMetadata(cluster: number): void {
    this.metadata.delete(cluster);
  }

  // ---- damage

  damaged(message: string, offset: number): never {
    this.reportDamage(message, offset, true);
    throw new IoError(EIO, message);
  }

  private reportDamage(message: string, offset: number, fatal: boolean): void {
    if (fatal && !this.description.readOnly) {
      if (Atomics.exchange(this.m.cells, d.CELL_CORRUPT, 1) === 1) return;
      if (this.header.version === 3) {
        this.header.incompatible |= layout.INCOMPATIBLE_CORRUPT;
        void this.writeHeader().catch((error: unknown) => this.context.report(error));
      }
    }
    this.context.imageCorrupted(this.description.id, message, offset, this.clusterSize, fatal);
  }

  /** What an exception is as the result of an operation. */
  failed(error: unknown): number {
    if (!(error instanceof IoError)) this.context.report(error);
    return resultOf(error, EIO);
  }

  private checkWritable(): void {
    if (this.m.cells[d.CELL_CORRUPT] !== 0) throw new IoError(EIO);
  }

  // ---- header

  private async writeHeader(): Promise<void> {
    layout.updateHeader(this.headerBytes, this.header);
    this.headerUncertain = true;
    await this.store.write(0, this.headerBytes);
    this.headerUncertain = false;
  }

  /** Changes the header, on disk; where that fails it is what it was, or nothing is allocated until it is again. */
  private changeHeader(changes: Partial<layout.Header>): Promise<void> {
    return this.headerMutex.run(async () => {
      const keys = Object.keys(changes) as (keyof layout.Header)[];
      const before = Object.fromEntries(keys.map((key) => [key, this.header[key]]));
      Object.assign(this.header, changes);
      try {
        await this.writeHeader();
        this.headerUncertain = true;
        await this.store.flush();
        this.headerUncertain = false;
      } catch (error) {
        Object.assign(this.header, before);
        await this.writeHeaderAgain().catch(() => {});
        throw error;
      }
    });
  }

  private async writeHeaderAgain(): Promise<void> {
    this.headerUncertain = true;
    layout.updateHeader(this.headerBytes, this.header);
    await this.store.write(0, this.headerBytes);
    await this.store.flush();
    this.headerUncertain = false;
  }

  /** After a change of the header that failed: it is on disk what it is here. Throws where that cannot be had. */
  private settleHeader(): Promise<void> | undefined {
    if (!this.headerUncertain) return undefined;
    return this.headerMutex.run(async () => {
      if (this.headerUncertain) await this.writeHeaderAgain();
    });
  }

  /** Before the image is first written to: features that others would then believe wrongly are cleared. */
  private async prepare(): Promise<void> {
    this.preparing ??= this.prepareOnce().catch((error: unknown) => {
      this.preparing = undefined;
      throw error;
    });
    await this.preparing;
    await this.settleHeader();
  }

  private async prepareOnce(): Promise<void> {
    const kept = this.header.autoclear & layout.AUTOCLEAR_DATA_FILE_RAW;
    if (this.header.autoclear !== kept) {
      await this.changeHeader({ autoclear: kept });
    }
    Atomics.store(this.m.cells, d.CELL_WRITABLE, 1);
  }

  async moveRefcountTable(offset: number, clusters: number): Promise<void> {
    await this.changeHeader({ refcountTableOffset: offset, refcountTableClusters: clusters });
  }

  // ---- the cache of slices

  /** Where an L2 table is; 0 where there is none. */
  private tableOffset(l1Index: number): number {
    return layout.entryOffset(this.l1.getUint32(l1Index * 8), this.l1.getUint32(l1Index * 8 + 4));
  }

  private tableIsOwn(l1Index: number): boolean {
    return this.l1.getUint32(l1Index * 8) >= layout.ENTRY_COPIED_HIGH;
  }

  /** The slice is cached, or known to be without a table, when it resolves; though it may be evicted soon after. */
  load(slice: number): Promise<void> {
    if (this.m.index[slice] !== d.NOT_CACHED) return Promise.resolve();
    let loading = this.loading.get(slice);
    if (!loading) {
      loading = this.loadNow(slice).finally(() => this.loading.delete(slice));
      this.loading.set(slice, loading);
    }
    return loading;
  }

  private async loadNow(slice: number): Promise<void> {
    const { m } = this;
    if (slice >= m.index.length) throw new IoError(EFBIG);
    const l1Index = Math.floor(slice / this.slicesPerTable);
    const table = l1Index < this.l1Size ? this.tableOffset(l1Index) : 0;
    if (table === 0) {
      Atomics.store(m.index, slice, d.NO_TABLE);
      return;
    }
    this.checkTable(l1Index, table);
    const offset = table + (slice % this.slicesPerTable) * m.sliceBytes;
    await this.event('l2_load');
    const bytes = await this.store.read(offset, m.sliceBytes);
    const slot = await this.takeSlot();
    Atomics.add(m.generations, slot, 1);
    m.raw.set(bytes, slot * m.sliceBytes);
    this.slotSlice[slot] = slice;
    for (let i = 0; i < m.sliceEntries; i++) this.decode(slot, i);
    m.used[slot] = 1;
    Atomics.store(m.index, slice, slot + 1);
  }

  private checkTable(l1Index: number, table: number): void {
    const high = this.l1.getUint32(l1Index * 8);
    const low = this.l1.getUint32(l1Index * 8 + 4);
    if (table % this.clusterSize !== 0 || layout.l1Reserved(high, low)) {
      this.damaged(`L2 table offset 0x${table.toString(16)} unaligned (L1 index: ${l1Index})`, table);
    }
    if (table + this.clusterSize > Math.ceil(this.store.length / this.clusterSize) * this.clusterSize) {
      this.damaged(
        `L2 table offset 0x${table.toString(16)} is behind the end of the file (L1 index: ${l1Index})`,
        table,
      );
    }
  }

  private async takeSlot(): Promise<number> {
    for (;;) {
      const free = this.freeSlots.pop();
      if (free !== undefined) return free;
      if (this.usedSlots < this.description.slots) return this.usedSlots++;
      const victim = this.victim();
      if (victim < 0) {
        // All slices have changed, or are being written: write them.
        await this.flush();
        continue;
      }
      Atomics.store(this.m.index, this.slotSlice[victim] as number, d.NOT_CACHED);
      this.slotSlice[victim] = -1;
      return victim;
    }
  }

  /** A slot that nobody has used lately and that is as in the file; -1 where there is none. */
  private victim(): number {
    const { slots } = this.description;
    for (let tries = 0; tries < slots * 2; tries++) {
      const slot = this.clock;
      this.clock = (this.clock + 1) % slots;
      if ((this.slotSlice[slot] as number) < 0) continue;
      if (this.dirtySlots.has(slot) || this.writingSlots.has(slot)) continue;
      if (this.m.used[slot] === 0) return slot;
      this.m.used[slot] = 0;
    }
    return -1;
  }

  /** The slot of a slice that has an L2 table, loaded; valid until the next `await`. */
  private async slotOf(slice: number): Promise<number> {
    for (;;) {
      const state = this.m.index[slice] as number;
      if (state > 0) return state - 1;
      if (state === d.NO_TABLE) return -1;
      await this.load(slice);
    }
  }

  /** Makes the decoded entry from what is in the file. */
  private decode(slot: number, i: number): void {
    const { m } = this;
    const at = slot * m.sliceEntries + i;
    const { high, low, allocated, zero } = this.entry(slot, i);
    if (m.bitmaps.length > 0) {
      const compressed = (high & layout.ENTRY_COMPRESSED_HIGH) !== 0;
      Atomics.store(m.bitmaps, at * 2, compressed ? 0 : allocated);
      Atomics.store(m.bitmaps, at * 2 + 1, compressed ? 0 : zero);
    }
    m.entries[at] = this.decoded(high, low, allocated, zero, (this.slotSlice[slot] as number) * m.sliceEntries + i);
  }

  private decoded(high: number, low: number, allocated: number, zeroes: number, cluster: number): number {
    if (high & layout.ENTRY_COMPRESSED_HIGH) return this.description.dataFile ? d.KIND_DAMAGED : d.KIND_COMPRESSED;
    const extended = this.geometry.extendedL2;
    const offset = layout.entryOffset(high, low);
    const copied = high >= layout.ENTRY_COPIED_HIGH;
    const external = this.description.dataFile !== undefined;
    const hasCluster = offset > 0 || (external && copied);
    if (layout.l2Reserved(high, low, extended) || offset % this.clusterSize !== 0) return d.KIND_DAMAGED;
    if (!extended && (low & layout.ENTRY_ZERO_LOW) !== 0) {
      if (this.description.version === 2) return d.KIND_DAMAGED;
      return hasCluster ? offset + d.KIND_ZERO_ALLOCATED : d.KIND_ZERO;
    }
    if (!hasCluster) {
      if (!extended) return d.KIND_UNALLOCATED;
      if (allocated !== 0) return d.KIND_DAMAGED;
      if (zeroes === 0) return d.KIND_UNALLOCATED;
      return zeroes === ALL_SUBCLUSTERS ? d.KIND_ZERO : d.KIND_SUBCLUSTERS_SHARED;
    }
    if (external ? offset !== cluster * this.clusterSize : this.metadata.has(offset / this.clusterSize)) {
      return d.KIND_DAMAGED;
    }
    // What lies behind the end reads as zeroes, and is not written to in place.
    const table = Math.floor(cluster / this.geometry.l2Entries);
    const own = copied && this.tableIsOwn(table) && (external || offset < this.store.length);
    if (extended && allocated !== ALL_SUBCLUSTERS) {
      if ((allocated & zeroes) !== 0) return d.KIND_DAMAGED;
      if (zeroes === ALL_SUBCLUSTERS) return offset + d.KIND_ZERO_ALLOCATED;
      return offset + (own ? d.KIND_SUBCLUSTERS : d.KIND_SUBCLUSTERS_SHARED);
    }
    if (extended && zeroes !== 0) return d.KIND_DAMAGED;
    return offset + (own ? d.KIND_DATA : d.KIND_SHARED);
  }

  private entry(slot: number, i: number): Entry {
    const { raw } = this;
    const at = slot * this.m.sliceBytes + i * this.m.entryBytes;
    const extended = this.geometry.extendedL2;
    return {
      high: raw.getUint32(at),
      low: raw.getUint32(at + 4),
      allocated: extended ? raw.getInt32(at + 12) : 0,
      zero: extended ? raw.getInt32(at + 8) : 0,
    };
  }

  private kindOf(slot: number, i: number): number {
    return (this.m.entries[slot * this.m.sliceEntries + i] as number) % 512;
  }

  /** Changes an entry, in the order that readers in other workers rely on. */
  private setEntry(slot: number, i: number, { high, low, allocated, zero: zeroes }: Entry): void {
    const { m } = this;
    const at = slot * m.sliceEntries + i;
    const rawAt = slot * m.sliceBytes + i * m.entryBytes;
    this.raw.setUint32(rawAt, high);
    this.raw.setUint32(rawAt + 4, low);
    const cluster = (this.slotSlice[slot] as number) * m.sliceEntries + i;
    const value = this.decoded(high, low, allocated, zeroes, cluster);
    if (m.bitmaps.length > 0) {
      this.raw.setInt32(rawAt + 12, allocated);
      this.raw.setInt32(rawAt + 8, zeroes);
      const kind = value % 512;
      const bitsDecide = kind === d.KIND_SUBCLUSTERS || kind === d.KIND_SUBCLUSTERS_SHARED;
      if (bitsDecide) m.entries[at] = value;
      // New meanings are set before old ones go.
      const compressed = (high & layout.ENTRY_COMPRESSED_HIGH) !== 0;
      const before = m.bitmaps[at * 2] as number;
      Atomics.store(m.bitmaps, at * 2, compressed ? 0 : before | allocated);
      Atomics.store(m.bitmaps, at * 2 + 1, compressed ? 0 : zeroes);
      Atomics.store(m.bitmaps, at * 2, compressed ? 0 : allocated);
    }
    m.entries[at] = value;
    this.dirtySlots.add(slot);
    this.dirtied(true);
  }

  dirtied(needed: boolean): void {
    if (needed) Atomics.store(this.m.cells, d.CELL_DIRTY, 1);
    if (this.timerSet || this.closed) return;
    this.timerSet = true;
    void this.writeLater();
  }

  private async writeLater(): Promise<void> {
    await this.context.ops.sleep(WRITE_BEHIND_MS);
    this.timerSet = false;
    if (this.closed || !this.isDirty) return;
    try {
      await this.flush();
    } catch (error) {
      this.context.report(error);
      // What could not be written is tried again.
      this.dirtied(true);
    }
  }

  private get isDirty(): boolean {
    return this.dirtySlots.size > 0 || this.dirtyL1.size > 0 || this.refcounts?.isDirty || this.leaving.length > 0;
  }

  // ---- writing

  private async lock(first: number, last: number): Promise<() => void> {
    for (;;) {
      const other = this.locks.find((held) => held.first <= last && first <= held.last);
      if (!other) break;
      await other.released;
    }
    let released = () => {};
    const lock: RangeLock = {
      first,
      last,
      released: new Promise<void>((resolve) => {
        released = resolve;
      }),
    };
    this.locks.push(lock);
    return () => {
      this.locks.splice(this.locks.indexOf(lock), 1);
      released();
    };
  }

  /** The slot of a slice whose table may be changed: made, or copied from a snapshot's, if need be. */
  private async ownSlot(slice: number): Promise<number> {
    const l1Index = Math.floor(slice / this.slicesPerTable);
    for (;;) {
      if (this.tableOffset(l1Index) > 0 && this.tableIsOwn(l1Index)) {
        const slot = await this.slotOf(slice);
        if (slot >= 0) return slot;
      } else {
        await this.l1Mutex.run(() => this.ownTable(l1Index));
      }
    }
  }

  private async ownTable(l1Index: number): Promise<void> {
    const old = this.tableOffset(l1Index);
    if (old > 0 && this.tableIsOwn(l1Index)) return;
    if (old > 0) this.checkTable(l1Index, old);
    const { cluster } = await this.refcounts.allocate(1);
    const offset = cluster * this.clusterSize;
    this.checkOverlap(cluster, 'L2 table');
    try {
      if (old > 0) await this.event('l2_alloc_cow_read');
      // Also where it reads as zeroes already: a host that has no space says so now, and not when the table is flushed.
      const table = old > 0 ? await this.store.read(old, this.clusterSize) : new Uint8Array(this.clusterSize);
      await this.event('l2_alloc_write');
      await this.store.write(offset, table);
    } catch (error) {
      await this.refcounts.release([cluster]);
      throw error;
    }
    this.metadata.add(cluster);
    layout.writeU64(this.l1, l1Index * 8, offset);
    this.l1.setUint32(l1Index * 8, (this.l1.getUint32(l1Index * 8) | layout.ENTRY_COPIED_HIGH) >>> 0);
    this.dirtyL1.add(l1Index);
    this.dirtied(true);
    if (old > 0) {
      this.metadata.delete(old / this.clusterSize);
      this.leaving.push(old / this.clusterSize);
    }
    const first = l1Index * this.slicesPerTable;
    for (let slice = first; slice < Math.min(first + this.slicesPerTable, this.m.index.length); slice++) {
      if (this.m.index[slice] === d.NO_TABLE) Atomics.store(this.m.index, slice, d.NOT_CACHED);
    }
  }

  /** A cluster that was given out as free must not hold metadata: then the refcounts are damaged. */
  private checkOverlap(cluster: number, what: string): void {
    if (this.description.overlapChecks && this.metadata.has(cluster)) {
      this.damaged(`Preventing invalid write of ${what} on metadata (overlaps)`, cluster * this.clusterSize);
    }
  }

  /** Whether a cluster that is not allocated reads as zeroes. */
  private noBacking(cluster: number): boolean {
    const { backing } = this.parts;
    return !backing || cluster * this.clusterSize >= backing.size.bytes;
  }

  /** The clusters that an entry refers to; none with an external data file. */
  private hostClusters({ high, low }: Entry): number[] {
    if (this.description.dataFile) return [];
    if (high & layout.ENTRY_COMPRESSED_HIGH) {
      const { offset, length } = layout.compressedRange(high, low, this.geometry.clusterBits);
      const clusters: number[] = [];
      const last = Math.floor((offset + length - 1) / this.clusterSize);
      for (let cluster = Math.floor(offset / this.clusterSize); cluster <= last; cluster++) clusters.push(cluster);
      return clusters;
    }
    const offset = layout.entryOffset(high, low);
    return offset > 0 ? [offset / this.clusterSize] : [];
  }

  /** How a write to the cluster is made. */
  private needOf(slot: number, i: number): 'nothing' | 'in place' | 'sparse' | 'copy' {
    const { high, low } = this.entry(slot, i);
    const copied = high >= layout.ENTRY_COPIED_HIGH;
    switch (this.kindOf(slot, i)) {
      case d.KIND_DATA:
        return 'nothing';
      case d.KIND_SUBCLUSTERS:
        return 'in place';
      case d.KIND_ZERO_ALLOCATED:
        return copied && this.tableIsOwn(this.l1IndexOf(slot)) ? 'in place' : 'sparse';
      case d.KIND_UNALLOCATED:
      case d.KIND_ZERO:
        return 'sparse';
      case d.KIND_SUBCLUSTERS_SHARED:
        return layout.entryOffset(high, low) === 0 ? 'sparse' : 'copy';
      case d.KIND_SHARED:
      case d.KIND_COMPRESSED:
        return 'copy';
      default:
        return this.damaged(`L2 entry 0x${high.toString(16)}:${low.toString(16)} is invalid`, 0);
    }
  }

  private l1IndexOf(slot: number): number {
    return Math.floor((this.slotSlice[slot] as number) / this.slicesPerTable);
  }

  /**
   * Writes what `map` could not: as much as goes in one piece. The bytes written, or 0 where the range may be mapped
   * now.
   */
  async write(offset: number, length: number, address: number): Promise<number> {
    this.checkWritable();
    await this.prepare();
    const { m, clusterSize } = this;
    const slice = m.sliceOf(offset);
    const end = Math.min(offset + length, (slice + 1) * m.sliceCoverage);
    const first = Math.floor(offset / clusterSize);
    const last = Math.floor((end - 1) / clusterSize);
    const unlock = await this.lock(first, last);
    try {
      const slot = await this.ownSlot(slice);
      const firstEntry = first - slice * m.sliceEntries;
      const need = this.needOf(slot, firstEntry);
      if (need === 'nothing') return 0;
      if (need === 'in place') return await this.writeInPlace(slice, slot, first, offset, end, address);
      let count = 1;
      let zeroes = this.readsAsZeroes(slot, firstEntry, first);
      while (first + count <= last && this.needOf(slot, firstEntry + count) === need) {
        zeroes &&= this.readsAsZeroes(slot, firstEntry + count, first + count);
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
    const { m, clusterSize } = this;
    if (this.closed || !this.refcounts || this.description.dataFile || m.cells[d.CELL_CORRUPT] !== 0) return false;
    if (this.parts.file.event || this.headerUncertain) return false;
    if (m.cells[d.CELL_WRITABLE] === 0) return false;
    const slice = m.sliceOf(offset);
    const slot = (m.index[slice] as number) - 1;
    if (slot < 0 || !this.tableIsOwn(Math.floor(slice / this.slicesPerTable))) return false;
    const first = Math.floor(offset / clusterSize);
    const last = Math.min(Math.floor((offset + length - 1) / clusterSize), (slice + 1) * m.sliceEntries - 1);
    for (const held of this.locks) if (held.first <= last && first <= held.last) return false;
    const entries = slot * m.sliceEntries - slice * m.sliceEntries;
    let end = first;
    for (; end <= last; end++) {
      const value = m.entries[entries + end] as number;
      if (value !== d.KIND_ZERO && !(value === d.KIND_UNALLOCATED && this.noBacking(end))) break;
    }
    if (end === first) return false;
    const taken = this.refcounts.allocateFresh(end - first);
    if (!taken) return false;
    for (let n = 0; n < taken.count; n++) {
      if (this.description.overlapChecks && this.metadata.has(taken.cluster + n)) return false;
      const host = (taken.cluster + n) * clusterSize;
      this.setEntry(slot, first + n - slice * m.sliceEntries, {
        high: (Math.floor(host / 2 ** 32) | layout.ENTRY_COPIED_HIGH) >>> 0,
        low: host % 2 ** 32,
        allocated: this.geometry.extendedL2 ? ALL_SUBCLUSTERS : 0,
        zero: 0,
      });
    }
    // The file grows before the next ones need it.
    const ahead = (taken.cluster + taken.count) * clusterSize + GROW_BYTES / 2;
    if (ahead > this.store.length && this.growing.idle) void this.growTo(ahead).catch(() => {});
    return true;
  }

  private readsAsZeroes(slot: number, i: number, cluster: number): boolean {
    const kind = this.kindOf(slot, i);
    if (kind === d.KIND_ZERO || kind === d.KIND_ZERO_ALLOCATED) return true;
    return (kind === d.KIND_UNALLOCATED || kind === d.KIND_SUBCLUSTERS_SHARED) && this.noBacking(cluster)
      ? this.entry(slot, i).allocated === 0
      : false;
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
    const { clusterSize, m } = this;
    const i = cluster - slice * m.sliceEntries;
    const { high, low, allocated } = this.entry(slot, i);
    const host = layout.entryOffset(high, low);
    let dataEnd = Math.min(end, (cluster + 1) * clusterSize);
    const grain = this.geometry.extendedL2 ? m.subclusterSize : clusterSize;
    if (this.geometry.extendedL2) {
      // Subclusters that hold data are others' to write to in place at this moment.
      let n = Math.floor((offset - cluster * clusterSize) / grain);
      if ((allocated >>> n) & 1) return 0;
      while (n < layout.SUBCLUSTERS && !((allocated >>> n) & 1)) n++;
      dataEnd = Math.min(dataEnd, cluster * clusterSize + n * grain);
    }
    await this.transfer(offset, dataEnd, grain, host - cluster * clusterSize, address, false);
    const again = await this.slotOf(slice);
    const entry = this.entry(again, i);
    this.fill(entry, cluster, offset, dataEnd, grain);
    this.setEntry(again, i, entry);
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
    const { clusterSize, m } = this;
    const external = this.description.dataFile !== undefined;
    const { cluster, count, freshFrom } = external
      ? { cluster: first, count: most, freshFrom: Number.POSITIVE_INFINITY }
      : await this.refcounts.allocate(most);
    const taken = external ? [] : Array.from({ length: count }, (_, n) => cluster + n);
    for (const one of taken) this.checkOverlap(one, 'data');
    const dataEnd = Math.min(end, (first + count) * clusterSize);
    const delta = (cluster - first) * clusterSize;
    const fresh = cluster >= freshFrom;
    // What reads as zeroes before and after needs no order: the write itself is mapped and made by who asked for it.
    const mapOnly = zeroes && fresh;
    const grain = need === 'sparse' && this.geometry.extendedL2 ? m.subclusterSize : clusterSize;
    try {
      if (address < 0) {
        if (!mapOnly) orThrow(await this.copy(offset, dataEnd, delta));
        if (!external) await this.parts.file.allocate(cluster * clusterSize, count * clusterSize);
      } else if (!mapOnly) await this.transfer(offset, dataEnd, grain, delta, address, zeroes && fresh);
      const slot = await this.slotOf(slice);
      for (let n = 0; n < count; n++) {
        const i = first + n - slice * m.sliceEntries;
        const old = this.entry(slot, i);
        const host = (cluster + n) * clusterSize;
        const entry: Entry = {
          high: (Math.floor(host / 2 ** 32) | layout.ENTRY_COPIED_HIGH) >>> 0,
          low: host % 2 ** 32,
          allocated: need === 'sparse' ? old.allocated : 0,
          zero: need === 'sparse' ? old.zero : 0,
        };
        if (mapOnly || need === 'copy') this.fill(entry, first + n, 0, Number.POSITIVE_INFINITY, grain);
        else this.fill(entry, first + n, offset, dataEnd, grain);
        this.leaving.push(...this.hostClusters(old));
        this.setEntry(slot, i, entry);
      }
    } catch (error) {
      await this.refcounts.release(taken);
      throw error;
    }
    return { done: mapOnly ? 0 : dataEnd - offset, count };
  }

  /** Says in the entry that [from, to) of the cluster, widened to `grain`, is data. */
  private fill(entry: Entry, cluster: number, from: number, to: number, grain: number): void {
    if (!this.geometry.extendedL2) {
      entry.low = (entry.low & ~layout.ENTRY_ZERO_LOW) >>> 0;
      return;
    }
    const start = cluster * this.clusterSize;
    const first = Math.max(0, Math.floor((from - start) / grain)) * (grain / this.m.subclusterSize);
    const end = Math.min(32, Math.ceil((to - start) / grain) * (grain / this.m.subclusterSize));
    let bits = 0;
    for (let n = first; n < end; n++) bits |= 1 << n;
    entry.allocated |= bits;
    entry.zero &= ~bits;
  }

  /**
   * Writes [from, to) of the disk from native memory to the same range moved by `delta`, and what lies around it up to
   * multiples of `grain`, as it reads now; nothing around it if that is `zeroed` already.
   */
  private async transfer(
    from: number,
    to: number,
    grain: number,
    delta: number,
    address: number,
    zeroed: boolean,
  ): Promise<void> {
    const { engine } = this.context;
    const { dataFile } = this.parts;
    const head = Math.floor(from / grain) * grain;
    const tail = Math.ceil(to / grain) * grain;
    if (this.description.dataFile && tail > dataFile.size.bytes) orThrow(await dataFile.resize(tail, true));
    await dataFile.event?.('write_aio');
    const work = [engine.run(ACCESS_WRITE, dataFile, from + delta, to - from, address)];
    if (!zeroed && head < from) work.push(this.copy(head, from, delta));
    if (!zeroed && to < tail) work.push(this.copy(to, tail, delta));
    // All must have ended before the clusters may be given back.
    const results = await Promise.all(work.map((piece) => piece.catch((error: unknown) => resultOf(error, EIO))));
    for (const result of results) orThrow(result);
  }

  private async copy(from: number, to: number, delta: number): Promise<number> {
    for (let at = from; at < to; at += COPY_BYTES) {
      const result = await this.copyPart(at, Math.min(to, at + COPY_BYTES), delta);
      if (result < 0) return result;
    }
    return to - from;
  }

  private copyPart(from: number, to: number, delta: number): Promise<number> {
    const { engine } = this.context;
    return this.parts.buffers.with(to - from, async ({ address, buffer }) => {
      const there = Math.max(0, Math.min(to, this.size.bytes) - from);
      await this.event('cow_read');
      // Behind the end of the disk there is nothing to keep.
      if (there > 0) orThrow(await engine.run(ACCESS_READ, this.parts.node, from, there, address));
      new Uint8Array(buffer, there, to - from - there).fill(0);
      await this.event('cow_write');
      return engine.run(ACCESS_WRITE, this.parts.dataFile, from + delta, to - from, address);
    });
  }

  async growTo(end: number): Promise<void> {
    if (end <= this.store.length) return;
    await this.growing.run(async () => {
      if (end <= this.store.length) return;
      const { file } = this.parts;
      let result = await file.resize(Math.ceil(end / GROW_BYTES) * GROW_BYTES, true);
      if (result < 0) result = await file.resize(end, true);
      if (result < 0) throw new IoError(result === -EOPNOTSUPP ? ENOSPC : -result);
      this.grown = true;
    });
  }

  // ---- giving back

  async discard(offset: number, length: number): Promise<void> {
    if (this.description.dataFileRaw) return;
    const first = Math.ceil(offset / this.clusterSize);
    const end = this.lastCluster(offset + length);
    // Without zero flags a discarded cluster would show what the backing file has.
    if (this.description.version === 2 && this.parts.backing) return;
    if (end > first) await this.zeroClusters(first, end, true);
  }

  /** The number of clusters that end at or before `offset`; the disk's last cluster may be a part of one. */
  private lastCluster(offset: number): number {
    const at = offset / this.clusterSize;
    return offset >= this.size.bytes ? Math.ceil(at) : Math.floor(at);
  }

  async writeZeroes(offset: number, length: number, mayUnmap: boolean): Promise<void> {
    const end = offset + length;
    const { backing } = this.parts;
    if (this.description.dataFileRaw || (this.description.version === 2 && backing && offset < backing.size.bytes)) {
      throw new IoError(EOPNOTSUPP);
    }
    const first = Math.ceil(offset / this.clusterSize);
    const last = this.lastCluster(end);
    if (last <= first) {
      await this.zeroPart(offset, end);
      return;
    }
    await this.zeroPart(offset, first * this.clusterSize);
    if (last * this.clusterSize < end) await this.zeroPart(last * this.clusterSize, end);
    await this.zeroClusters(first, last, mayUnmap && this.description.discard);
  }

  /** Writes zeroes to a part of a cluster, where it does not read as zeroes. */
  private async zeroPart(from: number, to: number): Promise<void> {
    const { engine } = this.context;
    this.zeroes ??= allocateRegion(ZERO_BUFFER_BYTES);
    for (let at = from; at < to; ) {
      const cluster = Math.floor(at / this.clusterSize);
      const end = Math.min(to, (cluster + 1) * this.clusterSize, at + ZERO_BUFFER_BYTES);
      const slot = await this.slotOf(this.m.sliceOf(at));
      const skip =
        slot < 0 ? this.noBacking(cluster) : this.readsAsZeroes(slot, cluster % this.m.sliceEntries, cluster);
      if (!skip) orThrow(await engine.run(ACCESS_WRITE, this.parts.node, at, end - at, this.zeroes.address));
      at = end;
    }
  }

  /** Makes clusters from `first` up to, not including, `end` read as zeroes, by their entries alone. */
  private async zeroClusters(first: number, end: number, mayUnmap: boolean): Promise<void> {
    await this.prepare();
    await this.eachSlice(first, end, (slot, i, cluster) => {
      const old = this.entry(slot, i);
      const kind = this.kindOf(slot, i);
      const own = old.high >= layout.ENTRY_COPIED_HIGH && !(old.high & layout.ENTRY_COMPRESSED_HIGH);
      const external = this.description.dataFile !== undefined;
      const keep = own && (external || !mayUnmap || this.description.discardNoUnref);
      if (kind === d.KIND_ZERO || (kind === d.KIND_ZERO_ALLOCATED && keep)) return undefined;
      if (kind === d.KIND_UNALLOCATED && this.noBacking(cluster)) return undefined;
      if (kind === d.KIND_DAMAGED) this.damaged('An L2 entry is invalid', 0);
      if (this.description.version === 2) return { high: 0, low: 0, allocated: 0, zero: 0 };
      const zeroBit = this.geometry.extendedL2 ? 0 : layout.ENTRY_ZERO_LOW;
      const zero = this.geometry.extendedL2 ? ALL_SUBCLUSTERS : 0;
      if (keep) return { high: old.high, low: (old.low | zeroBit) >>> 0, allocated: 0, zero };
      return { high: 0, low: zeroBit, allocated: 0, zero };
    });
  }

  /**
   * Changes the entries of clusters as `change` says; undefined leaves one as it is. Slices without a table are passed
   * over if all that is in them is to stay.
   */
  private async eachSlice(
    first: number,
    end: number,
    change: (slot: number, i: number, cluster: number) => Entry | undefined,
  ): Promise<void> {
    const { m } = this;
    for (let cluster = first; cluster < end; ) {
      this.checkWritable();
      const slice = Math.floor(cluster / m.sliceEntries);
      const stop = Math.min(end, (slice + 1) * m.sliceEntries);
      const unlock = await this.lock(cluster, stop - 1);
      try {
        const there = await this.slotOf(slice);
        if (there >= 0 || !this.noBacking(cluster)) {
          const slot = await this.ownSlot(slice);
          for (let n = cluster; n < stop; n++) {
            const i = n - slice * m.sliceEntries;
            const old = this.entry(slot, i);
            const entry = change(slot, i, n);
            if (!entry) continue;
            const kept = this.hostClusters(entry);
            this.leaving.push(...this.hostClusters(old).filter((host) => !kept.includes(host)));
            this.setEntry(slot, i, entry);
          }
        }
      } finally {
        unlock();
      }
      cluster = stop;
    }
  }

  /** Gives every cluster of the range a place in the file, on its host too where that can be; it reads as before. */
  async allocate(offset: number, length: number): Promise<void> {
    await this.prepare();
    const { m } = this;
    const end = Math.ceil((offset + length) / this.clusterSize);
    for (let cluster = Math.floor(offset / this.clusterSize); cluster < end; ) {
      this.checkWritable();
      const slice = Math.floor(cluster / m.sliceEntries);
      const last = Math.min(end, (slice + 1) * m.sliceEntries) - 1;
      const unlock = await this.lock(cluster, last);
      try {
        cluster += await this.allocateRun(slice, cluster, last);
      } finally {
        unlock();
      }
    }
  }

  /** The number of clusters, from `first` on, that have a place now. */
  private async allocateRun(slice: number, first: number, last: number): Promise<number> {
    const { m } = this;
    const slot = await this.ownSlot(slice);
    const needOf = (cluster: number) => this.needOf(slot, cluster - slice * m.sliceEntries);
    const need = needOf(first);
    let zeroes = true;
    let count = 0;
    for (; first + count <= last && needOf(first + count) === need; count++) {
      zeroes &&= this.readsAsZeroes(slot, first + count - slice * m.sliceEntries, first + count);
    }
    if (need === 'nothing' || need === 'in place') return count;
    const start = first * this.clusterSize;
    // All of it is what lies around a write of nothing.
    const made = await this.writeNew(slice, first, count, 'copy', zeroes, start, start + count * this.clusterSize, -1);
    return made.count;
  }

  // ---- the disk's length

  resize(length: number, onlyGrow: boolean): Promise<void> {
    return this.sizeMutex.run(() => this.resizeLocked(length, onlyGrow));
  }

  private async resizeLocked(length: number, onlyGrow: boolean): Promise<void> {
    const old = this.size.bytes;
    if (length === old || (onlyGrow && length < old)) return this.settleHeader();
    if (length % 512 !== 0) {
      // A client that appends gets the rest of the sector with it.
      if (!onlyGrow) throw new IoError(EINVAL);
      return this.resizeLocked(Math.ceil(length / 512) * 512, true);
    }
    this.checkWritable();
    // Version 2 does not note how long the disk was in a snapshot.
    if (this.description.version === 2 && this.header.snapshotCount > 0) throw new IoError(EOPNOTSUPP);
    if (Math.ceil(length / this.m.sliceCoverage) > this.m.index.length) throw new IoError(EFBIG);
    await this.prepare();
    if (length > old) await this.grow(old, length);
    else await this.shrink(old, length);
  }

  private async grow(old: number, length: number): Promise<void> {
    const entries = Math.ceil(length / this.geometry.l2Coverage);
    if (entries * 8 > layout.MAX_L1_BYTES) throw new IoError(EFBIG);
    if (entries > this.l1Size) await this.growL1(entries);
    if (this.description.dataFile) orThrow(await this.parts.dataFile.resize(length, true));
    // What lay behind the end in the last cluster, or lies there in the backing file, must not come to light.
    const { backing } = this.parts;
    const edge = Math.min(length, Math.ceil(old / this.clusterSize) * this.clusterSize);
    if (edge > old) await this.zeroPart(old, edge);
    if (backing && backing.size.bytes > edge) {
      const hidden = Math.min(length, backing.size.bytes);
      if (this.description.version === 2) {
        for (let at = edge; at < hidden; at += this.clusterSize) {
          await this.zeroPart(at, Math.min(hidden, at + this.clusterSize));
        }
      } else if (hidden > edge) {
        await this.zeroClusters(edge / this.clusterSize, Math.ceil(hidden / this.clusterSize), false);
      }
    }
    await this.flush();
    await this.changeHeader({ size: length });
    this.size.bytes = length;
  }

  private async shrink(old: number, length: number): Promise<void> {
    this.size.bytes = length;
    try {
      await this.changeHeader({ size: length });
    } catch (error) {
      this.size.bytes = old;
      throw error;
    }
    const first = Math.ceil(length / this.clusterSize);
    const end = Math.ceil(old / this.clusterSize);
    await this.eachSlice(first, end, (slot, i) => {
      if (this.kindOf(slot, i) === d.KIND_UNALLOCATED) return undefined;
      return { high: 0, low: 0, allocated: 0, zero: 0 };
    });
    if (this.description.dataFile) orThrow(await this.parts.dataFile.resize(length, false));
  }

  private growL1(entries: number): Promise<void> {
    return this.l1Mutex.run(async () => {
      const wanted = Math.max(entries, Math.min(Math.ceil(this.l1Size * 1.5), layout.MAX_L1_BYTES / 8));
      const clusters = Math.ceil((wanted * 8) / this.clusterSize);
      await this.event('l1_grow_alloc_table');
      const { cluster } = await this.refcounts.allocate(clusters, true);
      for (let n = 0; n < clusters; n++) this.checkOverlap(cluster + n, 'L1 table');
      // All that the table refers to is on disk then, and nobody changes it meanwhile.
      await this.flush();
      const bytes = new Uint8Array(wanted * 8);
      bytes.set(new Uint8Array(this.l1.buffer, this.l1.byteOffset, this.l1Size * 8));
      await this.event('l1_grow_write_table');
      await this.store.write(cluster * this.clusterSize, bytes);
      await this.store.flush();
      await this.event('l1_grow_activate_table');
      const old = { offset: this.l1Offset, clusters: Math.ceil((this.l1Size * 8) / this.clusterSize) };
      await this.changeHeader({ l1Offset: cluster * this.clusterSize, l1Size: wanted });
      this.l1 = layout.viewOf(bytes);
      this.l1Offset = this.header.l1Offset;
      this.l1Size = wanted;
      this.addTable(this.l1Offset, wanted * 8);
      for (let n = 0; n < old.clusters; n++) {
        this.metadata.delete(old.offset / this.clusterSize + n);
        this.leaving.push(old.offset / this.clusterSize + n);
      }
      this.dirtied(true);
    });
  }

  // ---- writing metadata

  get isWriting(): boolean {
    return this.writing !== undefined;
  }

  async written(): Promise<void> {
    await this.writing?.catch(() => {});
  }

  /** All that was written before is on stable storage when it resolves, and found again. */
  flush(): Promise<void> {
    if (this.nextRound) return this.nextRound;
    if (!this.round) return this.startRound();
    // The round under way may have begun before what the caller wrote.
    this.nextRound = this.round
      .catch(() => {})
      .then(() => {
        this.nextRound = undefined;
        return this.startRound();
      });
    return this.nextRound;
  }

  private startRound(): Promise<void> {
    this.round = this.writeRound().finally(() => {
      this.round = undefined;
    });
    return this.round;
  }

  private async flushData(): Promise<void> {
    await this.event('flush_to_disk');
    if (this.description.dataFile) orThrow(await this.parts.dataFile.flush());
    await this.store.flush();
  }

  /** Tells the node below, where it wants to know, what is about to be done there. */
  event(event: DebugEvent): Promise<void> | undefined {
    return this.parts.file.event?.(event);
  }

  private async writeRound(): Promise<void> {
    if (!this.refcounts) return this.flushData();
    await this.settleHeader();
    const taken = await this.refcounts.mutex.run(() => {
      const all = this.takeDirty();
      this.writing = this.writeOut(all);
      return all;
    });
    try {
      await this.writing;
    } catch (error) {
      for (const slot of taken.slots) this.dirtySlots.add(slot);
      for (const index of taken.l1) this.dirtyL1.add(index);
      this.refcounts.dirtyAgain(taken.refcounts);
      this.leaving.push(...taken.leaving);
      throw error;
    } finally {
      this.writing = undefined;
      this.writingSlots = new Set();
    }
    if (this.dirtySlots.size === 0 && this.dirtyL1.size === 0 && this.leaving.length === 0) {
      Atomics.store(this.m.cells, d.CELL_DIRTY, 0);
    }
    if (taken.leaving.length > 0) {
      const reclaim: Promise<void> = this.reclaim(taken.leaving)
        .catch((error: unknown) => void this.failed(error))
        .finally(() => this.reclaims.delete(reclaim));
      this.reclaims.add(reclaim);
    }
  }

  /** What has changed, as it is at this moment. */
  private takeDirty() {
    const { m } = this;
    const slots = [...this.dirtySlots];
    const tables: PendingWrite[] = slots.map((slot) => {
      const slice = this.slotSlice[slot] as number;
      const table = this.tableOffset(Math.floor(slice / this.slicesPerTable));
      return {
        offset: table + (slice % this.slicesPerTable) * m.sliceBytes,
        bytes: m.raw.slice(slot * m.sliceBytes, (slot + 1) * m.sliceBytes),
      };
    });
    const l1 = [...this.dirtyL1];
    for (const index of l1) {
      const bytes = new Uint8Array(this.l1.buffer, this.l1.byteOffset + index * 8, 8).slice();
      tables.push({ offset: this.l1Offset + index * 8, bytes });
    }
    const refcounts = this.refcounts.takeDirty();
    const leaving = this.leaving;
    this.leaving = [];
    this.dirtySlots.clear();
    this.dirtyL1.clear();
    this.writingSlots = new Set(slots);
    return { slots, l1, tables, refcounts, leaving };
  }

  private async writeOut({ l1, tables, refcounts }: ReturnType<Home['takeDirty']>): Promise<void> {
    if (refcounts.blocks.length > 0) await this.event('refblock_update_part');
    await this.writeAll(refcounts.blocks);
    await this.flushData();
    if (refcounts.table.length > 0) {
      await this.event('reftable_update');
      await this.writeAll(refcounts.table);
      await this.store.flush();
    }
    if (tables.length > 0) {
      if (tables.length > l1.length) await this.event('l2_update');
      if (l1.length > 0) await this.event('l1_update');
      await this.writeAll(tables);
      await this.store.flush();
    }
  }

  private async writeAll(writes: readonly PendingWrite[]): Promise<void> {
    const results = await Promise.allSettled(writes.map(({ offset, bytes }) => this.store.write(offset, bytes)));
    for (const result of results) if (result.status === 'rejected') throw result.reason;
  }

  /** Clusters that nothing refers to any more are free, once no worker may still transfer to or from them. */
  private async reclaim(clusters: readonly number[]): Promise<void> {
    const { calls, engine } = this.context;
    const waits: Promise<unknown>[] = [];
    for (let at = d.CELL_MEMBERS; at < d.CELLS; at++) {
      const ring = Atomics.load(this.m.cells, at) - 1;
      if (ring < 0) continue;
      waits.push(ring === calls.ringFd ? engine.quiesce() : calls.call(ring, 0, CALL_QUIESCE, 0));
    }
    await Promise.all(waits);
    await this.refcounts.release(clusters, (freed) => this.punch(freed));
  }

  private async punch(clusters: readonly number[]): Promise<void> {
    if (!this.description.passDiscard || this.description.dataFile) return;
    const sorted = [...clusters].sort((a, b) => a - b);
    for (let i = 0; i < sorted.length; ) {
      let end = i + 1;
      while (end < sorted.length && sorted[end] === (sorted[i] as number) + end - i) end++;
      // Space that is not given back costs nothing but space.
      await this.parts.file.discard((sorted[i] as number) * this.clusterSize, (end - i) * this.clusterSize);
      i = end;
    }
  }

  /** Writes all that is left, and cuts the file to what is in use. */
  async close(): Promise<void> {
    try {
      // A round that is under way holds what it writes, and may fail.
      while (this.isDirty || this.round || this.reclaims.size > 0) {
        if (this.isDirty || this.round) await this.flush();
        await Promise.all(this.reclaims);
      }
      await this.growing.run(async () => {});
      if (this.grown && Number.isFinite(this.refcounts.highWater)) {
        const end = this.refcounts.highWater * this.clusterSize;
        if (end < this.store.length) await this.store.resize(end);
        this.grown = false;
      }
    } finally {
      this.closed = true;
      if (this.zeroes) releaseRegion(this.zeroes);
      this.zeroes = undefined;
    }
  }
}
