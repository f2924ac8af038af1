/** What all parts of a qcow2 node's home worker share: the header, the L1 table, and the answers that they give. */
import { EIO } from '../../../../abi/errno.js';
import { Mutex } from '../../../../base/mutex.js';
import type { DataContext, DataNode } from '../../../contracts.js';
import { IoError, resultOf } from '../../../image-store.js';
import { type Buffers, NodeStore } from '../../../node-store.js';
import { SharedLength } from '../../../shared-length.js';
import type { DebugEvent } from '../../blkdebug/events.js';
import * as d from '../description.js';
import * as layout from '../layout.js';
import type { Mapping } from '../mapping.js';
import { overlapName } from '../overlap.js';
import { Metadata } from './metadata.js';

/** The nodes and the memory that a home works with. */
export interface HomeParts {
  /** The qcow2 node itself, to read and write the disk as others do. */
  readonly node: DataNode;
  readonly mapping: Mapping;
  readonly file: DataNode;
  /** Where data lie: `file`, or the external data file. */
  readonly dataFile: DataNode;
  readonly backing: DataNode | undefined;
  readonly buffers: Buffers;
}

export class Image {
  readonly store: NodeStore;
  readonly geometry: layout.Geometry;
  readonly clusterSize: number;
  /** Data lie in a file of their own, each cluster at its place on the disk. */
  readonly external: boolean;
  /** The length of the disk. */
  readonly size: SharedLength;
  readonly mapping: Mapping;
  /** Slices of an L2 table. */
  readonly slicesPerTable: number;
  readonly metadata: Metadata;
  header!: layout.Header;
  private headerBytes = new Uint8Array(0);
  /** The L1 table as in the file. */
  l1: DataView = new DataView(new ArrayBuffer(0));
  l1Offset = 0;
  /** Entries. */
  l1Size = 0;
  private readonly headerMutex = new Mutex();
  /** The header on disk may be another one than here. */
  headerUncertain = false;
  /** The header says what it must while the image is written to. */
  isPrepared = false;
  private preparing: Promise<void> | undefined;

  constructor(
    readonly description: d.Qcow2Description,
    readonly context: DataContext,
    readonly parts: HomeParts,
  ) {
    this.mapping = parts.mapping;
    this.metadata = new Metadata(description.geometry.clusterSize, description.overlapChecks);
    this.geometry = description.geometry;
    this.clusterSize = description.geometry.clusterSize;
    this.external = description.dataFile !== undefined;
    this.size = new SharedLength(description.size);
    this.store = new NodeStore(parts.file, context.engine, parts.buffers);
    this.slicesPerTable = description.geometry.l2Entries / description.sliceEntries;
  }

  /** Reads the header and the L1 table. Throws a FormatError or an IoError. */
  async open(): Promise<void> {
    const { store } = this;
    const { snapshot } = this.description;
    const cluster = await store.read(0, Math.min(this.clusterSize, store.length));
    this.header = layout.parseHeader(cluster, store.length);
    this.headerBytes = cluster.slice(0, Math.min(512, this.header.headerLength));
    this.l1Offset = snapshot?.l1Offset ?? this.header.l1Offset;
    this.l1Size = snapshot?.l1Size ?? this.header.l1Size;
    this.l1 = layout.viewOf(await store.read(this.l1Offset, this.l1Size * 8));
  }

  // ---- the header

  private async writeHeader(): Promise<void> {
    layout.updateHeader(this.headerBytes, this.header);
    this.headerUncertain = true;
    await this.store.write(0, this.headerBytes);
    await this.store.flush();
    this.headerUncertain = false;
  }

  /** Changes the header, on disk; where that fails it is what it was, or nothing is allocated until it is again. */
  changeHeader(changes: Partial<layout.Header>): Promise<void> {
    return this.headerMutex.run(async () => {
      const keys = Object.keys(changes) as (keyof layout.Header)[];
      const before = Object.fromEntries(keys.map((key) => [key, this.header[key]]));
      Object.assign(this.header, changes);
      try {
        await this.writeHeader();
      } catch (error) {
        Object.assign(this.header, before);
        await this.writeHeader().catch(() => {});
        throw error;
      }
    });
  }

  /** After a change of the header that failed: it is on disk what it is here. Throws where that cannot be had. */
  settleHeader(): Promise<void> | undefined {
    if (!this.headerUncertain) return undefined;
    return this.headerMutex.run(async () => {
      if (this.headerUncertain) await this.writeHeader();
    });
  }

  /** Before the image is first written to: features that others would then believe wrongly are cleared. */
  async prepare(): Promise<void> {
    this.preparing ??= this.prepareOnce().catch((error: unknown) => {
      this.preparing = undefined;
      throw error;
    });
    await this.preparing;
    await this.settleHeader();
  }

