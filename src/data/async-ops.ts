/**
 * The ring's operations as promises, for the slow path: metadata, flushes, allocation. Each resolves with what the
 * operation returned, a negative errno included; none rejects. The promise's continuation runs after the worker's turn.
 */
import { EAGAIN, EINTR, ETIME } from '../abi/errno.js';
import { ticksUs } from '../abi/libc.js';
import type { Ring } from '../ring/ring.js';
import { allocateRegion } from './memory.js';

const TIMESPEC_BYTES = 16;
const TIMERS = 256;

/** One `struct __kernel_timespec`. */
interface Timer {
  readonly address: number;
  readonly words: Uint32Array;
}

/** How long a loop may take that waits for nothing but promises: its worker does nothing else meanwhile. */
const LONGEST_US = 2000;

/** The pauses of a loop that may be long: what waits for its worker gets its turn. */
export class Pauses {
  private since: number;

  /** @param ticks the clock, as {@link ticksUs} */
  constructor(
    private readonly ops: Pick<AsyncOps, 'sleep'>,
    private readonly ticks: () => number = ticksUs,
  ) {
    this.since = ticks();
  }

  /** What the loop is to wait for before it goes on, if it has gone on for long. */
  due(): Promise<void> | undefined {
    return (this.ticks() - this.since) >>> 0 < LONGEST_US ? undefined : this.pause();
  }

  private async pause(): Promise<void> {
    await this.ops.sleep(0.001);
    this.since = this.ticks();
  }
}

export class AsyncOps {
  private readonly resolvers: (((result: number) => void) | undefined)[] = [];
  private readonly free: number[] = [];
  private readonly freeTimers: Timer[] = [];
  /** Operations whose completion is still to come. */
  pending = 0;
  /** A promise was resolved since the loop last let promises run. */
  resolved = false;

  constructor(
    private readonly ring: Ring,
    private readonly target: number,
  ) {}

  private addTimers(): Timer {
    const { address, buffer } = allocateRegion(TIMERS * TIMESPEC_BYTES);
    const timers = Array.from({ length: TIMERS }, (_, i) => ({
      address: address + i * TIMESPEC_BYTES,
      words: new Uint32Array(buffer, i * TIMESPEC_BYTES, TIMESPEC_BYTES / 4),
    }));
    this.freeTimers.push(...timers.slice(1));
    return timers[0] as Timer;
  }

  private slot(resolve: (result: number) => void): number {
    const slot = this.free.pop() ?? this.resolvers.length;
    this.resolvers[slot] = resolve;
    this.pending++;
    return slot;
  }

  /** Called by the worker's loop for each completion of this target. */
  complete(slot: number, res: number): void {
    const resolve = this.resolvers[slot];
    this.resolvers[slot] = undefined;
    this.free.push(slot);
    this.pending--;
    this.resolved = true;
    resolve?.(res);
  }

  /** Repeats what a signal or a lack of momentary resources stopped. */
  private async retry(submit: (slot: number) => void): Promise<number> {
    for (;;) {
      const result = await new Promise<number>((resolve) => submit(this.slot(resolve)));
      if (result !== -EINTR && result !== -EAGAIN) return result;
    }
  }

  /** Up to `length` bytes at `offset` into `address`; may be short. */
  read(fd: number, address: number, length: number, offset: number): Promise<number> {
    return this.retry((slot) => this.ring.read(this.target, 0, slot, fd, address, length, offset));
  }

  write(fd: number, address: number, length: number, offset: number): Promise<number> {
    return this.retry((slot) => this.ring.write(this.target, 0, slot, fd, address, length, offset));
  }

  /** fdatasync(2). */
  fdatasync(fd: number): Promise<number> {
    return this.retry((slot) => this.ring.fsync(this.target, 0, slot, fd, true));
  }

  fallocate(fd: number, mode: number, offset: number, length: number): Promise<number> {
    return this.retry((slot) => this.ring.fallocate(this.target, 0, slot, fd, mode, offset, length));
  }

  /** Resolves after `milliseconds`, with 0; or soon after `signal` is aborted, with -ECANCELED. */
  async sleep(milliseconds: number, signal?: AbortSignal): Promise<number> {
    const timer = this.freeTimers.pop() ?? this.addTimers();
    const whole = Math.floor(milliseconds / 1000);
    timer.words[0] = whole;
    timer.words[1] = 0;
    timer.words[2] = Math.round((milliseconds - whole * 1000) * 1e6);
    timer.words[3] = 0;
    let cancel = () => {};
    const result = await new Promise<number>((resolve) => {
      const slot = this.slot(resolve);
      this.ring.timeout(this.target, 0, slot, timer.address);
      cancel = () =>
        this.ring.cancel(
          this.target,
          0,
          this.slot(() => {}),
          this.target,
          0,
          slot,
        );
      if (signal?.aborted) cancel();
      else signal?.addEventListener('abort', cancel);
    });
    signal?.removeEventListener('abort', cancel);
    this.freeTimers.push(timer);
    return result === -ETIME ? 0 : result;
  }

  /** Marks that a promise was resolved by something other than a completion, so that the loop lets it run. */
  wake(): void {
    this.resolved = true;
  }
}
