/**
 * What the home worker of a qcow2 node does: it alone changes metadata. Tables are cached in shared memory, where the
 * other workers read them (mapping.ts); changes are made there and written behind. The parts are in home/, one concern
 * each:
 *
 *   image.ts      the header and the L1 table, damage; metadata.ts: what must never be written to as data
 *   slices.ts     L2 tables in memory: loading, eviction; entries.ts: what an L2 entry says
 *   rounds.ts     writing metadata in an order that survives a crash, and giving clusters back
 *   tables.ts     making and copying L2 tables, growing the L1 table
 *   writer.ts     writes that allocate or copy; copy.ts moves the data; range-locks.ts keeps them apart
 *   zeroes.ts     discard and write-zeroes
 *   resize.ts     the disk's length; room.ts: the file's
 */
import { EFBIG, EIO, EROFS } from '../../../abi/errno.js';
import type { DataContext } from '../../contracts.js';
import { IoError } from '../../image-store.js';
import type * as d from './description.js';
import { type HomeParts, Image } from './home/image.js';
import { RangeLocks } from './home/range-locks.js';
import { Resizer } from './home/resize.js';
import { growsWithZeroes, Room } from './home/room.js';
import { Rounds } from './home/rounds.js';
import { Slices } from './home/slices.js';
import { Tables } from './home/tables.js';
import { Writer } from './home/writer.js';
import { Zeroes } from './home/zeroes.js';
import * as layout from './layout.js';
import {
  OVERLAP_ACTIVE_L1,
  OVERLAP_ACTIVE_L2,
  OVERLAP_BITMAP_DIRECTORY,
  OVERLAP_INACTIVE_L1,
  OVERLAP_INACTIVE_L2,
  OVERLAP_MAIN_HEADER,
  OVERLAP_REFCOUNT_BLOCK,
  OVERLAP_REFCOUNT_TABLE,
  OVERLAP_SNAPSHOT_TABLE,
  overlapName,
} from './overlap.js';
import { type RefcountHost, Refcounts } from './refcounts.js';

/** Snapshots' L1 tables are read whole for overlap-check=all, in all no more than this. */
const MAX_INACTIVE_BYTES = 256 << 20;

/** What an image needs to be written to. */
interface Writing {
  readonly refcounts: Refcounts;
  readonly writer: Writer;
  readonly zeroes: Zeroes;
  readonly resizer: Resizer;
}

export class Home {
  /** Resolves when operations may begin. */
  readonly opened: Promise<void>;
  private readonly image: Image;
  private readonly rounds: Rounds;
  private readonly slices: Slices;
  private readonly room: Room;
  private parts: Writing | undefined;
  private damageTold = false;
  private closed = false;

  constructor(description: d.Qcow2Description, context: DataContext, parts: HomeParts) {
    this.image = new Image(description, context, parts);
    this.rounds = new Rounds(this.image);
    this.slices = new Slices(this.image, this.rounds);
    this.room = new Room(this.image);
    this.opened = this.open();
    this.opened.catch(() => {});
  }

  private async open(): Promise<void> {
    await this.image.open();
    if (!this.image.description.readOnly) await this.openForWriting();
    this.slices.open();
  }

  private async openForWriting(): Promise<void> {
    const { image, rounds, slices, room } = this;
    const { header, store, clusterSize, description } = image;
    const table = await store.read(header.refcountTableOffset, header.refcountTableClusters * clusterSize);
    const fresh =
      growsWithZeroes(description.file) && !image.external
        ? Math.ceil(store.length / clusterSize)
        : Number.POSITIVE_INFINITY;
    const maxBlocks = Math.max(4, Math.ceil(description.refcountCache_bytes / clusterSize));
    const refcounts = new Refcounts(this.refcountHost(), header.refcountTableOffset, table, fresh, maxBlocks);
    rounds.refcounts = refcounts;
    // A home that could not write all has left it so: nothing may be allocated by what the file says now.
    if ((header.incompatible & layout.INCOMPATIBLE_DIRTY) !== 0n) image.distrust();
    await this.noteMetadata(refcounts);
    const tables = new Tables(image, slices, rounds, refcounts);
    const locks = new RangeLocks();
    const zeroes = new Zeroes(image, { slices, tables, rounds, locks });
    this.parts = {
      refcounts,
      zeroes,
      writer: new Writer(image, { slices, tables, rounds, refcounts, room, locks }),
      resizer: new Resizer(image, { tables, zeroes, rounds }),
    };
  }

  private refcountHost(): RefcountHost {
    const { image, rounds, room } = this;
    return {
      store: image.store,
      geometry: image.geometry,
      growTo: (end) => room.growTo(end),
      moveRefcountTable: async (offset, clusters) => {
        await image.changeHeader({ refcountTableOffset: offset, refcountTableClusters: clusters });
        image.metadata.setTable(OVERLAP_REFCOUNT_TABLE, offset, clusters * image.clusterSize);
      },
      isWriting: () => rounds.isWriting,
      written: () => rounds.written(),
      dirtied: (needed) => rounds.changed(needed),
      damaged: (message, offset) => image.damaged(message, offset),
      event: (event) => image.event(event),
      blockMade: (cluster) => image.metadata.add(cluster, OVERLAP_REFCOUNT_BLOCK),
      checkBlock: (cluster) => {
        if (image.overlaps(cluster, 'refcount block', OVERLAP_REFCOUNT_BLOCK)) throw new IoError(EIO);
      },
    };
  }

