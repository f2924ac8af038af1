/** The tables that map the disk: made, copied from a snapshot's before they change, and the L1 table's growth. */
import { EIO } from '../../../../abi/errno.js';
import { Mutex } from '../../../../base/mutex.js';
import { IoError } from '../../../image-store.js';
import * as layout from '../layout.js';
import { OVERLAP_ACTIVE_L1, OVERLAP_ACTIVE_L2, OVERLAP_INACTIVE_L2 } from '../overlap.js';
import type { Refcounts } from '../refcounts.js';
import type { Image } from './image.js';
import type { Rounds } from './rounds.js';
import type { Slices } from './slices.js';

const OVERLAP_L2 = OVERLAP_ACTIVE_L2 | OVERLAP_INACTIVE_L2;

export class Tables {
  private readonly mutex = new Mutex();

  constructor(
    private readonly image: Image,
    private readonly slices: Slices,
    private readonly rounds: Rounds,
    private readonly refcounts: Refcounts,
  ) {}

  /**
   * The slot of a slice whose table may be changed: made, or copied from a snapshot's, if need be. Valid as that of
   * {@link Slices.slotOf}.
   */
  async ownSlot(slice: number): Promise<number> {
    const { image } = this;
    const l1Index = Math.floor(slice / image.slicesPerTable);
    for (;;) {
      const table = image.tableOffset(l1Index);
      if (table > 0 && image.tableIsOwn(l1Index)) {
        // An image that is damaged may have it where other metadata are.
        if (image.overlaps(Math.floor(table / image.clusterSize), 'active L2 table', OVERLAP_L2))
          throw new IoError(EIO);
        const slot = await this.slices.slotOf(slice);
        if (slot >= 0) return slot;
      } else {
        await this.mutex.run(() => this.ownTable(l1Index));
      }
    }
  }

  private async ownTable(l1Index: number): Promise<void> {
    const { image } = this;
    const { clusterSize, store, l1 } = image;
    const old = image.tableOffset(l1Index);
    if (old > 0 && image.tableIsOwn(l1Index)) return;
    if (old > 0) image.checkTable(l1Index, old);
    const { cluster } = await this.refcounts.allocate(1);
    const offset = cluster * clusterSize;
    image.checkOverlap(cluster, 'L2 table');
    try {
      if (old > 0) await image.event('l2_alloc_cow_read');
      // Also where it reads as zeroes already: a host that has no space says so now, and not when the table is flushed.
      const table = old > 0 ? await store.read(old, clusterSize) : new Uint8Array(clusterSize);
      await image.event('l2_alloc_write');
      await store.write(offset, table);
    } catch (error) {
      await this.refcounts.release([cluster]);
      throw error;
    }
    image.metadata.add(cluster, OVERLAP_ACTIVE_L2);
    layout.writeU64(l1, l1Index * 8, offset);
    l1.setUint32(l1Index * 8, (l1.getUint32(l1Index * 8) | layout.ENTRY_COPIED_HIGH) >>> 0);
    this.rounds.l1Changed(l1Index);
    if (old > 0) {
      image.metadata.delete(old / clusterSize, OVERLAP_ACTIVE_L2);
      this.rounds.leave([old / clusterSize]);
    }
    this.slices.tableMade(l1Index);
  }

  /** The L1 table has `entries` afterwards, or more. */
  growL1(entries: number): Promise<void> {
    return this.mutex.run(() => this.growL1Locked(entries));
  }

  private async growL1Locked(entries: number): Promise<void> {
    const { image } = this;
    const { clusterSize, store, header } = image;
    const wanted = Math.max(entries, Math.min(Math.ceil(image.l1Size * 1.5), layout.MAX_L1_BYTES / 8));
    const clusters = Math.ceil((wanted * 8) / clusterSize);
    await image.event('l1_grow_alloc_table');
    const { cluster } = await this.refcounts.allocate(clusters, true);
    try {
      for (let n = 0; n < clusters; n++) image.checkOverlap(cluster + n, 'active L1 table');
      // All that the table refers to is on disk then, and nobody changes it meanwhile.
      await this.rounds.flush();
      const bytes = new Uint8Array(wanted * 8);
      bytes.set(new Uint8Array(image.l1.buffer, image.l1.byteOffset, image.l1Size * 8));
      await image.event('l1_grow_write_table');
      await store.write(cluster * clusterSize, bytes);
      await store.flush();
      await image.event('l1_grow_activate_table');
      const old = { first: image.l1Offset / clusterSize, clusters: Math.ceil((image.l1Size * 8) / clusterSize) };
      await image.changeHeader({ l1Offset: cluster * clusterSize, l1Size: wanted });
      image.l1 = layout.viewOf(bytes);
      image.l1Offset = header.l1Offset;
      image.l1Size = wanted;
      image.metadata.setTable(OVERLAP_ACTIVE_L1, image.l1Offset, wanted * 8);
      for (let n = 0; n < old.clusters; n++) this.rounds.leave([old.first + n]);
      this.rounds.changed(true);
    } catch (error) {
      const taken = Array.from({ length: clusters }, (_, n) => cluster + n);
      if (!image.isDamaged && !image.headerUncertain) await this.refcounts.release(taken);
      throw error;
    }
  }
}
