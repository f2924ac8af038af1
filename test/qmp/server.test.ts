import { type Duplex, duplexPair } from 'node:stream';
import { type Test, test } from 'tap';
import { ControlError } from '../../src/base/errors.js';
import type { CommandHandlers } from '../../src/qmp/dispatch.js';
import { QmpServer } from '../../src/qmp/server.js';
import { until } from '../support/process.js';

/** Sessions whose commands a test holds up: `blockdev-del` ends when the test says so. */
class Rig {
  readonly started: string[] = [];
  readonly received: Array<Record<string, unknown>> = [];
  readonly defects: string[] = [];
  readonly server: QmpServer<null>;
  readonly client: Duplex;
  readonly ours: Duplex;
  private readonly waiting: (() => void)[] = [];

  constructor(t: Test) {
    const handlers = {
      qmp_capabilities: () => ({}),
      'blockdev-del': (args: { 'node-name': string }) => {
        this.started.push(args['node-name']);
        if (args['node-name'] === 'defect') throw new TypeError('a defect');
        if (args['node-name'] === 'refused') throw new ControlError('not that one', 'DeviceNotActive');
        return new Promise<object>((resolve) => this.waiting.push(() => resolve({})));
      },
      'query-block-exports': () => [],
    } as unknown as CommandHandlers<null>;
    const version = { qemu: { major: 1, minor: 2, micro: 3 }, package: 'p' };
    const error = (_details: object, message: string) => void this.defects.push(message);
    const log = { trace: () => {}, warn: () => {}, error };
    this.server = new QmpServer({ handlers, context: null, version, log });
    const [ours, theirs] = duplexPair();
    this.client = theirs;
    this.ours = ours;
    this.server.attach(ours, { name: 'c', pretty: false });
    let text = '';
    theirs.on('data', (piece: Buffer) => {
      const lines = (text + piece.toString()).split('\r\n');
      text = lines.pop()!;
      this.received.push(...lines.map((line) => JSON.parse(line) as Record<string, unknown>));
    });
    t.teardown(() => ours.destroy());
  }

  send(...requests: object[]): void {
    this.client.write(requests.map((request) => JSON.stringify(request)).join('\n'));
  }

  /** Lets the command that runs end. */
  async proceed(): Promise<void> {
    const next = await until('a command to run', () => this.waiting.shift());
    next();
  }

  answers(count: number): Promise<unknown[]> {
    // The greeting is no answer.
    return until(`${count} answers`, () => this.received.length > count && this.received.slice(1));
  }
}

const remove = (id: number) => ({ execute: 'blockdev-del', arguments: { 'node-name': `n${id}` }, id });

test('commands run one after the other, and are answered in order', async (t) => {
  const rig = new Rig(t);
  rig.send(remove(1), { execute: 'query-block-exports', id: 2 }, remove(3));
  await until('the first to run', () => rig.started.length === 1);
  t.equal(rig.received.length, 1, 'nothing overtakes it');
  await rig.proceed();
  await rig.proceed();
  t.strictSame(
    (await rig.answers(3)).map((answer) => (answer as { id: number }).id),
    [1, 2, 3],
  );
});

test('no more than eight wait', async (t) => {
  const rig = new Rig(t);
  rig.send(...Array.from({ length: 12 }, (_, n) => remove(n)));
  rig.send({ execute: 'query-block-exports', id: 'last' });
  for (let n = 0; n < 12; n++) await rig.proceed();
  t.equal((await rig.answers(13)).length, 13, 'and those that come later are not lost');
});

test('out of band, a command passes those that wait', async (t) => {
  const rig = new Rig(t);
  rig.send({ execute: 'qmp_capabilities', arguments: { enable: ['oob'] } });
  await rig.answers(1);
  rig.send(remove(1), remove(2));
  rig.send({ 'exec-oob': 'query-block-exports', id: 'oob' }, { 'exec-oob': 'blockdev-del', id: 'no' });
  t.match(await rig.answers(3), [
    { return: {} },
    { return: [], id: 'oob' },
    { error: { desc: 'The command blockdev-del does not support OOB' }, id: 'no' },
  ]);
  await rig.proceed();
  await rig.proceed();
  t.match((await rig.answers(5)).slice(3), [{ id: 1 }, { id: 2 }]);
});

test('errors of commands, and defects', async (t) => {
  const rig = new Rig(t);
  rig.send(
    { execute: 'blockdev-del', arguments: { 'node-name': 'refused' } },
    { execute: 'blockdev-del', arguments: { 'node-name': 'defect' }, id: 7 },
  );
  t.strictSame(await rig.answers(2), [
    { error: { class: 'DeviceNotActive', desc: 'not that one' } },
    { error: { class: 'GenericError', desc: 'a defect' }, id: 7 },
  ]);
  t.match(rig.defects, [/TypeError: a defect/]);
});

test('events come after negotiation only', async (t) => {
  const rig = new Rig(t);
  rig.server.broadcast('BLOCK_EXPORT_DELETED', { id: 'early' });
  rig.send({ execute: 'qmp_capabilities' });
  await rig.answers(1);
  rig.server.broadcast('BLOCK_EXPORT_DELETED', { id: 'late' });
  const [, event] = await rig.answers(2);
  t.match(event, {
    event: 'BLOCK_EXPORT_DELETED',
    data: { id: 'late' },
    timestamp: { seconds: Number, microseconds: Number },
  });
});

test('a client that asks out of band and does not read', async (t) => {
  const rig = new Rig(t);
  rig.send({ execute: 'qmp_capabilities', arguments: { enable: ['oob'] } });
  await rig.answers(1);
  rig.client.pause();
  rig.send(...Array.from({ length: 20_000 }, (_, n) => ({ 'exec-oob': 'query-block-exports', id: n })));
  await until('the session to stop reading', () => rig.ours.writableNeedDrain);
  t.ok(rig.ours.writableLength < 256 * 1024, 'answers do not pile up');
  rig.client.resume();
  t.equal((await rig.answers(20_001)).length, 20_001, 'and come when he reads');
});

test('a client that does not read its events is let go', async (t) => {
  const rig = new Rig(t);
  rig.send({ execute: 'qmp_capabilities' });
  await rig.answers(1);
  rig.client.pause();
  const id = 'x'.repeat(64 * 1024);
  for (let n = 0; n < 64 && !rig.ours.destroyed; n++) rig.server.broadcast('BLOCK_EXPORT_DELETED', { id });
  t.ok(rig.ours.destroyed, 'before it costs much memory');
});
