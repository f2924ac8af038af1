/**
 * Writing metadata behind, in rounds. The order leaves an image consistent, or at worst with leaked space, wherever it
 * is cut off:
 *
 *   1. data, new tables, refcounts that went up     (flush)
 *   2. refcount table entries of new blocks         (flush)
 *   3. L2 entries, L1 entries                       (flush)
 *   4. refcounts of what nothing refers to any more go down, in memory, and are written with the next round.
 *
 * With lazy refcounts step 2 and the refcounts of step 1 are left out until the end, or until memory for them is full:
 * the image is marked dirty meanwhile, and who opens it after a crash counts anew.
 */
import { CALL_QUIESCE } from '../../../../data/calls.js';
import { orThrow } from '../../../image-store.js';
import * as d from '../description.js';
import type { DirtyRefcounts, PendingWrite, Refcounts } from '../refcounts.js';
import type { Image } from './image.js';

/** Metadata are written so long after they changed, if nobody flushes before. */
const WRITE_BEHIND_MS = 3000;
const NO_REFCOUNTS: DirtyRefcounts = { blocks: [], table: [] };

export class Rounds {
  /** Undefined while the image is open for reading only. */
  refcounts: Refcounts | undefined;
  /** Slots of slices that have changed, and their slices. */
  private readonly slots = new Map<number, number>();
  /** Entries of the L1 table that have changed. */
  private readonly l1 = new Set<number>();
  /** Clusters that lose a reference when the tables are on disk. */
  private leaving: number[] = [];
  /** Those of them that are to be punched out of the file. */
  private punching = new Set<number>();
  private finishing = false;
  private writingSlots: ReadonlyMap<number, number> = new Map();
  private round: Promise<void> | undefined;
  private nextRound: Promise<void> | undefined;
  private writing: Promise<void> | undefined;
  private readonly reclaims = new Set<Promise<void>>();
  private timerSet = false;
  private readonly closing = new AbortController();

  constructor(private readonly image: Image) {}

  // ---- what has changed

  slotChanged(slot: number, slice: number): void {
    this.slots.set(slot, slice);
    this.changed(true);
  }

  l1Changed(index: number): void {
    this.l1.add(index);
    this.changed(true);
  }

  /**
   * Nothing in memory refers to the clusters any more, once for each time that they are named; because a client asked
   * for it, or otherwise.
   */
  leave(clusters: readonly number[], requested = false): void {
    const { passDiscardRequest, passDiscardOther } = this.image.description;
    const punch = requested ? passDiscardRequest : passDiscardOther;
    for (const cluster of clusters) {
      this.leaving.push(cluster);
      if (punch) this.punching.add(cluster);
    }
  }

  /** Metadata have changed; `needed` where a flush that a client asks for must write them. */
  changed(needed: boolean): void {
    if (needed) Atomics.store(this.image.mapping.cells, d.CELL_DIRTY, 1);
    if (this.timerSet || this.closing.signal.aborted) return;
    this.timerSet = true;
    void this.writeLater();
  }

  /** The slice in the slot differs from the file, or is being written to it. */
  isBusy(slot: number): boolean {
    return this.slots.has(slot) || this.writingSlots.has(slot);
  }

  private get hasTables(): boolean {
    return this.slots.size > 0 || this.l1.size > 0 || this.leaving.length > 0;
  }

  private get isDirty(): boolean {
    return this.hasTables || (this.refcounts?.isDirty ?? false);
  }

  private async writeLater(): Promise<void> {
    await this.image.context.ops.sleep(WRITE_BEHIND_MS, this.closing.signal);
    this.timerSet = false;
    if (this.closing.signal.aborted || !this.isDirty) return;
    try {
      await this.flush();
    } catch (error) {
      this.image.context.report(error);
      // What could not be written is tried again.
      this.changed(true);
    }
  }

  // ---- rounds

  /** Writes that a round has taken are under way. */
  get isWriting(): boolean {
    return this.writing !== undefined;
  }

