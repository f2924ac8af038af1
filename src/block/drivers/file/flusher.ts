/**
 * The flushes of one file by one worker, such that no failure is forgotten. Linux tells of a failed write-back once for
 * each open file description, takes the pages for clean from then on, and answers 0 to the next fdatasync(2) although
 * the data never reached the disk. All workers share one description, so:
 *
 * - the first error is noted in memory that all workers see, and is the answer to every flush from then on;
 * - a flush that the kernel answered with 0 looks at that note only after the flushes of other workers that were under
 *   way have noted theirs: the kernel may have told one of them of what concerns all.
 */
import type { AsyncOps } from '../../../data/async-ops.js';
import { takeShared } from '../../shared-memory.js';

const CELL_ERROR = 0;
/** Behind the last member that there ever was. */
const CELL_END = 1;
const CELL_MEMBERS = 2;
const MAX_MEMBERS = 1024;
/** Each member has two words: its ring and 1, and a number that is odd while the kernel flushes for it. */
const MEMBER_WORDS = 2;
/** A flush of another worker that is under way ends about when ours did, as the file system makes one of them. */
const WAIT_MS = 0.1;

/** Main thread: the memory that the workers share. A file that is opened anew gets other memory, without an error. */
export function flushMemory(): SharedArrayBuffer {
  return takeShared((CELL_MEMBERS + MAX_MEMBERS * MEMBER_WORDS) * 4);
}

/** Makes the cell at least `value`, whoever else does the same. */
function raise(cells: Int32Array, cell: number, value: number): void {
  for (let now = Atomics.load(cells, cell); now < value; ) {
    const before = Atomics.compareExchange(cells, cell, now, value);
    if (before === now) return;
    now = before;
  }
}

export class Flusher {
  private readonly cells: Int32Array;
  private readonly member: number;
  private running: Promise<number> | undefined;
  private next: Promise<number> | undefined;

  /** @param failed is told of the first error, a negative errno. */
  constructor(
    memory: SharedArrayBuffer,
    private readonly fd: number,
    private readonly ringFd: number,
    private readonly ops: AsyncOps,
    private readonly failed: (error: number) => void,
  ) {
    this.cells = new Int32Array(memory);
    this.member = this.join();
  }

  private join(): number {
    for (let at = CELL_MEMBERS; at < this.cells.length; at += MEMBER_WORDS) {
      if (Atomics.compareExchange(this.cells, at, 0, this.ringFd + 1) !== 0) continue;
      raise(this.cells, CELL_END, at + MEMBER_WORDS);
      return at;
    }
    throw new Error('too many queue workers');
  }

  /** Everything written before is on stable storage when it answers 0; -errno for ever once a flush has failed. */
  flush(): Promise<number> {
    // One that is under way may have begun before what the caller wrote; the next one serves all who wait meanwhile.
    if (this.next) return this.next;
    if (!this.running) return this.start();
    this.next = this.running.then(() => {
      this.next = undefined;
      return this.start();
    });
    return this.next;
  }

  private start(): Promise<number> {
    this.running = this.once().finally(() => {
      this.running = undefined;
    });
    return this.running;
  }

  private async once(): Promise<number> {
    const { cells, member } = this;
    const known = Atomics.load(cells, CELL_ERROR);
    if (known !== 0) return known;
    Atomics.add(cells, member + 1, 1);
    const result = await this.ops.fdatasync(this.fd);
    if (result < 0 && Atomics.compareExchange(cells, CELL_ERROR, 0, result) === 0) this.failed(result);
    Atomics.add(cells, member + 1, 1);
    await this.othersNote();
    return Atomics.load(cells, CELL_ERROR);
  }

  /** Waits until the flushes of other workers that are under way now have ended. */
  private async othersNote(): Promise<void> {
    const { cells } = this;
    const end = Atomics.load(cells, CELL_END);
    for (let at = CELL_MEMBERS; at < end; at += MEMBER_WORDS) {
      const number = Atomics.load(cells, at + 1);
      if (at === this.member || number % 2 === 0) continue;
      while (Atomics.load(cells, at + 1) === number) await this.ops.sleep(WAIT_MS);
    }
  }

  /** The worker is not to use the file any more. */
  async close(): Promise<void> {
    await this.running;
    Atomics.store(this.cells, this.member, 0);
  }
}
