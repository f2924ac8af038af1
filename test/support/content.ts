import { closeSync, ftruncateSync, openSync, writeFileSync, writeSync } from 'node:fs';

export const KiB = 1024;
export const MiB = 1024 * KiB;
export const GiB = 1024 * MiB;

/** Numbers that look random and come again with the same seed (Marsaglia's xorshift). */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed | 0 || 1;
  }

  /** A whole number from 0 up to, not including, a bound. */
  below(bound: number): number {
    let x = this.#state;
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    this.#state = x;
    return (x >>> 0) % bound;
  }

  bytes(length: number): Buffer {
    const buffer = Buffer.allocUnsafe(length);
    for (let i = 0; i < length; i++) buffer[i] = this.below(256);
    return buffer;
  }
}

/** An image without a hole, and what it holds. */
export function filledImage(path: string, length_bytes: number, seed = 1): Buffer {
  // One random block repeated with its number in front: each block differs, and making it takes no time.
  const content = Buffer.alloc(length_bytes, new Random(seed).bytes(4096));
  for (let block = 0; (block + 1) * 512 <= length_bytes; block++) content.writeUInt32LE(block, block * 512);
  writeFileSync(path, content);
  return content;
}

/** An image that is one hole. */
export function emptyImage(path: string, length_bytes: number): void {
  const fd = openSync(path, 'w');
  ftruncateSync(fd, length_bytes);
  closeSync(fd);
}

/** A mountpoint: an existing regular file. */
export function mountpoint(path: string): string {
  const fd = openSync(path, 'a');
  writeSync(fd, '');
  closeSync(fd);
  return path;
}

/** Where two buffers first differ, in words; undefined when they are equal. */
export function difference(actual: Buffer, wanted: Buffer): string | undefined {
  if (actual.equals(wanted)) return undefined;
  if (actual.length !== wanted.length) return `${actual.length} bytes instead of ${wanted.length}`;
  let at = 0;
  while (actual[at] === wanted[at]) at++;
  return `byte ${at} is ${actual[at]} instead of ${wanted[at]}`;
}
