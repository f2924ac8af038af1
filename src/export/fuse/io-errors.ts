/** The failed requests of one worker's share of an export, told to the control plane without flooding it. */
import { EBADF, EFBIG, EINVAL, EOPNOTSUPP, EPERM, EROFS } from '../../abi/errno.js';

/** As QAPI's IoOperationType: a flush, and what changes a range or the length, count as writes. */
export type IoOperation = 'read' | 'write';

/** Answers to a request that asked for what cannot be: nothing is wrong with the image. */
const REFUSALS: ReadonlySet<number> = new Set([-EBADF, -EFBIG, -EINVAL, -EOPNOTSUPP, -EPERM, -EROFS]);

/** The same error is told once in so long; those between are counted, and told with the next one. */
const PAUSE_MS = 100;

interface Seen {
  toldAt_ms: number;
  count: number;
}

export class IoErrors {
  private readonly seen = new Map<string, Seen>();

  constructor(private readonly tell: (operation: IoOperation, error: number, count: number) => void) {}

  /** A change of space or length was answered with `error`, which may be no more than a refusal. */
  refused(operation: IoOperation, error: number): void {
    if (!REFUSALS.has(error)) this.failed(operation, error);
  }

  /** A request has failed with `error`, a negative errno. */
  failed(operation: IoOperation, error: number): void {
    const key = `${operation}${error}`;
    let seen = this.seen.get(key);
    if (!seen) {
      seen = { toldAt_ms: Number.NEGATIVE_INFINITY, count: 0 };
      this.seen.set(key, seen);
    }
    seen.count++;
    const now = performance.now();
    if (now - seen.toldAt_ms < PAUSE_MS) return;
    this.tell(operation, error, seen.count);
    seen.toldAt_ms = now;
    seen.count = 0;
  }
}
