import { test } from 'tap';
import { GiveWay, type Scheduler } from '../../src/data/give-way.js';

/** A machine whose time goes by as the test says. */
class FakeScheduler implements Scheduler {
  time = 0;
  waiting = 0;
  busy = false;
  allowed = true;
  idle = false;
  changes = 0;
  now = (): number => this.time;
  ticks = (): number => (this.time * 1000) | 0;
  waited = (): number => this.waiting;
  crowded = (): boolean => this.busy;
  setIdle(idle: boolean): number {
    if (idle && !this.allowed) return -1;
    this.idle = idle;
    this.changes++;
    return 0;
  }
}

/** Turns of so many milliseconds each, a share of which the worker waits for the CPU. */
function run(
  giveWay: GiveWay,
  scheduler: FakeScheduler,
  turns: number,
  each_ms: number,
  waiting = 0,
  completions = 1,
): void {
  for (let turn = 0; turn < turns; turn++) {
    scheduler.time += each_ms;
    scheduler.waiting += each_ms * waiting;
    giveWay.turn(completions);
  }
}

test('a worker with many requests a second gives way', async (t) => {
  const scheduler = new FakeScheduler();
  const giveWay = new GiveWay(scheduler);
  run(giveWay, scheduler, 1000, 0.5);
  t.equal(scheduler.idle, false, 'not with 2000 a second');
  run(giveWay, scheduler, 200, 0.02);
  t.equal(scheduler.idle, true);
  // Its clients take turns with it: it waits for most of the time, as it should.
  run(giveWay, scheduler, 10_000, 0.02, 0.8);
  t.equal(scheduler.idle, true);
  run(giveWay, scheduler, 30, 5);
  t.equal(scheduler.idle, false, 'when its clients have little to ask for, it is as before');
  giveWay.stop();
  t.equal(scheduler.changes, 2);
});

test('a worker that starves takes its policy back, and is longer each time in trying again', async (t) => {
  const scheduler = new FakeScheduler();
  const giveWay = new GiveWay(scheduler);
  const pauses: number[] = [];
  for (let round = 0; round < 9; round++) {
    const begin = scheduler.time;
    while (!scheduler.idle) run(giveWay, scheduler, 1, 0.02);
    pauses.push(Math.round((scheduler.time - begin) / 1000));
    run(giveWay, scheduler, 1, 8, 0.9);
    t.equal(scheduler.idle, true, 'one slow turn says nothing yet');
    run(giveWay, scheduler, 1, 8, 0.9);
    t.equal(scheduler.idle, false, 'two do');
  }
  t.strictSame(pauses, [0, 1, 2, 4, 8, 16, 32, 60, 60]);
});

test('a worker gives way no longer than it is of use', async (t) => {
  const scheduler = new FakeScheduler();
  const giveWay = new GiveWay(scheduler);
  run(giveWay, scheduler, 1000, 0.02, 0, 8);
  t.equal(scheduler.idle, false, 'requests come in numbers');
  run(giveWay, scheduler, 1000, 0.02);
  t.equal(scheduler.idle, true);
  run(giveWay, scheduler, 2000, 0.02, 0, 8);
  t.equal(scheduler.idle, false, 'now they do');
  run(giveWay, scheduler, 20_000, 0.02);
  t.equal(scheduler.idle, true);
  scheduler.busy = true;
  run(giveWay, scheduler, 2000, 0.02);
  t.equal(scheduler.idle, false, 'all CPUs are in use');
});

test('where there is no room or no right to, it does not give way', async (t) => {
  const scheduler = new FakeScheduler();
  const giveWay = new GiveWay(scheduler);
  scheduler.busy = true;
  run(giveWay, scheduler, 1000, 0.02);
  t.equal(scheduler.idle, false, 'other programs want the CPUs');
  scheduler.busy = false;
  scheduler.allowed = false;
  run(giveWay, scheduler, 20_000, 0.02);
  scheduler.allowed = true;
  run(giveWay, scheduler, 20_000, 0.02);
  t.equal(scheduler.changes, 0, 'what was refused once is not asked for again');

  const stopped = new GiveWay(scheduler);
  run(stopped, scheduler, 200, 0.02);
  t.equal(scheduler.idle, true);
  stopped.stop();
  run(stopped, scheduler, 20_000, 0.02);
  t.equal(scheduler.idle, false, 'once told to keep its policy, it does');
});
