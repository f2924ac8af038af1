/** Events for one reader, at its own pace. */

/** A reader that lets so many pile up does not read. */
const MAX_WAITING = 10_000;

export class EventQueue<T> implements AsyncIterableIterator<T> {
  private waiting: T[] = [];
  private readers: { resolve: (result: IteratorResult<T>) => void; reject: (error: Error) => void }[] = [];
  private done = false;
  private failure: Error | undefined;

  /** @param ended called once, when no more events are wanted. */
  constructor(private readonly ended: () => void) {}

  push(event: T): void {
    if (this.done) return;
    const reader = this.readers.shift();
    if (reader) reader.resolve({ value: event, done: false });
    else if (this.waiting.push(event) > MAX_WAITING) {
      this.waiting = [];
      this.end(new Error(`more than ${MAX_WAITING} events were not read: they are dropped`));
    }
  }

  /** No more events come; those that wait can still be read. */
  end(failure?: Error): void {
    if (this.done) return;
    this.done = true;
    this.failure = failure;
    for (const reader of this.readers.splice(0)) {
      if (failure) reader.reject(failure);
      else reader.resolve({ value: undefined, done: true });
    }
    this.ended();
  }

  next(): Promise<IteratorResult<T>> {
    const value = this.waiting.shift();
    if (value !== undefined) return Promise.resolve({ value, done: false });
    if (this.failure) {
      const failure = this.failure;
      this.failure = undefined;
      return Promise.reject(failure);
    }
    if (this.done) return Promise.resolve({ value: undefined, done: true });
    return new Promise((resolve, reject) => this.readers.push({ resolve, reject }));
  }

  return(): Promise<IteratorResult<T>> {
    this.waiting = [];
    this.end();
    return Promise.resolve({ value: undefined, done: true });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
