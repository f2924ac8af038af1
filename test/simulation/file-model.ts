/**
 * What the exported file may hold. Clients do not touch a sector that somebody changes at the moment, so that every
 * read has one right answer; a sector whose change failed may hold anything until it is written again.
 */
import assert from 'node:assert/strict';
import { EBADF, EFBIG, EOPNOTSUPP, EROFS } from '../../src/abi/errno.js';
import { FALLOC_FL_KEEP_SIZE } from '../../src/abi/fs.js';
import * as fuse from '../../src/abi/fuse.js';
import type { ClientRights } from './fake-fuse.js';

const SECTOR = 512;

/** A flush that has succeeded: what the file held when it began, where that was certain. */
interface Promised {
  readonly begin: number;
  readonly end: number;
  readonly content: Buffer;
  readonly sure: Uint8Array;
}

interface Access {
  readonly answered: (error: number, payload: Buffer) => void;
  readonly lost: () => void;
}

export class FileModel {
  private readonly content: Buffer;
  private readonly unknown: Uint8Array;
  private readonly readers: Uint16Array;
  private readonly writers: Uint8Array;
  /** When changes of each sector began. */
  private readonly touched: number[][];
  private readonly promises: Promised[] = [];
  /** Somebody changes the length. */
  private resizing = false;
  /** Accesses whose outcome depends on the length. */
  private users = 0;
  private sizeUnknown = false;
  /** How often the length was set. */
  private changes = 0;
  length: number;
  /** How often what was not flushed was lost. */
  private spoils = 0;
  private flushFailed = false;
  /** The disk has failed to flush. */
  diskFailed = false;
  /** Whether operations on the image may fail at all in this run. */
  errors = false;

  /**
   * @param initial what the file holds at first
   * @param unit the length is a multiple of this
   * @param position how much has happened to the image, in an order that its record has
   */
  constructor(
    initial: Buffer,
    readonly maxBytes: number,
    readonly unit: number,
    private readonly position: () => number,
  ) {
    this.length = initial.length;
    this.content = Buffer.alloc(maxBytes);
    initial.copy(this.content);
    const sectors = Math.ceil(maxBytes / SECTOR) + 1;
    this.unknown = new Uint8Array(sectors);
    this.readers = new Uint16Array(sectors);
    this.writers = new Uint8Array(sectors);
    this.touched = Array.from({ length: sectors }, () => []);
  }

  private sectors(offset: number, length: number): number[] {
    const all: number[] = [];
    for (let s = Math.floor(offset / SECTOR); s * SECTOR < offset + length; s++) all.push(s);
    return all;
  }

  private failed(error: number): void {
    assert.ok(this.errors, `no error was injected, but a request failed with ${error}`);
  }

  beginRead(offset: number, length: number): Access | undefined {
    const sectors = this.sectors(offset, length);
    if (this.resizing || sectors.some((s) => this.writers[s])) return undefined;
    for (const s of sectors) this.readers[s]!++;
    this.users++;
    const release = () => {
      for (const s of sectors) this.readers[s]!--;
      this.users--;
    };
    return {
      answered: (error, payload) => {
        release();
        if (error < 0) return this.failed(error);
        const wanted = Math.max(0, Math.min(length, this.length - offset));
        if (!this.sizeUnknown)
          assert.equal(payload.length, wanted, `a read of ${length} at ${offset} of ${this.length}`);
        for (let i = 0; i < Math.min(payload.length, wanted); i++) {
          if (this.unknown[Math.floor((offset + i) / SECTOR)]) continue;
          assert.equal(payload[i], this.content[offset + i], `byte ${offset + i}`);
        }
      },
      lost: release,
    };
  }

  /** A change of [offset, offset + length), and perhaps of the length of the file. */
  private change(
    offset: number,
    length: number,
    newLength: number,
    apply: (error: number, payload: Buffer) => boolean,
  ): Access | undefined {
    const resizes = newLength !== this.length;
    const sectors = resizes ? [] : this.sectors(offset, length);
    if (this.resizing || (resizes && this.users > 0) || sectors.some((s) => this.writers[s] || this.readers[s]))
      return undefined;
    for (const s of sectors) this.writers[s] = 1;
    const now = this.position();
    const concerned = resizes ? this.touched : sectors.map((s) => this.touched[s] as number[]);
    for (const times of concerned) times.push(now);
    this.users++;
    if (resizes) this.resizing = true;
    const { spoils } = this;
    const release = () => {
      for (const s of sectors) this.writers[s] = 0;
      this.users--;
      if (resizes) this.resizing = false;
    };
    const spoil = () => {
      for (const s of this.sectors(offset, length)) this.unknown[s] = 1;
      if (!resizes) return;
      this.sizeUnknown = true;
      this.unknown.fill(1);
    };
    return {
      answered: (error, payload) => {
        release();
        // What it did may have been lost before the answer came.
        if (spoils !== this.spoils) return spoil();
        if (apply(error, payload)) return;
        this.failed(error);
        spoil();
      },
      lost: () => {
        release();
        spoil();
      },
    };
  }

  private put(offset: number, bytes: Buffer): void {
    bytes.copy(this.content, offset);
    for (const s of this.sectors(offset, bytes.length)) {
      // A sector that is written in part stays unknown where it was.
      if (offset <= s * SECTOR && (s + 1) * SECTOR <= offset + bytes.length) this.unknown[s] = 0;
    }
  }

  private setLength(length: number): void {
    if (length < this.length) {
      this.content.fill(0, length, this.maxBytes);
      for (let s = Math.ceil(length / SECTOR); s < this.unknown.length; s++) this.unknown[s] = 0;
    }
    this.length = length;
    this.changes++;
    this.sizeUnknown = false;
  }

