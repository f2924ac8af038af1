/**
 * Whether an image is consistent, and its repair. Every reference in the file is followed and counted; then the counts
 * are compared with the refcounts. As qemu-img check has it: a refcount that is too high is a leak, which costs space;
 * one that is too low, or an entry that cannot be, is a corruption, which costs data sooner or later.
 */

import { EFBIG } from '../../../abi/errno.js';
import { ControlError } from '../../../base/errors.js';
import { type ImageStore, IoError } from '../../image-store.js';
import { refcountClusters } from './create.js';
import * as layout from './layout.js';
import { getRefcount, setRefcount } from './refcounts.js';

export type Repair = 'none' | 'leaks' | 'all';

export interface CheckResult {
  corruptions: number;
  leaks: number;
  corruptionsFixed: number;
  leaksFixed: number;
  /** Clusters of the disk that have data, or compressed data. */
  allocatedClusters: number;
  compressedClusters: number;
  totalClusters: number;
  /** The end of the last cluster in use. */
  imageEnd: number;
  /** The first problems, each a sentence. */
  readonly problems: string[];
}

const MAX_PROBLEMS = 1000;
/** Bytes of L1 and of L2 tables, those of snapshots each time: more than any image has that can be used. */
const MAX_L1_BYTES = 2 ** 30;
const MAX_L2_BYTES = 64 * 2 ** 30;
const CHUNK = 65536;
/** Clusters of a file that can be counted: at most some gigabytes of memory. */
const MAX_CLUSTERS = 2 ** 32;

/** Counts of clusters, of which few of many may be in use. */
class Counts {
  private readonly chunks = new Map<number, Uint32Array>();
  end = 0;

  add(cluster: number): number {
    const index = Math.floor(cluster / CHUNK);
    let chunk = this.chunks.get(index);
    if (!chunk) {
      chunk = new Uint32Array(CHUNK);
      this.chunks.set(index, chunk);
    }
    this.end = Math.max(this.end, cluster + 1);
    return ++chunk[cluster % CHUNK]!;
  }

  get(cluster: number): number {
    return this.chunks.get(Math.floor(cluster / CHUNK))?.[cluster % CHUNK] ?? 0;
  }
}

class Checker {
  readonly result: CheckResult = {
    corruptions: 0,
    leaks: 0,
    corruptionsFixed: 0,
    leaksFixed: 0,
    allocatedClusters: 0,
    compressedClusters: 0,
    totalClusters: 0,
    imageEnd: 0,
    problems: [],
  };
  private readonly geometry: layout.Geometry;
  private readonly clusterSize: number;
  private counts = new Counts();
  private readonly fileClusters: number;
  private readonly mostReferences: number;
  private readonly external: boolean;
  private table = new Float64Array(0);
  private tableBroken = false;
  /** A snapshot table in which something is missing, or that has fewer entries than the header says. */
  private incompleteTable: layout.SnapshotTable | undefined;
  /** There may be references to clusters that were not counted: those that seem to be leaked may not be. */
  private unread = false;
  private l1Bytes = 0;
  private l2Bytes = 0;
  private block: { index: number; bytes: Uint8Array } | undefined;
  /** Entries whose COPIED flag is wrong: where, and what they should be. */
  private readonly flags: { offset: number; high: number }[] = [];

  constructor(
    private readonly store: ImageStore,
    private readonly header: layout.Header,
  ) {
    this.geometry = layout.geometryOf(header);
    this.clusterSize = this.geometry.clusterSize;
    this.fileClusters = Math.ceil(store.length / this.clusterSize);
    if (this.fileClusters > MAX_CLUSTERS) throw new IoError(EFBIG, 'the file has too many clusters to be checked');
    this.mostReferences = 2 ** Math.min(this.geometry.refcountBits, 53) - 1;
    this.external = (header.incompatible & layout.INCOMPATIBLE_DATA_FILE) !== 0n;
    this.result.totalClusters = Math.ceil(header.size / this.clusterSize);
  }

  private corruption(problem: string): void {
    this.result.corruptions++;
    this.note(problem);
  }

