/**
 * What a qcow2 file looks like (QEMU, docs/interop/qcow2.txt): the header, its extensions, entries of tables. All
 * numbers in the file are big endian. Offsets of the file are "host" offsets, those of the disk "guest" offsets; all
 * are bytes. Nothing of a file is believed before it is checked here.
 */

export const MAGIC = 0x514649fb;

export const INCOMPATIBLE_DIRTY = 1n << 0n;
export const INCOMPATIBLE_CORRUPT = 1n << 1n;
export const INCOMPATIBLE_DATA_FILE = 1n << 2n;
export const INCOMPATIBLE_COMPRESSION = 1n << 3n;
export const INCOMPATIBLE_EXTENDED_L2 = 1n << 4n;
const INCOMPATIBLE_KNOWN = (1n << 5n) - 1n;
export const COMPATIBLE_LAZY_REFCOUNTS = 1n << 0n;
export const AUTOCLEAR_BITMAPS = 1n << 0n;
export const AUTOCLEAR_DATA_FILE_RAW = 1n << 1n;

export const COMPRESSION_ZLIB = 0;
export const COMPRESSION_ZSTD = 1;

export const EXTENSION_END = 0;
export const EXTENSION_BACKING_FORMAT = 0xe2792aca;
export const EXTENSION_FEATURE_NAMES = 0x6803f857;
export const EXTENSION_BITMAPS = 0x23852875;
export const EXTENSION_ENCRYPTION = 0x0537be77;
export const EXTENSION_DATA_FILE = 0x44415441;

const V2_HEADER_BYTES = 72;
export const V3_HEADER_BYTES = 104;
const MIN_CLUSTER_BITS = 9;
const MAX_CLUSTER_BITS = 21;
const MIN_EXTENDED_CLUSTER_BITS = 14;
const MAX_BACKING_NAME = 1023;
/** Limits of QEMU's implementation, which bound our memory too. */
export const MAX_L1_BYTES = 32 << 20;
export const MAX_REFCOUNT_TABLE_BYTES = 8 << 20;
export const MAX_SNAPSHOTS = 65536;
const MAX_SNAPSHOT_TABLE_BYTES = 64 << 20;
const MAX_SNAPSHOT_EXTRA = 1024;
/** What each snapshot takes in the table, beside its extra data and names. */
const SNAPSHOT_BYTES = 40;
export const MAX_BITMAP_DIRECTORY_BYTES = 64 << 20;
const BITMAP_ENTRY_BYTES = 24;
const BITMAP_IN_USE = 1;
export const SUBCLUSTERS = 32;

const TWO_32 = 0x1_0000_0000;

/** The file is not what the format says; the message says where. */
export class FormatError extends Error {
  override name = 'FormatError';
}

export interface HeaderExtension {
  readonly type: number;
  readonly data: Uint8Array;
}

/** The header as it is in the file. Offsets, sizes and counts are checked by {@link parseHeader}. */
export interface Header {
  version: 2 | 3;
  clusterBits: number;
  /** Bytes of the disk. */
  size: number;
  l1Offset: number;
  /** Entries. */
  l1Size: number;
  refcountTableOffset: number;
  refcountTableClusters: number;
  snapshotsOffset: number;
  snapshotCount: number;
  incompatible: bigint;
  compatible: bigint;
  autoclear: bigint;
  refcountOrder: number;
  headerLength: number;
  compressionType: number;
  extensions: HeaderExtension[];
  backingFile: string | undefined;
  /** Where the backing file's name is, with `backingFile`. */
  backingOffset: number;
}

/** Sizes that follow from a header. */
export interface Geometry {
  readonly clusterBits: number;
  readonly clusterSize: number;
  readonly extendedL2: boolean;
  /** Bytes of an L2 entry: 8, or 16 with subclusters. */
  readonly l2EntryBytes: number;
  readonly l2Entries: number;
  /** Bytes of the disk that one L2 table maps. */
  readonly l2Coverage: number;
  readonly refcountBits: number;
  readonly refcountBlockEntries: number;
}

