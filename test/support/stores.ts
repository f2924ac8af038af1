import { closeSync, fstatSync, openSync } from 'node:fs';
import { checkQcow2 } from '../../src/block/drivers/qcow2/check.js';
import { FdStore } from '../../src/block/fd-store.js';
import type { ImageStore } from '../../src/block/image-store.js';
import { SharedLength } from '../../src/block/shared-length.js';

/** Runs `use` with a file as the drivers' code sees it. */
export async function withFile<T>(path: string, use: (store: ImageStore) => Promise<T>, flags = 'r+'): Promise<T> {
  const fd = openSync(path, flags);
  try {
    const size = new SharedLength();
    size.bytes = fstatSync(fd).size;
    return await use(new FdStore(fd, size));
  } finally {
    closeSync(fd);
  }
}

/** An image in memory. */
export class MemoryStore implements ImageStore {
  constructor(public bytes: Buffer = Buffer.alloc(0)) {}

  get length(): number {
    return this.bytes.length;
  }

  async read(offset: number, length: number): Promise<Uint8Array> {
    const bytes = new Uint8Array(length);
    bytes.set(this.bytes.subarray(offset, offset + length));
    return bytes;
  }

  async write(offset: number, bytes: Uint8Array): Promise<void> {
    if (offset + bytes.length > this.bytes.length) await this.resize(offset + bytes.length);
    this.bytes.set(bytes, offset);
  }

  async flush(): Promise<void> {}

  async resize(length: number): Promise<void> {
    const grown = Buffer.alloc(length);
    this.bytes.copy(grown, 0, 0, Math.min(length, this.bytes.length));
    this.bytes = grown;
  }
}

/** What check finds in a qcow2 image in memory, which it leaves as it is. */
export async function damageOf(content: Buffer): Promise<{ corruptions: number; leaks: number }> {
  const { corruptions, leaks } = await checkQcow2(new MemoryStore(Buffer.from(content)));
  return { corruptions, leaks };
}

export const NO_DAMAGE = { corruptions: 0, leaks: 0 };
