/**
 * The log of the device-mapper target log-writes, version 1 (Linux, Documentation/admin-guide/device-mapper/
 * log-writes.rst and drivers/md/dm-log-writes.c), which its tool replay-log reads. All numbers are little endian.
 *
 * Sector 0: { magic: u64, version: u64, nr_entries: u64, sectorsize: u32 }. Then the entries: a sector that begins
 * with { sector: u64, nr_sectors: u64, flags: u64, data_len: u64 }, and behind it, but for a discard, the data. Sectors
 * are of the log's sector size, those of the disk too.
 */
const MAGIC = 0x6a_7366_7773_6872n;
const VERSION = 1n;
const SUPER_BYTES = 28;

export const LOG_FLUSH_FLAG = 1;
export const LOG_DISCARD_FLAG = 4;

export const MIN_SECTOR_BYTES = 512;
export const MAX_SECTOR_BYTES = 8 << 20;

export interface Super {
  readonly entries: number;
  /** Bytes. */
  readonly sectorSize: number;
}

export interface Entry {
  /** Where on the disk, and how much of it, in sectors. */
  readonly sector: number;
  readonly sectors: number;
  readonly flags: number;
}

function sectorOf(size: number): { bytes: Uint8Array; view: DataView } {
  const bytes = new Uint8Array(size);
  return { bytes, view: new DataView(bytes.buffer) };
}

export function superSector({ entries, sectorSize }: Super): Uint8Array {
  const { bytes, view } = sectorOf(sectorSize);
  view.setBigUint64(0, MAGIC, true);
  view.setBigUint64(8, VERSION, true);
  view.setBigUint64(16, BigInt(entries), true);
  view.setUint32(24, sectorSize, true);
  return bytes;
}

/** What the beginning of a log says; undefined where it is none. */
export function parseSuper(bytes: Uint8Array): Super | undefined {
  if (bytes.length < SUPER_BYTES) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getBigUint64(0, true) !== MAGIC || view.getBigUint64(8, true) !== VERSION) return undefined;
  const sectorSize = view.getUint32(24, true);
  return isSectorSize(sectorSize) ? { entries: Number(view.getBigUint64(16, true)), sectorSize } : undefined;
}

export function isSectorSize(size: number): boolean {
  return size >= MIN_SECTOR_BYTES && size <= MAX_SECTOR_BYTES && (size & (size - 1)) === 0;
}

export function entrySector({ sector, sectors, flags }: Entry, sectorSize: number): Uint8Array {
  const { bytes, view } = sectorOf(sectorSize);
  view.setBigUint64(0, BigInt(sector), true);
  view.setBigUint64(8, BigInt(sectors), true);
  view.setBigUint64(16, BigInt(flags), true);
  return bytes;
}

export function parseEntry(bytes: Uint8Array): Entry {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const u64 = (at: number) => Number(view.getBigUint64(at, true));
  return { sector: u64(0), sectors: u64(8), flags: u64(16) };
}

/** How many sectors of the log an entry takes. */
export function lengthOf({ sectors, flags }: Entry): number {
  return flags & LOG_DISCARD_FLAG ? 1 : 1 + sectors;
}
