/**
 * Where a worker runs. Bound to the CPU whose queue it serves, it answers a lone request without waking another CPU:
 * the client sleeps, the worker runs in its place, the client goes on there. That is wrong when many requests are in
 * flight: the client does not sleep then but makes more of them, and the two take turns on one CPU while another one
 * is idle. So a worker that finds many completions at once may run on any CPU of the daemon's, until they come one by
 * one again. The scheduler does the rest.
 */
import * as libc from '../abi/libc.js';

/** Turns between two looks. */
const WINDOW_TURNS = 256;
/** Completions a turn from which on the worker is let loose, and below which it is bound again. */
const MANY = 3;
const FEW = 1.25;

export class Affinity {
  private turns = 0;
  private completions = 0;
  private loose = false;

  /**
   * @param cpu the CPU that the worker is bound to.
   * @param cpus those it may run on when there is much to do.
   */
  constructor(
    private readonly cpu: number,
    private readonly cpus: readonly number[],
  ) {}

  /** Binds the calling thread; 0 or -errno. */
  begin(): number {
    return libc.setThreadAffinity([this.cpu]);
  }

  /** A turn of the loop has handled so many completions. */
  turn(completions: number): void {
    this.completions += completions;
    if (++this.turns < WINDOW_TURNS) return;
    const each = this.completions / this.turns;
    this.turns = 0;
    this.completions = 0;
    if (this.loose ? each < FEW : each > MANY) {
      this.loose = !this.loose;
      libc.setThreadAffinity(this.loose ? this.cpus : [this.cpu]);
    }
  }
}
