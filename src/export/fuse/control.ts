/**
 * The control half of a FUSE export: mounts, hands the queues to the workers, and brings every way in which a
 * connection can end to the same end: all slots back, image flushed, descriptors closed, one event.
 */
import { stat } from 'node:fs/promises';
import { EBUSY, EINVAL, EIO, errnoText } from '../../abi/errno.js';
import { ControlError } from '../../base/errors.js';
import { StateMachine } from '../../base/state-machine.js';
import { type BlockNode, exportUser } from '../../block/graph.js';
import { type NodeUser, PERM_RESIZE, PERM_WRITE } from '../../block/permissions.js';
import { exportOwner } from '../../control/privileges.js';
import type { WorkerHandle } from '../../control/workers.js';
import type { BlockExportInfo, BlockExportOptions, FuseExportStatistics } from '../../qmp/generated/types.js';
import { FuseMount, kernelMaxRequest_bytes, requireFuseOverIoUring } from './mount.js';
import * as shared from './shared.js';

type FuseOptions = Extract<BlockExportOptions, { type: 'fuse' }>;

/** Entries a queue: as many requests as one CPU's clients can have in flight before they wait in the kernel. */
const DEFAULT_QUEUE_DEPTH = 32;
const DEFAULT_MAX_REQUEST_BYTES = 256 * 1024;
/** With io_uring, /dev/fuse carries only FORGET, INTERRUPT and what came before the ring was ready. */
const URING_DEVICE_SLOTS = 2;
/** After mounting, the first answer through all of it comes in milliseconds, or never. */
const FIRST_ANSWER_TIMEOUT_MS = 10_000;
/**
 * A hard removal waits so long for requests in flight; the image's own I/O may take longer than anybody wants to wait.
 */
const DRAIN_TIMEOUT_MS = 5_000;
const END_TIMEOUT_MS = 10_000;

type State = 'starting' | 'running' | 'draining' | 'drained' | 'stopping' | 'dead';

const LEGAL: Readonly<Record<State, readonly State[]>> = {
  starting: ['running', 'stopping'],
  running: ['draining', 'stopping'],
  draining: ['drained', 'stopping'],
  drained: ['running', 'stopping'],
  stopping: ['dead'],
  dead: [],
};

/** Resolves to `otherwise` when `work` takes longer. */
async function within<T>(timeout_ms: number, work: Promise<T>, otherwise: T): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(otherwise), timeout_ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

export interface FuseExportHooks {
  /** The workers that serve the export, started. */
  workers(): Promise<readonly WorkerHandle[]>;
  /** How many queues the kernel has: its possible CPUs. */
  readonly queueCount: number;
  /** The export exists from here on: workers' messages about it are passed to it. */
  started(fuseExport: FuseExport): void;
  /** The export is gone; `error` where it ended by a failure. Called once if it ran. */
  gone(fuseExport: FuseExport, error: string | undefined): void;
  /** The export could not be started, and is gone without having run. */
  neverRan(fuseExport: FuseExport): void;
  warn(message: string): void;
}

let nextKey = 1;

export class FuseExport {
  readonly type = 'fuse';
  readonly key = nextKey++;
  readonly id: string;
  private readonly state: StateMachine<State>;
  private readonly user: NodeUser;
  private readonly attributes = new SharedArrayBuffer(shared.ATTRIBUTE_WORDS * 4);
  private statistics = shared.allocateStatistics(0);
  private readonly serving = new Set<WorkerHandle>();
  private allWorkers: readonly WorkerHandle[] = [];
  private mount: FuseMount | undefined;
  private backingId = 0;
  private failure: string | undefined;
  private resolveGone: () => void = () => {};
  private resolveSettled: () => void = () => {};
  private resolveCutOff: () => void = () => {};
  /** Resolves when all was done that can be done to end it. */
  private readonly cutOff = new Promise<void>((resolve) => {
    this.resolveCutOff = resolve;
  });
  /** Resolves when it is known whether the export runs. */
  private readonly settled: Promise<void>;
  /** Resolves when nothing is left of the export. */
  readonly gone: Promise<void>;

  private constructor(
    readonly options: FuseOptions,
    readonly node: BlockNode,
    private readonly hooks: FuseExportHooks,
  ) {
    this.id = options.id;
    this.state = new StateMachine<State>(`export '${options.id}'`, 'starting', LEGAL);
    const writing = (this.writable ? PERM_WRITE : 0) | (this.growable ? PERM_RESIZE : 0);
    this.user = exportUser(this.id, writing);
    this.gone = new Promise((resolve) => {
      this.resolveGone = resolve;
    });
    this.settled = new Promise((resolve) => {
      this.resolveSettled = resolve;
    });
  }

