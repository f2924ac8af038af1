/**
 * The refcounts of an image's clusters, and the allocation of clusters by them. Changes are made in memory; `takeDirty`
 * hands them out for writing. A refcount that is too high on disk only leaks space, so increments are written before
 * anything refers to the cluster, and decrements after nothing does any more.
 */
import { EFBIG } from '../../../abi/errno.js';
import { Mutex } from '../../../base/mutex.js';
import { type ImageStore, IoError } from '../../image-store.js';
import type { DebugEvent } from '../blkdebug/events.js';
import { type Geometry, MAX_REFCOUNT_TABLE_BYTES, readU64, viewOf, writeU64 } from './layout.js';

/** Reads the refcount at `index` of a block; the bits of a byte are counted from the least significant. */
export function getRefcount(block: Uint8Array, bits: number, index: number): number {
  if (bits === 16) return ((block[index * 2] as number) << 8) | (block[index * 2 + 1] as number);
  if (bits < 8) {
    const bit = index * bits;
    return ((block[bit >> 3] as number) >> (bit & 7)) & ((1 << bits) - 1);
  }
  const bytes = bits / 8;
  let value = 0;
  for (let i = 0; i < bytes; i++) value = value * 256 + (block[index * bytes + i] as number);
  return value;
}

/** Sets it to `value`, which must be one of so many bits. */
export function setRefcount(block: Uint8Array, bits: number, index: number, value: number): void {
  if (bits < 8) {
    const bit = index * bits;
    const mask = ((1 << bits) - 1) << (bit & 7);
    block[bit >> 3] = ((block[bit >> 3] as number) & ~mask) | (value << (bit & 7));
    return;
  }
  const bytes = bits / 8;
  let rest = value;
  for (let i = bytes - 1; i >= 0; i--) {
    block[index * bytes + i] = rest % 256;
    rest = Math.floor(rest / 256);
  }
}

/** Bytes for the file. */
export interface PendingWrite {
  readonly offset: number;
  readonly bytes: Uint8Array;
}

/** A write of a block, or of an entry of the table: number `index`. */
interface IndexedWrite extends PendingWrite {
  readonly index: number;
}

export interface DirtyRefcounts {
  readonly blocks: IndexedWrite[];
  /** To be written when the blocks are on disk. */
  readonly table: IndexedWrite[];
}

/** What the refcounts ask of the image that they belong to. */
export interface RefcountHost {
  readonly store: ImageStore;
  readonly geometry: Geometry;
  /** The file has room up to there afterwards; throws ENOSPC. */
  growTo(end: number): Promise<void>;
  /** The header says so, on disk. */
  moveRefcountTable(offset: number, clusters: number): Promise<void>;
  /** Writes that `takeDirty` gave out are under way. */
  isWriting(): boolean;
  /** Resolves when no write that `takeDirty` gave out is under way. */
  written(): Promise<void>;
  /** Refcounts have changed in memory; `needed` where something may refer to them that is on disk soon. */
  dirtied(needed: boolean): void;
  /** The refcounts cannot be; throws. */
  damaged(message: string, offset: number): never;
  /** A block of refcounts was added at this cluster. */
  blockMade(cluster: number): void;
  /** Throws where other metadata are in the cluster of a block. */
  checkBlock(cluster: number): void;
  /** What is about to be done, told to the node below where that wants to know. */
  event(event: DebugEvent): Promise<void> | undefined;
}

export interface Allocation {
  readonly cluster: number;
  readonly count: number;
  /** From this cluster on, the clusters have never been written to and read as zeroes. */
  readonly freshFrom: number;
}

export class Refcounts {
  readonly mutex = new Mutex();
  private tableOffset: number;
  /** Offsets of the blocks; 0 where there is none. */
  private table: Float64Array;
  private readonly blocks = new Map<number, Uint8Array>();
  /** The bytes of a block that have changed. */
  private readonly dirtyBlocks = new Map<number, { from: number; to: number }>();
  private readonly dirtyTable = new Set<number>();
  /** No cluster before it is free. */
  private hint = 0;
  private readonly perBlock: number;
  private readonly bits: number;
  private readonly clusterSize: number;

