import { test } from 'tap';
import { Job, type JobControl, type JobOptions } from '../../src/jobs/job.js';
import { Jobs } from '../../src/jobs/jobs.js';
import { RateLimit } from '../../src/jobs/rate-limit.js';
import type { JobStatus } from '../../src/qmp/generated/types.js';
import { until } from '../support/process.js';
import { fc, holds } from '../support/property.js';

/** A job whose work goes from pause point to pause point when the test says so. */
class Rig {
  readonly states: JobStatus[] = [];
  readonly calls: string[] = [];
  readonly job: Job;
  private steps: (() => void)[] = [];

  constructor(options: Partial<JobOptions> = {}, work?: (control: JobControl) => Promise<void>) {
    this.job = new Job(
      {
        id: 'j',
        type: 'create',
        run: work ?? ((control) => this.work(control)),
        commit: () => void this.calls.push('commit'),
        abort: () => void this.calls.push('abort'),
        ...options,
      },
      (_job, status) => this.states.push(status),
    );
    this.job.start();
  }

  private async work(control: JobControl): Promise<void> {
    control.setTotal(3);
    for (let n = 0; n < 3; n++) {
      await new Promise<void>((resolve) => this.steps.push(resolve));
      control.advance(1);
      await control.pausePoint();
    }
  }

  async step(): Promise<void> {
    const next = await until('the work to wait', () => this.steps.shift());
    next();
    await new Promise(setImmediate);
  }

  get status(): JobStatus {
    return this.job.info.status;
  }
}

const says = (act: () => void): string => {
  try {
    act();
  } catch (error) {
    return (error as Error).message;
  }
  return 'nothing';
};

test('a job from start to end', async (t) => {
  const rig = new Rig();
  t.strictSame(rig.job.info, {
    id: 'j',
    type: 'create',
    status: 'running',
    'current-progress': 0,
    'total-progress': 3,
  });
  await rig.step();
  t.equal(rig.job.info['current-progress'], 1);
  await rig.step();
  await rig.step();
  await rig.job.concluded;
  t.strictSame(rig.states, ['created', 'running', 'waiting', 'pending', 'concluded', 'null']);
  t.strictSame(rig.calls, ['commit']);
});

test('finalize and dismiss, when a client is to say so', async (t) => {
  const rig = new Rig({ autoFinalize: false, autoDismiss: false });
  t.equal(
    says(() => rig.job.finalize()),
    "Job 'j' in state 'running' cannot accept command verb 'finalize'",
  );
  for (let n = 0; n < 3; n++) await rig.step();
  t.equal(rig.status, 'pending');
  t.strictSame(rig.calls, []);
  rig.job.finalize();
  await rig.job.concluded;
  t.equal(rig.status, 'concluded');
  t.strictSame(rig.calls, ['commit']);
  t.equal(
    says(() => rig.job.cancel()),
    "Job 'j' in state 'concluded' cannot accept command verb 'cancel'",
  );
  rig.job.dismiss();
  t.equal(rig.status, 'null');
  t.equal(
    says(() => rig.job.dismiss()),
    "Job 'j' in state 'null' cannot accept command verb 'dismiss'",
  );
});

test('pause and resume', async (t) => {
  const rig = new Rig();
  t.equal(
    says(() => rig.job.resume()),
    "Can't resume a job that was not paused",
  );
  rig.job.pause();
  t.equal(
    says(() => rig.job.pause()),
    'Job is already paused',
  );
  t.equal(rig.status, 'running', 'until the work comes to a pause point');
  await rig.step();
  t.equal(rig.status, 'paused');
  rig.job.setSpeed(1000);
  await new Promise(setImmediate);
  t.equal(rig.status, 'paused', 'another request does not wake it');
  rig.job.resume();
  await new Promise(setImmediate);
  t.equal(rig.status, 'running');
  await rig.step();
  await rig.step();
  await rig.job.concluded;
  t.strictSame(rig.states, ['created', 'running', 'paused', 'running', 'waiting', 'pending', 'concluded', 'null']);
});

test('cancel', async (t) => {
  for (const when of ['running', 'paused', 'pending'] as const) {
    const rig = new Rig({ autoFinalize: false, autoDismiss: false });
    if (when === 'paused') rig.job.pause();
    for (let n = 0; n < (when === 'pending' ? 3 : 1); n++) await rig.step();
    t.equal(rig.status, when);
    rig.job.cancel();
    if (when === 'running') await rig.step();
    await rig.job.concluded;
    t.equal(rig.job.info.error, 'Operation canceled');
    t.strictSame(rig.states.slice(-2), ['aborting', 'concluded'], when);
    t.strictSame(rig.calls, ['abort']);
  }
});

