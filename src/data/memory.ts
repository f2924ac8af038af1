/**
 * Native memory of a worker, page aligned: request buffers. Given back regions are kept for the next export of the same
 * size, their pages returned to the system, so that exports coming and going leave nothing behind but address space.
 */
import { errnoName } from '../abi/errno.js';
import * as libc from '../abi/libc.js';

export interface Region {
  readonly address: number;
  readonly length_bytes: number;
  readonly buffer: ArrayBuffer;
}

const pool = new Map<number, Region[]>();

/** Zeroed memory of `length_bytes`. Pages take room only when they are first used. */
export function allocateRegion(length_bytes: number): Region {
  const reused = pool.get(length_bytes)?.pop();
  if (reused) return reused;
  const flags = libc.MAP_PRIVATE | libc.MAP_ANONYMOUS | libc.MAP_NORESERVE;
  const address = libc.mmap(length_bytes, libc.PROT_READ | libc.PROT_WRITE, flags, -1, 0);
  if (address < 0) throw new Error(`no memory for ${length_bytes} bytes of request buffers: ${errnoName(address)}`);
  return { address, length_bytes, buffer: libc.view(address, length_bytes) };
}

export function releaseRegion(region: Region): void {
  libc.madvise(region.address, region.length_bytes, libc.MADV_DONTNEED);
  const regions = pool.get(region.length_bytes);
  if (regions) regions.push(region);
  else pool.set(region.length_bytes, [region]);
}