  private note(problem: string): void {
    if (this.result.problems.length < MAX_PROBLEMS) this.result.problems.push(problem);
  }

  /** Tables that refer to each other again and again are not followed forever. */
  private spend(l1Bytes: number, l2Bytes: number): void {
    this.l1Bytes += l1Bytes;
    this.l2Bytes += l2Bytes;
    if (this.l1Bytes > MAX_L1_BYTES || this.l2Bytes > MAX_L2_BYTES)
      throw new IoError(EFBIG, 'the image has too many tables to be checked');
  }

  /** Counts the clusters of a range of the file; false where it cannot be. */
  private refer(what: string, offset: number, length: number): boolean {
    // The last cluster need not be whole, as in qemu-img.
    if (offset + length - this.store.length >= this.clusterSize) {
      this.corruption(`${what} at ${offset} lies behind the end of the file`);
      return false;
    }
    const last = Math.floor((offset + length - 1) / this.clusterSize);
    for (let cluster = Math.floor(offset / this.clusterSize); cluster <= last; cluster++) {
      if (this.counts.add(cluster) > this.mostReferences)
        this.corruption(`${what} refers to cluster ${cluster} once more than refcounts of the image can say`);
    }
    return true;
  }

  /** The refcount that the cluster is to have. */
  private counted(cluster: number): number {
    return Math.min(this.counts.get(cluster), this.mostReferences);
  }

  /** The refcount that the file has. */
  private async refcount(cluster: number): Promise<number> {
    const index = Math.floor(cluster / this.geometry.refcountBlockEntries);
    const offset = this.table[index] ?? 0;
    if (offset === 0) return 0;
    if (this.block?.index !== index) {
      this.block = { index, bytes: await this.store.read(offset, this.clusterSize) };
    }
    return getRefcount(this.block.bytes, this.geometry.refcountBits, cluster % this.geometry.refcountBlockEntries);
  }

  async count(withRefcounts: boolean): Promise<void> {
    const { header } = this;
    this.refer('the header', 0, this.clusterSize);
    await this.loadRefcountTable(withRefcounts);
    const snapshots = await this.readSnapshots();
    for (const { name, l1Offset, l1Size } of snapshots) {
      await this.countL1(`snapshot '${name}'`, l1Offset, l1Size, false);
    }
    await this.countL1('the disk', header.l1Offset, header.l1Size, true);
    await this.countBitmaps();
    const encryption = header.extensions.find(({ type }) => type === layout.EXTENSION_ENCRYPTION)?.data;
    if (encryption && encryption.length >= 16) {
      const view = layout.viewOf(encryption);
      this.refer('the encryption header', layout.readU64(view, 0, 'it'), layout.readU64(view, 8, 'it'));
    }
    if (withRefcounts) this.checkRefcountBlocks();
  }

  private async loadRefcountTable(counted: boolean): Promise<void> {
    const { header } = this;
    const bytes = header.refcountTableClusters * this.clusterSize;
    if (counted) this.refer('the refcount table', header.refcountTableOffset, bytes);
    const view = layout.viewOf(await this.store.read(header.refcountTableOffset, bytes));
    this.table = new Float64Array(bytes / 8);
    for (let i = 0; i < this.table.length; i++) {
      const high = view.getUint32(i * 8);
      const offset = high * 2 ** 32 + view.getUint32(i * 8 + 4);
      if (offset === 0) continue;
      if (high >= 1 << 21 || offset % this.clusterSize !== 0) {
        this.tableBroken = true;
        this.corruption(`refcount block ${i} is not cluster aligned; refcount table entry corrupted`);
      } else if (!counted || this.refer(`refcount block ${i}`, offset, this.clusterSize)) {
        if (offset < this.store.length) this.table[i] = offset;
      } else {
        this.tableBroken = true;
      }
    }
  }

