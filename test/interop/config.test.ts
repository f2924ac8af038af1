import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'tap';
import { emptyImage, MiB, mountpoint } from '../support/content.js';
import { json, runDaemon, standIn, startDaemon, startInBackground } from '../support/daemon.js';
import { leakTest } from '../support/leaks.js';
import { mountsBelow } from '../support/mounts.js';
import { until } from '../support/process.js';
import { QmpClient } from '../support/qmp.js';
import { requireFuse } from '../support/require.js';
import { tempDir } from '../support/temp.js';

/** --config, and query-configuration, which gives what it takes. */

const about = { skip: standIn && 'about storaged' };

interface Configuration {
  readonly chardevs: ReadonlyArray<{ id?: string }>;
  readonly nodes: ReadonlyArray<Record<string, unknown>>;
  readonly exports: ReadonlyArray<Record<string, unknown>>;
}

test('a daemon is made anew from its configuration', about, async (t) => {
  if (!requireFuse(t)) return;
  const dir = tempDir(t);
  emptyImage(join(dir, 'disk.img'), 4 * MiB);
  const [one, two] = [mountpoint(join(dir, 'one')), mountpoint(join(dir, 'two'))];
  const first = await startDaemon(t, {
    dir,
    args: [
      ...['--object', 'iothread,id=io0', '--chardev', 'null,id=extra'],
      ...['--blockdev', `file,node-name=file0,filename=${join(dir, 'disk.img')},cache.direct=off,discard=unmap`],
      ...['--export', `fuse,id=e0,node-name=file0,mountpoint=${one},iothread=io0`],
    ],
  });
  const client = await first.client(t);
  await client.execute('blockdev-add', {
    ...{ driver: 'raw', 'node-name': 'top', offset: 65536 },
    file: { driver: 'null-co', size: 1 * MiB, 'read-zeroes': true },
  });
  const options = { type: 'fuse', id: 'e1', 'node-name': 'top', mountpoint: two, writable: true, 'queue-depth': 4 };
  await client.execute('block-export-add', options);
  const saved = (await client.execute('query-configuration')) as Configuration;
  t.match(saved.exports, [{ id: 'e0', iothread: 'io0' }, options]);
  t.strictSame(
    saved.nodes.map((node) => node['node-name']),
    ['file0', 'top'],
    'a node that was opened within another is written within it',
  );
  t.equal((await first.end()).code, 0);

  const file = join(dir, 'saved.json');
  // The socket of the test itself is made by its own options.
  const chardevs = saved.chardevs.filter(({ id }) => id !== 'qmp');
  writeFileSync(file, JSON.stringify({ ...saved, chardevs, monitors: [] }, null, 2));
  const second = await startDaemon(t, { dir, args: ['--config', file] });
  t.equal(statSync(one).size, 4 * MiB);
  t.equal(statSync(two).size, 1 * MiB - 65536);
  const again = (await (await second.client(t)).execute('query-configuration')) as Configuration;
  t.strictSame({ ...again, chardevs: [] }, { ...saved, chardevs: [] }, 'and says the same of itself');
  t.strictSame(again.chardevs[0], { backend: 'null', id: 'extra' });
});

test('relative paths of a daemon in the background', about, async (t) => {
  const dir = tempDir(t);
  emptyImage(join(dir, 'disk.img'), 1 * MiB);
  writeFileSync(
    join(dir, 'config.json'),
    json({
      nodes: [{ driver: 'raw', 'node-name': 'r', file: { driver: 'file', filename: 'disk.img' } }],
      chardevs: [
        { backend: 'socket', id: 'c', path: 'c.sock', server: true },
        { backend: 'socket', id: 'a', path: `abstract-${process.pid}`, abstract: true, server: true },
      ],
    }),
  );
  const pidfile = join(dir, 'pid');
  const started = await startInBackground(t, pidfile, ['--config', 'config.json'], { cwd: dir });
  t.equal(started.code, 0, started.stderr);
  const client = await QmpClient.connect(join(dir, 'c.sock'));
  t.match(await client.execute('query-configuration'), {
    chardevs: [{ path: join(dir, 'c.sock') }, { path: `abstract-${process.pid}` }],
    nodes: [{ file: { filename: join(dir, 'disk.img') } }],
  });
  const pid = Number(readFileSync(pidfile, 'utf8'));
  await client.execute('quit');
  client.close();
  await until('the end of the daemon', () => {
    try {
      return !process.kill(pid, 0);
    } catch {
      return true;
    }
  });
});

const node = '{ "driver": "null-co", "node-name": "a" }';

/** Files that cannot work; %DIR% is the test's directory. */
const wrong: ReadonlyArray<{ readonly name: string; readonly text: string; readonly sentence: RegExp }> = [
  {
    name: 'a member too many',
    text: `{\n "nodes": [\n  ${node},\n  { "driver": "null-co",\n    "node-name": "b", "sise": 1 }\n ]\n}`,
    sentence: /config\.json:4: 'b' of nodes: Parameter 'sise' is unexpected; did you mean 'size'\?/,
  },
  {
    name: 'an entry that is no object',
    text: `{ "nodes": [ ${node}, 7 ] }`,
    sentence: /config\.json: number 2 of nodes: .*expected: object/,
  },
  {
    name: 'an image that is not there',
    text: `{\n "nodes": [\n ${node},\n { "driver": "file", "node-name": "f", "filename": "%DIR%/none" } ] }`,
    sentence: /config\.json:4: 'f' of nodes: Could not open '.*\/none': No such file/,
  },
  {
    name: 'an export of a node that is not there',
    text: `{"nodes":[${node}],\n\n"exports":[{"type":"fuse","id":"e","node-name":"zz","mountpoint":"%DIR%/export"}]}`,
    sentence: /config\.json:3: 'e' of exports: .*zz/,
  },
  {
    name: 'two nodes of one name',
    text: `{ "nodes": [\n${node},\n${node} ] }`,
    sentence: /config\.json:3: 'a' of nodes: Duplicate nodes/,
  },
  {
    name: 'no JSON',
    text: '{\n "nodes": [\n  {"driver" "null-co"}\n ] }',
    sentence: /config\.json: line 3: JSON parse/,
  },
  { name: 'a list', text: '[]', sentence: /config\.json: .*expected: object/ },
  { name: 'a section that is none', text: '{ "node": [] }', sentence: /'node' is unexpected; did you mean 'nodes'\?/ },
  { name: 'a section that is no list', text: '{ "nodes": {} }', sentence: /'nodes', expected: array/ },
];

for (const { name, text, sentence } of wrong) {
  test(`wrong: ${name}`, about, async (t) => {
    if (!requireFuse(t)) return;
    const dir = tempDir(t);
    const file = mountpoint(join(dir, 'export'));
    const config = join(dir, 'config.json');
    writeFileSync(config, text.replaceAll('%DIR%', dir));
    const good = ['--blockdev', 'null-co,node-name=x', '--export', `fuse,id=x,node-name=x,mountpoint=${file}`];
    const { code, stdout, stderr } = await runDaemon([...good, '--config', config]);
    t.equal(code, 1);
    t.equal(stdout, '');
    t.match(stderr, sentence);
    t.match(stderr, /^storaged: [^\n]+\n$/, 'in one line');
    t.strictSame(mountsBelow(dir), []);
  });
}

test('a file that is not there', about, async (t) => {
  const { code, stderr } = await runDaemon(['--config', '/nonexistent.json']);
  t.equal(code, 1);
  t.match(stderr, /'\/nonexistent\.json': No such file/);
});

leakTest();
