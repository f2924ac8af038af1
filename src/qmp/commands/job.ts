/** Commands on jobs. */
import type { Daemon } from '../../control/daemon.js';
import type { Job } from '../../jobs/job.js';

/** A command that does something with a job and returns nothing. */
function onJob(act: (job: Job) => void) {
  return (args: { id: string }, daemon: Daemon) => {
    act(daemon.jobs.find(args.id));
    return {};
  };
}

export const jobCommands = {
  'query-jobs': (_args: unknown, daemon: Daemon) => daemon.jobs.info(),
  'job-pause': onJob((job) => job.pause()),
  'job-resume': onJob((job) => job.resume()),
  'job-cancel': onJob((job) => job.cancel()),
  'job-complete': onJob((job) => job.complete()),
  'job-finalize': onJob((job) => job.finalize()),
  'job-dismiss': onJob((job) => job.dismiss()),
  'block-job-set-speed': (args: { device: string; speed: number }, daemon: Daemon) => {
    daemon.jobs.findWithSpeed(args.device).setSpeed(args.speed);
    return {};
  },
};
