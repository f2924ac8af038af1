/** Keeps work at a speed: after some bytes it says how long to wait before more. */
export class RateLimit {
  private speed = 0;
  /** When the bytes accounted so far may have been moved, by the clock of the caller. */
  private due_ms = 0;

  /** Bytes a second; 0: no limit. What was accounted before is forgotten. */
  setSpeed(speed: number): void {
    this.speed = speed;
    this.due_ms = 0;
  }

  account(bytes: number, now_ms: number): void {
    if (this.speed > 0) this.due_ms = Math.max(this.due_ms, now_ms) + (bytes * 1000) / this.speed;
  }

  /** Milliseconds to wait from now. */
  delay(now_ms: number): number {
    return this.speed > 0 ? Math.max(0, this.due_ms - now_ms) : 0;
  }
}
