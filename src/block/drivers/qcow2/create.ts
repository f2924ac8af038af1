/** Making a new image: the header, an empty L1 table, and the refcounts of what is in the file. */
import { ControlError } from '../../../base/errors.js';
import type { ImageStore } from '../../image-store.js';
import * as layout from './layout.js';
import { setRefcount } from './refcounts.js';

export interface CreateOptions {
  /** Bytes of the disk; a multiple of 512. */
  readonly size: number;
  readonly version?: 2 | 3;
  readonly clusterSize?: number;
  readonly refcountBits?: number;
  readonly lazyRefcounts?: boolean;
  readonly extendedL2?: boolean;
  readonly compressionType?: 'zlib' | 'zstd';
  readonly backingFile?: string;
  readonly backingFormat?: string;
  readonly dataFile?: string;
  readonly dataFileRaw?: boolean;
  readonly preallocation?: 'off' | 'metadata' | 'falloc' | 'full';
}

const DEFAULT_CLUSTER_BYTES = 64 * 1024;
const MAX_BACKING_NAME = 1023;
/** How much is written at once where space is filled. */
const FILL_BYTES = 1 << 20;

/** Type of feature, bit, name: for programs that do not know it (feature name table). */
const FEATURES: readonly (readonly [number, number, string])[] = [
  [0, 0, 'dirty bit'],
  [0, 1, 'corrupt bit'],
  [0, 2, 'external data file'],
  [0, 3, 'compression type'],
  [0, 4, 'extended L2 entries'],
  [1, 0, 'lazy refcounts'],
  [2, 0, 'bitmaps'],
  [2, 1, 'raw external data'],
];

function log2(value: number): number {
  const bits = Math.log2(value);
  return Number.isInteger(bits) ? bits : -1;
}

function check(options: CreateOptions): layout.Header {
  const { size, version = 3, clusterSize = DEFAULT_CLUSTER_BYTES, refcountBits = 16 } = options;
  const refuse = (why: string): never => {
    throw new ControlError(why);
  };
  if (!Number.isSafeInteger(size) || size < 0 || size % 512 !== 0) {
    refuse(`The image size must be a multiple of 512 bytes, and ${size} is not`);
  }
  const clusterBits = log2(clusterSize);
  if (clusterBits < 9 || clusterBits > 21) refuse('Cluster size must be a power of two between 512 and 2048k');
  const refcountOrder = log2(refcountBits);
  if (refcountOrder < 0 || refcountOrder > 6)
    refuse('Refcount width must be a power of two and may not exceed 64 bits');
  if (version === 2) {
    const needsV3 = (what: string) => refuse(`${what} compatibility level 1.1 and above (use version=v3 or greater)`);
    if (refcountBits !== 16) {
      refuse(
        'Different refcount widths than 16 bits require compatibility level 1.1 or above (use version=v3 or greater)',
      );
    }
    if (options.lazyRefcounts) needsV3('Lazy refcounts only supported with');
    if (options.extendedL2) needsV3('Extended L2 entries are only supported with');
    if (options.dataFile !== undefined) needsV3('External data files are only supported with');
    if (options.compressionType === 'zstd') needsV3('Non-zlib compression type is only supported with');
  }
  if (options.extendedL2 && clusterSize < 16384) {
    refuse('Extended L2 entries are only supported with cluster sizes of at least 16384 bytes');
  }
  if (options.dataFileRaw && options.dataFile === undefined) refuse('data-file-raw requires data-file');
  if (options.dataFileRaw && options.backingFile !== undefined) {
    refuse('Backing file and data-file-raw cannot be used at the same time');
  }
  if (options.backingFormat !== undefined && options.backingFile === undefined) {
    refuse('Backing format cannot be used without backing file');
  }
  if ((options.preallocation ?? 'off') !== 'off' && options.backingFile !== undefined && !options.extendedL2) {
    refuse('Backing file and preallocation can only be used at the same time if extended_l2 is on');
  }
  const incompatible =
    (options.dataFile === undefined ? 0n : layout.INCOMPATIBLE_DATA_FILE) |
    (options.compressionType === 'zstd' ? layout.INCOMPATIBLE_COMPRESSION : 0n) |
    (options.extendedL2 ? layout.INCOMPATIBLE_EXTENDED_L2 : 0n);
  const header: layout.Header = {
    version,
    clusterBits,
    size,
    l1Offset: 0,
    l1Size: 0,
    refcountTableOffset: 0,
    refcountTableClusters: 0,
    snapshotsOffset: 0,
    snapshotCount: 0,
    incompatible,
    compatible: options.lazyRefcounts ? layout.COMPATIBLE_LAZY_REFCOUNTS : 0n,
    autoclear: options.dataFileRaw ? layout.AUTOCLEAR_DATA_FILE_RAW : 0n,
    refcountOrder,
    headerLength: version === 2 ? 72 : layout.V3_HEADER_BYTES + 8,
    compressionType: options.compressionType === 'zstd' ? layout.COMPRESSION_ZSTD : layout.COMPRESSION_ZLIB,
    extensions: extensionsOf(options, version),
    backingFile: options.backingFile,
    backingOffset: 0,
  };
  header.l1Size = Math.ceil(size / layout.geometryOf(header).l2Coverage);
  if (header.l1Size * 8 > layout.MAX_L1_BYTES) {
    refuse(`The image size is too large for clusters of ${clusterSize} bytes: choose larger clusters`);
  }
  return header;
}