export function geometryOf(header: Pick<Header, 'clusterBits' | 'incompatible' | 'refcountOrder'>): Geometry {
  const clusterSize = 2 ** header.clusterBits;
  const extendedL2 = (header.incompatible & INCOMPATIBLE_EXTENDED_L2) !== 0n;
  const l2EntryBytes = extendedL2 ? 16 : 8;
  const l2Entries = clusterSize / l2EntryBytes;
  const refcountBits = 1 << header.refcountOrder;
  return {
    clusterBits: header.clusterBits,
    clusterSize,
    extendedL2,
    l2EntryBytes,
    l2Entries,
    l2Coverage: l2Entries * clusterSize,
    refcountBits,
    refcountBlockEntries: (clusterSize * 8) / refcountBits,
  };
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** An unsigned 64-bit number, as exactly as may be. */
function u64(view: DataView, at: number): number {
  return view.getUint32(at) * TWO_32 + view.getUint32(at + 4);
}

/** An unsigned 64-bit number; throws where it is larger than any file. */
export function readU64(view: DataView, at: number, what: string): number {
  const value = u64(view, at);
  if (value > Number.MAX_SAFE_INTEGER)
    throw new FormatError(`${what} is ${view.getBigUint64(at)}, which is larger than any file`);
  return value;
}

export function writeU64(view: DataView, at: number, value: number): void {
  view.setUint32(at, Math.floor(value / TWO_32));
  view.setUint32(at + 4, value % TWO_32);
}

/** What the file says of features by name, for error sentences (feature name table). */
function featureNames(extensions: readonly HeaderExtension[], type: number, bits: bigint): string {
  const table = extensions.find((extension) => extension.type === EXTENSION_FEATURE_NAMES)?.data;
  const names: string[] = [];
  for (let bit = 0; bit < 64; bit++) {
    if (!((bits >> BigInt(bit)) & 1n)) continue;
    let name = `bit ${bit}`;
    for (let at = 0; table && at + 48 <= table.length; at += 48) {
      if (table[at] !== type || table[at + 1] !== bit) continue;
      name = `'${printable(table.subarray(at + 2, at + 48))}' (bit ${bit})`;
    }
    names.push(name);
  }
  return names.join(', ');
}

/** A string of the file, up to its first zero byte, without what would upset a terminal. */
function printable(bytes: Uint8Array): string {
  const end = bytes.indexOf(0);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
  return new TextDecoder().decode(end < 0 ? bytes : bytes.subarray(0, end)).replace(/[\u0000-\u001f\u007f]/g, '?');
}

/** A table that must lie in the file: aligned, behind the header, whole. */
export function checkTable(what: string, offset: number, bytes: number, clusterSize: number, length: number): void {
  if (offset % clusterSize !== 0)
    throw new FormatError(`${what} is at ${offset}, which is no multiple of the cluster size`);
  if (offset === 0 && bytes > 0) throw new FormatError(`${what} is at 0, where the header is`);
  if (offset + bytes > length) {
    throw new FormatError(`${what} is at ${offset} and takes ${bytes} bytes, but the file ends at ${length}`);
  }
}

/** How many bytes of a file {@link parseHeader} needs, given its first 512. */
export function headerBytes(start: Uint8Array): number {
  if (start.length < V2_HEADER_BYTES) throw new FormatError('the file is too short for a header');
  const view = viewOf(start);
  if (view.getUint32(0) !== MAGIC) throw new FormatError('the file does not begin with the magic number of qcow2');
  const version = view.getUint32(4);
  if (version !== 2 && version !== 3) throw new FormatError(`version ${version} of the format is not supported`);
  const clusterBits = view.getUint32(20);
  if (clusterBits < MIN_CLUSTER_BITS || clusterBits > MAX_CLUSTER_BITS) {
    throw new FormatError(`the cluster size is 2^${clusterBits}; 2^9 to 2^21 are supported`);
  }
  return 2 ** clusterBits;
}

/**
 * Reads the header out of the first cluster of a file of `length` bytes. Throws a FormatError where anything of it
 * cannot be, or is not supported.
 */
export function parseHeader(cluster: Uint8Array, length: number): Header {
  const clusterSize = headerBytes(cluster);
  const view = viewOf(cluster);
  const version = view.getUint32(4) as 2 | 3;
  const header: Header = {
    version,
    clusterBits: view.getUint32(20),
    size: readU64(view, 24, 'the size of the disk'),
    l1Size: view.getUint32(36),
    l1Offset: readU64(view, 40, 'the offset of the L1 table'),
    refcountTableOffset: readU64(view, 48, 'the offset of the refcount table'),
    refcountTableClusters: view.getUint32(56),
    snapshotCount: view.getUint32(60),
    snapshotsOffset: readU64(view, 64, 'the offset of the snapshot table'),
    incompatible: 0n,
    compatible: 0n,
    autoclear: 0n,
    refcountOrder: 4,
    headerLength: V2_HEADER_BYTES,
    compressionType: COMPRESSION_ZLIB,
    extensions: [],
    backingFile: undefined,
    backingOffset: readU64(view, 8, 'the offset of the backing file name'),
  };
  if (version === 3) {
    if (cluster.length < V3_HEADER_BYTES) throw new FormatError('the file is too short for a header');
    header.incompatible = view.getBigUint64(72);
    header.compatible = view.getBigUint64(80);
    header.autoclear = view.getBigUint64(88);
    header.refcountOrder = view.getUint32(96);
    header.headerLength = view.getUint32(100);
    if (header.headerLength < V3_HEADER_BYTES || header.headerLength % 8 !== 0) {
      throw new FormatError(`the header says that it is ${header.headerLength} bytes long`);
    }
    if (header.headerLength > cluster.length) throw new FormatError('the header is longer than a cluster');
    if (header.headerLength > 104) header.compressionType = view.getUint8(104);
  }
  parseExtensions(header, cluster, clusterSize);
  checkFeatures(header);
  const cryptMethod = view.getUint32(32);
  if (cryptMethod !== 0 || header.extensions.some(({ type }) => type === EXTENSION_ENCRYPTION)) {
    throw new FormatError('it is encrypted, which is not supported yet');
  }
  if (header.refcountOrder > 6) throw new FormatError(`refcounts of 2^${header.refcountOrder} bits are not possible`);
  const extended = (header.incompatible & INCOMPATIBLE_EXTENDED_L2) !== 0n;
  if (extended && header.clusterBits < MIN_EXTENDED_CLUSTER_BITS) {
    throw new FormatError('extended L2 entries need clusters of 16 KiB or more');
  }
  checkTables(header, length);
  if (header.backingOffset !== 0) {
    const bytes = view.getUint32(16);
    if (bytes > MAX_BACKING_NAME || bytes > clusterSize - header.headerLength) {
      throw new FormatError(`the name of the backing file is ${bytes} bytes long`);
    }
    if (header.backingOffset + bytes > cluster.length) {
      throw new FormatError('the name of the backing file is not in the first cluster');
    }
    const name = new TextDecoder().decode(cluster.subarray(header.backingOffset, header.backingOffset + bytes));
    if (name.includes('\0')) throw new FormatError('the name of the backing file has a zero byte');
    if (name !== '') header.backingFile = name;
  }
  return header;
}

function parseExtensions(header: Header, cluster: Uint8Array, clusterSize: number): void {
  const view = viewOf(cluster);
  // A backing file's name ends the area.
  const end = Math.min(clusterSize, cluster.length, header.backingOffset || Number.POSITIVE_INFINITY);
  for (let at = header.headerLength; at + 8 <= end; ) {
    const type = view.getUint32(at);
    const bytes = view.getUint32(at + 4);
    at += 8;
    if (bytes > end - at) throw new FormatError(`header extension 0x${type.toString(16)} is longer than the header`);
    if (type === EXTENSION_END) return;
    header.extensions.push({ type, data: cluster.slice(at, at + bytes) });
    at += Math.ceil(bytes / 8) * 8;
  }
}

function checkFeatures({ incompatible, autoclear, compressionType, extensions }: Header): void {
  const unknown = incompatible & ~INCOMPATIBLE_KNOWN;
  if (unknown) {
    throw new FormatError(`it needs features that are not supported: ${featureNames(extensions, 0, unknown)}`);
  }
  if ((autoclear & AUTOCLEAR_DATA_FILE_RAW) !== 0n && (incompatible & INCOMPATIBLE_DATA_FILE) === 0n) {
    throw new FormatError('its data file is said to be raw, but it has none (data-file-raw requires a data file)');
  }
  const says = (incompatible & INCOMPATIBLE_COMPRESSION) !== 0n;
  if (says !== (compressionType !== COMPRESSION_ZLIB)) {
    throw new FormatError('the compression type and the feature bit that goes with it contradict each other');
  }
  if (compressionType > COMPRESSION_ZSTD) throw new FormatError(`compression type ${compressionType} is not supported`);
}

function checkTables(header: Header, length: number): void {
  const { clusterSize, l2Coverage } = geometryOf(header);
  const l1Bytes = header.l1Size * 8;
  if (l1Bytes > MAX_L1_BYTES) throw new FormatError(`the L1 table has ${header.l1Size} entries, more than supported`);
  if (header.l1Size < Math.ceil(header.size / l2Coverage)) {
    throw new FormatError(`the L1 table has ${header.l1Size} entries, too few for a disk of ${header.size} bytes`);
  }
  checkTable('the L1 table', header.l1Offset, l1Bytes, clusterSize, length);
  const refcountBytes = header.refcountTableClusters * clusterSize;
  if (refcountBytes > MAX_REFCOUNT_TABLE_BYTES && header.refcountTableClusters > 1) {
    throw new FormatError(`the refcount table takes ${refcountBytes} bytes, more than supported`);
  }
  if (refcountBytes === 0) throw new FormatError('there is no refcount table');
  checkTable('the refcount table', header.refcountTableOffset, refcountBytes, clusterSize, length);
  if (header.snapshotCount > MAX_SNAPSHOTS) {
    throw new FormatError(`there are ${header.snapshotCount} snapshots, more than supported`);
  }
  // Without snapshots, there may be the place of a table that has been.
  const end = header.snapshotCount > 0 ? length : Number.POSITIVE_INFINITY;
  const least = header.snapshotCount > 0 ? SNAPSHOT_BYTES : 0;
  checkTable('the snapshot table', header.snapshotsOffset, least, clusterSize, end);
}

/** The text of a string extension; undefined where the file has none. */
export function extensionText(header: Header, type: number): string | undefined {
  const data = header.extensions.find((extension) => extension.type === type)?.data;
  return data && new TextDecoder().decode(data);
}

/** Writes the fields that change in an image's life into the bytes of its header. */
export function updateHeader(bytes: Uint8Array, header: Header): void {
  const view = viewOf(bytes);
  writeU64(view, 24, header.size);
  view.setUint32(36, header.l1Size);
  writeU64(view, 40, header.l1Offset);
  writeU64(view, 48, header.refcountTableOffset);
  view.setUint32(56, header.refcountTableClusters);
  view.setUint32(60, header.snapshotCount);
  writeU64(view, 64, header.snapshotsOffset);
  if (header.version === 3) {
    view.setBigUint64(72, header.incompatible);
    view.setBigUint64(80, header.compatible);
    view.setBigUint64(88, header.autoclear);
  }
}

/** Where the bitmap directory is; undefined where the image has no bitmaps, or none that are to be believed. */
export function bitmapDirectory(header: Header): { offset: number; bytes: number; count: number } | undefined {
  const data = header.extensions.find((extension) => extension.type === EXTENSION_BITMAPS)?.data;
  if (!data || data.length < 24 || (header.autoclear & AUTOCLEAR_BITMAPS) === 0n) return undefined;
  const view = viewOf(data);
  if (view.getUint32(8) >= 1 << 21 || view.getUint32(16) >= 1 << 21) return undefined;
  const bytes = readU64(view, 8, 'the size of the bitmap directory');
  const offset = readU64(view, 16, 'the offset of the bitmap directory');
  return { offset, bytes, count: view.getUint32(0) };
}

/** Sets the flag in_use of each entry of a bitmap directory; false, and nothing, where it is not what it should be. */
export function markBitmapsInUse(directory: Uint8Array, count: number): boolean {
  const view = viewOf(directory);
  const flags: number[] = [];
  let at = 0;
  for (let i = 0; i < count; i++) {
    if (at + BITMAP_ENTRY_BYTES > directory.length) return false;
    flags.push(at + 12);
    at += Math.ceil((BITMAP_ENTRY_BYTES + view.getUint16(at + 18) + view.getUint32(at + 20)) / 8) * 8;
  }
  if (at > directory.length) return false;
  for (const flag of flags) view.setUint32(flag, view.getUint32(flag) | BITMAP_IN_USE);
  return true;
}

export interface Snapshot {
  readonly l1Offset: number;
  readonly l1Size: number;
  readonly id: string;
  readonly name: string;
  readonly date_s: number;
  readonly vmState_bytes: number;
  /** Bytes of the disk in the snapshot. */
  readonly size: number;
  /** Version 3 wants more in the table than there is for it. */
  readonly incomplete: boolean;
  /** Why the disk in the snapshot cannot be read, if so; the others are none the worse for it. */
  readonly damage: string | undefined;
  /** The L1 table is one that can be read, whatever else is wrong. */
  readonly hasL1: boolean;
}

/** What {@link parseSnapshots} has read. */
export interface SnapshotTable {
  readonly snapshots: readonly Snapshot[];
  /** Snapshots that the header counts, and of which there is nothing in the table. */
  readonly missing: number;
  /** How long the table is. */
  readonly bytes: number;
}

/** The most bytes that the snapshot table may take. */
export function snapshotTableLimit(header: Header, length: number): number {
  return Math.min(MAX_SNAPSHOT_TABLE_BYTES, length - header.snapshotsOffset);
}

/** Extra data that version 3 wants: the VM state's size in 64 bits, and the disk's. */
const SNAPSHOT_EXTRA_BYTES = 16;

/** The message of the FormatError that `check` throws. */
function damageOf(check: () => void): string | undefined {
  try {
    check();
    return undefined;
  } catch (error) {
    if (error instanceof FormatError) return error.message;
    throw error;
  }
}

/**
 * Reads the snapshots out of `bytes` of the file, which is `length` long, from the table's offset on. Throws a
 * FormatError where it cannot be told where the next one begins.
 */
export function parseSnapshots(header: Header, bytes: Uint8Array, length: number): SnapshotTable {
  const view = viewOf(bytes);
  const { clusterSize, l2Coverage } = geometryOf(header);
  const snapshots: Snapshot[] = [];
  let at = 0;
  for (let i = 0; i < header.snapshotCount; i++) {
    const what = `snapshot ${i}`;
    const fixed = bytes.subarray(at, at + SNAPSHOT_BYTES);
    if (fixed.length < SNAPSHOT_BYTES || fixed.every((byte) => byte === 0)) break;
    const idLength = view.getUint16(at + 12);
    const nameLength = view.getUint16(at + 14);
    const extraLength = view.getUint32(at + 36);
    if (extraLength > MAX_SNAPSHOT_EXTRA) throw new FormatError(`${what} has ${extraLength} bytes of extra data`);
    const id = at + SNAPSHOT_BYTES + extraLength;
    const end = id + idLength + nameLength;
    if (end > bytes.length) throw new FormatError(`${what} lies behind the end of the snapshot table`);
    const l1Offset = u64(view, at);
    const l1Size = view.getUint32(at + 8);
    const size = extraLength >= SNAPSHOT_EXTRA_BYTES ? u64(view, at + 48) : header.size;
    const table = `the L1 table of ${what}`;
    const l1Damage = damageOf(() => {
      if (l1Size * 8 > MAX_L1_BYTES) throw new FormatError(`${table} has ${l1Size} entries`);
      if (l1Size > 0) checkTable(table, l1Offset, l1Size * 8, clusterSize, length);
      else if (size > 0) throw new FormatError(`${table} is empty`);
    });
    const tooSmall =
      Math.ceil(size / l2Coverage) > l1Size ? `${table} is too small for a disk of ${size} bytes` : undefined;
    snapshots.push({
      l1Offset,
      l1Size,
      id: printable(bytes.subarray(id, id + idLength)),
      name: printable(bytes.subarray(id + idLength, end)),
      date_s: view.getUint32(at + 16),
      vmState_bytes: extraLength >= 8 ? u64(view, at + 40) : view.getUint32(at + 32),
      size,
      incomplete: header.version >= 3 && extraLength < SNAPSHOT_EXTRA_BYTES,
      damage: l1Damage ?? tooSmall,
      hasL1: l1Damage === undefined,
    });
    at = Math.ceil(end / 8) * 8;
  }
  return { snapshots, missing: header.snapshotCount - snapshots.length, bytes: at };
}

/**
 * A snapshot table, `bytes` long, in which {@link parseSnapshots} has found nothing wrong, with all that version 3
 * wants. What is missing is taken for what it is where the format says nothing else: the disk is as long as now.
 */
export function completeSnapshots(header: Header, table: Uint8Array, bytes: number): Uint8Array {
  const view = viewOf(table);
  const parts: Uint8Array[] = [];
  for (let at = 0; at < bytes; ) {
    const extraLength = view.getUint32(at + 36);
    const names = view.getUint16(at + 12) + view.getUint16(at + 14);
    const extra = at + SNAPSHOT_BYTES;
    const completeLength = Math.max(extraLength, SNAPSHOT_EXTRA_BYTES);
    const entry = new Uint8Array(Math.ceil((SNAPSHOT_BYTES + completeLength + names) / 8) * 8);
    const made = viewOf(entry);
    entry.set(table.subarray(at, extra + extraLength));
    made.setUint32(36, completeLength);
    if (extraLength < 8) writeU64(made, SNAPSHOT_BYTES, view.getUint32(at + 32));
    if (extraLength < SNAPSHOT_EXTRA_BYTES) writeU64(made, SNAPSHOT_BYTES + 8, header.size);
    entry.set(table.subarray(extra + extraLength, extra + extraLength + names), SNAPSHOT_BYTES + completeLength);
    parts.push(entry);
    at = Math.ceil((extra + extraLength + names) / 8) * 8;
  }
  return Buffer.concat(parts);
}

// ---- Entries of L1 and L2 tables. `high` and `low` are the halves of the 64 bits.

export const ENTRY_COPIED_HIGH = 0x8000_0000;
export const ENTRY_COMPRESSED_HIGH = 0x4000_0000;
export const ENTRY_ZERO_LOW = 1;

/** Bits 9 to 55: a host offset. */
export function entryOffset(high: number, low: number): number {
  return (high & 0x00ff_ffff) * TWO_32 + ((low & ~0x1ff) >>> 0);
}

/** Bits that must be zero in an L1 entry (0-8, 56-62). */
export function l1Reserved(high: number, low: number): boolean {
  return (low & 0x1ff) !== 0 || (high & 0x7f00_0000) !== 0;
}

/** Bits that must be zero in an L2 entry of a standard cluster (1-8, 56-61; 0 too with subclusters). */
export function l2Reserved(high: number, low: number, extendedL2: boolean): boolean {
  return (low & (extendedL2 ? 0x1ff : 0x1fe)) !== 0 || (high & 0x3f00_0000) !== 0;
}

/** Where the data of a compressed cluster lie: bytes that may be fewer than `length`. */
export function compressedRange(high: number, low: number, clusterBits: number): { offset: number; length: number } {
  const offsetBits = 62 - (clusterBits - 8);
  const highOffsetBits = offsetBits - 32;
  const descriptorHigh = high & 0x3fff_ffff;
  const sectors = descriptorHigh >>> highOffsetBits;
  const offset = (descriptorHigh & (2 ** highOffsetBits - 1)) * TWO_32 + (low >>> 0);
  return { offset, length: (sectors + 1) * 512 - (offset % 512) };
}
