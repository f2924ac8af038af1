import { test } from 'tap';
import { commandArguments } from '../../src/ctl/arguments.js';
import { formatResult } from '../../src/ctl/table.js';
import { duration, rates, short } from '../../src/ctl/top.js';
import { progressBar } from '../../src/ctl/wait-job.js';
import type { BlockExportInfo } from '../../src/qmp/generated/types.js';

test('words become arguments', async (t) => {
  const args = (command: string, ...words: string[]) => JSON.parse(JSON.stringify(commandArguments(command, words)));
  t.strictSame(args('blockdev-add', 'raw', 'node-name=r', 'file.driver=file', 'file.filename=a,b=c', 'size=1M'), {
    args: { driver: 'raw', 'node-name': 'r', file: { driver: 'file', filename: 'a,b=c' }, size: 1 << 20 },
  });
  t.strictSame(args('block-export-del', 'e0', 'mode=hard'), { args: { id: 'e0', mode: 'hard' } });
  t.strictSame(
    args('block-export-add', 'fuse', 'id=e', 'node-name=n', 'mountpoint=m', 'writable', 'iothread.0=i'),
    { args: { type: 'fuse', id: 'e', 'node-name': 'n', mountpoint: 'm', writable: true, iothread: ['i'] } },
    'a switch may stand alone',
  );
  t.strictSame(args('quit'), { args: {} });
  t.strictSame(args('blockdev-del', '{"node-name":"x"}'), { args: { 'node-name': 'x' } });
  t.strictSame(args('unknown', 'a.b=1'), { args: { a: { b: '1' } } });
  t.throws(() => args('quit', 'now'), /Expected '=' after parameter 'now'/);
  t.throws(() => args('block_resize', 'size=big'), /'size' expects a size/);
  t.match(args('blockdev-add', 'driver=file', 'help'), { help: /filename=STRING \(required\)/ });
});

test('results become tables', async (t) => {
  const list = [
    { id: 'a', count: 5, on: true, inner: { x: 1 } },
    { id: 'long', count: 1000, on: false, inner: {} },
  ];
  t.equal(formatResult(list, 80), 'ID    COUNT  ON   INNER.X\na         5  yes        1\nlong   1000  no\n');
  t.equal(
    formatResult(list, 10),
    'id       a\ncount    5\non       yes\ninner.x  1\n\nid     long\ncount  1000\non     no\n',
    'a table that does not fit becomes records',
  );
  t.equal(formatResult({}, 80), '');
  t.equal(formatResult([], 80), 'none\n');
  t.equal(formatResult(['a', 'b'], 80), 'a\nb\n');
  t.equal(formatResult({ list: [1, 2], deep: [{ a: 1 }] }, 80), 'list  1,2\ndeep  1 items\n');
});

test('numbers that a person reads', async (t) => {
  t.strictSame([0, 7, 999, 1023, 1024, 10_240, 5 * 2 ** 30].map(short), [
    '0',
    '7',
    '999',
    '1.0K',
    '1.0K',
    '10K',
    '5.0G',
  ]);
  t.strictSame([0, 999, 1500, 150_000, 2.5e6, 3e9, Number.NaN].map(duration), [
    ...['0ns', '999ns', '1.5us', '150us', '2.5ms', '3.0s', '-'],
  ]);
});

test('rates between two samples', async (t) => {
  const exportWith = (id: string, statistics: object) =>
    ({
      ...{ id, type: 'fuse', 'node-name': 'n', 'shutting-down': false },
      fuse: { transport: 'io-uring', state: 'running', clients: 1, statistics },
    }) as unknown as BlockExportInfo;
  const before = {
    time_ms: 1000,
    exports: [
      exportWith('e0', { 'read-requests': 100, 'read-bytes': 0, 'read-time-ns': 0, 'in-flight': 9, errors: 0 }),
    ],
  };
  const later = { 'read-requests': 300, 'read-bytes': 819200, 'read-time-ns': 4e6, 'in-flight': 3, errors: 1 };
  const now = {
    time_ms: 3000,
    exports: [exportWith('e0', later), exportWith('new', { 'write-requests': 10, 'write-bytes': 20 })],
  };
  const [, e0, fresh] = rates(before, now).map((line) => line.split(/ +/));
  t.strictSame(e0, ['e0', 'n', 'io-uring', 'running', '1', '100', '0', '400K', '0', '20us', '-', '3', '1']);
  t.match(fresh, ['new', 'n', 'io-uring', 'running', '1', '0', '5', '0', '10']);
});

test('a bar', async (t) => {
  const job = {
    id: 'j',
    type: 'create' as const,
    status: 'running' as const,
    'current-progress': 1,
    'total-progress': 2,
  };
  t.equal(progressBar(job, 40), 'j [##########..........]  50% running');
  t.match(progressBar({ ...job, 'total-progress': 0 }, 40), /0% running/);
});
