/**
 * The state of a blkdebug node, in memory that the control plane and all workers share: the number that rules go by,
 * which errors are injected at the moment, and breakpoints. Semantics as QEMU's: the rules of an event are looked at
 * with the state as it was before, the first rule that sets a new one wins, and errors that an event arms take the
 * place of those that were armed.
 */
import type { AsyncOps } from '../../../data/async-ops.js';

/** While the node is in `state`, or in any if that is 0, `event` arms an error. */
export interface ErrorRule {
  readonly event: number;
  readonly state: number;
  /** Bits of IO_TYPES. */
  readonly ioTypes: number;
  /** Positive; 0: the rule keeps those behind it from being looked at. */
  readonly errno: number;
  /** The byte that a request must touch; -1: any, and requests without a range. */
  readonly offset: number;
  /** Never again after the first time. */
  readonly once: boolean;
  /** Before anything else of the worker runs; otherwise a turn later, as a real device would. */
  readonly immediately: boolean;
}

export interface StateRule {
  readonly event: number;
  readonly state: number;
  readonly newState: number;
}

const CELL_LOCK = 0;
const CELL_STATE = 1;
/** One RMW, or write beside it, at a time. */
const CELL_WRITER = 2;
/** The number of breakpoints that are set or have stopped a request. */
const CELL_BREAKS = 3;
const CELL_FIRST_BREAK = 4;

/** Breakpoints: { what it is, event, number of its use }. */
export const MAX_BREAKS = 64;
const BREAK_WORDS = 3;
const BREAK_FREE = 0;
const BREAK_SET = 1;
const BREAK_STOPPED = 2;
const CELL_FIRST_RULE = CELL_FIRST_BREAK + MAX_BREAKS * BREAK_WORDS;

/** Of an error rule. */
const RULE_IDLE = 0;
const RULE_ARMED = 1;
const RULE_SPENT = 2;

/** A stopped request looks so often whether it may go on. */
const POLL_MS = 1;
const WAIT_FOR_WRITER_MS = 0.1;

export function rulesMemory(errorRules: number): SharedArrayBuffer {
  const memory = new SharedArrayBuffer((CELL_FIRST_RULE + errorRules) * 4);
  new Int32Array(memory)[CELL_STATE] = 1;
  return memory;
}

export class Rules {
  private readonly cells: Int32Array;
  /** Numbers of events that may do something. */
  private readonly interesting = new Set<number>();

  constructor(
    memory: SharedArrayBuffer,
    private readonly errors: readonly ErrorRule[],
    private readonly states: readonly StateRule[],
  ) {
    this.cells = new Int32Array(memory);
    for (const { event } of [...errors, ...states]) this.interesting.add(event);
  }

  get state(): number {
    return Atomics.load(this.cells, CELL_STATE);
  }

  private locked<T>(work: () => T): T {
    while (Atomics.compareExchange(this.cells, CELL_LOCK, 0, 1) !== 0);
    try {
      return work();
    } finally {
      Atomics.store(this.cells, CELL_LOCK, 0);
    }
  }

  /** An event has happened; undefined unless a breakpoint stops the request, until that is told to go on. */
  event(event: number, ops: AsyncOps): Promise<void> | undefined {
    if (!this.interesting.has(event) && Atomics.load(this.cells, CELL_BREAKS) === 0) return undefined;
    const stops = this.locked(() => {
      this.apply(event);
      return this.stop(event);
    });
    return stops.length > 0 ? this.wait(stops, ops) : undefined;
  }

  /** As {@link event}, for those that no request comes by: no breakpoint stops it. */
  raise(event: number): void {
    this.locked(() => this.apply(event));
  }

  private apply(event: number): void {
    const { cells } = this;
    const state = cells[CELL_STATE] as number;
    const fits = (rule: ErrorRule | StateRule) => rule.event === event && (rule.state === 0 || rule.state === state);
    let arms = false;
    for (const [n, rule] of this.errors.entries()) {
      if (!fits(rule) || cells[CELL_FIRST_RULE + n] === RULE_SPENT) continue;
      if (!arms) this.disarm();
      arms = true;
      cells[CELL_FIRST_RULE + n] = RULE_ARMED;
    }
    const next = this.states.find(fits);
    if (next) cells[CELL_STATE] = next.newState;
  }