function extensionsOf(options: CreateOptions, version: number): layout.HeaderExtension[] {
  const text = (type: number, value: string | undefined) =>
    value === undefined ? [] : [{ type, data: new TextEncoder().encode(value) }];
  const names = new Uint8Array(FEATURES.length * 48);
  for (const [i, [type, bit, name]] of FEATURES.entries()) {
    names.set([type, bit], i * 48);
    names.set(new TextEncoder().encode(name), i * 48 + 2);
  }
  return [
    ...text(layout.EXTENSION_BACKING_FORMAT, options.backingFormat),
    ...text(layout.EXTENSION_DATA_FILE, options.dataFile),
    ...(version === 3 ? [{ type: layout.EXTENSION_FEATURE_NAMES, data: names }] : []),
  ];
}

/** The bytes of a new header, extensions and backing name behind it. Throws a ControlError where they do not fit. */
function headerBytes(header: layout.Header): Uint8Array {
  const clusterSize = 2 ** header.clusterBits;
  const bytes = new Uint8Array(clusterSize);
  const view = layout.viewOf(bytes);
  view.setUint32(0, layout.MAGIC);
  view.setUint32(4, header.version);
  view.setUint32(20, header.clusterBits);
  layout.updateHeader(bytes, header);
  if (header.version === 3) {
    view.setUint32(96, header.refcountOrder);
    view.setUint32(100, header.headerLength);
    view.setUint8(104, header.compressionType);
  }
  let at = header.headerLength;
  const name = new TextEncoder().encode(header.backingFile ?? '');
  if (name.length > MAX_BACKING_NAME) throw new ControlError('The name of the backing file is too long (> 1023 bytes)');
  const room = (needed: number) => {
    if (at + needed > clusterSize) {
      throw new ControlError(`The header does not fit in a cluster of ${clusterSize} bytes: choose larger clusters`);
    }
  };
  for (const { type, data } of header.extensions) {
    // Names of features are a courtesy, for which small clusters have no room.
    const needed = 8 + Math.ceil(data.length / 8) * 8;
    if (type === layout.EXTENSION_FEATURE_NAMES && at + needed + 8 + name.length > clusterSize) continue;
    room(needed);
    view.setUint32(at, type);
    view.setUint32(at + 4, data.length);
    bytes.set(data, at + 8);
    at += needed;
  }
  room(8 + name.length);
  at += 8;
  if (header.backingFile !== undefined) {
    layout.writeU64(view, 8, at);
    view.setUint32(16, name.length);
    bytes.set(name, at);
  }
  return bytes;
}

/** Clusters of the refcount table and its blocks that count `others` clusters and themselves. */
export function refcountClusters(
  others: number,
  { clusterSize, refcountBlockEntries }: layout.Geometry,
): { table: number; blocks: number } {
  let table = 1;
  let blocks = 1;
  for (;;) {
    const neededBlocks = Math.ceil((others + table + blocks) / refcountBlockEntries);
    const neededTable = Math.max(1, Math.ceil((neededBlocks * 8) / clusterSize));
    if (neededBlocks <= blocks && neededTable <= table) return { table, blocks };
    blocks = Math.max(blocks, neededBlocks);
    table = Math.max(table, neededTable);
  }
}

/**
 * Writes a new image into `store`, whose content is lost. With an external data file, `dataStore` is it, and becomes
 * long enough: what is in it is the disk's from then on. The order in the file: header, refcount table, its blocks, L1
 * table, then with preallocation L2 tables and data.
 */
