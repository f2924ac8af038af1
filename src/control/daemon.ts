/**
 * What the main thread owns: the node graph, the exports, the workers. The QMP commands and the command line both act
 * through it, so that what one can do the other can.
 */
import { errnoText } from '../abi/errno.js';
import { ControlError } from '../base/errors.js';
import { BlockGraph, type BlockNode } from '../block/graph.js';
import { PERM_ALL, PERM_RESIZE } from '../block/permissions.js';
import type { FuseExport } from '../export/fuse/control.js';
import type { BlockdevOptions } from '../qmp/generated/types.js';
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
    await this.whileDrained([node], async () => {
      const user = { description: 'block_resize', permissions: PERM_RESIZE, shared: PERM_ALL };
      node.attach(user);
      try {
        const result = await node.control.resize(length);
        if (result < 0)
          throw new ControlError(`Cannot resize node '${nodeName}' to ${length} bytes: ${errnoText(result)}`);
      } finally {
        node.detach(user);
      }
    });
  }

  /** blockdev-reopen: all nodes get the options given, or none does. */
  async reopen(options: readonly BlockdevOptions[]): Promise<void> {
    const nodes = options.flatMap(({ 'node-name': name }) => (name === undefined ? [] : [this.graph.find(name)]));
    await this.whileDrained(nodes, async (exported) => {
      const passed = exported.find((candidate) => candidate.passthrough);
      if (passed) {
        throw new ControlError(
          `Nodes of export '${passed.id}' cannot be reopened: the kernel reads and writes the image without us (passthrough); delete the export first`,
        );
      }
      const commit = await this.graph.reopen(options);
      await commit();
    });
  }

  /** The end of the last change to nodes that are in use. */
  private lastChange: Promise<unknown> = Promise.resolve();

  /**
   * Runs `change` while no request is in flight in any export that uses one of the nodes; new ones wait, and go on with
   * the nodes as they are then. One such change runs at a time.
   */
  private whileDrained(
    nodes: readonly BlockNode[],
    change: (exported: readonly FuseExport[]) => Promise<void>,
  ): Promise<void> {
    const run = async () => {
      const uses = (candidate: FuseExport) => nodes.some((node) => candidate.node.uses(node));
      const exported = this.exports.all().filter(uses);
      try {
        await Promise.all(exported.map((candidate) => candidate.drain()));
        await change(exported);
      } finally {
        await Promise.all(exported.map((candidate) => candidate.resume()));
      }
    };
    const result = this.lastChange.then(run);
    this.lastChange = result.catch(() => {});
    return result;
  }

  /** Drains, flushes and unmounts the exports, closes the nodes, stops the workers. */
  async close(): Promise<void> {
    await this.exports.closeAll();
    await this.graph.closeAll();
    await Promise.all([this.pool.stop(), this.iothreads.stop()]);
  }
}
