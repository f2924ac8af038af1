/**
 * Before whom a worker runs. A client that waits for its answer sleeps, and the worker runs in its place. When the
 * answer wakes it, the scheduler sees a busy CPU and moves it to an idle one, which on a virtual machine takes longer
 * to wake than the whole request took; and so on for every request. On a CPU that only threads of SCHED_IDLE occupy
 * (sched(7)) it stays, and goes on at once. So a worker with many requests a second, one or two at a time, takes that
 * policy: it gives way. Where there are many at a time, or no CPU is idle, there is nothing to gain.
 *
 * A thread of SCHED_IDLE gets next to nothing of a CPU that another program wants for itself. A worker that finds
 * itself waiting for the CPU takes its normal policy back, at once, and keeps it for a time.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { EPERM } from '../abi/errno.js';
import * as libc from '../abi/libc.js';
import { readyThreads, SCHEDSTAT, waitedMs } from './proc.js';

const CAP_SYS_NICE = 23n;

/** A worker gives way when so many turns in a row have brought so many completions a millisecond. */
const LOOK_TURNS = 64;
const MANY = 10;
/** But not if a turn has brought more than so many. */
const MOST_AT_A_TIME = 2;
/** While it does, it looks that often whether it is still so, and goes by what two looks in a row say. */
const WATCH_TURNS = 512;
/** A turn that takes longer is slow: the clients have little to ask for, or the worker does not get the CPU. */
const SLOW_TURN_US = 2000;
/** The share of a slow turn for which a worker may have been ready to run without running. */
const MAY_WAIT = 0.3;
/** So many slow turns in a row, and giving way gains nothing. */
const SLOW_TURNS = 16;
/** How long a worker keeps its normal policy, at least; each time that it has starved, twice as long, up to a limit. */
const PAUSE_MS = 250;
const STARVED_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 60_000;

/** What {@link GiveWay} learns from, and acts through. */
export interface Scheduler {
  /** Milliseconds. */
  now(): number;
  /** Microseconds, in 32 bits that wrap. */
  ticks(): number;
  /** Milliseconds for which the calling thread was ready to run and did not. */
  waited(): number;
  /** More threads are ready to run than there are CPUs. */
  crowded(): boolean;
  /** Gives the calling thread SCHED_IDLE, or SCHED_OTHER again; 0 or -errno. */
  setIdle(idle: boolean): number;
}

export class GiveWay {
  /** The worker has SCHED_IDLE. */
  giving = false;
  private turns = 0;
  private completions = 0;
  /** When the last look was over. */
  private last: number;
  /** When the last turn with SCHED_IDLE was over, in ticks. */
  private lastTurn = 0;
  private slowTurns = 0;
  private uselessLooks = 0;
  /** What the thread had waited at the end of the last slow turn. */
  private waited = 0;
  private notBefore = 0;
  private starvedPause_ms = STARVED_PAUSE_MS;
  private stopped = false;

  constructor(private readonly scheduler: Scheduler) {
    this.last = scheduler.now();
  }

  /** A turn of the loop has handled so many completions. */
  turn(completions: number): void {
    this.completions += completions;
    this.turns++;
    if (this.giving) this.watch();
    else if (this.turns >= LOOK_TURNS && !this.stopped) this.look();
  }

  private look(): void {
    const now = this.scheduler.now();
    const many = this.completions > (now - this.last) * MANY && this.completions <= this.turns * MOST_AT_A_TIME;
    this.turns = 0;
    this.completions = 0;
    this.last = now;
    if (many && now >= this.notBefore) this.begin(now);
  }

  private begin(now: number): void {
    this.slowTurns = 0;
    this.uselessLooks = 0;
    if (this.scheduler.crowded()) {
      this.notBefore = now + PAUSE_MS;
    } else {
      this.giving = this.scheduler.setIdle(true) === 0;
      this.lastTurn = this.scheduler.ticks();
      this.stopped = !this.giving;
    }
  }

  private watch(): void {
    const ticks = this.scheduler.ticks();
    const elapsed_us = (ticks - this.lastTurn) >>> 0;
    this.lastTurn = ticks;
    if (elapsed_us < SLOW_TURN_US) {
      this.slowTurns = 0;
      if (this.turns >= WATCH_TURNS) this.lookAgain(this.scheduler.now());
      return;
    }
    const now = this.scheduler.now();
    const before = this.waited;
    this.waited = this.scheduler.waited();
    // The first slow turn only sets the mark: while its clients are quick, a worker waits for them as it should.
    if (++this.slowTurns === 1) return;
    if ((this.waited - before) * 1000 > elapsed_us * MAY_WAIT) {
      this.end(now + this.starvedPause_ms);
      this.starvedPause_ms = Math.min(this.starvedPause_ms * 2, LONGEST_PAUSE_MS);
    } else if (this.slowTurns >= SLOW_TURNS) {
      this.end(now + PAUSE_MS);
    }
  }

  private lookAgain(now: number): void {
    const useless = this.completions > this.turns * MOST_AT_A_TIME || this.scheduler.crowded();
    this.turns = 0;
    this.completions = 0;
    this.uselessLooks = useless ? this.uselessLooks + 1 : 0;
    if (this.uselessLooks === 2) this.end(now + PAUSE_MS);
  }

  private end(notBefore: number): void {
    this.giving = false;
    this.scheduler.setIdle(false);
    this.notBefore = notBefore;
    this.turns = 0;
    this.completions = 0;
  }

  /** The normal policy from now on. */
  stop(): void {
    if (this.giving) this.end(0);
    this.stopped = true;
  }
}

/** Whether the calling thread may take its normal policy back: without CAP_SYS_NICE, SCHED_IDLE is for good. */
function mayReturn(): boolean {
  const effective = /^CapEff:\s*([0-9a-f]+)$/m.exec(readFileSync('/proc/thread-self/status', 'utf8'))?.[1] ?? '0';
  return ((BigInt(`0x${effective}`) >> CAP_SYS_NICE) & 1n) === 1n;
}

/** The calling thread's scheduler. */
export function threadScheduler(): Scheduler {
  const cpuCount = cpus().length;
  return {
    now: () => performance.now(),
    ticks: libc.ticksUs,
    waited: waitedMs,
    crowded: () => readyThreads() > cpuCount,
    setIdle: (idle) => {
      if (!idle) {
        const result = libc.setThreadPolicy(0, libc.SCHED_OTHER);
        normalizeHelpers();
        return result;
      }
      return mayReturn() && existsSync(SCHEDSTAT) ? libc.setThreadPolicy(0, libc.SCHED_IDLE) : -EPERM;
    },
  };
}

/** The kernel threads that io_uring has made for the calling one meanwhile have taken over its policy. */
function normalizeHelpers(): void {
  const name = `iou-wrk-${libc.threadId()}`;
  for (const thread of readdirSync('/proc/self/task')) {
    try {
      if (readFileSync(`/proc/self/task/${thread}/comm`, 'utf8').trim() === name)
        libc.setThreadPolicy(Number(thread), libc.SCHED_OTHER);
    } catch {
      // It has ended.
    }
  }
}