  /**
   * Starts an export; when it resolves, a client's first request has been answered. Throws, with nothing left behind.
   */
  static async start(options: FuseOptions, node: BlockNode, hooks: FuseExportHooks): Promise<FuseExport> {
    const { uring, 'io-uring': ioUring } = options;
    if (uring !== undefined && ioUring !== undefined && uring !== ioUring) {
      throw new ControlError(
        "'uring' and 'io-uring' are two spellings of one option and say different things: leave one out",
      );
    }
    if ((options.writable ?? false) && node.control.readOnly) {
      throw new ControlError(`Cannot export node '${node.name}' writable: it is read-only; open it with read-only=off`);
    }
    const { fixedLength } = node.control;
    if ((options.growable ?? false) && fixedLength !== undefined) {
      throw new ControlError(`Cannot export node '${node.name}' growable: ${fixedLength}, or growable`);
    }
    const started = new FuseExport(options, node, hooks);
    if (started.uring) requireFuseOverIoUring();
    node.attach(started.user);
    hooks.started(started);
    try {
      await started.open();
    } catch (error) {
      await started.end();
      const released = started.release(() => hooks.neverRan(started));
      if (started.serving.size === 0) await released;
      throw error;
    } finally {
      started.resolveSettled();
    }
    return started;
  }

  get uring(): boolean {
    return this.options.uring ?? this.options['io-uring'] ?? false;
  }

  get writable(): boolean {
    return this.options.writable ?? false;
  }

  get growable(): boolean {
    return this.options.growable ?? false;
  }

  /** The kernel reads and writes the image itself. */
  get passthrough(): boolean {
    return this.backingId > 0;
  }

  get shuttingDown(): boolean {
    return this.state.is('stopping', 'dead');
  }

  private get maxRequest_bytes(): number {
    const wanted = this.options['max-request'] ?? DEFAULT_MAX_REQUEST_BYTES;
    return Math.min(Math.floor(wanted / 4096) * 4096, kernelMaxRequest_bytes());
  }

  private async open(): Promise<void> {
    const given = await this.hooks.workers();
    // A worker beyond the number of queues would have nothing to do.
    const workers = this.uring ? given.slice(0, this.hooks.queueCount) : given;
    this.allWorkers = workers;
    const maxRequest_bytes = this.maxRequest_bytes;
    const queueDepth = this.options['queue-depth'] ?? DEFAULT_QUEUE_DEPTH;
    const shares = workers.map((worker, index) => {
      const queues: number[] = [];
      if (this.uring) for (let q = index; q < this.hooks.queueCount; q += workers.length) queues.push(q);
      const deviceSlots = this.uring ? (index === 0 ? URING_DEVICE_SLOTS : 0) : queueDepth;
      const { length } = shared.bufferLayout(queues.length * queueDepth + deviceSlots, maxRequest_bytes);
      if (length > shared.MAX_BUFFER_BYTES) {
        throw new ControlError(
          `Export '${this.id}' needs ${length} bytes of buffers in one worker, for ${queues.length} queues of ${queueDepth} requests of ${maxRequest_bytes} bytes each; at most ${shared.MAX_BUFFER_BYTES} are possible: lower 'queue-depth' or 'max-request', or name more iothreads`,
        );
      }
      return { worker, queues, deviceSlots };
    });
    const mount = await FuseMount.mount({
      id: this.id,
      mountpoint: this.options.mountpoint,
      allowOther: this.options['allow-other'] ?? 'auto',
      writable: this.writable,
    });
    this.mount = mount;
    const attributes = new Int32Array(this.attributes);
    attributes[shared.ATTRIBUTE_MODE] = this.writable ? 0o600 : 0o400;
    attributes[shared.ATTRIBUTE_UID] = exportOwner().uid;
    attributes[shared.ATTRIBUTE_GID] = exportOwner().gid;
    attributes[shared.ATTRIBUTE_ALLOW_OTHER] = mount.allowOther ? 1 : 0;
    this.statistics = shared.allocateStatistics(workers.length);
    const passthrough = this.wantsPassthrough();
    const offered = mount.negotiate({ uring: this.uring, passthrough, maxRequest_bytes });
    if (passthrough) this.backingId = this.openBacking(mount, offered);
    const node = this.node.describe();
    const attached = shares.map(async ({ worker, queues, deviceSlots }, index) => {
      const result = await worker.request({
        type: 'attach-export',
        export: {
          key: this.key,
          id: this.id,
          node,
          writable: this.writable,
          growable: this.growable,
          maxRequest_bytes,
          fuseFd: index === 0 || this.uring ? mount.fd : mount.clone(),
          queues,
          queueDepth,
          deviceSlots,
          deviceReaders: this.uring ? 1 : workers.length,
          backingId: this.backingId,
          attributes: this.attributes,
          statistics: this.statistics,
          statisticsIndex: index,
        },
      });
      if (result < 0)
        throw new ControlError(
          `Queue worker ${worker.name} could not take the export '${this.id}': ${errnoText(result)}`,
        );
    });
    for (const worker of workers) this.serving.add(worker);
    await Promise.all(attached);
    if (this.failure) throw new ControlError(`Cannot start the export '${this.id}': ${this.failure}`);
    // Another user's export that is that user's alone answers not even root.
    if (mount.allowOther || exportOwner().uid === process.geteuid?.()) await this.proveThatItAnswers(mount);
    this.state.to('running');
  }