  private async prepareOnce(): Promise<void> {
    const { header } = this;
    let kept = header.autoclear & layout.AUTOCLEAR_DATA_FILE_RAW;
    if (await this.markBitmaps()) kept |= layout.AUTOCLEAR_BITMAPS;
    const incompatible = this.description.lazyRefcounts
      ? header.incompatible | layout.INCOMPATIBLE_DIRTY
      : header.incompatible;
    if (header.autoclear !== kept || header.incompatible !== incompatible) {
      await this.changeHeader({ autoclear: kept, incompatible });
    }
    this.isPrepared = true;
    Atomics.store(this.mapping.cells, d.CELL_WRITABLE, 1);
  }

  /** All is written: the refcounts are what they should be. */
  async clearDirty(): Promise<void> {
    if ((this.header.incompatible & layout.INCOMPATIBLE_DIRTY) === 0n || this.isDamaged) return;
    await this.changeHeader({ incompatible: this.header.incompatible & ~layout.INCOMPATIBLE_DIRTY });
  }

  /** Bitmaps will miss what is written now: each is marked inconsistent. False where there are none that can be. */
  private async markBitmaps(): Promise<boolean> {
    const { store } = this;
    const directory = layout.bitmapDirectory(this.header);
    if (!directory || directory.bytes > layout.MAX_BITMAP_DIRECTORY_BYTES) return false;
    if (directory.offset % this.clusterSize !== 0 || directory.offset + directory.bytes > store.length) return false;
    const bytes = await store.read(directory.offset, directory.bytes);
    if (!layout.markBitmapsInUse(bytes, directory.count)) return false;
    await store.write(directory.offset, bytes);
    await store.flush();
    return true;
  }

  // ---- the L1 table

  /** Where an L2 table is; 0 where there is none. */
  tableOffset(l1Index: number): number {
    return layout.entryOffset(this.l1.getUint32(l1Index * 8), this.l1.getUint32(l1Index * 8 + 4));
  }

  /** No snapshot uses the L2 table: it may be changed where it is. */
  tableIsOwn(l1Index: number): boolean {
    return this.l1.getUint32(l1Index * 8) >= layout.ENTRY_COPIED_HIGH;
  }

  /** Throws where an L2 table cannot be where the L1 table has it. */
  checkTable(l1Index: number, table: number): void {
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

  /** Whether a cluster that is not allocated reads as zeroes. */
  noBacking(cluster: number): boolean {
    const { backing } = this.parts;
    return !backing || cluster * this.clusterSize >= backing.size.bytes;
  }

  /** Tells the node below, where it wants to know, what is about to be done there. */
  event(event: DebugEvent): Promise<void> | undefined {
    return this.parts.file.event?.(event);
  }

  // ---- damage

  /** The image cannot be as it is: it is marked, and not written to any more. */
  damaged(message: string, offset: number): never {
    this.reportDamage(message, offset, true);
    throw new IoError(EIO, message);
  }

  reportDamage(message: string, offset: number, fatal: boolean): void {
    if (fatal && !this.description.readOnly) {
      if (Atomics.exchange(this.mapping.cells, d.CELL_CORRUPT, 1) === 1) return;
      if (this.header.version === 3) {
        const incompatible = this.header.incompatible | layout.INCOMPATIBLE_CORRUPT;
        void this.changeHeader({ incompatible }).catch((error: unknown) => this.context.report(error));
      }
    }
    this.context.imageCorrupted(this.description.id, message, offset, this.clusterSize, fatal);
  }

  /** The refcounts are not what they should be: nothing is written until the image is closed, and repaired at open. */
  distrust(): void {
    Atomics.store(this.mapping.cells, d.CELL_CORRUPT, 1);
    this.context.report(new IoError(EIO, 'the refcounts of an image are not up to date: close it, and open it again'));
  }

  get isDamaged(): boolean {
    return this.mapping.cells[d.CELL_CORRUPT] !== 0;
  }

  /** Throws where the image was found to be damaged. */
  checkWritable(): void {
    if (this.isDamaged) throw new IoError(EIO);
  }

  /** A cluster that was given out as free must not hold metadata: then the refcounts are damaged. Throws. */
  checkOverlap(cluster: number, what: string): void {
    if (this.overlaps(cluster, what)) throw new IoError(EIO);
  }

  /** Whether a write to the cluster would hit metadata of kinds other than `own`; then the image is marked. */
  overlaps(cluster: number, what: string, own = 0): boolean {
    const kinds = this.metadata.at(cluster) & ~own;
    if (kinds === 0) return false;
    const message = `Preventing invalid write of ${what} (overlaps with ${overlapName(kinds)})`;
    this.reportDamage(message, cluster * this.clusterSize, true);
    return true;
  }

  /** What an exception is as the result of an operation. */
  failed(error: unknown): number {
    if (!(error instanceof IoError)) this.context.report(error);
    return resultOf(error, EIO);
  }
}