  /** What is a refcount block and something else is not to be changed as a refcount block. */
  private checkRefcountBlocks(): void {
    for (const [i, offset] of this.table.entries()) {
      if (offset === 0 || this.counts.get(offset / this.clusterSize) === 1) continue;
      this.tableBroken = true;
      this.corruption(`refcount block ${i} at ${offset} overlaps with something else`);
    }
  }

  private readSnapshotTable(): Promise<Uint8Array> {
    const { header, store } = this;
    return store.read(header.snapshotsOffset, layout.snapshotTableLimit(header, store.length));
  }

  private async readSnapshots(): Promise<readonly layout.Snapshot[]> {
    const { header, store } = this;
    if (header.snapshotCount === 0) return [];
    let table: layout.SnapshotTable;
    try {
      table = layout.parseSnapshots(header, await this.readSnapshotTable(), store.length);
    } catch (error) {
      if (!(error instanceof layout.FormatError)) throw error;
      this.lost(`the snapshot table cannot be read: ${error.message}`);
      return [];
    }
    if (table.bytes > 0) this.refer('the snapshot table', header.snapshotsOffset, table.bytes);
    if (table.missing > 0) {
      this.incompleteTable = table;
      this.result.corruptions += table.missing - 1;
      this.corruption(`the header counts ${header.snapshotCount} snapshots, but there are ${table.snapshots.length}`);
    }
    for (const { name, incomplete, damage, hasL1 } of table.snapshots) {
      if (incomplete) {
        this.incompleteTable = table;
        this.corruption(`snapshot '${name}' does not say how long its disk is`);
      }
      if (!hasL1) this.lost(`snapshot '${name}' cannot be read: ${damage}`);
      else if (damage !== undefined) this.corruption(`snapshot '${name}': ${damage}`);
    }
    return table.snapshots.filter(({ hasL1 }) => hasL1);
  }

  /** Something was not read, and with it what it refers to: nothing is given up that may be needed by it. */
  private lost(problem: string): void {
    this.corruption(`${problem}; clusters that only it uses look like leaks, and are kept`);
    this.unread = true;
  }

  /**
   * Writes the snapshot table anew, behind all that there is, if something is missing in it; the header counts what is
   * there. What it takes and what the old one took is counted by another check; until that is done the image is marked.
   */
  async completeSnapshots(): Promise<void> {
    if (this.incompleteTable === undefined) return;
    const { header, store, clusterSize } = this;
    const { snapshots, bytes } = this.incompleteTable;
    const table = layout.completeSnapshots(header, await this.readSnapshotTable(), bytes);
    const offset = Math.ceil(store.length / clusterSize) * clusterSize;
    await store.write(offset, table);
    await store.flush();
    header.snapshotsOffset = snapshots.length > 0 ? offset : 0;
    header.snapshotCount = snapshots.length;
    header.incompatible |= layout.INCOMPATIBLE_CORRUPT;
    await this.writeHeader();
  }

  private async countL1(whose: string, offset: number, size: number, active: boolean): Promise<void> {
    if (size === 0) return;
    this.spend(size * 8, 0);
    this.refer(`the L1 table of ${whose}`, offset, size * 8);
    const l1 = layout.viewOf(await this.store.read(offset, size * 8));
    const seen = new Set<number>();
    for (let i = 0; i < size; i++) {
      const high = l1.getUint32(i * 8);
      const low = l1.getUint32(i * 8 + 4);
      const table = layout.entryOffset(high, low);
      if (layout.l1Reserved(high, low)) this.corruption(`L1 entry ${i} of ${whose} has reserved bits set`);
      if (table === 0) continue;
      if (table % this.clusterSize !== 0) {
        this.corruption(`L2 table ${i} of ${whose} at ${table} is not cluster aligned`);
        continue;
      }
      const inFile = this.refer(`L2 table ${i} of ${whose}`, table, this.clusterSize);
      if (active) await this.checkFlag('L2 table', table, high, offset + i * 8);
      if (!inFile) continue;
      if (seen.has(table)) {
        this.corruption(`L2 table ${i} of ${whose} at ${table} is another one too`);
        continue;
      }
      seen.add(table);
      await this.countL2(whose, i, table, active);
    }
  }