  private disarm(): void {
    for (let n = 0; n < this.errors.length; n++) {
      if (this.cells[CELL_FIRST_RULE + n] === RULE_ARMED) this.cells[CELL_FIRST_RULE + n] = RULE_IDLE;
    }
  }

  /** What becomes of a request, and when. */
  check(ioType: number, offset: number, length: number): ErrorRule | undefined {
    if (this.errors.length === 0) return undefined;
    return this.locked(() => {
      for (const [n, rule] of this.errors.entries()) {
        if (this.cells[CELL_FIRST_RULE + n] !== RULE_ARMED || !(rule.ioTypes & (1 << ioType))) continue;
        const hit = rule.offset === -1 || (length > 0 && rule.offset >= offset && rule.offset < offset + length);
        if (!hit) continue;
        if (rule.errno === 0) return undefined;
        if (rule.once) this.cells[CELL_FIRST_RULE + n] = RULE_SPENT;
        return rule;
      }
      return undefined;
    });
  }

  // ---- breakpoints

  private breakAt(n: number): number {
    return CELL_FIRST_BREAK + n * BREAK_WORDS;
  }

  /** Sets a breakpoint: its number, or -1 where there are too many. */
  setBreak(event: number): number {
    return this.locked(() => {
      for (let n = 0; n < MAX_BREAKS; n++) {
        const at = this.breakAt(n);
        if (this.cells[at] !== BREAK_FREE) continue;
        this.cells[at] = BREAK_SET;
        this.cells[at + 1] = event;
        this.cells[at + 2]!++;
        this.cells[CELL_BREAKS]!++;
        return n;
      }
      return -1;
    });
  }

  /** What a breakpoint is: gone where the request that it stopped has gone on. */
  breakState(n: number): 'set' | 'stopped' | 'gone' {
    const state = Atomics.load(this.cells, this.breakAt(n));
    return state === BREAK_SET ? 'set' : state === BREAK_STOPPED ? 'stopped' : 'gone';
  }

  /** Takes a breakpoint away; the request that it has stopped goes on. */
  freeBreak(n: number): void {
    this.locked(() => {
      if (this.cells[this.breakAt(n)] === BREAK_FREE) return;
      this.cells[this.breakAt(n)] = BREAK_FREE;
      this.cells[CELL_BREAKS]!--;
    });
  }

  /** The breakpoints that stop a request at this event, each with the number of its use; each stops one request. */
  private stop(event: number): { at: number; use: number }[] {
    const stops: { at: number; use: number }[] = [];
    for (let n = 0; n < MAX_BREAKS; n++) {
      const at = this.breakAt(n);
      if (this.cells[at] !== BREAK_SET || this.cells[at + 1] !== event) continue;
      this.cells[at] = BREAK_STOPPED;
      stops.push({ at, use: this.cells[at + 2] as number });
    }
    return stops;
  }

  private async wait(stops: readonly { at: number; use: number }[], ops: AsyncOps): Promise<void> {
    const { cells } = this;
    for (const { at, use } of stops) {
      while (Atomics.load(cells, at) === BREAK_STOPPED && Atomics.load(cells, at + 2) === use) await ops.sleep(POLL_MS);
    }
  }

  // ---- writes that must not meet

  /** Runs `work` while no other such work runs in any worker. */
  async alone<T>(ops: AsyncOps, work: () => Promise<T>): Promise<T> {
    while (Atomics.compareExchange(this.cells, CELL_WRITER, 0, 1) !== 0) await ops.sleep(WAIT_FOR_WRITER_MS);
    try {
      return await work();
    } finally {
      Atomics.store(this.cells, CELL_WRITER, 0);
    }
  }
}
