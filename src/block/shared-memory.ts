/**
 * Memory that all threads share, used again. The engine does not count shared memory among what it collects garbage
 * for, and the buffers of a node that was closed would stay until each thread happens to collect: so the next node gets
 * them. Main thread.
 */

import { clearMemory } from '../data/memory.js';

/** What is kept at most, in bytes of address space; beyond that it is the collector's. */
const MAX_KEPT_BYTES = 256 << 20;

const kept = new Map<number, SharedArrayBuffer[]>();
let keptBytes = 0;

/** Shared memory of that length, zeroed. */
export function takeShared(length_bytes: number): SharedArrayBuffer {
  const reused = kept.get(length_bytes)?.pop();
  if (!reused) return new SharedArrayBuffer(length_bytes);
  keptBytes -= length_bytes;
  return reused;
}

/** Gives memory back that no thread uses any more. */
export function giveShared(buffer: SharedArrayBuffer): void {
  const length = buffer.byteLength;
  if (keptBytes + length > MAX_KEPT_BYTES) return;
  clearMemory(new Uint8Array(buffer));
  keptBytes += length;
  const same = kept.get(length);
  if (same) same.push(buffer);
  else kept.set(length, [buffer]);
}