  private async countL2(whose: string, l1Index: number, table: number, active: boolean): Promise<void> {
    const { l2Entries, l2EntryBytes, extendedL2, clusterBits } = this.geometry;
    this.spend(0, this.clusterSize);
    const view = layout.viewOf(await this.store.read(table, this.clusterSize));
    for (let i = 0; i < l2Entries; i++) {
      const high = view.getUint32(i * l2EntryBytes);
      const low = view.getUint32(i * l2EntryBytes + 4);
      const allocated = extendedL2 ? view.getUint32(i * l2EntryBytes + 12) : 0;
      const zero = extendedL2 ? view.getUint32(i * l2EntryBytes + 8) : 0;
      if (high === 0 && low === 0 && allocated === 0) continue;
      const cluster = l1Index * l2Entries + i;
      const what = `cluster ${cluster} of ${whose}`;
      if (high & layout.ENTRY_COMPRESSED_HIGH) {
        if (this.external) this.corruption(`${what} is compressed, in an image with an external data file`);
        if (high >= layout.ENTRY_COPIED_HIGH) this.corruption(`${what} is compressed, and has the COPIED flag`);
        const { offset, length } = layout.compressedRange(high, low, clusterBits);
        const start = Math.floor(offset / 512) * 512;
        this.refer(`${what} (compressed)`, start, offset + length - start);
        if (active) {
          this.result.allocatedClusters++;
          this.result.compressedClusters++;
        }
        continue;
      }
      if (layout.l2Reserved(high, low, extendedL2)) this.corruption(`${what}: its entry has reserved bits set`);
      if ((allocated & zero) !== 0) this.corruption(`${what}: subclusters are both allocated and zero`);
      const offset = layout.entryOffset(high, low);
      const isZero = !extendedL2 && (low & layout.ENTRY_ZERO_LOW) !== 0;
      if (offset === 0 && !(this.external && high >= layout.ENTRY_COPIED_HIGH)) {
        if (allocated !== 0) this.corruption(`${what}: subclusters are allocated without a cluster`);
        continue;
      }
      if (offset % this.clusterSize !== 0) {
        this.corruption(`${what} at ${offset} is not cluster aligned`);
        continue;
      }
      if (active && !isZero) this.result.allocatedClusters++;
      if (this.external) {
        if (offset !== cluster * this.clusterSize) this.corruption(`${what} is not at its place in the data file`);
        continue;
      }
      this.refer(what, offset, this.clusterSize);
      if (active) await this.checkFlag(what, offset, high, table + i * l2EntryBytes);
    }
  }

  /** The COPIED flag says that the refcount is one. */
  private async checkFlag(what: string, offset: number, high: number, at: number): Promise<void> {
    const one = (await this.refcount(offset / this.clusterSize)) === 1;
    const says = high >= layout.ENTRY_COPIED_HIGH;
    if (one === says) return;
    this.corruption(
      `OFLAG_COPIED of ${what} at ${offset} is ${says ? 'set' : 'clear'}, but the refcount says otherwise`,
    );
    this.flags.push({ offset: at, high });
  }

  private async countBitmaps(): Promise<void> {
    const { header, store } = this;
    const data = header.extensions.find(({ type }) => type === layout.EXTENSION_BITMAPS)?.data;
    if (!data || !(header.autoclear & layout.AUTOCLEAR_BITMAPS)) return;
    if (data.length < 24) {
      this.corruption('the bitmaps extension is too short');
      return;
    }
    const view = layout.viewOf(data);
    const count = view.getUint32(0);
    const bytes = layout.readU64(view, 8, 'the size of the bitmap directory');
    const offset = layout.readU64(view, 16, 'the offset of the bitmap directory');
    if (bytes > 64 << 20 || offset % this.clusterSize !== 0 || !this.refer('the bitmap directory', offset, bytes)) {
      this.corruption('the bitmap directory cannot be read');
      return;
    }
    const directory = layout.viewOf(await store.read(offset, bytes));
    for (let i = 0, at = 0; i < count; i++) {
      if (at + 24 > bytes) {
        this.corruption(`bitmap ${i} lies behind the end of the bitmap directory`);
        return;
      }
      const table = layout.readU64(directory, at, `the table's offset of bitmap ${i}`);
      const entries = directory.getUint32(at + 8);
      await this.countBitmap(i, table, entries);
      at += Math.ceil((24 + directory.getUint16(at + 18) + directory.getUint32(at + 20)) / 8) * 8;
    }
  }

