import { fsync, write } from 'node:fs';
import { promisify } from 'node:util';
import * as libc from '../../src/abi/libc.js';
import type { Random } from './content.js';

const calls = { write: promisify(write), fsync: promisify(fsync) };

export const BLOCK = 4096;
const SECTOR = 512;
const PER_BLOCK = BLOCK / SECTOR;
/** What a block held at first, where that was not zeroes. */
export const AT_FIRST = 0xffff_fffe;
const FALLOC_FL_KEEP_SIZE = 1;
const FALLOC_FL_PUNCH_HOLE = 2;

/** A block of a disk as the write with that number leaves it: each sector says whose it is, at both of its ends. */
export function stamp(buffer: Buffer, at: number, block: number, number: number): void {
  for (let sector = at; sector < at + BLOCK; sector += SECTOR) {
    for (const end of [0, SECTOR - 8]) {
      buffer.writeUInt32LE(block, sector + end);
      buffer.writeUInt32LE(number, sector + end + 4);
    }
  }
}

/**
 * What a disk may hold after a crash: of each sector, what the last operation on it left that had been acknowledged
 * before an fsync began that has ended, or what any later one did. Operations on one block come one after the other,
 * and have numbers of their own from 1.
 */
export class Ledger {
  /** Of each sector: the number that was found after the last crash; 0 for zeroes. */
  private readonly base: Uint32Array;
  /** Of each block: the last operation begun, ended, flushed (ended before an fsync that has ended). */
  private readonly begun: Uint32Array;
  private readonly ended: Uint32Array;
  private readonly synced: Uint32Array;
  /** And the last one begun before the last crash. */
  private readonly crashed: Uint32Array;
  /** Of each block: the operations since the crash that left zeroes. */
  private readonly zeroing = new Map<number, number[]>();
  /** What has been acknowledged in all: operations, and fsyncs that cover some. */
  operations = 0;
  syncs = 0;

  constructor(readonly blocks: number) {
    this.base = new Uint32Array(blocks * PER_BLOCK);
    this.begun = new Uint32Array(blocks);
    this.ended = new Uint32Array(blocks);
    this.synced = new Uint32Array(blocks);
    this.crashed = new Uint32Array(blocks);
  }

  /** What the disk holds at first is this, and durable. */
  begin(content: Buffer): void {
    for (let block = 0; block < this.blocks; block++) stamp(content, block * BLOCK, block, AT_FIRST);
    this.base.fill(AT_FIRST);
  }

  start(block: number, zero: boolean): number {
    const number = this.begun[block]! + 1;
    this.begun[block] = number;
    if (zero) this.zeroing.set(block, [...(this.zeroing.get(block) ?? []), number]);
    return number;
  }

  end(block: number, number: number): void {
    this.ended[block] = number;
    this.operations++;
  }

  /** To be called before an fsync; what it returns, when that has ended well. */
  sync(): () => void {
    const covered = this.ended.slice();
    return () => {
      this.syncs++;
      for (let block = 0; block < this.blocks; block++)
        this.synced[block] = Math.max(this.synced[block]!, covered[block]!);
    };
  }

  /** What is wrong with the disk as a crash has left it; if nothing is, this is what it holds from now on. */
  crash(content: Buffer): string | undefined {
    if (content.length !== this.blocks * BLOCK) return `the disk has ${content.length} bytes`;
    for (let sector = 0; sector < this.base.length; sector++) {
      const block = Math.floor(sector / PER_BLOCK);
      const first = Math.max(this.crashed[block]! + 1, this.synced[block]!);
      const [synced, begun] = [this.synced[block]!, this.begun[block]!];
      const older = synced <= this.crashed[block]!;
      const [at, end] = [sector * SECTOR, sector * SECTOR + SECTOR - 8];
      const number = content.readUInt32LE(at + 4);
      const whole = content.readUInt32LE(end + 4) === number && content.readUInt32LE(end) === content.readUInt32LE(at);
      const where = `sector ${sector} (block ${block}): found ${number} of block ${content.readUInt32LE(at)}`;
      if (!whole) return `${where}, torn`;
      const right =
        number === 0
          ? (older && this.base[sector] === 0) ||
            (this.zeroing.get(block) ?? []).some((zero) => zero >= first && zero <= begun)
          : content.readUInt32LE(at) === block &&
            ((older && this.base[sector] === number) || (number >= first && number <= begun));
      if (!right) return `${where}; ${synced} was flushed, ${begun} begun, ${this.base[sector]} there before`;
      this.base[sector] = number;
    }
    this.crashed.set(this.begun);
    this.ended.set(this.begun);
    this.synced.fill(0);
    this.zeroing.clear();
    return undefined;
  }
}

export interface WritersOptions {
  readonly writers?: number;
  /** Whether some of the operations punch holes. */
  readonly holes?: boolean;
}

/** Clients of a disk that write as fast as they can, each to blocks of its own, and one that calls fsync. */
export class Writers {
  readonly done: Promise<unknown>;
  private stopped = false;

  constructor(
    private readonly fd: number,
    private readonly ledger: Ledger,
    private readonly random: Random,
    { writers = 6, holes = true }: WritersOptions = {},
  ) {
    const each = Math.floor(ledger.blocks / writers);
    const all = Array.from({ length: writers }, (_, n) => this.write(n * each, each, holes));
    this.done = Promise.all([...all, this.sync()]);
  }

  stop(): void {
    this.stopped = true;
  }

  /** Until the daemon is gone. */
  private async write(first: number, blocks: number, holes: boolean): Promise<void> {
    const buffer = Buffer.alloc(16 * BLOCK);
    while (!this.stopped) {
      const at = this.random.below(blocks);
      const count = Math.min(1 + this.random.below(this.random.below(3) === 0 ? 16 : 2), blocks - at);
      const block = first + at;
      const zero = holes && this.random.below(12) === 0;
      const numbers = Array.from({ length: count }, (_, n) => this.ledger.start(block + n, zero));
      try {
        if (zero) {
          const mode = FALLOC_FL_KEEP_SIZE | FALLOC_FL_PUNCH_HOLE;
          if ((await libc.fallocate(this.fd, mode, block * BLOCK, count * BLOCK)) < 0) return;
        } else {
          for (const [n, number] of numbers.entries()) stamp(buffer, n * BLOCK, block + n, number);
          if ((await calls.write(this.fd, buffer, 0, count * BLOCK, block * BLOCK)).bytesWritten < count * BLOCK)
            return;
        }
      } catch {
        return;
      }
      for (const [n, number] of numbers.entries()) this.ledger.end(block + n, number);
    }
  }

  private async sync(): Promise<void> {
    while (!this.stopped) {
      const ended = this.ledger.sync();
      try {
        await calls.fsync(this.fd);
      } catch {
        return;
      }
      ended();
      await new Promise((resolve) => setTimeout(resolve, this.random.below(20)));
    }
  }
}
