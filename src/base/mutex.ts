/** Asynchronous work that must not overlap: each piece begins when the one before has ended, however it ended. */
export class Mutex {
  private last: Promise<unknown> = Promise.resolve();

  run<T>(work: () => T | Promise<T>): Promise<T> {
    const result = this.last.then(work);
    this.last = result.catch(() => {});
    return result;
  }
}