  private async countBitmap(i: number, table: number, entries: number): Promise<void> {
    if (entries === 0) return;
    if (entries * 8 > layout.MAX_L1_BYTES || table % this.clusterSize !== 0) {
      this.corruption(`the table of bitmap ${i} cannot be read`);
      return;
    }
    if (!this.refer(`the table of bitmap ${i}`, table, entries * 8)) return;
    const view = layout.viewOf(await this.store.read(table, entries * 8));
    for (let n = 0; n < entries; n++) {
      const offset = layout.entryOffset(view.getUint32(n * 8), view.getUint32(n * 8 + 4));
      if (offset === 0) continue;
      if (offset % this.clusterSize !== 0) this.corruption(`bitmap ${i}: cluster ${n} is not cluster aligned`);
      else this.refer(`bitmap ${i}`, offset, this.clusterSize);
    }
  }

  /** Compares what was counted with what the file says; writes the difference where `repair` has it so. */
  async compare(repair: Repair): Promise<void> {
    const { refcountBlockEntries, refcountBits } = this.geometry;
    // As qemu-img: what is counted behind the end of the file takes no space.
    const end = Math.max(this.counts.end, this.fileClusters);
    this.result.imageEnd = this.counts.end * this.clusterSize;
    let rebuild = this.tableBroken;
    // Where the blocks are not only that, leaks alone cannot be repaired.
    if (rebuild && repair === 'leaks') repair = 'none';
    for (let first = 0; first < end; first += refcountBlockEntries) {
      const index = first / refcountBlockEntries;
      const offset = this.table[index] ?? 0;
      if (offset === 0 && first >= this.counts.end) continue;
      const block = offset > 0 ? await this.store.read(offset, this.clusterSize) : undefined;
      let changed = false;
      for (let i = 0; i < Math.min(refcountBlockEntries, end - first); i++) {
        const count = this.counted(first + i);
        const says = block ? getRefcount(block, refcountBits, i) : 0;
        if (count === says) continue;
        if (says > count) {
          this.result.leaks++;
          this.note(`Leaked cluster ${first + i} refcount=${says} reference=${count}`);
        } else {
          this.corruption(`ERROR cluster ${first + i} refcount=${says} reference=${count}`);
        }
        if (repair === 'none' || (says < count ? repair === 'leaks' : this.unread)) continue;
        if (!block) {
          rebuild = true;
          continue;
        }
        setRefcount(block, refcountBits, i, count);
        changed = true;
        if (says > count) this.result.leaksFixed++;
        else this.result.corruptionsFixed++;
      }
      if (changed && !rebuild) await this.store.write(offset, block as Uint8Array);
    }
    // New refcounts would know nothing of what was not read.
    if (repair === 'all' && rebuild && !this.unread) await this.rebuild();
  }

  /** New refcount structures behind all that is in use, for all that was found; the old ones are free then. */
  private async rebuild(): Promise<void> {
    const { header, store, geometry, clusterSize } = this;
    this.counts = new Counts();
    const before = { ...this.result };
    await this.count(false);
    Object.assign(this.result, before);
    const start = Math.max(this.counts.end, Math.ceil(store.length / clusterSize));
    // All clusters up to the new structures' end are counted by them.
    const { table, blocks } = refcountClusters(start, geometry);
    for (let n = 0; n < table + blocks; n++) this.counts.add(start + n);
    const entries = new Uint8Array(table * clusterSize);
    const view = layout.viewOf(entries);
    for (let n = 0; n < blocks; n++) {
      const block = new Uint8Array(clusterSize);
      for (let i = 0; i < geometry.refcountBlockEntries; i++) {
        setRefcount(block, geometry.refcountBits, i, this.counted(n * geometry.refcountBlockEntries + i));
      }
      layout.writeU64(view, n * 8, (start + table + n) * clusterSize);
      await store.write((start + table + n) * clusterSize, block);
    }
    await store.write(start * clusterSize, entries);
    await store.flush();
    header.refcountTableOffset = start * clusterSize;
    header.refcountTableClusters = table;
    await this.writeHeader();
    this.result.corruptionsFixed = this.result.corruptions;
    this.result.leaksFixed = this.result.leaks;
  }