  constructor(
    private readonly host: RefcountHost,
    tableOffset: number,
    table: Uint8Array,
    /** Clusters from here on have never been written to; Infinity where that cannot be known. */
    private fresh: number,
    private readonly maxBlocks: number,
  ) {
    this.perBlock = host.geometry.refcountBlockEntries;
    this.bits = host.geometry.refcountBits;
    this.clusterSize = host.geometry.clusterSize;
    this.tableOffset = tableOffset;
    const view = viewOf(table);
    this.table = new Float64Array(table.length / 8);
    for (let i = 0; i < this.table.length; i++) {
      // What is not possible is found out when the block is used.
      this.table[i] = view.getUint32(i * 8) >= 1 << 21 ? 1 : readU64(view, i * 8, 'a refcount block');
    }
  }

  /** The clusters of the blocks, as far as they can be where the table has them. */
  *blockClusters(): Iterable<number> {
    for (const offset of this.table) if (offset > 0 && offset % this.clusterSize === 0) yield offset / this.clusterSize;
  }

  /** The clusters of the table. */
  *tableClusters(): Iterable<number> {
    const first = this.tableOffset / this.clusterSize;
    for (let i = 0; i < (this.table.length * 8) / this.clusterSize; i++) yield first + i;
  }

  /** The end of the last cluster that was ever in use, as far as known here. */
  get highWater(): number {
    return this.fresh;
  }

  private async block(index: number): Promise<Uint8Array | undefined> {
    const cached = this.blocks.get(index);
    if (cached) {
      // The last used is last.
      this.blocks.delete(index);
      this.blocks.set(index, cached);
      return cached;
    }
    const offset = this.table[index] ?? 0;
    if (offset === 0) return undefined;
    if (offset % this.clusterSize !== 0 || offset >= this.host.store.length) {
      this.host.damaged(`Refblock offset ${offset} unaligned or behind the end (reftable index: ${index})`, offset);
    }
    this.host.checkBlock(offset / this.clusterSize);
    await this.host.event('refblock_load');
    const block = await this.host.store.read(offset, this.clusterSize);
    this.keep(index, block);
    return block;
  }

  /** Holds a block in memory, and others no longer. */
  private keep(index: number, block: Uint8Array): void {
    this.blocks.set(index, block);
    // What is being written is not to be read from the file yet.
    if (this.host.isWriting()) return;
    for (const old of this.blocks.keys()) {
      if (this.blocks.size <= this.maxBlocks) break;
      if (old !== index && !this.dirtyBlocks.has(old)) this.blocks.delete(old);
    }
  }

  private markDirty(index: number, at: number, needed: boolean): void {
    const byte = Math.floor((at * this.bits) / 8);
    const dirty = this.dirtyBlocks.get(index);
    if (!dirty) this.dirtyBlocks.set(index, { from: byte, to: byte });
    else {
      dirty.from = Math.min(dirty.from, byte);
      dirty.to = Math.max(dirty.to, byte + this.bits / 8);
    }
    this.host.dirtied(needed);
  }

  /** The refcount of a cluster. */
  get(cluster: number): Promise<number> {
    return this.mutex.run(async () => {
      const block = await this.block(Math.floor(cluster / this.perBlock));
      return block ? getRefcount(block, this.bits, cluster % this.perBlock) : 0;
    });
  }

  /**
   * Takes free clusters that lie in a row, `most` of them or, unless `all`, fewer; their refcount is 1 then. Throws
   * where there is no room.
   */
  allocate(most: number, all = false): Promise<Allocation> {
    return this.mutex.run(() => this.allocateLocked(most, all));
  }

  /**
   * Takes clusters that were never written to, `most` of them or fewer, if nothing needs to be waited for; undefined
   * otherwise.
   */
  allocateFresh(most: number): Allocation | undefined {
    const start = this.hint;
    // Clusters that were given back are used up first.
    if (!this.mutex.idle || start < this.fresh) return undefined;
    const index = Math.floor(start / this.perBlock);
    const block = this.blocks.get(index);
    if (!block) return undefined;
    const room = Math.floor(this.host.store.length / this.clusterSize);
    const end = Math.min((index + 1) * this.perBlock, start + most, room);
    let next = start;
    while (next < end && getRefcount(block, this.bits, next % this.perBlock) === 0) {
      setRefcount(block, this.bits, next % this.perBlock, 1);
      this.markDirty(index, next % this.perBlock, true);
      next++;
    }
    if (next === start) return undefined;
    this.hint = next;
    this.fresh = next;
    return { cluster: start, count: next - start, freshFrom: start };
  }

