/**
 * One worker of all that use a node has the node's mutable state: its home worker, the first that needs it. Others send
 * it calls (data/calls.ts). When it leaves the node, the next one that needs it takes over.
 */
import { CALL_ELSEWHERE, type Calls } from '../data/calls.js';

export class HomeRole {
  /** Operations that are being carried out here, and what is told when the last has ended. */
  private running = 0;
  private idle: () => void = () => {};
  private leaving = false;

  /**
   * @param cell shared by all workers: the ring of the home worker and 1; 0 while the node has none
   * @param work carries out an operation, in the home worker
   */
  constructor(
    private readonly cell: Int32Array,
    private readonly node: number,
    private readonly calls: Calls,
    private readonly work: (operation: number, a: number, b: number, c: number) => Promise<number>,
  ) {}

  private get me(): number {
    return this.calls.ringFd + 1;
  }

  /** Has the home worker carry out an operation, wherever it is. */
  async ask(operation: number, a = 0, b = 0, c = 0): Promise<number> {
    for (;;) {
      const { cell, me } = this;
      const home = Atomics.load(cell, 0) || Atomics.compareExchange(cell, 0, 0, me) || me;
      if (home === me) return this.run(operation, a, b, c);
      const result = await this.calls.call(home - 1, this.node, operation, a, b, c);
      if (result !== CALL_ELSEWHERE) return result;
    }
  }

  /** A call of another worker. */
  called(operation: number, a: number, b: number, c: number): number | Promise<number> {
    if (this.leaving || Atomics.load(this.cell, 0) !== this.me) return CALL_ELSEWHERE;
    return this.run(operation, a, b, c);
  }

  private async run(operation: number, a: number, b: number, c: number): Promise<number> {
    this.running++;
    try {
      return await this.work(operation, a, b, c);
    } finally {
      if (--this.running === 0) this.idle();
    }
  }

  /** Gives the role up, if this worker has it, after `last`, which runs when nothing else does any more. */
  async leave(last: () => Promise<number>): Promise<number> {
    this.leaving = true;
    if (this.running > 0) {
      await new Promise<void>((resolve) => {
        this.idle = resolve;
      });
    }
    if (Atomics.load(this.cell, 0) !== this.me) return 0;
    const result = await last();
    Atomics.store(this.cell, 0, 0);
    return result;
  }
}
