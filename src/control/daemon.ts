/**
 * What the main thread owns: the node graph, the exports, the workers. The QMP commands and the command line both act
 * through it, so that what one can do the other can.
 */
import { errnoText } from '../abi/errno.js';
import { ControlError } from '../base/errors.js';
import { BlockGraph, type BlockNode } from '../block/graph.js';
import { PERM_ALL, PERM_RESIZE } from '../block/permissions.js';
import { possibleCpus } from './cpus.js';
import { Exports } from './exports.js';
import { Iothreads } from './iothreads.js';
import { type ImageDamage, type WorkerEvents, type WorkerHandle, WorkerPool } from './workers.js';

/** What happens to a daemon that its operator should know. */
export interface DaemonEvents {
  exportDeleted(id: string): void;
  /** A node's image is damaged. */
  imageCorrupted(nodeName: string, damage: ImageDamage): void;
  /** A problem that no command could be told of. */
  warn(message: string): void;
  /** The daemon cannot go on: it ends in order, with this sentence. */
  fatal(message: string): void;
  /** Somebody asked it to end. */
  quit(reason: string): void;
}

export class Daemon {
  readonly pool: WorkerPool;
  readonly graph: BlockGraph;
  readonly exports: Exports;
  readonly iothreads: Iothreads;

  constructor(private readonly events: DaemonEvents) {
    const workerEvents: WorkerEvents = {
      exportEnded: (worker, key, error) => this.exports.workerEndedExport(worker, key, error),
      report: (worker, message) => events.warn(`queue worker ${worker.name}: ${message}`),
      imageCorrupted: (id, damage) => {
        const node = this.graph.all().find((candidate) => candidate.id === id);
        if (node) events.imageCorrupted(node.name, damage);
      },
      failed: (worker, message) => {
        this.exports.workerFailed(worker);
        events.fatal(`queue worker ${worker.name} failed: ${message}`);
      },
    };
    this.pool = new WorkerPool(workerEvents);
    this.iothreads = new Iothreads(workerEvents, {
      usersOf: (worker) => this.exports.servedBy(worker),
      others: (worker) => this.workers.filter((other) => other !== worker),
    });
    this.graph = new BlockGraph({
      forget: async ({ id, name }) => {
        const results = await Promise.all(this.workers.map((worker) => worker.request({ type: 'forget-node', id })));
        const worst = Math.min(0, ...results);
        if (worst < 0) events.warn(`closing node '${name}': what was left to write could not be: ${errnoText(worst)}`);
      },
      ask: async (request) => {
        const [worker] = await this.pool.start(possibleCpus());
        return (worker as WorkerHandle).request(request);
      },
    });
    this.exports = new Exports(this.graph, this.pool, this.iothreads, {
      exportDeleted: (id, error) => {
        if (error !== undefined) events.warn(`export '${id}' ended: ${error}`);
        events.exportDeleted(id);
      },
      warn: (message) => events.warn(message),
    });
  }

  private get workers(): WorkerHandle[] {
    return [...this.pool.all, ...this.iothreads.all];
  }

  /** The daemon ends soon, in order; who asked still gets the answer. */
  requestQuit(reason: string): void {
    this.events.quit(reason);
  }

  /** Changes a node's length; clients of its exports are told. */
  async resize(nodeName: string, length: number): Promise<void> {
    const node = this.graph.find(nodeName);
    if (node.control.readOnly) throw new ControlError(`Cannot resize node '${nodeName}': it is read-only`);
    const user = { description: 'block_resize', permissions: PERM_RESIZE, shared: PERM_ALL };
    node.attach(user);
    try {
      const exported = this.exports.all().filter((candidate) => usesNode(candidate.node, node));
      await Promise.all(exported.map((candidate) => candidate.drain()));
      try {
        const result = await node.control.resize(length);
        if (result < 0)
          throw new ControlError(`Cannot resize node '${nodeName}' to ${length} bytes: ${errnoText(result)}`);
      } finally {
        await Promise.all(exported.map((candidate) => candidate.resume()));
      }
      for (const candidate of exported) candidate.sizeChanged();
    } finally {
      node.detach(user);
    }
  }

  /** Drains, flushes and unmounts the exports, closes the nodes, stops the workers. */
  async close(): Promise<void> {
    await this.exports.closeAll();
    await this.graph.closeAll();
    await Promise.all([this.pool.stop(), this.iothreads.stop()]);
  }
}

/** Whether `user` is `node`, or reads it through others. */
function usesNode(user: BlockNode, node: BlockNode): boolean {
  return user === node || user.control.children.some((child) => usesNode(child.node, node));
}
