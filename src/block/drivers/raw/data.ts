/** The data half of `raw`: a window onto another node. */

import { EIO, ENXIO, EOPNOTSUPP } from '../../../abi/errno.js';
import {
  ACCESS_READ,
  type Access,
  type DataContext,
  type DataNode,
  EXTENT_ERROR,
  type Extent,
  type RawDescription,
  type SlowRequest,
  type ZeroFlags,
} from '../../contracts.js';
import { SharedLength } from '../../shared-length.js';

export class RawData implements DataNode {
  readonly size: SharedLength;
  private readonly file: DataNode;
  private readonly offset: number;

  constructor(
    private readonly description: RawDescription,
    context: DataContext,
  ) {
    this.file = context.child(description.file);
    this.offset = description.offset;
    // Without a window the node is its file: one number, so that growth by any user is seen by all.
    this.size = new SharedLength(description.size);
  }

  map(access: Access, extent: Extent): void {
    extent.offset += this.offset;
    const available = this.file.size.bytes - extent.offset;
    if (available <= 0) {
      // The file was cut short under the window.
      extent.kind = EXTENT_ERROR;
      extent.error = -EIO;
      return;
    }
    if (extent.length > available) extent.length = available;
    this.file.map(access, extent);
  }

  async slow(request: SlowRequest): Promise<number> {
    await this.file.event?.(request.access === ACCESS_READ ? 'read_aio' : 'write_aio');
    return this.file.slow({ ...request, offset: request.offset + this.offset });
  }

  async flush(): Promise<number> {
    await this.file.event?.('flush_to_os');
    await this.file.event?.('flush_to_disk');
    return this.file.flush();
  }

  discard(offset: number, length: number): Promise<number> {
    return this.file.discard(offset + this.offset, length);
  }

  writeZeroes(offset: number, length: number, flags: ZeroFlags): Promise<number> {
    return this.file.writeZeroes(offset + this.offset, length, flags);
  }

  allocate(offset: number, length: number): Promise<number> {
    return this.file.allocate(offset + this.offset, length);
  }

  async resize(length: number, onlyGrow: boolean): Promise<number> {
    if (this.description.fixedSize) return onlyGrow && length <= this.size.bytes ? 0 : -EOPNOTSUPP;
    const result = await this.file.resize(length + this.offset, onlyGrow);
    // Where the two lengths are one number (no offset), the file has set it already.
    if (result === 0 && this.offset > 0) {
      this.size.locked(() => {
        this.size.bytes = Math.max(0, this.file.size.bytes - this.offset);
      });
    }
    return result;
  }

  async seek(offset: number, hole: boolean): Promise<number> {
    const end = this.size.bytes;
    if (offset >= end) return -ENXIO;
    const found = await this.file.seek(offset + this.offset, hole);
    if (found < 0) return found;
    if (!hole && found - this.offset >= end) return -ENXIO;
    return Math.min(found - this.offset, end);
  }

  refreshLength(): void {
    this.file.refreshLength();
  }

  allocatedBytes(): Promise<number> {
    return this.file.allocatedBytes();
  }
}
