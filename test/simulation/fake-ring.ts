/**
 * A ring whose kernel is the test: operations are carried out on real descriptors, but when the world says so, in any
 * order, in part, or not at all. One thread, one seed: the same run again.
 */
import { EINTR, EINVAL, ETIME } from '../../src/abi/errno.js';
import * as uring from '../../src/abi/io-uring.js';
import * as libc from '../../src/abi/libc.js';
import type { CompletionSink, Ring } from '../../src/ring/ring.js';
import type { Random } from '../support/content.js';

export type Operation =
  | 'read'
  | 'write'
  | 'fsync'
  | 'fallocate'
  | 'poll'
  | 'timeout'
  | 'cancel'
  | 'uring-cmd'
  | 'message';

/** One submission: what the ring was asked for, and by whom. */
export interface Submission {
  readonly op: Operation;
  readonly target: number;
  readonly tag: number;
  readonly slot: number;
  readonly fd: number;
  readonly address: number;
  readonly length: number;
  readonly offset: number;
  /** Index of the SQE in `words`, for uring-cmd. */
  readonly at: number;
}

/** Who decides what happens to submissions. */
export interface World {
  submitted(submission: Submission): void;
  /** Makes one thing happen; false where nothing is left that could. */
  step(): boolean;
}

const ENTRIES = 1024;

export class FakeRing implements Ring {
  readonly fd = -1;
  readonly words = new Uint32Array(ENTRIES * uring.SQE_WORDS);
  enters = 0;
  world: World | undefined;
  private queued: Submission[] = [];
  private next = 0;
  private completions: [target: number, tag: number, slot: number, res: number, flags: number][] = [];

  constructor(private readonly random: Random) {}

  private queue(
    op: Operation,
    [target, tag, slot]: readonly [number, number, number],
    fd: number,
    address = 0,
    length = 0,
    offset = 0,
  ): number {
    if (this.queued.length === ENTRIES) this.submit();
    const at = (this.next++ % ENTRIES) * uring.SQE_WORDS;
    // What a slot of the queue held before is still there.
    this.queued.push({ op, target, tag, slot, fd, address, length, offset, at });
    return at;
  }

  read(target: number, tag: number, slot: number, fd: number, address: number, length: number, offset: number): void {
    this.queue('read', [target, tag, slot], fd, address, length, offset);
  }

  write(target: number, tag: number, slot: number, fd: number, address: number, length: number, offset: number): void {
    this.queue('write', [target, tag, slot], fd, address, length, offset);
  }

  fsync(target: number, tag: number, slot: number, fd: number): void {
    this.queue('fsync', [target, tag, slot], fd);
  }

  fallocate(target: number, tag: number, slot: number, fd: number, mode: number, offset: number, length: number): void {
    this.queue('fallocate', [target, tag, slot], fd, mode, length, offset);
  }

  poll(target: number, tag: number, slot: number, fd: number): void {
    this.queue('poll', [target, tag, slot], fd);
  }

  timeout(target: number, tag: number, slot: number, timespec: number): void {
    this.queue('timeout', [target, tag, slot], -1, timespec);
  }

  cancel(target: number, tag: number, slot: number, victimTarget: number, victimTag: number, victimSlot: number): void {
    this.queue('cancel', [target, tag, slot], victimTarget, victimTag, victimSlot);
  }

  uringCmd(target: number, tag: number, slot: number, fd: number, cmdOp: number, address: number, len: number): number {
    return this.queue('uring-cmd', [target, tag, slot], fd, address, len, cmdOp) + uring.SQE_CMD_WORD;
  }

  message(): void {
    throw new Error('there is one ring');
  }

  private submit(): void {
    const queued = this.queued;
    this.queued = [];
    for (const submission of queued) this.world?.submitted(submission);
  }

  enter(wait: boolean): number {
    this.enters++;
    if (this.random.below(50) === 0) return -EINTR;
    this.submit();
    while (wait && this.completions.length === 0) {
      if (!this.world?.step()) throw new Error('the worker waits for a completion that never comes');
    }
    // More may have come than was waited for.
    for (let more = this.random.below(4); more > 0; more--) this.world?.step();
    return 0;
  }

  reap(sink: CompletionSink): number {
    let count = 0;
    for (let next = this.completions.shift(); next; next = this.completions.shift()) {
      count++;
      sink.complete(next[0], next[1], next[2], next[3], next[4]);
    }
    return count;
  }

  /** Completions that the worker has not seen yet. */
  get undelivered(): number {
    return this.completions.length;
  }

  complete(submission: Submission, res: number, flags = 0): void {
    this.completions.push([submission.target, submission.tag, submission.slot, res, flags]);
  }

  close(): void {}
}

/** Carries out an operation on a real file: what the kernel would answer. `length` may be less than was asked. */
export function carryOut({ op, fd, address, offset }: Submission, length: number): number {
  switch (op) {
    case 'read':
      return libc.pread(fd, address, length, offset);
    case 'write':
      return libc.pwrite(fd, address, length, offset);
    case 'fsync':
      return 0;
    case 'timeout':
      return -ETIME;
    default:
      return -EINVAL;
  }
}
