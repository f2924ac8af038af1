/** The exports that exist, by id. */
import { ControlError } from '../base/errors.js';
import type { BlockGraph, BlockNode } from '../block/graph.js';
import { FuseExport } from '../export/fuse/control.js';
import type { BlockExportOptions, FuseExportStatistics } from '../qmp/generated/types.js';
import { addStatistics } from './block-stats.js';
import { possibleCpus } from './cpus.js';
import type { Iothreads } from './iothreads.js';
import type { WorkerHandle, WorkerPool } from './workers.js';

export interface ExportEvents {
  /** The export is gone; `error` where that was nobody's wish. */
  exportDeleted(id: string, error: string | undefined): void;
  /** There is one more, or one less. */
  changed(): void;
  warn(id: string, message: string): void;
}

export class Exports {
  private readonly exports = new Map<string, FuseExport>();
  private readonly starting = new Set<string>();
  private closed = false;
  /** What the exports that are gone have served, by node. */
  private readonly past = new WeakMap<BlockNode, FuseExportStatistics>();
  private readonly queueCount = possibleCpus();

  constructor(
    private readonly graph: BlockGraph,
    private readonly pool: WorkerPool,
    private readonly iothreads: Iothreads,
    private readonly events: ExportEvents,
  ) {}

  all(): FuseExport[] {
    return [...this.exports.values()];
  }

  /** Where the exports are mounted. */
  get mountpoints(): string[] {
    return this.all().flatMap((running) => running.info().fuse?.mountpoint ?? []);
  }

  find(id: string): FuseExport {
    const found = this.exports.get(id);
    if (!found) throw new ControlError(`Export '${id}' is not found`);
    return found;
  }

  async add(options: BlockExportOptions): Promise<void> {
    const { id } = options;
    if (!/^[A-Za-z][A-Za-z0-9._-]*$/.test(id)) {
      throw new ControlError(
        `Invalid block export id '${id}': it begins with a letter and has letters, digits, '-', '.' and '_'`,
      );
    }
    if (this.closed) throw new ControlError(`Export '${id}' cannot be added: the daemon is ending`);
    if (this.exports.has(id) || this.starting.has(id))
      throw new ControlError(`Block export id '${id}' is already in use`);
    if (options.writethrough) {
      throw new ControlError(
        `Export '${id}': writethrough=on is not supported: leave it out, and let clients use fsync or O_SYNC`,
      );
    }
    const node = this.graph.lookUp(options['node-name']);
    this.starting.add(id);
    try {
      await FuseExport.start(options, node, {
        workers: () => this.workersFor(options),
        queueCount: this.queueCount,
        gone: (ended, error) => {
          this.exports.delete(ended.id);
          const past = this.past.get(ended.node);
          this.past.set(ended.node, past ? addStatistics(past, ended.totals) : ended.totals);
          this.events.exportDeleted(ended.id, error);
          this.events.changed();
        },
        neverRan: (failed) => this.exports.delete(failed.id),
        warn: (message) => this.events.warn(id, message),
        started: (running) => this.exports.set(id, running),
      });
      this.events.changed();
    } finally {
      this.starting.delete(id);
    }
  }

  /** The workers that an export is to be served by: the iothreads that it names, else the shared pool. */
  private async workersFor({ iothread, id }: BlockExportOptions): Promise<readonly WorkerHandle[]> {
    if (iothread === undefined) return this.pool.start(this.queueCount);
    const names = [...new Set(typeof iothread === 'string' ? [iothread] : iothread)];
    if (names.length === 0) throw new ControlError(`Export '${id}': the list of iothreads is empty`);
    return names.map((name) => this.iothreads.find(name, `iothread "${name}" not found`));
  }

  /** The names of the exports that a worker serves. */
  servedBy(worker: WorkerHandle): string[] {
    return this.all()
      .filter((candidate) => candidate.isServedBy(worker))
      .map(({ id }) => `block export '${id}'`);
  }

  /** What all exports of a node have served, if there ever was one. */
  servedOf(node: BlockNode): FuseExportStatistics | undefined {
    const now = this.all().filter((candidate) => candidate.node === node);
    const past = this.past.get(node);
    const all = [...(past ? [past] : []), ...now.map((candidate) => candidate.totals)];
    return all.length > 0 ? all.reduce(addStatistics) : undefined;
  }

  workerEndedExport(worker: WorkerHandle, key: number, error: string | undefined): void {
    this.byKey(key)?.workerEnded(worker, error);
  }

  workerFailed(worker: WorkerHandle): void {
    for (const served of this.exports.values()) served.workerFailed(worker);
  }

  private byKey(key: number): FuseExport | undefined {
    return this.all().find((candidate) => candidate.key === key);
  }

  /** At the daemon's end: removes all, whoever uses them. */
  async closeAll(): Promise<void> {
    this.closed = true;
    await Promise.all(
      this.all().map(async (candidate) => {
        await candidate.remove('hard').catch(() => {}); // It is being removed already, or was never started.
        // One whose requests do not come back keeps its node until the process ends.
        await candidate.ends();
      }),
    );
  }
}