  private async writeHeader(): Promise<void> {
    const bytes = await this.store.read(0, this.header.headerLength);
    layout.updateHeader(bytes, this.header);
    await this.store.write(0, bytes);
    await this.store.flush();
  }

  /** The marks of an image that needs repair are taken away. */
  async clearMarks(): Promise<void> {
    const marks = layout.INCOMPATIBLE_DIRTY | layout.INCOMPATIBLE_CORRUPT;
    if ((this.header.incompatible & marks) === 0n) return;
    this.header.incompatible &= ~marks;
    await this.writeHeader();
  }

  /** Nothing else is wrong than COPIED flags. */
  get onlyFlagsAreWrong(): boolean {
    return this.result.corruptions === this.flags.length && this.result.leaks === 0;
  }

  /** With refcounts that are right, the flags follow from them. */
  async repairFlags(): Promise<number> {
    this.block = undefined;
    for (const { offset, high } of this.flags) {
      const bytes = new Uint8Array(4);
      const host = layout.viewOf(await this.store.read(offset, 8));
      const at = layout.entryOffset(high, host.getUint32(4));
      const one = (await this.refcount(at / this.clusterSize)) === 1;
      const copied = one ? (high | layout.ENTRY_COPIED_HIGH) >>> 0 : (high & ~layout.ENTRY_COPIED_HIGH) >>> 0;
      if (copied === high) continue;
      layout.viewOf(bytes).setUint32(0, copied);
      await this.store.write(offset, bytes);
    }
    return this.flags.length;
  }
}

/** Checks an image that nobody uses, and repairs it. Throws an IoError or FormatError where it cannot be read. */
export async function checkQcow2(store: ImageStore, repair: Repair = 'none'): Promise<CheckResult> {
  const start = await store.read(0, Math.min(512, store.length));
  const read = async () => {
    const bytes = layout.headerBytes(start);
    return layout.parseHeader(await store.read(0, Math.min(bytes, store.length)), store.length);
  };
  const first = new Checker(store, await read());
  await first.count(true);
  await first.compare(repair);
  if (repair === 'none') return first.result;
  await store.flush();
  if (repair === 'all') await first.completeSnapshots();
  // What is repaired now is seen by looking again: flags by the refcounts that are right now.
  const again = new Checker(store, await read());
  await again.count(true);
  await again.compare(repair === 'all' ? 'all' : 'none');
  // As qemu-img: with leaks repaired, flags are where nothing else is wrong.
  if (repair === 'all' || again.onlyFlagsAreWrong) await again.repairFlags();
  await store.flush();
  const last = new Checker(store, await read());
  await last.count(true);
  await last.compare('none');
  if (repair === 'all' && last.result.corruptions === 0) await last.clearMarks();
  return {
    ...last.result,
    corruptionsFixed: Math.max(0, first.result.corruptions - last.result.corruptions),
    leaksFixed: Math.max(0, first.result.leaks - last.result.leaks),
    problems: first.result.problems,
  };
}

/** Repairs what an image that was not closed properly may need. Throws a ControlError where that is not enough. */
export async function repairDirty(store: ImageStore, filename: string): Promise<void> {
  const { corruptions, problems } = await checkQcow2(store, 'all');
  if (corruptions > 0) {
    throw new ControlError(
      `'${filename}' was not closed properly and cannot be repaired (${problems[0]}): say read-only=on to read what is there`,
    );
  }
}
