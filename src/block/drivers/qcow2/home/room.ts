/** The length of the image's file: it grows ahead of what is allocated, and is cut to what is in use at the end. */
import { ENOSPC, EOPNOTSUPP } from '../../../../abi/errno.js';
import { Mutex } from '../../../../base/mutex.js';
import type { NodeDescription } from '../../../contracts.js';
import { IoError } from '../../../image-store.js';
import type { Image } from './image.js';

const GROW_BYTES = 16 << 20;

/** Whether a file that grows reads as zeroes where it was never written to. */
export function growsWithZeroes(description: NodeDescription): boolean {
  if (description.driver === 'raw') return growsWithZeroes(description.file);
  if (description.driver === 'blkdebug') return growsWithZeroes(description.image);
  return description.driver === 'file';
}

export class Room {
  private readonly growing = new Mutex();
  private grown = false;

  constructor(private readonly image: Image) {}

  /** The file reaches up to `end` afterwards; throws ENOSPC. */
  async growTo(end: number): Promise<void> {
    const { store, parts } = this.image;
    if (end <= store.length) return;
    await this.growing.run(async () => {
      if (end <= store.length) return;
      let result = await parts.file.resize(Math.ceil(end / GROW_BYTES) * GROW_BYTES, true);
      if (result < 0) result = await parts.file.resize(end, true);
      if (result < 0) throw new IoError(result === -EOPNOTSUPP ? ENOSPC : -result);
      this.grown = true;
    });
  }

  /** `end` is in use: the file grows soon, before what comes next needs it. */
  growAhead(end: number): void {
    const ahead = end + GROW_BYTES / 2;
    if (ahead > this.image.store.length && this.growing.idle) void this.growTo(ahead).catch(() => {});
  }

  /** Cuts the file to `end` if it has grown here; Infinity where the end is not known. */
  async trim(end: number): Promise<void> {
    await this.growing.run(async () => {});
    if (!this.grown || !Number.isFinite(end)) return;
    if (end < this.image.store.length) await this.image.store.resize(end);
    this.grown = false;
  }
}
