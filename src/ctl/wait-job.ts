/** `storagectl wait-job`: until a job is over, with a bar that shows how far it is. */
import type { Client } from '../client/client.js';
import { QmpError } from '../client/errors.js';
import type { JobInfo } from '../qmp/generated/types.js';

/** How often the progress is asked for: no event tells of it. */
const POLL_MS = 200;

export function progressBar({ id, status, ...job }: JobInfo, width: number): string {
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
export async function waitForJob(client: Client, id: string, show: (job: JobInfo) => void): Promise<void> {
  const events = client.events('JOB_STATUS_CHANGE');
  let failed = false;
  let wake = () => {};
  const watch = (async () => {
    for await (const { data } of events) {
      if (data.id !== id) continue;
      // A job that dismisses itself takes its error along; that it aborted is known all the same.
      if (data.status === 'aborting') failed = true;
      wake();
    }
  })();
  try {
    for (let seen = false; ; seen = true) {
      const jobs = await client.execute('query-jobs');
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
