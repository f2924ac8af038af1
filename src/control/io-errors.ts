/** Failed requests as clients and the log are told of them: BLOCK_IO_ERROR, at most once a second for each kind. */
import { ENOSPC, errnoName, errnoText } from '../abi/errno.js';
import type { Events, IoOperationType } from '../qmp/generated/types.js';
import type { Log } from './log.js';

type IoErrorEvent = Events['BLOCK_IO_ERROR'];

/** As QEMU spaces the event. */
const INTERVAL_MS = 1000;

export interface IoError {
  /** The export's id. */
  readonly export: string;
  /** The node's name. */
  readonly node: string;
  readonly operation: IoOperationType;
  /** Negative errno. */
  readonly error: number;
  /** How many requests. */
  readonly count: number;
}

/** Errors of one kind since an event told of one. */
interface Pause {
  readonly timer: NodeJS.Timeout;
  more: IoError | undefined;
}

export class IoErrorReports {
  private readonly pauses = new Map<string, Pause>();

  constructor(
    private readonly log: Log,
    private readonly event: (data: IoErrorEvent) => void,
  ) {}

  /** The first of a kind is told at once; what comes within the second after it is told at its end, as one. */
  report(error: IoError): void {
    const kind = [error.export, error.node, error.operation, error.error].join(' ');
    const pause = this.pauses.get(kind);
    if (pause) {
      pause.more = { ...error, count: error.count + (pause.more?.count ?? 0) };
      return;
    }
    this.tell(error);
    this.pause(kind);
  }

  private pause(kind: string): void {
    const timer = setTimeout(() => {
      const more = this.pauses.get(kind)?.more;
      this.pauses.delete(kind);
      if (!more) return;
      this.tell(more);
      this.pause(kind);
    }, INTERVAL_MS);
    timer.unref();
    this.pauses.set(kind, { timer, more: undefined });
  }

  private tell({ export: id, node, operation, error, count }: IoError): void {
    const reason = errnoText(error);
    const details = { export: id, node, operation, errno: errnoName(error), count };
    this.log.error(details, `block export '${id}': ${operation} of node '${node}' failed: ${reason}`);
    this.event({
      'qom-path': '',
      device: '',
      'node-name': node,
      operation,
      action: 'report',
      nospace: error === -ENOSPC,
      reason,
      export: id,
      count,
    });
  }

  close(): void {
    for (const { timer } of this.pauses.values()) clearTimeout(timer);
    this.pauses.clear();
  }
}
