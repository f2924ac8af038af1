/**
 * The queue workers as the main thread sees them: started with the first export, asked by message, woken through an
 * eventfd, stopped last of all. A worker blocked in io_uring_enter is interrupted by nothing else.
 */
import { closeSync, writeSync } from 'node:fs';
import { type MessagePort, receiveMessageOnPort, type Worker } from 'node:worker_threads';
import { ControlError } from '../base/errors.js';
import type { FromWorker, ReportSubject, WorkerRequest } from '../data/messages.js';
import { startPoolThreads, type WorkerThread } from './worker-thread.js';

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
  /** Requests of an export have failed: QAPI's operation, -errno, how many. */
  ioError(key: number, operation: 'read' | 'write', error: number, count: number): void;
  report(worker: WorkerHandle, message: string, about: ReportSubject): void;
  /** The image of the node with that id is damaged. */
  imageCorrupted(id: number, damage: ImageDamage): void;
  /** The worker is gone, by an exception: everything that it served fails. */
  failed(worker: WorkerHandle, message: string): void;
}

/** What an eventfd takes: 1 as a 64-bit number. */
const ONE = new Uint8Array([1, 0, 0, 0, 0, 0, 0, 0]);

/** One queue worker. */
export class WorkerHandle {
  readonly name: string;
  private readonly worker: Worker;
  private readonly port: MessagePort;
  /** The eventfd on which the worker's ring waits; -1 until it is ready. */
  private wakeFd = -1;
  private readonly pending = new Map<number, (result: number) => void>();
  private nextSeq = 1;
  private state: 'starting' | 'running' | 'stopped' | 'failed' = 'starting';
  /** The kernel's id of its thread; 0 until it is ready. */
  threadId = 0;
  /** How other workers reach it; -1 until it is ready. */
  ringFd = -1;
  readonly exited: Promise<void>;
  readonly ready: Promise<void>;

  /**
   * Takes a thread over. What it has said before is heard; its failing to start is only heard in the turn of the event
   * loop that started it.
   */
  constructor(
    thread: WorkerThread,
    private readonly events: WorkerEvents,
  ) {
    this.name = thread.name;
    this.worker = thread.worker;
    this.port = thread.port;
    let markReady: () => void;
    let markFailed: (error: Error) => void;
    this.ready = new Promise<void>((resolve, reject) => {
      markReady = resolve;
      markFailed = reject;
    });
    this.ready.catch(() => {});
    const timer = setTimeout(
      () => markFailed(new ControlError(`Queue worker ${this.name} did not start in time`)),
      START_TIMEOUT_MS,
    );
    const receive = (message: FromWorker) => {
      if (message.type === 'ready') {
        clearTimeout(timer);
        this.state = 'running';
        this.threadId = message.threadId;
        this.wakeFd = message.wakeFd;
        this.ringFd = message.ringFd;
        markReady();
      } else {
        this.receive(message);
      }
    };
    this.port.on('message', receive);
    this.port.unref();
    this.worker.on('error', (error) => this.fail(error.stack ?? error.message));
    this.exited = new Promise((resolve) => {
      this.worker.on('exit', () => {
        clearTimeout(timer);
        // Its last words may still be on their way.
        for (let last = receiveMessageOnPort(this.port); last; last = receiveMessageOnPort(this.port)) {
          receive(last.message as FromWorker);
        }
        markFailed(new ControlError(`Queue worker ${this.name} ended while starting`));
        if (this.state !== 'stopped') this.fail('it ended by itself');
        if (this.wakeFd >= 0) closeSync(this.wakeFd);
        this.wakeFd = -1;
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
      case 'io-error':
        this.events.ioError(message.key, message.operation, message.error, message.count);
        break;
      case 'report':
        this.events.report(this, message.message, message.about);
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
    writeSync(this.wakeFd, ONE);
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

/** The shared pool: one worker a CPU. */
export class WorkerPool {
  events: WorkerEvents | undefined;
  private workers: WorkerHandle[] = [];
  private starting: Promise<WorkerHandle[]> | undefined;
  private readonly relay: WorkerEvents = {
    exportEnded: (worker, key, error) => this.events?.exportEnded(worker, key, error),
    ioError: (key, operation, error, count) => this.events?.ioError(key, operation, error, count),
    report: (worker, message, about) => this.events?.report(worker, message, about),
    imageCorrupted: (id, damage) => this.events?.imageCorrupted(id, damage),
    failed: (worker, message) => this.events?.failed(worker, message),
  };

  /** @param threads those of the pool, where they have been started already, before there was a daemon. */
  constructor(threads?: readonly WorkerThread[]) {
    if (!threads) return;
    this.starting = this.take(threads);
    // What goes wrong is told to the export that needs the pool.
    this.starting.catch(() => {});
  }

  /** All workers that have been started. */
  get all(): readonly WorkerHandle[] {
    return this.workers;
  }

  /** The workers of the pool, started on first use. */
  start(count: number): Promise<readonly WorkerHandle[]> {
    this.starting ??= this.take(startPoolThreads(count));
    return this.starting;
  }

  private async take(threads: readonly WorkerThread[]): Promise<WorkerHandle[]> {
    this.workers = threads.map((thread) => new WorkerHandle(thread, this.relay));
    await Promise.all(this.workers.map((worker) => worker.ready));
    return this.workers;
  }

  async stop(): Promise<void> {
    await this.starting?.catch(() => {});
    await Promise.all(this.workers.map((worker) => worker.stop()));
  }
}
