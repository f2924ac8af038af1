/**
 * A ring whose kernel is the test: operations are carried out when the world says so, in any order, in part, or not at
 * all. Several rings live in one thread: one that has nothing to go on with lets the others run. One seed: the same run
 * again.
 */
import { EBUSY, EINTR } from '../../src/abi/errno.js';
import * as uring from '../../src/abi/io-uring.js';
import type { CompletionSink, Ring } from '../../src/ring/ring.js';
import type { Random } from '../support/content.js';
import { ENTER, oneOf } from './failures.js';

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

/** A completion to be posted in another ring. */
export interface Message {
  readonly target: number;
  readonly tag: number;
  readonly slot: number;
  readonly res: number;
}

/** One submission: what the ring was asked for, and by whom. */
export interface Submission {
  readonly ring: FakeRing;
  readonly op: Operation;
  readonly target: number;
  readonly tag: number;
  readonly slot: number;
  /** Of a message: the ring that it goes to. */
  readonly fd: number;
  readonly address: number;
  readonly length: number;
  readonly offset: number;
  /** Index of the SQE in `words`, for uring-cmd. */
  readonly at: number;
  readonly message: Message | undefined;
}

/** Who decides what happens to submissions. */
export interface World {
  submitted(submission: Submission): void;
  /** Makes one thing happen. Throws where nothing is left that could. */
  step(): void;
  /** Another worker than that of this ring has something to do. */
  othersReady(ring: FakeRing): boolean;
  /** A read that does not wait. */
  readNow(fd: number, iovec: number): number;
}

const ENTRIES = 1024;

export class FakeRing implements Ring {
  readonly words = new Uint32Array(ENTRIES * uring.SQE_WORDS);
  enters = 0;
  /** Lets the worker's loop end its turns, so that other workers get theirs. */
  yielded: () => void = () => {};
  private queued: Submission[] = [];
  private next = 0;
  private completions: [target: number, tag: number, slot: number, res: number, flags: number][] = [];

  /** @param capacity of the completion queue: what does not fit waits in the kernel. */
  constructor(
    readonly fd: number,
    private readonly random: Random,
    private readonly world: World,
    private readonly capacity: number,
  ) {}

  private queue(
    op: Operation,
    [target, tag, slot]: readonly [number, number, number],
    fd: number,
    address = 0,
    length = 0,
    offset = 0,
    message?: Message,
  ): number {
    if (this.queued.length === ENTRIES) this.submit(ENTRIES);
    const at = (this.next++ % ENTRIES) * uring.SQE_WORDS;
    // What a slot of the queue held before is still there.
    this.queued.push({ ring: this, op, target, tag, slot, fd, address, length, offset, at, message });
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

  readNow(fd: number, iovec: number): number {
    return this.world.readNow(fd, iovec);
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

  message(
    target: number,
    tag: number,
    slot: number,
    ringFd: number,
    theirTarget: number,
    theirTag: number,
    theirSlot: number,
    res: number,
  ): void {
    // What travels in user_data is unsigned there, and read as 32-bit integers.
    const message = { target: theirTarget, tag: theirTag, slot: theirSlot | 0, res };
    this.queue('message', [target, tag, slot], ringFd, 0, 0, 0, message);
  }

  private submit(count: number): void {
    for (const submission of this.queued.splice(0, count)) this.world.submitted(submission);
  }

  submitIfMuch(): void {
    const { random, queued } = this;
    if (random.below(4) === 0) this.submit(random.below(queued.length + 1));
  }

  enter(wait: boolean): number {
    const { random, world } = this;
    this.enters++;
    if (random.below(40) === 0) return -oneOf(random, ENTER);
    // What did not fit in the completion queue is moved there before anything is submitted, or in place of it.
    if (this.completions.length > this.capacity && random.below(2) === 0) return -EBUSY;
    // The kernel may stop in the middle; what is left comes with the next call.
    this.submit(random.below(10) === 0 ? random.below(this.queued.length + 1) : this.queued.length);
    while (wait && this.completions.length === 0) {
      world.step();
      if (this.completions.length > 0) break;
      if (world.othersReady(this) || random.below(4) === 0) {
        this.yielded();
        return -EINTR;
      }
    }
    // More may have come than was waited for.
    for (let more = random.below(4); more > 0; more--) world.step();
    if (random.below(4) === 0) this.yielded();
    return 0;
  }

  reap(sink: CompletionSink): number {
    const due = Math.min(this.completions.length, this.capacity);
    for (const next of this.completions.splice(0, due)) sink.complete(next[0], next[1], next[2], next[3], next[4]);
    return due;
  }

  /** Completions that the worker has not seen yet, and submissions that the kernel has not. */
  get undelivered(): number {
    return this.completions.length + this.queued.length;
  }

  complete({ target, tag, slot }: Submission, res: number, flags = 0): void {
    this.completions.push([target, tag, slot, res, flags]);
  }

  post({ target, tag, slot, res }: Message): void {
    this.completions.push([target, tag, slot, res, 0]);
  }

  close(): void {}
}
