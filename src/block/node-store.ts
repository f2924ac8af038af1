/** The node below as an {@link ImageStore}, in a queue worker: transfers travel through the request engine. */
import { allocateRegion, type Region, releaseRegion } from '../data/memory.js';
import { ACCESS_READ, ACCESS_WRITE, type DataNode } from './contracts.js';
import type { RequestEngine } from './engine.js';
import { type ImageStore, orThrow } from './image-store.js';

const SMALLEST_BYTES = 4096;
/** Buffers up to this size are kept for the next transfer. */
const LARGEST_KEPT_BYTES = 64 * 1024;
const KEPT = 64;

/** Native memory for transfers, in powers of two. */
export class Buffers {
  private readonly kept = new Map<number, Region[]>();

  take(length: number): Region {
    const bytes = 2 ** Math.ceil(Math.log2(Math.max(length, SMALLEST_BYTES)));
    return this.kept.get(bytes)?.pop() ?? allocateRegion(bytes);
  }

  give(region: Region): void {
    const bytes = region.length_bytes;
    const kept = this.kept.get(bytes) ?? [];
    if (bytes > LARGEST_KEPT_BYTES || kept.length >= KEPT) releaseRegion(region);
    else {
      kept.push(region);
      this.kept.set(bytes, kept);
    }
  }

  /** Nobody takes buffers any more. */
  close(): void {
    for (const regions of this.kept.values()) for (const region of regions) releaseRegion(region);
    this.kept.clear();
  }

  async with<T>(length: number, use: (region: Region) => Promise<T>): Promise<T> {
    const region = this.take(length);
    try {
      return await use(region);
    } finally {
      this.give(region);
    }
  }
}

export class NodeStore implements ImageStore {
  constructor(
    readonly node: DataNode,
    private readonly engine: RequestEngine,
    private readonly buffers: Buffers,
  ) {}

  get length(): number {
    return this.node.size.bytes;
  }

  read(offset: number, length: number): Promise<Uint8Array> {
    return this.buffers.with(length, async ({ address, buffer }) => {
      const there = Math.max(0, Math.min(length, this.length - offset));
      if (there > 0) orThrow(await this.engine.run(ACCESS_READ, this.node, offset, there, address));
      const bytes = new Uint8Array(length);
      bytes.set(new Uint8Array(buffer, 0, there));
      return bytes;
    });
  }

  async write(offset: number, bytes: Uint8Array): Promise<void> {
    if (offset + bytes.length > this.length) await this.resize(offset + bytes.length);
    await this.buffers.with(bytes.length, async ({ address, buffer }) => {
      new Uint8Array(buffer, 0, bytes.length).set(bytes);
      orThrow(await this.engine.run(ACCESS_WRITE, this.node, offset, bytes.length, address));
    });
  }

  async flush(): Promise<void> {
    orThrow(await this.node.flush());
  }

  async resize(length: number): Promise<void> {
    orThrow(await this.node.resize(length, false));
  }
}
