/** The jobs that exist, by id. */
import { ControlError } from '../base/errors.js';
import type { JobInfo, JobStatus } from '../qmp/generated/types.js';
import { Job, type JobOptions } from './job.js';

export class Jobs {
  private readonly jobs = new Map<string, Job>();

  /** @param changed told of each change of a job's state. */
  constructor(private readonly changed: (id: string, status: JobStatus) => void) {}

  /** Starts a job; it is at work when this returns. */
  start(options: JobOptions): Job {
    const { id } = options;
    if (!/^[A-Za-z][A-Za-z0-9._-]*$/.test(id)) throw new ControlError(`Invalid job ID '${id}'`);
    if (this.jobs.has(id)) throw new ControlError(`Job ID '${id}' already in use`);
    const job = new Job(options, (_job, status) => {
      if (status === 'null') this.jobs.delete(id);
      this.changed(id, status);
    });
    this.jobs.set(id, job);
    job.start();
    return job;
  }

  find(id: string): Job {
    const job = this.jobs.get(id);
    if (!job) throw new ControlError('Job not found');
    return job;
  }

  /** A job whose speed can be set. */
  findWithSpeed(id: string): Job {
    const job = this.jobs.get(id);
    if (!job?.hasSpeed) throw new ControlError(`Block job '${id}' not found`, 'DeviceNotActive');
    return job;
  }

  info(): JobInfo[] {
    return [...this.jobs.values()].map((job) => job.info);
  }

  /** At the daemon's end: cancels all, and waits until they have taken back what they did. */
  async closeAll(): Promise<void> {
    await Promise.all(
      [...this.jobs.values()].map(async (job) => {
        if (!['aborting', 'concluded'].includes(job.info.status)) job.cancel();
        await job.concluded;
      }),
    );
  }
}
