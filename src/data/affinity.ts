/**
 * Where a worker runs. Bound to the CPU whose queue it serves, it answers a lone request without waking another CPU:
 * the client sleeps, the worker runs in its place, the client goes on there. That is wrong for a lone client with many
 * requests in flight: it does not sleep but makes more of them, and the two take turns on one CPU while another one is
 * idle. So a worker that finds many completions at once, while the other workers have next to nothing to do, may run on
 * any CPU of the daemon's until that is no longer so. The scheduler does the rest. Before whom it runs there is
 * give-way.ts's.
 */
import * as libc from '../abi/libc.js';
import { GiveWay, threadScheduler } from './give-way.js';
import { cpuOf } from './proc.js';

/** Where a worker may run. */
export interface Placement {
  /** The CPU that it is bound to; -1 to leave it to the scheduler. */
  readonly cpu: number;
  /** The pool that it belongs to; without one it stays where it is. */
  readonly pool?: {
    readonly cpus: readonly number[];
    /** How many completions each worker has handled: a 32-bit number that wraps, at its index. */
    readonly activity: SharedArrayBuffer;
    readonly index: number;
  };
}

/** What takes requests that another worker could take as well. */
export interface Server {
  /** The thread that has made the last one. */
  readonly client: number;
  /** The next ones are another worker's. */
  passOn(): void;
}

/** After so many requests that came one at a time a worker sees where the client runs. */
const SEE_CLIENT_REQUESTS = 16;

/** Turns between two looks. */
const WINDOW_TURNS = 256;
/** Completions a turn above which a worker is let loose, and below which it is bound again. */
const MANY = 3;
const FEW = 1.25;
/** The others are idle as long as they handle fewer than one completion for so many of ours. */
const OTHERS_IDLE = 8;

export class Affinity {
  private turns = 0;
  private completions = 0;
  private others = 0;
  private loose = false;
  private readonly activity: Uint32Array | undefined;
  private untilSeeClient = SEE_CLIENT_REQUESTS;
  /** All in this worker. */
  readonly servers = new Set<Server>();
  private readonly giveWay = new GiveWay(threadScheduler());

  constructor(private readonly placement: Placement) {
    const { pool } = placement;
    if (pool && pool.cpus.length > 1) this.activity = new Uint32Array(pool.activity);
  }

  /** Binds the calling thread; 0 or -errno. */
  begin(): number {
    return libc.setThreadAffinity([this.placement.cpu]);
  }

  /** The worker has its normal policy from now on: soon it may not change it any more. */
  keepPolicy(): void {
    this.giveWay.stop();
  }

  /** Whether a thread last ran on the CPU of another worker of the pool. */
  isElsewhere(threadId: number): boolean {
    const { cpu, pool } = this.placement;
    if (!pool || threadId === 0) return false;
    const on = cpuOf(threadId);
    return on !== cpu && pool.cpus.includes(on);
  }

  /**
   * A client that waits for each answer has made a request. If it is seen to run on another worker's CPU, that worker
   * is to serve it, whatever it asks next.
   */
  loneRequest(client: number): void {
    if (--this.untilSeeClient > 0) return;
    this.untilSeeClient = SEE_CLIENT_REQUESTS;
    if (!this.isElsewhere(client)) return;
    for (const server of this.servers) if (server.client === client) server.passOn();
  }

  /** A turn of the loop has handled so many completions. */
  turn(completions: number): void {
    this.giveWay.turn(completions);
    if (!this.activity) return;
    this.completions += completions;
    if (++this.turns === WINDOW_TURNS) this.look(this.activity);
  }

  private look(activity: Uint32Array): void {
    const { cpu, pool } = this.placement;
    const { cpus, index } = pool as NonNullable<Placement['pool']>;
    activity[index]! += this.completions;
    let others = 0;
    for (let i = 0; i < activity.length; i++) if (i !== index) others += activity[i] as number;
    const alone = (others - this.others) * OTHERS_IDLE < this.completions;
    const each = this.completions / this.turns;
    this.others = others;
    this.turns = 0;
    this.completions = 0;
    const loose = alone && each > (this.loose ? FEW : MANY);
    if (loose === this.loose) return;
    this.loose = loose;
    libc.setThreadAffinity(loose ? cpus : [cpu]);
  }
}