test('work that fails', async (t) => {
  const rig = new Rig({ autoDismiss: false }, async () => {
    throw new Error('no luck');
  });
  await rig.job.concluded;
  t.strictSame(rig.states, ['created', 'running', 'aborting', 'concluded']);
  t.equal(rig.job.info.error, 'no luck');
  t.strictSame(rig.calls, ['abort']);

  const late = new Rig(
    {
      autoDismiss: false,
      prepare: async () => {
        throw new Error('too late');
      },
      abort: () => {
        throw new Error('broken');
      },
    },
    async () => {},
  );
  await late.job.concluded;
  t.strictSame(late.states, ['created', 'running', 'waiting', 'pending', 'aborting', 'concluded']);
  t.equal(late.job.info.error, 'too late; and it could not be taken back: broken');
});

test('a job that is ready, and completed', async (t) => {
  let step: () => void = () => {};
  const rig = new Rig({}, async (control) => {
    control.markReady();
    while (!control.completeRequested) {
      await new Promise<void>((resolve) => {
        step = resolve;
      });
      await control.pausePoint();
    }
  });
  const turn = async () => {
    step();
    await new Promise(setImmediate);
  };
  rig.job.pause();
  await turn();
  t.equal(rig.status, 'standby');
  rig.job.resume();
  await new Promise(setImmediate);
  t.equal(rig.status, 'ready');
  rig.job.complete();
  await turn();
  await rig.job.concluded;
  t.strictSame(rig.states, [
    ...['created', 'running', 'ready', 'standby', 'ready', 'waiting', 'pending', 'concluded', 'null'],
  ]);
});

test('whatever is asked, in whatever order, a job ends in order', async (t) => {
  const verb = fc.constantFrom('pause', 'resume', 'cancel', 'complete', 'finalize', 'dismiss', 'step');
  await holds(
    t,
    fc.asyncProperty(
      fc.array(verb, { maxLength: 20 }),
      fc.boolean(),
      fc.boolean(),
      async (verbs, finalize, dismiss) => {
        const waiting: (() => void)[] = [];
        const rig = new Rig({ autoFinalize: finalize, autoDismiss: dismiss }, async (control) => {
          for (let n = 0; n < 3; n++) {
            await new Promise<void>((resolve) => waiting.push(resolve));
            await control.pausePoint();
          }
        });
        const settle = () => new Promise(setImmediate);
        for (const next of verbs) {
          if (next === 'step') waiting.shift()?.();
          else says(() => rig.job[next]());
          await settle();
        }
        // Then it is let go on: it must come to its end, by a way that the table of transitions allows.
        for (let n = 0; n < 5 && rig.status !== 'concluded' && rig.status !== 'null'; n++) {
          if (rig.status === 'pending') rig.job.finalize();
          says(() => rig.job.resume());
          waiting.shift()?.();
          await settle();
        }
        await rig.job.concluded;
        const outcome = rig.job.info.error === undefined ? 'commit' : 'abort';
        return rig.calls.length === 1 && rig.calls[0] === outcome;
      },
    ),
  );
});

test('the registry', async (t) => {
  const told: string[] = [];
  const jobs = new Jobs((id, status) => told.push(`${id} ${status}`));
  const forever = (control: JobControl) =>
    new Promise<void>((_resolve, reject) => {
      const poll = () => void control.pausePoint().then(() => setImmediate(poll), reject);
      poll();
    });
  jobs.start({ id: 'a', type: 'create', autoDismiss: false, run: forever });
  t.equal(
    says(() => jobs.start({ id: 'a', type: 'create', run: forever })),
    "Job ID 'a' already in use",
  );
  t.equal(
    says(() => jobs.start({ id: '1', type: 'create', run: forever })),
    "Invalid job ID '1'",
  );
  t.equal(
    says(() => jobs.find('b')),
    'Job not found',
  );
  t.equal(
    says(() => jobs.findWithSpeed('a')),
    "Block job 'a' not found",
  );
  t.match(jobs.info(), [{ id: 'a', status: 'running' }]);
  await jobs.closeAll();
  t.match(jobs.info(), [{ id: 'a', status: 'concluded', error: 'Operation canceled' }]);
  jobs.find('a').dismiss();
  t.strictSame(jobs.info(), []);
  t.strictSame(told, ['a created', 'a running', 'a aborting', 'a concluded', 'a null']);
});

test('a speed is kept', async (t) => {
  await holds(
    t,
    fc.property(
      fc.integer({ min: 1, max: 1e9 }),
      fc.array(fc.tuple(fc.integer({ min: 1, max: 1 << 20 }), fc.integer({ min: 0, max: 50 })), { minLength: 1 }),
      (speed, moves) => {
        const limit = new RateLimit();
        limit.setSpeed(speed);
        let now_ms = 1000;
        let moved = 0;
        for (const [bytes, pause_ms] of moves) {
          now_ms += pause_ms;
          limit.account(bytes, now_ms);
          moved += bytes;
          now_ms += limit.delay(now_ms);
          // Never more than the time that has passed allows, rounding aside.
          if (moved > ((now_ms - 1000) * speed) / 1000 + 1e-3 * moved + 1) return false;
        }
        return true;
      },
    ),
  );
  const free = new RateLimit();
  free.account(1e12, 0);
  t.equal(free.delay(0), 0, 'without a speed nobody waits');
});
