/**
 * What the main thread owns: the node graph, the exports, the workers. The QMP commands and the command line both act
 * through it, so that what one can do the other can.
 */
import { errnoText } from '../abi/errno.js';
import { ControlError } from '../base/errors.js';
import { imageCheckers } from '../block/drivers/check.js';
import { type ImageCreator, imageCreators } from '../block/drivers/create.js';
import { BlockGraph, type BlockNode } from '../block/graph.js';
import { type NodeUser, PERM_ALL, PERM_CONSISTENT_READ, PERM_RESIZE, PERM_WRITE } from '../block/permissions.js';
import type { FuseExport } from '../export/fuse/control.js';
import { Jobs } from '../jobs/jobs.js';
import type {
  BlockdevCreateOptions,
  BlockdevDriver,
  BlockdevOptions,
  Events,
  ImageCheck,
  ImageRepair,
} from '../qmp/generated/types.js';
import { Chardevs, type ChardevsEvents } from './chardevs.js';
import { possibleCpus } from './cpus.js';
import { Exports } from './exports.js';
import { IoErrorReports } from './io-errors.js';
import { Iothreads } from './iothreads.js';
import type { Log } from './log.js';
import { ObjectTree } from './qom.js';
import { type WorkerEvents, type WorkerHandle, WorkerPool } from './workers.js';

/** What happens to a daemon that its operator should know. */
export interface DaemonEvents {
  /** Problems that no command could be told of go there, and what is of use to know. */
  readonly log: Log;
  exportDeleted(id: string): void;
  /** There is one export more, or one less. */
  exportsChanged(): void;
  /** Something that clients are told. */
  event<E extends keyof Events>(name: E, data: Events[E]): void;
  /** A client has come that wants to be spoken QMP with. */
  monitor: ChardevsEvents['monitor'];
  /** The daemon cannot go on: it ends in order, with this sentence. */
  fatal(message: string): void;
  /** Somebody asked it to end. */
  quit(reason: string): void;
}

export class Daemon {
  readonly graph: BlockGraph;
  readonly exports: Exports;
  readonly iothreads: Iothreads;
  readonly chardevs: Chardevs;
  readonly jobs: Jobs;
  readonly objects: ObjectTree;
  private readonly ioErrors: IoErrorReports;

  constructor(
    private readonly events: DaemonEvents,
    readonly pool = new WorkerPool(),
  ) {
    const workerEvents: WorkerEvents = {
      exportEnded: (worker, key, error) => this.exports.workerEndedExport(worker, key, error),
      ioError: (key, operation, error, count) => {
        const failed = this.exports.all().find((candidate) => candidate.key === key);
        if (failed) this.ioErrors.report({ export: failed.id, node: failed.node.name, operation, error, count });
      },
      report: (worker, message, about) => {
        const node = this.graph.all().find((candidate) => candidate.id === about.node);
        const served = this.exports.all().find((candidate) => candidate.key === about.export);
        const name = node?.name ?? served?.node.name;
        const where = { ...(served && { export: served.id }), ...(name !== undefined && { node: name }) };
        events.log.warn({ worker: worker.name, ...where }, message);
      },
      imageCorrupted: (id, { message, offset, length, fatal }) => {
        const name = this.graph.all().find((candidate) => candidate.id === id)?.name;
        if (name === undefined) return;
        events.log.error({ node: name, offset }, `image corrupted: ${message}`);
        const data = { device: '', 'node-name': name, msg: message, offset, size: length, fatal };
        events.event('BLOCK_IMAGE_CORRUPTED', data);
      },
      failed: (worker, message) => {
        // What the others have asked it would never be answered, and their requests not end.
        const { ringFd } = worker;
        for (const other of this.workers) if (other.usable) void other.request({ type: 'worker-gone', ringFd });
        this.exports.workerFailed(worker);
        events.fatal(`queue worker ${worker.name} failed: ${message}`);
      },
    };
    pool.events = workerEvents;
    this.chardevs = new Chardevs({ monitor: events.monitor, warn: (message) => events.log.warn({}, message) });
    this.ioErrors = new IoErrorReports(events.log, (data) => events.event('BLOCK_IO_ERROR', data));
    this.jobs = new Jobs((id, status) => events.event('JOB_STATUS_CHANGE', { id, status }));
    this.iothreads = new Iothreads(workerEvents, {
      usersOf: (worker) => this.exports.servedBy(worker),
      others: (worker) => this.workers.filter((other) => other !== worker),
    });
    this.objects = new ObjectTree(this.iothreads, this.chardevs);
    this.graph = new BlockGraph({
      forget: async ({ id, name }) => {
        // A worker that has not come up yet knows no node.
        const workers = this.workers.filter((worker) => worker.usable);
        const results = await Promise.all(workers.map((worker) => worker.request({ type: 'forget-node', id })));
        const worst = Math.min(0, ...results);
        if (worst < 0) {
          events.log.warn({ node: name }, `what was left to write at its end could not be: ${errnoText(worst)}`);
        }
        return worst;
      },
      ask: async (request) => {
        const [worker] = await this.pool.start(possibleCpus());
        return (worker as WorkerHandle).request(request);
      },
    });
    this.exports = new Exports(this.graph, this.pool, this.iothreads, {
      exportDeleted: (id, error) => {
        if (error !== undefined) events.log.warn({ export: id }, `the export ended: ${error}`);
        events.log.trace('export_deleted', { export: id }, 'the export is gone');
        events.exportDeleted(id);
      },
      changed: () => events.exportsChanged(),
      warn: (id, message) => events.log.warn({ export: id }, message),
    });
  }

