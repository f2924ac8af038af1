/** The data half of `null-co`: writes go nowhere, reads come from nowhere. */
import { ENXIO } from '../../../abi/errno.js';
import { zero } from '../../../abi/libc.js';
import {
  ACCESS_READ,
  type Access,
  type DataContext,
  type DataNode,
  EXTENT_SLOW,
  EXTENT_VOID,
  EXTENT_ZERO,
  type Extent,
  type NullDescription,
  type SlowRequest,
} from '../../contracts.js';
import { SharedLength } from '../../shared-length.js';

export class NullData implements DataNode {
  readonly size: SharedLength;
  private readonly kind: number;

  constructor(
    private readonly description: NullDescription,
    private readonly context: DataContext,
  ) {
    this.size = new SharedLength(description.size);
    const idle = description.readZeroes ? EXTENT_ZERO : EXTENT_VOID;
    this.kind = description.latency_ns > 0 ? EXTENT_SLOW : idle;
  }

  map(_access: Access, extent: Extent): void {
    extent.kind = this.kind;
  }

  async slow(request: SlowRequest): Promise<number> {
    await this.context.ops.sleep(this.description.latency_ns / 1e6);
    if (request.access === ACCESS_READ && this.description.readZeroes) {
      zero(request.address, request.length);
    }
    return request.length;
  }

  async flush(): Promise<number> {
    if (this.description.latency_ns > 0) await this.context.ops.sleep(this.description.latency_ns / 1e6);
    return 0;
  }

  discard(): Promise<number> {
    return Promise.resolve(0);
  }

  writeZeroes(): Promise<number> {
    return Promise.resolve(0);
  }

  allocate(): Promise<number> {
    return Promise.resolve(0);
  }

  resize(length: number, onlyGrow: boolean): Promise<number> {
    return Promise.resolve(
      this.size.locked(() => {
        if (!onlyGrow || length > this.size.bytes) this.size.bytes = length;
        return 0;
      }),
    );
  }

  seek(offset: number, hole: boolean): Promise<number> {
    const end = this.size.bytes;
    if (offset >= end) return Promise.resolve(-ENXIO);
    if (this.description.readZeroes) return Promise.resolve(hole ? offset : -ENXIO);
    return Promise.resolve(hole ? end : offset);
  }

  refreshLength(): void {}

  allocatedBytes(): Promise<number> {
    return Promise.resolve(0);
  }
}
