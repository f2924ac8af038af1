/**
 * Native memory of a worker, page aligned: request buffers. Given back regions are kept for the next export of the same
 * size, their pages returned to the system, so that exports coming and going leave nothing behind but address space.
 */
import { errnoName } from '../abi/errno.js';
import * as libc from '../abi/libc.js';

const PAGE = 4096;

export interface Region {
  readonly address: number;
  readonly length_bytes: number;
  readonly buffer: ArrayBuffer;
}

const pool = new Map<number, Region[]>();
/** All that this thread has allocated and not for good. */
const all: Region[] = [];

function mapRegion(length_bytes: number): Region {
  const flags = libc.MAP_PRIVATE | libc.MAP_ANONYMOUS | libc.MAP_NORESERVE;
  const address = libc.mmap(length_bytes, libc.PROT_READ | libc.PROT_WRITE, flags, -1, 0);
  if (address < 0) throw new Error(`no memory for ${length_bytes} bytes of request buffers: ${errnoName(address)}`);
  return { address, length_bytes, buffer: libc.view(address, length_bytes) };
}

/** Zeroed memory of `length_bytes`. Pages take room only when they are first used. */
export function allocateRegion(length_bytes: number): Region {
  const reused = pool.get(length_bytes)?.pop();
  if (reused) return reused;
  const region = mapRegion(length_bytes);
  all.push(region);
  return region;
}

/** As {@link allocateRegion}, for what other threads may still look at when this one has ended: it stays. */
export function allocateLastingRegion(length_bytes: number): Region {
  return mapRegion(length_bytes);
}

/** How much this thread has allocated that is in use; what lasts does not count. */
export function regionBytes(): number {
  const free = [...pool].reduce((sum, [length, regions]) => sum + length * regions.length, 0);
  return all.reduce((sum, { length_bytes }) => sum + length_bytes, 0) - free;
}

/** At the thread's orderly end, when nobody uses any of it any more. */
export function unmapRegions(): void {
  for (const { address, length_bytes } of all.splice(0)) libc.munmap(address, length_bytes);
  pool.clear();
}

export function releaseRegion(region: Region): void {
  libc.madvise(region.address, region.length_bytes, libc.MADV_DONTNEED);
  const regions = pool.get(region.length_bytes);
  if (regions) regions.push(region);
  else pool.set(region.length_bytes, [region]);
}

/** Zeroes memory that V8 has allocated; its whole pages by giving them back to the system, where they cost nothing. */
export function clearMemory(bytes: Uint8Array): void {
  const { length } = bytes;
  if (length < PAGE) {
    bytes.fill(0);
    return;
  }
  const address = libc.addressOf(bytes);
  const first = -address & (PAGE - 1);
  const pages = Math.floor((length - first) / PAGE) * PAGE;
  bytes.fill(0, 0, first).fill(0, first + pages);
  libc.madvise(address + first, pages, libc.MADV_DONTNEED);
}
