/** The data half of `file` and `host_device`: a range of the node is the same range of the file. */

import { fstatSync, ftruncateSync } from 'node:fs';
import { EBADF, EINVAL, ENOSYS, ENXIO, EOPNOTSUPP, errnoOf, errnoText } from '../../../abi/errno.js';
import { FALLOC_FL_KEEP_SIZE, FALLOC_FL_PUNCH_HOLE, FALLOC_FL_ZERO_RANGE } from '../../../abi/fs.js';
import * as libc from '../../../abi/libc.js';
import {
  ACCESS_WRITE,
  type Access,
  type DataContext,
  type DataNode,
  EXTENT_DATA,
  EXTENT_ERROR,
  type Extent,
  type FileDescription,
  type ZeroFlags,
} from '../../contracts.js';
import { SharedLength } from '../../shared-length.js';
import { Flusher } from './flusher.js';

function flushFailed(error: number): string {
  return [
    `flushing the image failed: ${errnoText(error)}`,
    'what was written since the last flush may be lost',
    'every flush fails until the node is opened anew (blockdev-reopen)',
  ].join('; ');
}

export class FileData implements DataNode {
  readonly size: SharedLength;
  private readonly fd: number;
  private readonly flusher: Flusher;

  constructor(
    private readonly description: FileDescription,
    private readonly context: DataContext,
  ) {
    this.size = new SharedLength(description.size);
    this.fd = description.fd;
    this.flusher = new Flusher(description.flushMemory, this.fd, context.calls.ringFd, context.ops, (error) =>
      context.report(flushFailed(error)),
    );
  }

  map(access: Access, extent: Extent): void {
    if (access === ACCESS_WRITE && this.description.readOnly) {
      extent.kind = EXTENT_ERROR;
      extent.error = -EBADF;
      return;
    }
    extent.kind = EXTENT_DATA;
    extent.fd = this.fd;
    extent.transfer = this.description.transfer;
    extent.bufferedFd = this.description.bufferedFd;
  }

  slow(): Promise<number> {
    return Promise.resolve(-ENOSYS);
  }

  flush(): Promise<number> {
    return this.description.noFlush ? Promise.resolve(0) : this.flusher.flush();
  }

  discard(offset: number, length: number): Promise<number> {
    if (!this.description.discard) return Promise.resolve(0);
    return this.fallocate(FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, offset, length);
  }

  async writeZeroes(offset: number, length: number, flags: ZeroFlags): Promise<number> {
    if (flags.mayUnmap && this.description.discard) {
      const punched = await this.fallocate(FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, offset, length);
      if (punched !== -EOPNOTSUPP) return punched;
    }
    const zeroed = await this.fallocate(FALLOC_FL_ZERO_RANGE | FALLOC_FL_KEEP_SIZE, offset, length);
    if (zeroed !== -EOPNOTSUPP || this.description.driver === 'host_device') return zeroed;
    // tmpfs knows no ZERO_RANGE: punch the range out and take the space again.
    const punched = await this.fallocate(FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, offset, length);
    return punched < 0 ? punched : this.allocate(offset, length);
  }

  allocate(offset: number, length: number): Promise<number> {
    return this.fallocate(FALLOC_FL_KEEP_SIZE, offset, length);
  }

  /** fallocate(2); file systems and devices say in several ways that they do not know a mode. */
  private async fallocate(mode: number, offset: number, length: number): Promise<number> {
    if (this.description.readOnly) return -EBADF;
    const result = await this.context.ops.fallocate(this.fd, mode, offset, length);
    return result === -EINVAL || result === -ENOSYS ? -EOPNOTSUPP : result;
  }

  resize(length: number, onlyGrow: boolean): Promise<number> {
    return Promise.resolve(
      this.size.locked(() => {
        // With passthrough the kernel may have made the file longer than anybody here knows.
        if (onlyGrow) this.size.bytes = Math.max(this.size.bytes, this.lengthNow());
        if (onlyGrow && length <= this.size.bytes) return 0;
        if (this.description.driver === 'host_device') return length <= this.size.bytes ? 0 : -EOPNOTSUPP;
        try {
          ftruncateSync(this.fd, length);
        } catch (error) {
          return -errnoOf(error);
        }
        this.size.bytes = length;
        return 0;
      }),
    );
  }

  seek(offset: number, hole: boolean): Promise<number> {
    const end = this.size.bytes;
    if (offset >= end) return Promise.resolve(-ENXIO);
    const found = libc.lseek(this.fd, offset, hole ? libc.SEEK_HOLE : libc.SEEK_DATA);
    // A device or file system without the call has no holes that could be told.
    if (found === -EINVAL) return Promise.resolve(hole ? end : offset);
    // A file that was cut short reads as zeroes up to the node's end.
    if (found === -ENXIO && hole) return Promise.resolve(offset);
    return Promise.resolve(found < 0 ? found : Math.min(found, end));
  }

  /** A device's is what it was. */
  private lengthNow(): number {
    return this.description.driver === 'file' ? fstatSync(this.fd).size : this.size.bytes;
  }

  refreshLength(): void {
    this.size.locked(() => {
      this.size.bytes = this.lengthNow();
    });
  }

  allocatedBytes(): Promise<number> {
    try {
      const stat = fstatSync(this.fd);
      return Promise.resolve(stat.isFile() ? stat.blocks * 512 : this.size.bytes);
    } catch (error) {
      return Promise.resolve(-errnoOf(error));
    }
  }

  async close(): Promise<number> {
    await this.flusher.close();
    return 0;
  }
}
