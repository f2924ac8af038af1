import { cpus } from 'node:os';
import { test } from 'tap';
import { Affinity } from '../../src/data/affinity.js';
import { outcomeOf, start, until } from '../support/process.js';
import { requireCommand } from '../support/require.js';

test('where a client runs', async (t) => {
  if (!requireCommand(t, 'taskset')) return;
  if (cpus().length < 2) {
    t.plan(0, 'it takes two CPUs');
    return;
  }
  const pool = { cpus: [0, 1], activity: new SharedArrayBuffer(8), index: 0 };
  const affinity = new Affinity({ cpu: 0, pool });
  // A program's name may look like the fields behind it.
  const client = start('taskset', ['-c', '1', 'sh', '-c', 'echo ") S 1 (" > /proc/$$/comm; read line']);
  const ended = outcomeOf(client);
  t.teardown(() => client.kill('SIGKILL'));
  await until('the client to be on its CPU', () => affinity.isElsewhere(client.pid!));
  t.equal(new Affinity({ cpu: 1, pool }).isElsewhere(client.pid!), false, 'it is here');
  t.equal(new Affinity({ cpu: 0 }).isElsewhere(client.pid!), false, 'no other worker could have it');
  t.equal(new Affinity({ cpu: 0, pool: { ...pool, cpus: [0] } }).isElsewhere(client.pid!), false, 'nor one of its CPU');
  t.equal(affinity.isElsewhere(0), false, 'a client of the kernel, or of another namespace');
  const passedOn: string[] = [];
  const server = (name: string, of: number) => ({ client: of, passOn: () => passedOn.push(name) });
  affinity.servers.add(server('one', client.pid!)).add(server('another', client.pid!)).add(server("another's", 1));
  for (let requests = 0; requests < 100 && passedOn.length === 0; requests++) affinity.loneRequest(client.pid!);
  t.strictSame(passedOn, ['one', 'another'], 'all that serve it pass on');
  client.kill('SIGKILL');
  await ended;
  t.equal(affinity.isElsewhere(client.pid!), false, 'it has ended');
});
