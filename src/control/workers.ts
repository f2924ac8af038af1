/**
 * The queue workers as the main thread sees them: started with the first export, asked by message, woken through an
 * eventfd, stopped last of all. A worker blocked in io_uring_enter is interrupted by nothing else.
 */
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import { errnoText } from '../abi/errno.js';
import * as libc from '../abi/libc.js';
import { ControlError } from '../base/errors.js';
import type { Placement } from '../data/affinity.js';
import type { FromWorker, WorkerRequest, WorkerStart } from '../data/messages.js';

/** Ring entries of a worker: how many submissions one turn batches before it must submit in between. */
const RING_ENTRIES = 512;
/** A worker that starts takes some 50 ms; a machine that thrashes takes longer. */
const START_TIMEOUT_MS = 20_000;

export interface ImageDamage {
  readonly message: string;
  /** Bytes into the image. */
  readonly offset: number;
  readonly length: number;
  /** The image is not written to any more. */
  readonly fatal: boolean;
}

/** What a worker tells without being asked. */
export interface WorkerEvents {
  exportEnded(worker: WorkerHandle, key: number, error: string | undefined): void;
  report(worker: WorkerHandle, message: string): void;
  /** The image of the node with that id is damaged. */
  imageCorrupted(id: number, damage: ImageDamage): void;
  /** The worker is gone, by an exception: everything that it served fails. */
  failed(worker: WorkerHandle, message: string): void;
}

/** One queue worker. */
export class WorkerHandle {
  private readonly worker: Worker;
  private readonly port: MessagePort;
  private readonly wakeFd: number;
  private readonly pending = new Map<number, (result: number) => void>();
  private nextSeq = 1;
  private state: 'starting' | 'running' | 'stopped' | 'failed' = 'starting';
  /** The kernel's id of its thread; 0 until it is ready. */
  threadId = 0;
  /** How other workers reach it; -1 until it is ready. */
  ringFd = -1;
  readonly exited: Promise<void>;
  readonly ready: Promise<void>;

  constructor(
    readonly name: string,
    placement: Placement,
    private readonly events: WorkerEvents,
  ) {
    this.wakeFd = libc.eventfd(0, libc.EFD_CLOEXEC);
    if (this.wakeFd < 0)
      throw new ControlError(`Cannot start queue worker ${name}: eventfd: ${errnoText(this.wakeFd)}`);
    const { port1, port2 } = new MessageChannel();
    this.port = port1;
    const start: WorkerStart = { name, placement, wakeFd: this.wakeFd, ringEntries: RING_ENTRIES };
    this.worker = new Worker(new URL('../../daemon/worker.js', import.meta.url), {
      name,
      workerData: { start, inbox: port2 },
      transferList: [port2],
    });
    this.port.unref();
    let markReady: () => void;
    let markFailed: (error: Error) => void;
    this.ready = new Promise<void>((resolve, reject) => {
      markReady = resolve;
      markFailed = reject;
    });
    this.ready.catch(() => {});
    const timer = setTimeout(
      () => markFailed(new ControlError(`Queue worker ${name} did not start in time`)),
      START_TIMEOUT_MS,
    );
    this.worker.on('message', (message: FromWorker) => {
      if (message.type === 'ready') {
        clearTimeout(timer);
        this.state = 'running';
        this.threadId = message.threadId;
        this.ringFd = message.ringFd;
        markReady();
      } else {
        this.receive(message);
      }
    });
    this.worker.on('error', (error) => this.fail(error.stack ?? error.message));
    this.exited = new Promise((resolve) => {
      this.worker.on('exit', () => {
        clearTimeout(timer);
        markFailed(new ControlError(`Queue worker ${name} ended while starting`));
        if (this.state !== 'stopped') this.fail('it ended by itself');
        libc.close(this.wakeFd);
        this.port.close();
        resolve();
      });
    });
  }

  private receive(message: FromWorker): void {
    switch (message.type) {
      case 'answer': {
        const resolve = this.pending.get(message.seq);
        this.pending.delete(message.seq);
        resolve?.(message.result);
        break;
      }
      case 'export-ended':
        this.events.exportEnded(this, message.key, message.error);
        break;
      case 'image-corrupted':
        this.events.imageCorrupted(message.id, message);
        break;
      case 'report':
        this.events.report(this, message.message);
        break;
      case 'failed':
        this.fail(message.message);
        break;
    }
  }

  private fail(message: string): void {
    if (this.state === 'failed' || this.state === 'stopped') return;
    this.state = 'failed';
    for (const resolve of this.pending.values()) resolve(-5);
    this.pending.clear();
    this.events.failed(this, message);
  }

  get usable(): boolean {
    return this.state === 'running';
  }

  /**
   * Sends a request and wakes the worker; resolves with its answer, 0 or -errno. A worker that is gone answers -EIO.
   */
  request(message: WorkerRequest): Promise<number> {
    if (this.state !== 'running') return Promise.resolve(-5);
    return new Promise((resolve) => {
      const seq = this.nextSeq++;
      this.pending.set(seq, resolve);
      this.port.postMessage({ ...message, seq });
      this.wake();
    });
  }

  private wake(): void {
    const one = new BigUint64Array([1n]);
    libc.writeBytes(this.wakeFd, new Uint8Array(one.buffer));
  }

  /** Tells the worker to end; resolves when its thread is gone. */
  async stop(): Promise<void> {
    if (this.state === 'starting') await this.ready.catch(() => {});
    if (this.state === 'running') {
      void this.request({ type: 'stop' });
      this.state = 'stopped';
    }
    await this.exited;
  }
}

/** The shared pool: one worker a CPU. It may be started before there is a daemon that it tells. */
export class WorkerPool {
  events: WorkerEvents | undefined;
  private workers: WorkerHandle[] = [];
  private starting: Promise<WorkerHandle[]> | undefined;
  private readonly relay: WorkerEvents = {
    exportEnded: (worker, key, error) => this.events?.exportEnded(worker, key, error),
    report: (worker, message) => this.events?.report(worker, message),
    imageCorrupted: (id, damage) => this.events?.imageCorrupted(id, damage),
    failed: (worker, message) => this.events?.failed(worker, message),
  };

  /** All workers that have been started. */
  get all(): readonly WorkerHandle[] {
    return this.workers;
  }

  /** The workers of the pool, started on first use. */
  start(count: number): Promise<readonly WorkerHandle[]> {
    this.starting ??= this.startAll(count);
    return this.starting;
  }

  private async startAll(count: number): Promise<WorkerHandle[]> {
    const cpus = libc.allowedCpus();
    const activity = new SharedArrayBuffer(count * 4);
    for (let i = 0; i < count; i++) {
      const pool = { cpus, activity, index: i };
      this.workers.push(new WorkerHandle(`queue${i}`, { cpu: cpus.includes(i) ? i : -1, pool }, this.relay));
    }
    await Promise.all(this.workers.map((worker) => worker.ready));
    return this.workers;
  }

  async stop(): Promise<void> {
    await this.starting?.catch(() => {});
    await Promise.all(this.workers.map((worker) => worker.stop()));
  }
}