  /** Resolves when no write that a round has taken is under way. */
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
    await this.image.event('flush_to_disk');
    if (this.image.external) orThrow(await this.image.parts.dataFile.flush());
    await this.image.store.flush();
  }

  private async writeRound(): Promise<void> {
    const { refcounts } = this;
    if (!refcounts) return this.flushData();
    // What is damaged is not written to any more.
    this.image.checkWritable();
    await this.image.settleHeader();
    const taken = await refcounts.mutex.run(() => {
      const all = this.takeDirty(refcounts);
      this.writing = this.writeOut(all);
      return all;
    });
    try {
      await this.writing;
    } catch (error) {
      for (const [slot, slice] of taken.slots) this.slots.set(slot, slice);
      for (const index of taken.l1) this.l1.add(index);
      refcounts.dirtyAgain(taken.refcounts);
      // One by one: there may be more than a call takes as arguments.
      for (const cluster of taken.leaving) this.leaving.push(cluster);
      throw error;
    } finally {
      this.writing = undefined;
      this.writingSlots = new Map();
    }
    if (!this.hasTables) Atomics.store(this.image.mapping.cells, d.CELL_DIRTY, 0);
    if (taken.leaving.length > 0) {
      const reclaim: Promise<void> = this.reclaim(refcounts, taken.leaving)
        .catch((error: unknown) => void this.image.failed(error))
        .finally(() => this.reclaims.delete(reclaim));
      this.reclaims.add(reclaim);
    }
  }

  /** What has changed, as it is at this moment. */
  private takeDirty(refcounts: Refcounts) {
    const { mapping: m, l1Offset, l1: table, slicesPerTable } = this.image;
    const slots = new Map(this.slots);
    const tables: PendingWrite[] = [];
    for (const [slot, slice] of slots) {
      tables.push({
        offset: this.image.tableOffset(Math.floor(slice / slicesPerTable)) + (slice % slicesPerTable) * m.sliceBytes,
        bytes: m.raw.slice(slot * m.sliceBytes, (slot + 1) * m.sliceBytes),
      });
    }
    const l1 = [...this.l1];
    for (const index of l1) {
      const bytes = new Uint8Array(table.buffer, table.byteOffset + index * 8, 8).slice();
      tables.push({ offset: l1Offset + index * 8, bytes });
    }
    const { leaving } = this;
    this.leaving = [];
    this.slots.clear();
    this.l1.clear();
    this.writingSlots = slots;
    return { slots, l1, tables, refcounts: this.mayWait(refcounts) ? NO_REFCOUNTS : refcounts.takeDirty(), leaving };
  }

  private mayWait(refcounts: Refcounts): boolean {
    return this.image.description.lazyRefcounts && !this.finishing && !refcounts.isFull;
  }

  private async writeOut({ l1, tables, refcounts }: ReturnType<Rounds['takeDirty']>): Promise<void> {
    if (refcounts.blocks.length > 0) await this.image.event('refblock_update_part');
    await this.writeAll(refcounts.blocks);
    await this.flushData();
    if (refcounts.table.length > 0) {
      await this.image.event('reftable_update');
      await this.writeAll(refcounts.table);
      await this.image.store.flush();
    }
    if (tables.length > 0) {
      if (tables.length > l1.length) await this.image.event('l2_update');
      if (l1.length > 0) await this.image.event('l1_update');
      await this.writeAll(tables);
      await this.image.store.flush();
    }
  }

  private async writeAll(writes: readonly PendingWrite[]): Promise<void> {
    const results = await Promise.allSettled(writes.map(({ offset, bytes }) => this.image.store.write(offset, bytes)));
    for (const result of results) if (result.status === 'rejected') throw result.reason;
  }

  // ---- giving clusters back

  /** Clusters that nothing refers to any more are free, once no worker may still transfer to or from them. */
  private async reclaim(refcounts: Refcounts, clusters: readonly number[]): Promise<void> {
    const { calls, engine } = this.image.context;
    const waits: Promise<unknown>[] = [];
    for (let at = d.CELL_MEMBERS; at < d.CELLS; at++) {
      const ring = Atomics.load(this.image.mapping.cells, at) - 1;
      if (ring < 0) continue;
      waits.push(ring === calls.ringFd ? engine.quiesce() : calls.call(ring, 0, CALL_QUIESCE, 0));
    }
    await Promise.all(waits);
    await refcounts.release(clusters, (freed) => this.punch(freed));
  }

  private async punch(freed: readonly number[]): Promise<void> {
    const { parts, clusterSize } = this.image;
    const sorted = freed.filter((cluster) => this.punching.delete(cluster)).sort((a, b) => a - b);
    for (let i = 0; i < sorted.length; ) {
      let end = i + 1;
      while (end < sorted.length && sorted[end] === (sorted[i] as number) + end - i) end++;
      // Space that is not given back costs nothing but space.
      await parts.file.discard((sorted[i] as number) * clusterSize, (end - i) * clusterSize);
      i = end;
    }
  }

  /** Writes all that is left. */
  async finish(): Promise<void> {
    this.finishing = true;
    // Damage has been told of: nothing is written then.
    // A round that is under way holds what it writes, and may fail.
    while (!this.image.isDamaged && (this.isDirty || this.round || this.reclaims.size > 0)) {
      if (this.isDirty || this.round) await this.flush();
      await Promise.all(this.reclaims);
    }
  }

  /** Nothing is written behind any more. */
  close(): void {
    this.closing.abort();
  }
}
