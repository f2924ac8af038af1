/** Ranges of clusters that one operation at a time changes. */

interface Held {
  readonly first: number;
  readonly last: number;
  readonly released: Promise<void>;
}

export class RangeLocks {
  private readonly held: Held[] = [];

  private other(first: number, last: number): Held | undefined {
    for (const held of this.held) if (held.first <= last && first <= held.last) return held;
    return undefined;
  }

  isHeld(first: number, last: number): boolean {
    return this.other(first, last) !== undefined;
  }

  /** Waits until nobody holds any of it, and holds it until the answer is called. */
  async lock(first: number, last: number): Promise<() => void> {
    for (let other = this.other(first, last); other; other = this.other(first, last)) await other.released;
    let released = () => {};
    const lock: Held = {
      first,
      last,
      released: new Promise<void>((resolve) => {
        released = resolve;
      }),
    };
    this.held.push(lock);
    return () => {
      this.held.splice(this.held.indexOf(lock), 1);
      released();
    };
  }
}
