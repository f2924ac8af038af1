/**
 * A job: work that goes on after the command that started it has been answered (docs/interop of QEMU's jobs, qapi/job
 * .json). Its states, and what may be asked of it in which, are QEMU's tables.
 */
import { ControlError, messageOf } from '../base/errors.js';
import { StateMachine } from '../base/state-machine.js';
import type { JobInfo, JobStatus, JobType } from '../qmp/generated/types.js';
import { RateLimit } from './rate-limit.js';

const TRANSITIONS: Readonly<Record<JobStatus, readonly JobStatus[]>> = {
  undefined: ['created'],
  created: ['running', 'aborting', 'null'],
  running: ['paused', 'ready', 'waiting', 'aborting'],
  paused: ['running'],
  ready: ['standby', 'waiting', 'aborting'],
  standby: ['ready'],
  waiting: ['pending', 'aborting'],
  pending: ['aborting', 'concluded'],
  aborting: ['aborting', 'concluded'],
  concluded: ['null'],
  null: [],
};

/** What a client may ask of a job. */
export type JobVerb = 'cancel' | 'pause' | 'resume' | 'set-speed' | 'complete' | 'finalize' | 'dismiss';

const ACTIVE: readonly JobStatus[] = ['created', 'running', 'paused', 'ready', 'standby'];
const VERBS: Readonly<Record<JobVerb, readonly JobStatus[]>> = {
  cancel: [...ACTIVE, 'waiting', 'pending'],
  pause: ACTIVE,
  resume: ACTIVE,
  'set-speed': ACTIVE,
  complete: ['ready', 'standby'],
  finalize: ['pending'],
  dismiss: ['concluded'],
};

/** Thrown within a job's work when it is to end; the job then is no failure of the program. */
export class JobCancelled extends ControlError {
  constructor() {
    super('Operation canceled');
  }
}

/** What a job's work sees of its job. */
export interface JobControl {
  /** How much there is to do, in units of the job's own (bytes, mostly). */
  setTotal(total: number): void;
  /** More of it is done. */
  advance(amount: number): void;
  /** Waits while the job is paused. Throws JobCancelled: nothing may be half done here. */
  pausePoint(): Promise<void>;
  /** A pause point that also waits as long as the job's speed wants after this many bytes. */
  throttle(bytes: number): Promise<void>;
  /** All is done that was to do, and kept so until a client completes the job. */
  markReady(): void;
  /** A client has asked a job that is ready to complete. */
  readonly completeRequested: boolean;
}

export interface JobOptions {
  readonly id: string;
  readonly type: JobType;
  /** It goes from pending to concluded by itself (default: yes). */
  readonly autoFinalize?: boolean;
  /** It goes when it has concluded, and nobody can ask for its outcome (default: yes). */
  readonly autoDismiss?: boolean;
  /** Whether block-job-set-speed can slow it down: its work calls `throttle`. */
  readonly hasSpeed?: boolean;
  /** The work. What it throws is the job's error. */
  run(control: JobControl): Promise<void>;
  /** The last step that can fail, once the job is finalized. */
  prepare?(): Promise<void>;
  /** Exactly one of these is called at the end, before it has concluded. */
  commit?(): void;
  abort?(): Promise<void> | void;
}

export class Job implements JobControl {
  private readonly state: StateMachine<JobStatus>;
  private readonly limit = new RateLimit();
  private current = 0;
  private total = 0;
  private error: string | undefined;
  private pausedByUser = false;
  private cancelled = false;
  private finalizing = false;
  private kicked: (() => void) | undefined;
  completeRequested = false;
  /** It has concluded, one way or the other. */
  readonly concluded: Promise<void>;
  private conclude!: () => void;

  /** @param changed called after each change of its state. */
  constructor(
    private readonly options: JobOptions,
    private readonly changed: (job: Job, status: JobStatus) => void,
  ) {
    this.state = new StateMachine<JobStatus>(`job '${options.id}'`, 'undefined', TRANSITIONS);
    this.concluded = new Promise((resolve) => {
      this.conclude = resolve;
    });
  }

  get id(): string {
    return this.options.id;
  }

  get hasSpeed(): boolean {
    return this.options.hasSpeed ?? false;
  }