  private get workers(): WorkerHandle[] {
    return [...this.pool.all, ...this.iothreads.all];
  }

  /** The workers that run keep their scheduling policy: soon they may not change it back. */
  async keepPolicies(): Promise<void> {
    const workers = this.workers.filter((worker) => worker.usable);
    await Promise.all(workers.map((worker) => worker.request({ type: 'keep-policy' })));
  }

  get log(): Log {
    return this.events.log;
  }

  /** The daemon ends soon, in order; who asked still gets the answer. */
  requestQuit(reason: string): void {
    this.events.quit(reason);
  }

  /** Makes an image, in a job. */
  create(jobId: string, options: BlockdevCreateOptions): void {
    const create = imageCreators[options.driver] as ImageCreator<BlockdevCreateOptions> | undefined;
    if (!create) throw new ControlError('Driver does not support blockdev-create');
    this.jobs.start({
      id: jobId,
      type: 'create',
      autoDismiss: false,
      hasSpeed: true,
      run: (job) =>
        create(options, {
          job,
          warn: (message) => this.events.log.warn({ job: jobId }, message),
          inNode: (reference, work) => this.useAlone(reference, work),
        }),
    });
  }

  /** Checks an image that nobody writes to, and repairs it where that is asked for and nobody uses it. */
  async check(driver: BlockdevDriver, file: string | BlockdevOptions, repair: ImageRepair): Promise<ImageCheck> {
    const check = imageCheckers[driver];
    if (!check) throw new ControlError(`Images of the driver ${driver} have nothing to check: say driver=qcow2`);
    const user: NodeUser =
      repair === 'none'
        ? { description: 'blockdev-check', permissions: PERM_CONSISTENT_READ, shared: PERM_CONSISTENT_READ }
        : { description: 'blockdev-check', permissions: PERM_CONSISTENT_READ | PERM_WRITE | PERM_RESIZE, shared: 0 };
    return this.useNode(file, user, (node) => check(node, repair));
  }

  /** Does something in a node that nobody else uses. */
  private useAlone(reference: string | BlockdevOptions, work: (node: BlockNode) => Promise<void>): Promise<void> {
    const permissions = PERM_CONSISTENT_READ | PERM_WRITE | PERM_RESIZE;
    return this.useNode(reference, { description: 'blockdev-create', permissions, shared: 0 }, work);
  }

  /** Does something in a node; one that is given by its options is open no longer than that. */
  private async useNode<T>(
    reference: string | BlockdevOptions,
    user: NodeUser,
    work: (node: BlockNode) => Promise<T>,
  ): Promise<T> {
    const opened = typeof reference === 'string' ? undefined : await this.graph.add(reference, true);
    try {
      const node = opened ?? this.graph.find(reference as string);
      node.attach(user);
      try {
        return await work(node);
      } finally {
        node.detach(user);
      }
    } finally {
      if (opened) await this.graph.remove(opened.name);
    }
  }

  /** Changes a node's length; clients of its exports are told. */
  async resize(nodeName: string, length: number): Promise<void> {
    const node = this.graph.lookUp(nodeName);
    if (node.control.readOnly) throw new ControlError(`Cannot resize node '${nodeName}': it is read-only`);
    const { fixedLength } = node.control;
    if (fixedLength !== undefined) throw new ControlError(`Cannot resize node '${nodeName}': ${fixedLength}`);
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

  /** Cancels the jobs, drains, flushes and unmounts the exports, closes the nodes, stops the workers. */
  async close(): Promise<void> {
    for (const { control } of this.graph.all()) control.release?.();
    await this.jobs.closeAll();
    await this.exports.closeAll();
    await this.graph.closeAll();
    await Promise.all([this.pool.stop(), this.iothreads.stop()]);
    this.ioErrors.close();
  }
}
