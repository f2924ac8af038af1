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
import { EROFS } from '../../../abi/errno.js';
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
import { type RefcountHost, Refcounts } from './refcounts.js';

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
        image.header.refcountTableOffset = offset;
        image.header.refcountTableClusters = clusters;
        await image.writeHeader();
        await image.store.flush();
      },
      isWriting: () => rounds.isWriting,
      written: () => rounds.written(),
      dirtied: (needed) => rounds.changed(needed),
      damaged: (message, offset) => image.damaged(message, offset),
      addMetadata: (cluster) => image.metadata.add(cluster),
      removeMetadata: (cluster) => image.metadata.delete(cluster),
    };
  }

  /** Where metadata are, so that no data are written there. */
  private async noteMetadata(refcounts: Refcounts): Promise<void> {
    const { image } = this;
    const { header, store, clusterSize, metadata } = image;
    metadata.add(0);
    for (const cluster of refcounts.tableClusters()) metadata.add(cluster);
    for (const cluster of refcounts.blockClusters()) metadata.add(cluster);
    metadata.addTable(image.l1Offset, image.l1Size * 8, clusterSize);
    for (let i = 0; i < image.l1Size; i++) {
      const offset = image.tableOffset(i);
      if (offset > 0) metadata.add(Math.floor(offset / clusterSize));
    }
    if (header.snapshotCount > 0) {
      const bytes = await store.read(header.snapshotsOffset, layout.snapshotTableLimit(header, store.length));
      const parsed = layout.parseSnapshots(header, bytes, store.length);
      metadata.addTable(header.snapshotsOffset, parsed.bytes, clusterSize);
      for (const { l1Offset, l1Size } of parsed.snapshots) metadata.addTable(l1Offset, l1Size * 8, clusterSize);
    }
  }

  private get writing(): Writing {
    if (!this.parts) throw new IoError(EROFS);
    return this.parts;
  }

  load(slice: number): Promise<void> {
    return this.slices.load(slice);
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
      if (this.parts) await this.room.trim(this.parts.refcounts.highWater * this.image.clusterSize);
    } finally {
      this.closed = true;
      this.rounds.close();
      this.slices.close();
      this.parts?.zeroes.close();
    }
  }
}
