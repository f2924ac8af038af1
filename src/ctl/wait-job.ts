/** `storagectl wait-job`: until a job is over, with a bar that shows how far it is. */
import type { Client } from '../client/client.js';
import { QmpError } from '../client/errors.js';

/** A job as query-jobs tells of it. */
interface Job {
  readonly id: string;
  readonly status: string;
  readonly 'current-progress': number;
  readonly 'total-progress': number;
  readonly error?: string;
}

/** How often the progress is asked for: no event tells of it. */
const POLL_MS = 200;

export function progressBar({ id, status, ...job }: Job, width: number): string {
  const total = job['total-progress'];
  const done = total > 0 ? Math.min(job['current-progress'] / total, 1) : 0;
  const room = Math.max(width - id.length - status.length - 12, 10);
  const filled = Math.round(done * room);
  const percent = String(Math.floor(done * 100)).padStart(3);
  return `${id} [${'#'.repeat(filled)}${'.'.repeat(room - filled)}] ${percent}% ${status}`;
}

/**
 * Waits until the job has concluded, or is gone. Throws a {@link QmpError} where it failed, or where there is none of
 * that name.
 */
export async function waitForJob(client: Client, id: string, show: (job: Job) => void): Promise<void> {
  const events = client.events() as AsyncIterableIterator<{ event: string; data?: { id?: string; status?: string } }>;
  let failed = false;
  let wake = () => {};
  const watch = (async () => {
    for await (const { event, data } of events) {
      if (event !== 'JOB_STATUS_CHANGE' || data?.id !== id) continue;
      // A job that dismisses itself takes its error along; that it aborted is known all the same.
      if (data.status === 'aborting') failed = true;
      wake();
    }
  })();
  try {
    for (let seen = false; ; seen = true) {
      const jobs = (await client.executeUntyped('query-jobs')) as Job[];
      const job = jobs.find((candidate) => candidate.id === id);
      if (!job && !seen) throw new QmpError(`There is no job '${id}'`, 'DeviceNotActive', 'wait-job');
      if (job) show(job);
      if (job?.error !== undefined) throw new QmpError(`Job '${id}' failed: ${job.error}`, 'GenericError', 'wait-job');
      if (!job || job.status === 'concluded') {
        if (failed) throw new QmpError(`Job '${id}' failed`, 'GenericError', 'wait-job');
        return;
      }
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, POLL_MS);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  } finally {
    await events.return?.();
    await watch;
  }
}