  private async allocateLocked(most: number, all: boolean): Promise<Allocation> {
    await this.host.event('cluster_alloc');
    let start = this.hint;
    let found = 0;
    /** There are free clusters before those that are taken. */
    let skipped = false;
    for (let cluster = start; found < most; ) {
      const index = Math.floor(cluster / this.perBlock);
      const block = await this.block(index);
      if (!block) {
        if (found > 0 && !all) break;
        // The block that is missing takes the first cluster of those that it counts.
        const grows = index >= this.table.length;
        if (grows) await this.growTable(index);
        else await this.createBlock(index);
        // Too few in a row, or those of the old table.
        if (found > 0 || grows) skipped = true;
        found = 0;
        continue;
      }
      const end = (index + 1) * this.perBlock;
      for (; cluster < end && found < most; cluster++) {
        if (getRefcount(block, this.bits, cluster % this.perBlock) === 0) {
          if (found++ === 0) start = cluster;
        } else if (found > 0) {
          if (!all) break;
          skipped = true;
          found = 0;
        }
      }
      if (cluster < end) break;
    }
    if ((start + found) * this.clusterSize > Number.MAX_SAFE_INTEGER) throw new IoError(EFBIG);
    await this.host.growTo((start + found) * this.clusterSize);
    for (let i = start; i < start + found; i++) await this.setLocked(i, 1, true);
    if (!skipped) this.hint = start + found;
    const freshFrom = Math.max(start, this.fresh);
    if (this.fresh !== Number.POSITIVE_INFINITY) this.fresh = Math.max(this.fresh, start + found);
    return { cluster: start, count: found, freshFrom };
  }

  private async setLocked(cluster: number, value: number, needed: boolean): Promise<void> {
    const index = Math.floor(cluster / this.perBlock);
    const block = (await this.block(index)) as Uint8Array;
    setRefcount(block, this.bits, cluster % this.perBlock, value);
    this.markDirty(index, cluster % this.perBlock, needed);
  }

  /**
   * Lowers the refcounts of clusters to which nothing on disk refers any more. `punch` is called with those that become
   * free, before they can be taken again.
   */
  release(clusters: readonly number[], punch?: (freed: readonly number[]) => Promise<void>): Promise<void> {
    return this.mutex.run(async () => {
      await this.host.event('cluster_free');
      const counts = new Map<number, number>();
      for (const cluster of clusters) {
        const known = counts.get(cluster);
        const block = known === undefined ? await this.block(Math.floor(cluster / this.perBlock)) : undefined;
        const count = known ?? (block ? getRefcount(block, this.bits, cluster % this.perBlock) : 0);
        // What cannot be counted exactly stays: its clusters are leaked, which does no harm.
        if (count > Number.MAX_SAFE_INTEGER) continue;
        if (count === 0) {
          this.host.damaged(`Cluster ${cluster} is freed, but its refcount is 0`, cluster * this.clusterSize);
        }
        counts.set(cluster, count - 1);
      }
      const freed = [...counts].filter(([, count]) => count === 0).map(([cluster]) => cluster);
      await punch?.(freed);
      for (const [cluster, count] of counts) await this.setLocked(cluster, count, false);
      for (const cluster of freed) this.hint = Math.min(this.hint, cluster);
    });
  }

  private async createBlock(index: number): Promise<void> {
    await this.host.event('refblock_alloc');
    const cluster = index * this.perBlock;
    await this.host.growTo((cluster + 1) * this.clusterSize);
    const block = new Uint8Array(this.clusterSize);
    setRefcount(block, this.bits, 0, 1);
    await this.host.event('refblock_alloc_write');
    // The host's space is taken now, so that later writes of the block do not lack it.
    await this.host.store.write(cluster * this.clusterSize, block);
    this.keep(index, block);
    this.dirtyBlocks.set(index, { from: 0, to: this.clusterSize });
    this.table[index] = cluster * this.clusterSize;
    this.dirtyTable.add(index);
    if (this.fresh !== Number.POSITIVE_INFINITY) this.fresh = Math.max(this.fresh, cluster + 1);
    this.host.blockMade(cluster);
    this.host.dirtied(true);
  }