  private rounded(length: number): number {
    return Math.ceil(length / this.unit) * this.unit;
  }

  /** An access that must fail, as long as the length stays as it is. */
  private refused(errno: number): Access {
    this.users++;
    const lost = () => {
      this.users--;
    };
    return {
      answered: (error) => {
        lost();
        assert.equal(error, -errno);
      },
      lost,
    };
  }

  beginWrite(offset: number, bytes: Buffer, rights: ClientRights): Access | undefined {
    if (!rights.writable) return this.refused(EBADF);
    if (this.sizeUnknown || this.resizing) return undefined;
    const grows = rights.growable && offset + bytes.length > this.length;
    const newLength = grows ? this.rounded(offset + bytes.length) : this.length;
    const fits = rights.growable ? bytes.length : Math.min(bytes.length, this.length - offset);
    if (fits <= 0) return this.refused(EFBIG);
    return this.change(offset, fits, newLength, (error, payload) => {
      if (error < 0) return false;
      assert.equal(payload.readUInt32LE(0), fits, 'what fits is written');
      if (grows) this.setLength(newLength);
      this.put(offset, bytes.subarray(0, fits));
      return true;
    });
  }

  beginTruncate(length: number, rights: ClientRights): Access | undefined {
    if (!rights.writable) return this.refused(EROFS);
    return this.change(0, 0, length, (error, payload) => {
      if (error < 0) return false;
      this.setLength(length);
      assert.equal(payload.readUInt32LE((fuse.ATTR_OUT_ATTR_WORD + fuse.ATTR.size) * 4), length);
      return true;
    });
  }

  beginFallocate(mode: number, offset: number, length: number, rights: ClientRights): Access | undefined {
    if (!rights.writable) return this.refused(EBADF);
    if (this.sizeUnknown) return undefined;
    const keep = (mode & FALLOC_FL_KEEP_SIZE) !== 0;
    const newLength = keep ? this.length : Math.max(this.length, this.rounded(offset + length));
    const zeroed = (mode & ~FALLOC_FL_KEEP_SIZE) !== 0;
    return this.change(offset, length, newLength, (error) => {
      // Not every file system can take space beforehand.
      if (error === -EOPNOTSUPP && !zeroed) return true;
      if (error < 0) return false;
      this.setLength(newLength);
      const end = Math.min(offset + length, newLength);
      if (zeroed && end > offset) this.put(offset, Buffer.alloc(end - offset));
      return true;
    });
  }

  /** A flush: once one has failed, those that begin later fail too. */
  beginFlush(writable: boolean): (error: number) => void {
    const failedBefore = this.flushFailed;
    const begin = this.position();
    const { spoils } = this;
    const promise = writable && !this.resizing && !this.sizeUnknown && this.snapshot();
    return (error) => {
      if (!writable) return assert.equal(error, 0, 'a client that cannot write has nothing to flush');
      if (failedBefore) assert.ok(error < 0, 'a flush that failed is not forgotten');
      if (error >= 0) {
        if (promise && spoils === this.spoils) this.promises.push({ ...promise, begin, end: this.position() });
        return;
      }
      this.failed(error);
      // What could not be written may be written later; what the disk has lost is lost.
      if (this.diskFailed) this.flushFailed = true;
    };
  }

  private snapshot(): Pick<Promised, 'content' | 'sure'> {
    const sure = this.unknown.map((unknown, s) => (unknown || this.writers[s] ? 0 : 1));
    return { content: Buffer.from(this.content.subarray(0, this.length)), sure };
  }

  /** What flushes have promised that had succeeded holds in `image`, the disk as it is after power failed at `cut`. */
  keepsPromises(cut: number, image: Buffer): void {
    // The last one promises what those before did, but for what was changed when it began.
    for (const promise of this.promises.filter(({ end }) => end <= cut).slice(-2)) this.keeps(promise, cut, image);
  }

  private keeps({ begin, content, sure }: Promised, cut: number, image: Buffer): void {
    for (let s = 0; s * SECTOR < content.length; s++) {
      if (!sure[s] || this.touched[s]?.some((at) => at >= begin && at <= cut)) continue;
      const wanted = content.subarray(s * SECTOR, (s + 1) * SECTOR);
      const there = image.subarray(s * SECTOR, s * SECTOR + wanted.length);
      assert.ok(there.equals(wanted), `sector ${s} was flushed and is lost by a cut at ${cut}`);
    }
  }

  /** What was not flushed may be gone: nothing is known any more. */
  spoil(): void {
    this.unknown.fill(1);
    this.sizeUnknown = true;
    this.spoils++;
  }

  attributes(): (error: number, payload: Buffer) => void {
    const version = () => (this.resizing || this.sizeUnknown ? undefined : this.changes);
    const before = version();
    return (error, payload) => {
      if (error < 0) return this.failed(error);
      if (before === undefined || before !== version()) return;
      assert.equal(payload.readUInt32LE((fuse.ATTR_OUT_ATTR_WORD + fuse.ATTR.size) * 4), this.length);
    };
  }

  /** Compares the image itself, when all is over. */
  compare(image: Buffer): void {
    if (!this.sizeUnknown) assert.equal(image.length, this.length, 'the length of the image');
    for (let i = 0; i < Math.min(image.length, this.length); i++) {
      if (!this.unknown[Math.floor(i / SECTOR)]) assert.equal(image[i], this.content[i], `byte ${i} of the image`);
    }
  }
}
