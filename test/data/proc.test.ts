import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { test } from 'tap';
import { threadId } from '../../src/abi/libc.js';
import { cpuOf, readyThreads, SCHEDSTAT, waitedMs } from '../../src/data/proc.js';

test('what /proc tells a worker', (t) => {
  const cpu = cpuOf(threadId());
  t.ok(cpu >= 0 && cpu < cpus().length, 'where it runs');
  t.equal(cpuOf(2 ** 30), -1, 'a thread that does not exist');
  t.ok(readyThreads() >= 1, 'this thread runs at least');
  const [, waited] = readFileSync(SCHEDSTAT, 'utf8').split(' ');
  t.ok(waitedMs() >= Number(waited) / 1e6, 'the second field');
  t.ok(waitedMs() < Number(waited) / 1e6 + 60_000);
  t.end();
});
