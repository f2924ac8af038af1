/** Asynchronous work that must not overlap: each piece begins when the one before has ended, however it ended. */
export class Mutex {
  private last: Promise<unknown> = Promise.resolve();
  private pending = 0;

  /** No work is under way or waits: what is done synchronously now overlaps with none. */
  get idle(): boolean {
    return this.pending === 0;
  }

  run<T>(work: () => T | Promise<T>): Promise<T> {
    this.pending++;
    const result = this.last.then(work);
    const ended = () => {
      this.pending--;
    };
    this.last = result.then(ended, ended);
    return result;
  }
}