  get info(): JobInfo {
    return {
      id: this.id,
      type: this.options.type,
      status: this.state.current,
      'current-progress': this.current,
      'total-progress': this.total,
      ...(this.error !== undefined && { error: this.error }),
    };
  }

  private to(status: JobStatus): void {
    this.state.to(status);
    this.changed(this, status);
  }

  /** Begins the work; returns at once. */
  start(): void {
    this.to('created');
    this.to('running');
    void this.work();
  }

  private async work(): Promise<void> {
    try {
      await this.options.run(this);
      if (this.cancelled) throw new JobCancelled();
    } catch (error) {
      await this.fail(error);
      return;
    }
    this.to('waiting');
    this.to('pending');
    if (this.options.autoFinalize ?? true) await this.finish();
  }

  /** From pending to concluded. */
  private async finish(): Promise<void> {
    this.finalizing = true;
    try {
      await this.options.prepare?.();
      if (this.cancelled) throw new JobCancelled();
    } catch (error) {
      await this.fail(error);
      return;
    }
    this.options.commit?.();
    this.end();
  }

  private async fail(error: unknown): Promise<void> {
    this.error = messageOf(error);
    this.to('aborting');
    try {
      await this.options.abort?.();
    } catch (second) {
      this.error += `; and it could not be taken back: ${messageOf(second)}`;
    }
    this.end();
  }

  private end(): void {
    this.to('concluded');
    this.conclude();
    if (this.options.autoDismiss ?? true) this.to('null');
  }

  private require(verb: JobVerb): void {
    const status = this.state.current;
    if (!VERBS[verb].includes(status) || (this.finalizing && verb === 'finalize'))
      throw new ControlError(`Job '${this.id}' in state '${status}' cannot accept command verb '${verb}'`);
  }

  pause(): void {
    this.require('pause');
    if (this.pausedByUser) throw new ControlError('Job is already paused');
    this.pausedByUser = true;
    this.kick();
  }

  resume(): void {
    if (!this.pausedByUser) throw new ControlError("Can't resume a job that was not paused");
    this.require('resume');
    this.pausedByUser = false;
    this.kick();
  }

  /** Ends it, soon; what it has done so far is taken back. */
  cancel(): void {
    this.require('cancel');
    if (this.cancelled) return;
    this.cancelled = true;
    this.pausedByUser = false;
    this.kick();
    // Its work is over: nobody would see that it is cancelled.
    if (this.state.is('pending') && !this.finalizing) void this.fail(new JobCancelled());
  }

  complete(): void {
    this.require('complete');
    if (this.cancelled) throw new ControlError(`The active block job '${this.id}' cannot be completed`);
    this.completeRequested = true;
    this.kick();
  }

  finalize(): void {
    this.require('finalize');
    void this.finish();
  }

  /** Forgets a job that has concluded. */
  dismiss(): void {
    this.require('dismiss');
    this.to('null');
  }

  /** Bytes a second; 0: as fast as it goes. */
  setSpeed(speed: number): void {
    this.require('set-speed');
    this.limit.setSpeed(speed);
    this.kick();
  }

  setTotal(total: number): void {
    this.total = total;
  }

  advance(amount: number): void {
    this.current += amount;
  }

  markReady(): void {
    this.to('ready');
  }

  async pausePoint(): Promise<void> {
    if (this.pausedByUser && !this.cancelled) {
      const before = this.state.current;
      this.to(before === 'ready' ? 'standby' : 'paused');
      while (this.pausedByUser && !this.cancelled) await this.sleep();
      this.to(before);
    }
    if (this.cancelled) throw new JobCancelled();
  }

  async throttle(bytes: number): Promise<void> {
    this.limit.account(bytes, performance.now());
    await this.pausePoint();
    for (;;) {
      const delay_ms = this.limit.delay(performance.now());
      if (delay_ms <= 0) return;
      await this.sleep(delay_ms);
      await this.pausePoint();
    }
  }

  /** Waits until something has been asked of the job, or for a time. */
  private sleep(delay_ms?: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = delay_ms === undefined ? undefined : setTimeout(() => this.kick(), delay_ms);
      this.kicked = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  private kick(): void {
    const { kicked } = this;
    this.kicked = undefined;
    kicked?.();
  }
}
