/**
 * What the main thread owns: the node graph, the exports, the workers. The QMP commands and the command line both act
 * through it, so that what one can do the other can.
 */
import { BlockGraph } from '../block/graph.js';
import { Exports } from './exports.js';
import { WorkerPool } from './workers.js';

/** What happens to a daemon that its operator should know. */
export interface DaemonEvents {
  exportDeleted(id: string): void;
  /** A problem that no command could be told of. */
  warn(message: string): void;
  /** The daemon cannot go on: it ends in order, with this sentence. */
  fatal(message: string): void;
}

export class Daemon {
  readonly pool: WorkerPool;
  readonly graph: BlockGraph;
  readonly exports: Exports;

  constructor(events: DaemonEvents) {
    this.pool = new WorkerPool({
      exportEnded: (worker, key, error) => this.exports.workerEndedExport(worker, key, error),
      report: (worker, message) => events.warn(`queue worker ${worker.name}: ${message}`),
      failed: (worker, message) => {
        this.exports.workerFailed(worker);
        events.fatal(`queue worker ${worker.name} failed: ${message}`);
      },
    });
    this.graph = new BlockGraph(async (id) => {
      await Promise.all(this.pool.all.map((worker) => worker.request({ type: 'forget-node', id })));
    });
    this.exports = new Exports(this.graph, this.pool, {
      exportDeleted: (id, error) => {
        if (error !== undefined) events.warn(`export '${id}' ended: ${error}`);
        events.exportDeleted(id);
      },
      warn: (message) => events.warn(message),
    });
  }

  /** Drains, flushes and unmounts the exports, closes the nodes, stops the workers. */
  async close(): Promise<void> {
    await this.exports.closeAll();
    await this.graph.closeAll();
    await this.pool.stop();
  }
}