  /** Where metadata are, so that no data are written there; finds out too whether they lie in each other's way. */
  private async noteMetadata(refcounts: Refcounts): Promise<void> {
    const { image } = this;
    const { header, store, clusterSize, metadata } = image;
    metadata.setTable(OVERLAP_MAIN_HEADER, 0, clusterSize);
    metadata.setTable(OVERLAP_REFCOUNT_TABLE, header.refcountTableOffset, header.refcountTableClusters * clusterSize);
    if (image.l1Size > 0) metadata.setTable(OVERLAP_ACTIVE_L1, image.l1Offset, image.l1Size * 8);
    for (const cluster of refcounts.blockClusters()) metadata.add(cluster, OVERLAP_REFCOUNT_BLOCK);
    for (let i = 0; i < image.l1Size; i++) {
      const offset = image.tableOffset(i);
      if (offset > 0 && offset % clusterSize === 0) metadata.add(offset / clusterSize, OVERLAP_ACTIVE_L2);
    }
    const bitmaps = layout.bitmapDirectory(header);
    if (bitmaps) metadata.setTable(OVERLAP_BITMAP_DIRECTORY, bitmaps.offset, bitmaps.bytes);
    if (header.snapshotCount > 0) {
      const bytes = await store.read(header.snapshotsOffset, layout.snapshotTableLimit(header, store.length));
      const parsed = layout.parseSnapshots(header, bytes, store.length);
      metadata.setTable(OVERLAP_SNAPSHOT_TABLE, header.snapshotsOffset, parsed.bytes);
      const tables = parsed.snapshots
        .filter(({ hasL1 }) => hasL1)
        .map(({ l1Offset, l1Size }) => ({ offset: l1Offset, bytes: l1Size * 8 }));
      metadata.setFixed(OVERLAP_INACTIVE_L1, tables);
      if ((metadata.kinds & OVERLAP_INACTIVE_L2) !== 0) await this.noteInactiveTables(tables);
    }
    const conflict = metadata.conflict();
    if (conflict) {
      const message = `Metadata overlap with each other (${overlapName(conflict.kinds)})`;
      image.reportDamage(message, conflict.cluster * clusterSize, true);
    }
  }

  /** The L2 tables of snapshots, in which the disk's own may be, as long as nobody has written there. */
  private async noteInactiveTables(tables: readonly { offset: number; bytes: number }[]): Promise<void> {
    const { store, metadata, clusterSize } = this.image;
    const read = new Set<number>();
    for (const { offset, bytes } of tables) {
      if (bytes === 0 || read.has(offset)) continue;
      read.add(offset);
      if (read.size * bytes > MAX_INACTIVE_BYTES) {
        throw new IoError(EFBIG, 'the snapshots have too many tables for overlap-check=all');
      }
      const l1 = layout.viewOf(await store.read(offset, bytes));
      for (let at = 0; at < bytes; at += 8) {
        const table = layout.entryOffset(l1.getUint32(at), l1.getUint32(at + 4));
        const cluster = Math.floor(table / clusterSize);
        // A table that is shared still is the disk's too.
        if (table > 0 && metadata.at(cluster) === 0) metadata.add(cluster, OVERLAP_INACTIVE_L2);
      }
    }
  }

  private get writing(): Writing {
    if (!this.parts) throw new IoError(EROFS);
    return this.parts;
  }

  load(slice: number): Promise<void> {
    return this.slices.load(slice);
  }

  /** An entry that cannot be was read: -EIO. The first time the control plane is told; reading does no more harm. */
  readDamaged(offset: number): number {
    const { image } = this;
    if (!this.damageTold) image.reportDamage(`The L2 entry of the disk's offset ${offset} is invalid`, 0, false);
    this.damageTold = true;
    return -EIO;
  }

  /** See {@link Writer.write}. */
  write(offset: number, length: number, address: number): Promise<number> {
    return this.writing.writer.write(offset, length, address);
  }

  /** See {@link Writer.allocateAtOnce}. */
  allocateAtOnce(offset: number, length: number): boolean {
    return !this.closed && this.parts !== undefined && this.parts.writer.allocateAtOnce(offset, length);
  }

  flush(): Promise<void> {
    return this.rounds.flush();
  }

  discard(offset: number, length: number): Promise<void> {
    return this.writing.zeroes.discard(offset, length);
  }

  writeZeroes(offset: number, length: number, mayUnmap: boolean): Promise<void> {
    return this.writing.zeroes.writeZeroes(offset, length, mayUnmap);
  }

  allocate(offset: number, length: number): Promise<void> {
    return this.writing.writer.allocate(offset, length);
  }

  resize(length: number, onlyGrow: boolean): Promise<void> {
    return this.writing.resizer.resize(length, onlyGrow);
  }

  /** What an exception is as the result of an operation. */
  failed(error: unknown): number {
    return this.image.failed(error);
  }

  /** Writes all that is left, and cuts the file to what is in use. */
  async close(): Promise<void> {
    try {
      await this.rounds.finish();
      if (this.parts) {
        await this.image.clearDirty();
        await this.room.trim(this.parts.refcounts.highWater * this.image.clusterSize);
      }
    } finally {
      this.closed = true;
      this.rounds.close();
      this.slices.close();
      this.parts?.zeroes.close();
    }
  }
}