  /** Whether passthrough is to be tried. Throws where it is asked for and cannot be. */
  private wantsPassthrough(): boolean {
    const wanted = this.options.passthrough ?? 'off';
    // Without us the kernel would write zeroes that are to be detected.
    const mapped = this.node.control.wholeFileFd >= 0 && (this.node.options['detect-zeroes'] ?? 'off') === 'off';
    if (wanted === 'on' && !mapped) {
      throw new ControlError(
        `passthrough=on needs a node that is a regular file whole, and '${this.node.name}' is not: say passthrough=off, or auto`,
      );
    }
    // With auto nothing may be lost: the kernel guards no end and tells of no write.
    return wanted === 'on' || (wanted === 'auto' && mapped && (!this.writable || this.growable));
  }

  /** The backing id for OPEN, or 0 where `auto` finds that it cannot be had. */
  private openBacking(mount: FuseMount, offered: boolean): number {
    try {
      if (!offered) {
        throw new ControlError(
          `The kernel offers no FUSE passthrough for '${mount.mountpoint}' (Linux 6.9, CONFIG_FUSE_PASSTHROUGH): say passthrough=off`,
        );
      }
      return mount.openBacking(this.node.control.wholeFileFd);
    } catch (error) {
      if (this.options.passthrough === 'on') throw error;
      return 0;
    }
  }

  /** Asks for the file's attributes as a client would: through the kernel, the workers and back. */
  private async proveThatItAnswers(mount: FuseMount): Promise<void> {
    const answered = stat(mount.mountpoint).then(
      (result) => (result.size === this.node.length_bytes ? '' : `it shows ${result.size} bytes`),
      (error: Error) => error.message,
    );
    const problem = await within(FIRST_ANSWER_TIMEOUT_MS, answered, 'no answer');
    if (problem || this.failure) {
      throw new ControlError(
        `The export '${this.id}' at '${mount.mountpoint}' does not work: ${this.failure ?? problem}`,
      );
    }
  }

  /** A worker has nothing left of the export: its connection has ended. */
  workerEnded(worker: WorkerHandle, error: string | undefined): void {
    this.failure ??= error;
    this.serving.delete(worker);
    if (this.serving.size === 0) this.resolveAllEnded();
    if (this.state.is('running', 'draining', 'drained')) {
      // Somebody unmounted the file, or aborted the connection.
      this.finish(this.end());
    }
  }

  /** A worker is gone by an exception: what it held will not come back by itself. */
  workerFailed(worker: WorkerHandle): void {
    if (this.serving.has(worker)) this.workerEnded(worker, `queue worker ${worker.name} failed`);
  }

  isServedBy(worker: WorkerHandle): boolean {
    return this.allWorkers.includes(worker);
  }

  private resolveAllEnded: () => void = () => {};
  private readonly allEnded = new Promise<void>((resolve) => {
    this.resolveAllEnded = resolve;
  });

  /**
   * Holds new requests and resolves when none is in flight. Throws where an export that is ending does not come to its
   * end.
   */
  async drain(): Promise<void> {
    await this.settled;
    if (this.state.is('stopping') && !(await this.ends())) {
      throw new ControlError(
        `Node '${this.node.name}' is in use: requests of export '${this.id}', which was removed, have not come back`,
      );
    }
    if (!this.state.is('running')) return;
    this.state.to('draining');
    await Promise.all([...this.serving].map((worker) => worker.request({ type: 'drain-export', key: this.key })));
    if (this.state.is('draining')) this.state.to('drained');
  }

  /** Requests go on, the held ones first, with the node as it is now. */
  async resume(): Promise<void> {
    if (!this.state.is('drained')) return;
    this.state.to('running');
    const node = this.node.describe();
    await Promise.all(
      [...this.serving].map((worker) => worker.request({ type: 'resume-export', key: this.key, node })),
    );
  }