  /** The table is full: a larger one is written behind all that is counted, with the blocks that count it. */
  private async growTable(index: number): Promise<void> {
    await this.host.event('reftable_grow');
    const { store } = this.host;
    const wanted = Math.max(index + 1, Math.ceil(this.table.length * 1.5));
    const first = index * this.perBlock;
    let blocks = 1;
    let clusters = 0;
    for (;;) {
      clusters = Math.ceil((Math.max(wanted, index + blocks) * 8) / this.clusterSize);
      const needed = Math.ceil((blocks + clusters) / this.perBlock);
      if (needed <= blocks) break;
      blocks = needed;
    }
    if (clusters * this.clusterSize > MAX_REFCOUNT_TABLE_BYTES && clusters > 1) throw new IoError(EFBIG);
    await this.host.growTo((first + blocks + clusters) * this.clusterSize);
    const table = new Float64Array((clusters * this.clusterSize) / 8);
    table.set(this.table);
    const offset = (first + blocks) * this.clusterSize;
    const made = new Map<number, Uint8Array>();
    for (let i = 0; i < blocks; i++) {
      const block = new Uint8Array(this.clusterSize);
      const counted = Math.max(0, Math.min(this.perBlock, blocks + clusters - i * this.perBlock));
      for (let entry = 0; entry < counted; entry++) setRefcount(block, this.bits, entry, 1);
      table[index + i] = (first + i) * this.clusterSize;
      made.set(index + i, block);
    }
    const bytes = new Uint8Array(clusters * this.clusterSize);
    for (const [i, at] of table.entries()) writeU64(viewOf(bytes), i * 8, at);
    // Blocks that the new table refers to must be on disk before it; a higher count too early harms nobody.
    await this.host.written();
    await this.host.event('refblock_alloc_write_blocks');
    const taken = this.takeDirtyBlocks();
    try {
      for (const write of taken) await store.write(write.offset, write.bytes);
      for (const [i, block] of made) await store.write(table[i] as number, block);
      await this.host.event('refblock_alloc_write_table');
      await store.write(offset, bytes);
      await store.flush();
      await this.host.event('refblock_alloc_switch_table');
      await this.host.moveRefcountTable(offset, clusters);
    } catch (error) {
      // Nothing refers to the new table.
      this.dirtyAgain({ blocks: taken, table: [] });
      throw error;
    }
    const old = [...this.tableClusters()];
    this.table = table;
    this.tableOffset = offset;
    this.dirtyTable.clear();
    for (const [i, block] of made) {
      this.keep(i, block);
      this.host.blockMade(first + i - index);
    }
    if (this.fresh !== Number.POSITIVE_INFINITY) this.fresh = Math.max(this.fresh, first + blocks + clusters);
    for (const cluster of old) {
      await this.setLocked(cluster, 0, false);
      this.hint = Math.min(this.hint, cluster);
    }
  }

  private takeDirtyBlocks(): IndexedWrite[] {
    const writes: IndexedWrite[] = [];
    for (const [index, dirty] of this.dirtyBlocks) {
      const block = this.blocks.get(index) as Uint8Array;
      const from = Math.floor(dirty.from / 512) * 512;
      const to = Math.min(this.clusterSize, Math.ceil((dirty.to + 1) / 512) * 512);
      writes.push({ index, offset: (this.table[index] as number) + from, bytes: block.slice(from, to) });
    }
    this.dirtyBlocks.clear();
    return writes;
  }

  /** More has changed than is to be held in memory. */
  get isFull(): boolean {
    return this.dirtyBlocks.size >= this.maxBlocks;
  }

  get isDirty(): boolean {
    return this.dirtyBlocks.size > 0 || this.dirtyTable.size > 0;
  }

  /** What has changed since it was last asked, as it is now. Within `mutex`. */
  takeDirty(): DirtyRefcounts {
    const blocks = this.takeDirtyBlocks();
    const table = [...this.dirtyTable].map((index) => {
      const bytes = new Uint8Array(8);
      writeU64(viewOf(bytes), 0, this.table[index] as number);
      return { index, offset: this.tableOffset + index * 8, bytes };
    });
    this.dirtyTable.clear();
    return { blocks, table };
  }

  /** Writing failed: all that is held here counts as changed. */
  dirtyAgain({ blocks, table }: DirtyRefcounts): void {
    for (const { index } of blocks) this.dirtyBlocks.set(index, { from: 0, to: this.clusterSize });
    for (const { index } of table) this.dirtyTable.add(index);
  }
}
