/** The image's file: operations on it are carried out, and recorded in the order in which they take effect. */
import { closeSync, fstatSync, openSync } from 'node:fs';
import * as libc from '../../src/abi/libc.js';
import type { Recorded } from '../support/simulated.js';
import type { Submission } from './fake-ring.js';

export class Disk {
  readonly fd: number;
  readonly log: Recorded[] = [];
  private length: number;

  constructor(readonly path: string) {
    this.fd = openSync(path, 'r+');
    this.length = fstatSync(this.fd).size;
  }

  /** How much has happened. */
  get position(): number {
    this.noteLength();
    return this.log.length;
  }

  /** The length is changed by the file driver itself. */
  private noteLength(): void {
    const { size } = fstatSync(this.fd);
    if (size === this.length) return;
    this.length = size;
    this.log.push({ kind: 'resize', length: size });
  }

  private note(offset: number, address: number, length: number): void {
    if (length <= 0) return;
    this.log.push({ kind: 'write', offset, bytes: Buffer.from(libc.view(address, length).slice(0)) });
    this.length = Math.max(this.length, offset + length);
  }

  read({ address, offset }: Submission, length: number): number {
    return libc.pread(this.fd, address, length, offset);
  }

  write({ address, offset }: Submission, length: number): number {
    this.noteLength();
    const result = libc.pwrite(this.fd, address, length, offset);
    this.note(offset, address, result);
    return result;
  }

  /** Makes a range of the file zero, as far as the file goes. */
  zero(offset: number, length: number, zeroes: number): void {
    this.noteLength();
    const there = Math.min(length, this.length - offset);
    if (there <= 0) return;
    libc.pwrite(this.fd, zeroes, there, offset);
    this.note(offset, zeroes, there);
  }

  flushed(covers: number): void {
    this.noteLength();
    this.log.push({ kind: 'flush', covers });
  }

  close(): void {
    closeSync(this.fd);
  }
}