  /**
   * Begins the removal. `safe` throws while a client has the file open, and leaves the export as it is; `hard` never
   * waits for one. `gone` resolves when nothing is left.
   */
  async remove(mode: 'safe' | 'hard'): Promise<void> {
    // One that is being started has a mount in the making, which must not come when all is over.
    await this.settled;
    if (this.shuttingDown) throw new ControlError(`Export '${this.id}' is already shutting down`);
    if (mode === 'safe') {
      const result = await (this.mount as FuseMount).unmount();
      if (result === -EBUSY) {
        throw new ControlError(
          `export '${this.id}' still in use: a client has '${this.options.mountpoint}' open; close it, or use mode hard`,
        );
      }
      const detached = result === -EINVAL && this.clients === 0;
      if (result < 0 && !detached)
        throw new ControlError(`Cannot unmount '${this.options.mountpoint}': ${errnoText(result)}`);
    }
    if (!this.shuttingDown) this.finish(this.end());
  }

  private finish(ended: Promise<void>): void {
    void ended.then(() => this.release(() => this.hooks.gone(this, this.failure)));
  }

  /** Of an export that is ending: true when nothing is left of it, false if its requests do not come back. */
  async ends(): Promise<boolean> {
    await this.cutOff;
    if (this.serving.size > 0) return false;
    await this.gone;
    return true;
  }

  /**
   * Gives back what the export has, once no worker has anything left of it: until then a request may still use the node
   * and the descriptors, whose numbers must not come to mean other files.
   */
  private async release(tell: () => void): Promise<void> {
    if (this.serving.size > 0) await this.allEnded;
    this.mount?.close();
    this.state.to('dead');
    this.node.detach(this.user);
    tell();
    this.resolveGone();
  }

  /**
   * Brings the connection to its end, in a time that is bounded. Does not throw: what goes wrong on the way is warned
   * of.
   */
  private async end(): Promise<void> {
    this.state.to('stopping');
    const mount = this.mount;
    if (mount) {
      const idle = await mount.unmount();
      if (idle < 0) {
        // Clients have the file open: what they have in flight is answered, then the connection is cut.
        const drains = [...this.serving].map((worker) => worker.request({ type: 'drain-export', key: this.key }));
        const drained = await within(
          DRAIN_TIMEOUT_MS,
          Promise.all(drains).then(() => true),
          false,
        );
        if (!drained)
          this.hooks.warn(
            `export '${this.id}': requests are still in flight after ${DRAIN_TIMEOUT_MS / 1000} s; their clients get errors`,
          );
        await mount.abort();
      }
      if (this.serving.size > 0) {
        for (const worker of this.serving) void worker.request({ type: 'abandon-export', key: this.key });
        const all = await within(
          END_TIMEOUT_MS,
          this.allEnded.then(() => true),
          false,
        );
        if (!all)
          this.hooks.warn(
            `export '${this.id}': its requests have not come back in ${END_TIMEOUT_MS / 1000} s; until they do, it keeps node '${this.node.name}'`,
          );
      }
      await this.flushNode();
    }
    this.resolveCutOff();
  }

  private async flushNode(): Promise<void> {
    const worker = this.allWorkers.find((candidate) => candidate.usable);
    if (!this.writable || !worker) return;
    const flush = worker.request({ type: 'flush-node', node: this.node.describe() });
    const result = await within(END_TIMEOUT_MS, flush, -EIO);
    if (result < 0)
      this.hooks.warn(`export '${this.id}': flushing node '${this.node.name}' failed: ${errnoText(result)}`);
  }

  private statisticsOf(records: readonly number[]): FuseExportStatistics {
    const all = new Float64Array(this.statistics);
    const width = shared.STATISTICS_FIELDS.length;
    const sums = shared.STATISTICS_FIELDS.map((field, i) => {
      // An export that is starting has workers before it has records.
      const values = records.map((record) => Math.round(all[record * width + i] ?? 0));
      return [field, field === 'write-highest-offset' ? Math.max(0, ...values) : values.reduce((a, b) => a + b, 0)];
    });
    return Object.fromEntries(sums) as unknown as FuseExportStatistics;
  }

  /** How often clients have the file open. */
  private get clients(): number {
    return new Int32Array(this.attributes)[shared.ATTRIBUTE_OPENS] as number;
  }

  /** The index of each worker's record in `statistics`. */
  private get records(): number[] {
    return this.allWorkers.map((_worker, index) => index);
  }

  /** What it has served, over all its queues. */
  get totals(): FuseExportStatistics {
    return this.statisticsOf(this.records);
  }

  info(): BlockExportInfo {
    return {
      id: this.id,
      type: this.type,
      'node-name': this.node.name,
      'shutting-down': this.shuttingDown,
      fuse: {
        mountpoint: this.mount?.mountpoint ?? this.options.mountpoint,
        transport: this.passthrough ? 'passthrough' : this.uring ? 'io-uring' : 'dev-fuse',
        state: this.state.current,
        'allow-other': this.mount?.allowOther ?? false,
        clients: this.clients,
        statistics: this.totals,
        queues: this.records.map((record) => this.statisticsOf([record])),
      },
    };
  }
}