export async function createQcow2(options: CreateOptions, store: ImageStore, dataStore?: ImageStore): Promise<void> {
  const header = check(options);
  if (options.dataFile !== undefined && !dataStore)
    throw new ControlError("'data-file' needs the node of the data file");
  const geometry = layout.geometryOf(header);
  const { clusterSize, l2Entries } = geometry;
  // A raw data file is the disk from the start: each cluster is mapped to it.
  const asked = options.preallocation ?? 'off';
  const preallocation = options.dataFileRaw && asked === 'off' ? 'metadata' : asked;
  const l1Clusters = Math.ceil((header.l1Size * 8) / clusterSize);
  const guestClusters = Math.ceil(header.size / clusterSize);
  const l2Tables = preallocation === 'off' ? 0 : header.l1Size;
  const dataClusters = preallocation === 'off' || dataStore ? 0 : guestClusters;
  const refcounts = refcountClusters(1 + l1Clusters + l2Tables + dataClusters, geometry);
  const total = 1 + refcounts.table + refcounts.blocks + l1Clusters + l2Tables + dataClusters;
  const blocksAt = 1 + refcounts.table;
  const l1At = blocksAt + refcounts.blocks;
  const l2At = l1At + l1Clusters;
  const dataAt = l2At + l2Tables;
  header.refcountTableOffset = clusterSize;
  header.refcountTableClusters = refcounts.table;
  // An image without a disk has an L1 table without entries, somewhere.
  header.l1Offset = l1At * clusterSize;
  const first = headerBytes(header);
  await store.resize(0);
  // What has a fixed length keeps what was there.
  const zeroed = store.length === 0;
  await store.resize(Math.max(total, l1At + 1) * clusterSize);
  await store.write(
    header.refcountTableOffset,
    tableOf(refcounts.table * clusterSize, refcounts.blocks, (n) => (blocksAt + n) * clusterSize, 0),
  );
  for (let n = 0; n < refcounts.blocks; n++) {
    const block = new Uint8Array(clusterSize);
    const counted = Math.min(geometry.refcountBlockEntries, total - n * geometry.refcountBlockEntries);
    for (let entry = 0; entry < counted; entry++) setRefcount(block, geometry.refcountBits, entry, 1);
    await store.write((blocksAt + n) * clusterSize, block);
  }
  if (!zeroed) await fill(store, header.l1Offset, l1Clusters * clusterSize);
  if (l2Tables > 0) {
    await store.write(
      header.l1Offset,
      tableOf(header.l1Size * 8, l2Tables, (n) => (l2At + n) * clusterSize, layout.ENTRY_COPIED_HIGH),
    );
    for (let n = 0; n < l2Tables; n++) {
      const entries = Math.min(l2Entries, guestClusters - n * l2Entries);
      const hostOf = (i: number) => (dataStore ? n * l2Entries + i : dataAt + n * l2Entries + i) * clusterSize;
      // Without a subcluster of its own, a cluster that has its place still reads as the backing file.
      const filled = options.backingFile === undefined;
      await store.write((l2At + n) * clusterSize, l2TableOf(geometry, entries, hostOf, filled));
    }
    if (preallocation !== 'metadata') {
      if (dataStore) await fill(dataStore, dataStore.length, header.size - dataStore.length);
      else await fill(store, dataAt * clusterSize, guestClusters * clusterSize);
    }
  }
  if (dataStore) await dataStore.resize(Math.max(dataStore.length, header.size));
  await store.flush();
  // The header comes last: what is cut off before is no image yet.
  await store.write(0, first);
  await store.flush();
}

function tableOf(bytes: number, count: number, offset: (n: number) => number, flagHigh: number): Uint8Array {
  const table = new Uint8Array(bytes);
  const view = layout.viewOf(table);
  for (let n = 0; n < count; n++) {
    layout.writeU64(view, n * 8, offset(n));
    view.setUint32(n * 8, (view.getUint32(n * 8) | flagHigh) >>> 0);
  }
  return table;
}

function l2TableOf(
  geometry: layout.Geometry,
  count: number,
  offset: (n: number) => number,
  filled: boolean,
): Uint8Array {
  const table = new Uint8Array(geometry.clusterSize);
  const view = layout.viewOf(table);
  for (let n = 0; n < count; n++) {
    const at = n * geometry.l2EntryBytes;
    layout.writeU64(view, at, offset(n));
    view.setUint32(at, (view.getUint32(at) | layout.ENTRY_COPIED_HIGH) >>> 0);
    if (geometry.extendedL2 && filled) view.setUint32(at + 12, 0xffff_ffff);
  }
  return table;
}

async function fill(store: ImageStore, offset: number, length: number): Promise<void> {
  const zeroes = new Uint8Array(FILL_BYTES);
  for (let done = 0; done < length; done += FILL_BYTES) {
    await store.write(offset + done, zeroes.subarray(0, Math.min(FILL_BYTES, length - done)));
  }
}
