/** A descriptor as an {@link ImageStore}: how the control plane reads and writes an image's metadata. */
import { fdatasync, ftruncate, read, write } from 'node:fs';
import { promisify } from 'node:util';
import { errnoOf } from '../abi/errno.js';
import { type ImageStore, IoError, requireRoom } from './image-store.js';
import type { SharedLength } from './shared-length.js';

const calls = {
  read: promisify(read) as (
    fd: number,
    buffer: Uint8Array,
    at: number,
    length: number,
    position: number,
  ) => Promise<{ bytesRead: number }>,
  write: promisify(write) as (
    fd: number,
    buffer: Uint8Array,
    at: number,
    length: number,
    position: number,
  ) => Promise<{ bytesWritten: number }>,
  fdatasync: promisify(fdatasync),
  ftruncate: promisify(ftruncate),
};

async function orIoError<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw new IoError(errnoOf(error));
  }
}

export class FdStore implements ImageStore {
  /**
   * @param fd not opened with O_DIRECT
   * @param isDevice it is as long as it is
   */
  constructor(
    private readonly fd: number,
    private readonly size: SharedLength,
    private readonly isDevice = false,
  ) {}

  get length(): number {
    return this.size.bytes;
  }

  async read(offset: number, length: number): Promise<Uint8Array> {
    const bytes = new Uint8Array(length);
    for (let done = 0; done < length; ) {
      const { bytesRead } = await orIoError(calls.read(this.fd, bytes, done, length - done, offset + done));
      if (bytesRead === 0) break;
      done += bytesRead;
    }
    return bytes;
  }

  async write(offset: number, bytes: Uint8Array): Promise<void> {
    for (let done = 0; done < bytes.length; ) {
      const left = bytes.length - done;
      done += (await orIoError(calls.write(this.fd, bytes, done, left, offset + done))).bytesWritten;
    }
    if (offset + bytes.length > this.size.bytes) this.size.bytes = offset + bytes.length;
  }

  flush(): Promise<void> {
    return orIoError(calls.fdatasync(this.fd));
  }

  async resize(length: number): Promise<void> {
    if (this.isDevice) return requireRoom(this, length);
    await orIoError(calls.ftruncate(this.fd, length));
    this.size.bytes = length;
  }
}

/** A part of another store, from `offset` on, as long as `size` says: to its end, or a `fixed` length. */
export class WindowStore implements ImageStore {
  constructor(
    private readonly below: ImageStore,
    private readonly offset: number,
    private readonly size: SharedLength,
    private readonly fixed: boolean,
  ) {}

  get length(): number {
    return this.size.bytes;
  }

  async read(offset: number, length: number): Promise<Uint8Array> {
    const there = this.fixed ? Math.max(0, Math.min(length, this.length - offset)) : length;
    const bytes = await this.below.read(this.offset + offset, there);
    if (there === length) return bytes;
    const padded = new Uint8Array(length);
    padded.set(bytes);
    return padded;
  }

  async write(offset: number, bytes: Uint8Array): Promise<void> {
    if (this.fixed) requireRoom(this, offset + bytes.length);
    await this.below.write(this.offset + offset, bytes);
  }

  flush(): Promise<void> {
    return this.below.flush();
  }

  async resize(length: number): Promise<void> {
    if (this.fixed) requireRoom(this, length);
    else await this.below.resize(this.offset + length);
  }
}
