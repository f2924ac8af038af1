import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { test } from 'tap';
import { emptyImage, MiB, mountpoint } from '../support/content.js';
import { eachTransport, fuseExport, json, runDaemon, standIn, startDaemon } from '../support/daemon.js';
import { leakTest } from '../support/leaks.js';
import { mountsAt, mountsBelow } from '../support/mounts.js';
import { until } from '../support/process.js';
import { QmpClient } from '../support/qmp.js';
import { requireFuse } from '../support/require.js';
import { tempDir } from '../support/temp.js';

test('--help and --version', async (t) => {
  for (const option of ['--help', '-h']) {
    const { code, stdout, stderr } = await runDaemon([option]);
    t.equal(code, 0);
    t.equal(stderr, '');
    for (const name of ['--blockdev', '--export', '--chardev', '--monitor', '--pidfile', '--version']) {
      t.match(stdout, name);
    }
  }
  for (const option of ['--version', '-V']) {
    const { code, stdout } = await runDaemon([option]);
    t.equal(code, 0);
    t.match(stdout, / \d+\.\d+\.\d+/);
  }
});

/** Command lines that ask for help, and what the answer has. */
const helps: ReadonlyArray<{ readonly args: readonly string[]; readonly texts: readonly (string | RegExp)[] }> = [
  { args: ['--blockdev', 'help'], texts: [/^ {2}file /m, /^ {2}raw /m, /^ {2}null-co /m] },
  { args: ['--export', 'help'], texts: [/^ {2}fuse /m] },
  { args: ['--object', 'help'], texts: [/^ {2}iothread /m] },
  { args: ['--chardev', '?'], texts: [/^ {2}socket /m, /^ {2}stdio /m] },
  {
    args: ['--blockdev', 'driver=file,help'],
    texts: ['filename=STRING (required)', 'cache.direct=on|off', 'locking='],
  },
  { args: ['--blockdev', 'raw,help'], texts: ['offset=SIZE', 'file=STRING, or file.KEY=VALUE'] },
  {
    args: ['--export', 'fuse,id=e,help'],
    texts: ['mountpoint=STRING (required)', 'iothread.0=', 'allow-other=off|on|'],
  },
  { args: ['--object', 'iothread,help'], texts: ['id=STRING (required)', 'cpu=N'] },
  { args: ['--monitor', 'help'], texts: ['pretty=on|off'] },
  { args: ['--trace', 'help'], texts: [/^ {2}qmp_command /m] },
];

for (const { args, texts } of helps) {
  test(`help: ${args.join(' ')}`, { skip: standIn && 'about storaged' }, async (t) => {
    const { code, stdout, stderr } = await runDaemon(args);
    t.equal(code, 0);
    t.equal(stderr, '');
    for (const text of texts) t.match(stdout, text);
  });
}

test('ways to write an option', { skip: standIn && 'about storaged' }, async (t) => {
  t.match((await runDaemon(['-hV'])).stdout, '--blockdev', 'short ones in one word');
  t.match((await runDaemon(['-Thelp'])).stdout, 'qmp_command', 'an argument at a short one');
  t.match((await runDaemon(['--vers'])).stdout, /^storaged /, 'a beginning that is unique');
  for (const [args, sentence] of [
    [['--blokdev', 'x'], /did you mean '--blockdev'\?/],
    [['--o', 'help'], /iothread/],
    [['--e', 'fuse'], /--e fuse: Parameter 'id' is missing/],
    [['--version=1'], /'--version' takes no argument/],
    [['-x'], /Unknown option '-x'/],
    [['--', 'x'], /Unexpected argument 'x'/],
    [['--blockdev', 'fil,help'], /did you mean 'file'\?/],
    [['--blockdev', 'file,node-name=a,filname=x'], /'filename' is missing; is it meant by 'filname'\?/],
    [['--trace', 'qmp_comand'], /did you mean 'qmp_command'\?/],
    [['--log-level', 'inf'], /did you mean 'info'\?/],
  ] as const) {
    const { stdout, stderr } = await runDaemon(args);
    t.match(stdout + stderr, sentence, args.join(' '));
  }
});

test('trace events', { skip: standIn && 'about storaged' }, async (t) => {
  const dir = tempDir(t);
  const list = join(dir, 'events');
  writeFileSync(list, '# what clients do\nqmp_*\n-qmp_answer  # but not that\n');
  const daemon = await startDaemon(t, { dir, args: ['--trace', `events=${list},file=${join(dir, 'log')}`] });
  const client = await daemon.client(t);
  const state = async (name: string) =>
    ((await client.execute('trace-event-get-state', { name })) as Array<{ state: string }>)[0]?.state;
  t.equal(await state('qmp_command'), 'enabled');
  t.equal(await state('qmp_answer'), 'disabled');
  await client.execute('trace-event-set-state', { name: 'qmp_answer', enable: true });
  t.equal(await state('qmp_answer'), 'enabled');
  await t.rejects(client.execute('trace-event-set-state', { name: 'nope', enable: true }), /'nope' does not exist/);
  await client.execute('trace-event-set-state', { name: 'nope', enable: true, 'ignore-unavailable': true });
  await t.rejects(client.execute('block-export-del', { id: 'none' }));
  const lines = readFileSync(join(dir, 'log'), 'utf8').trim().split('\n');
  const traced = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  t.match(
    traced.find(({ event, command }) => event === 'qmp_command' && command === 'block-export-del'),
    { client: 'qmp#1', id: 'none', level: 20 },
    'names who did what',
  );
  t.match(
    traced.find(({ event, command }) => event === 'qmp_answer' && command === 'block-export-del'),
    { msg: /not found/, ms: Number },
  );
  t.equal(daemon.stderr, '', 'the log is in the file');
});

test('the level of the log', { skip: standIn && 'about storaged' }, async (t) => {
  const daemon = await startDaemon(t, { args: ['--log-level', 'error'] });
  const client = await daemon.client(t);
  await client.execute('log-set-level', { level: 'debug' });
  await client.execute('query-version');
  await until('a line at level debug', () => daemon.stderr.includes('query-version'));
  t.notMatch(daemon.stderr, '"msg":"ready"', 'nothing of what came before');
});

eachTransport('key=value and JSON forms, in the order given', async (t, uring) => {
  const dir = tempDir(t);
  const image = join(dir, 'a,b.img');
  emptyImage(image, 2 * MiB);
  const one = mountpoint(join(dir, 'one'));
  const two = mountpoint(join(dir, 'two'));
  // In key=value form a comma of a value is doubled.
  const daemon = await startDaemon(t, {
    dir,
    args: [
      ...['--blockdev', `driver=file,node-name=file0,filename=${image.replace(',', ',,')},cache.direct=off`],
      ...['--blockdev', 'raw,node-name=disk0,file=file0,offset=512,size=1048576'],
      ...[
        '--export',
        `fuse,id=e0,node-name=disk0,mountpoint=${one}${uring === undefined ? '' : `,uring=${uring ? 'on' : 'off'}`}`,
      ],
      `--blockdev=${json({ driver: 'null-co', 'node-name': 'null0', size: 1 * MiB })}`,
      `--export=${json(fuseExport(uring, { id: 'e1', 'node-name': 'null0', mountpoint: two, writable: true }))}`,
      ...['--blockdev', 'driver=raw,node-name=nested0,file.driver=null-co,file.size=65536,file.read-zeroes=on'],
    ],
  });
  t.equal(statSync(one).size, 1 * MiB);
  t.equal(statSync(two).size, 1 * MiB);
  const client = await daemon.client(t);
  const exports = (await client.execute('query-block-exports')) as Array<{ id: string }>;
  t.strictSame(exports.map(({ id }) => id).sort(), ['e0', 'e1']);
  const nodes = (await client.execute('query-named-block-nodes')) as Array<{ 'node-name': string }>;
  const names = nodes.map((node) => node['node-name']);
  for (const name of ['file0', 'disk0', 'null0', 'nested0']) t.ok(names.includes(name), name);
});

test('the pidfile', async (t) => {
  const daemon = await startDaemon(t);
  const pidfile = join(daemon.dir, 'pid0');
  t.equal(readFileSync(pidfile, 'utf8').trim(), String(daemon.pid));
  t.equal((await daemon.end()).code, 0);
  t.notOk(existsSync(pidfile), 'goes with the daemon');
});

test('a daemon without an export stays small', { skip: standIn && 'about storaged' }, async (t) => {
  const daemon = await startDaemon(t);
  const small = daemon.threads();
  const client = await daemon.client(t);
  await client.execute('blockdev-add', { driver: 'null-co', 'node-name': 'n', size: 4096 });
  t.equal(daemon.threads(), small, 'nodes start no workers');
});

test('a chardev named by no --monitor', { skip: standIn && 'about storaged' }, async (t) => {
  const dir = tempDir(t);
  const path = join(dir, 'plain.sock');
  await startDaemon(t, { dir, args: ['--chardev', `socket,path=${path}`] });
  const client = await QmpClient.connect(path);
  await client.negotiate();
  t.match(await client.execute('query-version'), { qemu: Object }, 'is a monitor by itself, and listens');
  client.close();
});

test('a chardev with an id and without server=on connects', async (t) => {
  const dir = tempDir(t);
  const path = join(dir, 'client.sock');
  const greeting = new Promise<string>((resolve) => {
    const server = createServer((socket) => {
      socket.setEncoding('utf8');
      socket.on('error', () => {});
      socket.once('data', (text: string) => {
        resolve(text);
        socket.destroy();
      });
    });
    server.listen(path);
    t.teardown(() => server.close());
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  await startDaemon(t, { dir, args: ['--chardev', `socket,id=out,path=${path}`, '--monitor', 'chardev=out'] });
  t.match(JSON.parse(await greeting), { QMP: Object }, 'and greets whoever listens there');
});

/** Command lines that cannot work. `sentence` is what the one line on stderr must hold; %DIR% is a fresh directory. */
const wrong: ReadonlyArray<{ readonly name: string; readonly args: readonly string[]; readonly sentence: RegExp }> = [
  { name: 'unknown option', args: ['--no-such-option'], sentence: /no-such-option/ },
  { name: 'stray argument', args: ['stray'], sentence: /stray/ },
  { name: 'option without its value', args: ['--blockdev'], sentence: /blockdev/ },
  { name: 'blockdev without a driver', args: ['--blockdev', 'node-name=a'], sentence: /driver/ },
  { name: 'blockdev of an unknown driver', args: ['--blockdev', 'driver=nope,node-name=a'], sentence: /nope/ },
  { name: 'blockdev without a node name', args: ['--blockdev', 'driver=null-co'], sentence: /node-name/ },
  { name: 'blockdev with a bad node name', args: ['--blockdev', 'null-co,node-name=1!'], sentence: /node.name/i },
  {
    name: 'blockdev with an option too many',
    args: ['--blockdev', 'null-co,node-name=a,nope=1'],
    sentence: /nope/,
  },
  { name: 'blockdev with a bad size', args: ['--blockdev', 'null-co,node-name=a,size=big'], sentence: /size/ },
  {
    name: 'blockdev with a bad switch',
    args: ['--blockdev', 'null-co,node-name=a,read-zeroes=maybe'],
    sentence: /read-zeroes/,
  },
  {
    name: 'two nodes of one name',
    args: ['--blockdev', 'null-co,node-name=a', '--blockdev', 'null-co,node-name=a'],
    sentence: /'?\ba\b'?/,
  },
  { name: 'file without filename', args: ['--blockdev', 'file,node-name=a'], sentence: /filename/ },
  {
    name: 'file that is not there',
    args: ['--blockdev', 'file,node-name=a,filename=%DIR%/none.img'],
    sentence: /none\.img.*No such file/,
  },
  {
    name: 'file that is a directory',
    args: ['--blockdev', 'file,node-name=a,filename=%DIR%'],
    sentence: /%DIR%|directory|regular/,
  },
  {
    name: 'host_device of a regular file',
    args: ['--blockdev', 'host_device,node-name=a,filename=%DIR%/disk.img'],
    sentence: /disk\.img|device/,
  },
  {
    name: 'raw over a node that is not there',
    args: ['--blockdev', 'raw,node-name=a,file=none'],
    sentence: /none/,
  },
  {
    name: 'raw with an offset past the end',
    args: ['--blockdev', 'raw,node-name=a,file.driver=file,file.filename=%DIR%/disk.img,offset=8388608'],
    sentence: /offset|size/i,
  },
  {
    name: 'raw larger than its file',
    args: ['--blockdev', 'raw,node-name=a,file.driver=file,file.filename=%DIR%/disk.img,size=8388608'],
    sentence: /size/i,
  },
  { name: 'JSON that is none', args: ['--blockdev', '{"driver":'], sentence: /JSON/ },
  { name: 'export without a type', args: ['--export', 'id=e'], sentence: /type/ },
  { name: 'export of an unknown type', args: ['--export', 'nope,id=e,node-name=a'], sentence: /nope/ },
  {
    name: 'export of a node that is not there',
    args: ['--export', 'fuse,id=e,node-name=none,mountpoint=%DIR%/export'],
    sentence: /none/,
  },
  {
    name: 'export without a mountpoint',
    args: ['--blockdev', 'null-co,node-name=a', '--export', 'fuse,id=e,node-name=a'],
    sentence: /mountpoint/,
  },
  {
    name: 'export without an id',
    args: ['--blockdev', 'null-co,node-name=a', '--export', 'fuse,node-name=a,mountpoint=%DIR%/export'],
    sentence: /'?\bid\b'?/,
  },
  {
    name: 'mountpoint that is not there',
    args: ['--blockdev', 'null-co,node-name=a', '--export', 'fuse,id=e,node-name=a,mountpoint=%DIR%/nowhere'],
    sentence: /nowhere/,
  },
  {
    name: 'mountpoint that is a directory',
    args: ['--blockdev', 'null-co,node-name=a', '--export', 'fuse,id=e,node-name=a,mountpoint=%DIR%'],
    sentence: /regular file|directory/,
  },
  {
    name: 'writable export of a read-only node',
    args: [
      ...['--blockdev', 'file,node-name=a,filename=%DIR%/disk.img,read-only=on'],
      ...['--export', 'fuse,id=e,node-name=a,mountpoint=%DIR%/export,writable=on'],
    ],
    sentence: /read.only|writable|writing|permission/i,
  },
  {
    name: 'two exports of one id',
    args: [
      ...['--blockdev', 'null-co,node-name=a'],
      ...['--export', 'fuse,id=e,node-name=a,mountpoint=%DIR%/export'],
      ...['--export', 'fuse,id=e,node-name=a,mountpoint=%DIR%/export2'],
    ],
    sentence: /'?\be\b'?/,
  },
  {
    name: 'two exports at one mountpoint',
    args: [
      ...['--blockdev', 'null-co,node-name=a'],
      ...['--export', 'fuse,id=e,node-name=a,mountpoint=%DIR%/export'],
      ...['--export', 'fuse,id=f,node-name=a,mountpoint=%DIR%/export'],
    ],
    sentence: /export/,
  },
  { name: 'monitor of an unknown chardev', args: ['--monitor', 'none'], sentence: /none/ },
  { name: 'chardev of an unknown kind', args: ['--chardev', 'nope,id=a'], sentence: /nope/ },
  { name: 'chardev without a path', args: ['--chardev', 'socket,id=a,server=on,wait=off'], sentence: /path|host/ },
  {
    name: 'chardev below a directory that is not there',
    args: ['--chardev', 'socket,id=a,path=%DIR%/none/x.sock,server=on,wait=off', '--monitor', 'a'],
    sentence: /none\/x\.sock/,
  },
  {
    name: 'chardev that connects where nobody listens',
    args: ['--chardev', 'socket,id=a,path=%DIR%/nobody.sock', '--monitor', 'a'],
    sentence: /nobody\.sock/,
  },
  { name: 'pidfile below a directory that is not there', args: ['--pidfile', '%DIR%/none/pid'], sentence: /none\/pid/ },
];

for (const { name, args, sentence } of wrong) {
  test(`wrong: ${name}`, async (t) => {
    if (args.includes('--export') && !requireFuse(t)) return;
    const dir = tempDir(t);
    emptyImage(join(dir, 'disk.img'), 4 * MiB);
    mountpoint(join(dir, 'export'));
    mountpoint(join(dir, 'export2'));
    // A daemon may say that it is ready only when all of its command line works: what comes first must go again.
    const placed = args.map((arg) => arg.replaceAll('%DIR%', dir));
    const pid = args.includes('--pidfile') ? [] : ['--pidfile', join(dir, 'pid')];
    const socket = ['--chardev', `socket,id=ok,path=${join(dir, 'ok.sock')},server=on,wait=off`, '--monitor', 'ok'];
    const { code, signal, stdout, stderr } = await runDaemon([...socket, ...pid, ...placed]);
    t.equal(signal, null, 'it ends by itself');
    t.not(code, 0, 'and fails');
    t.equal(stdout, '', 'it prints nothing on stdout');
    const pattern = new RegExp(sentence.source.replaceAll('%DIR%', dir), sentence.flags);
    t.match(stderr, pattern, 'the sentence names what is wrong');
    if (!standIn) t.match(stderr, /^storaged: [^\n]+\n$/, 'it is one line');
    t.notMatch(stderr, /\bat .*:\d+:\d+/, 'and no stack trace');
    t.strictSame(readdirSync(dir).sort(), ['disk.img', 'export', 'export2'], 'no socket and no pidfile is left');
    t.strictSame(mountsBelow(dir), [], 'and no mount');
  });
}

test('uring where it is switched off', { skip: standIn && 'about storaged' }, async (t) => {
  if (!requireFuse(t)) return;
  const path = '/sys/module/fuse/parameters/enable_uring';
  if (!existsSync(path)) return t.plan(0, 'this kernel has no switch for it');
  const before = readFileSync(path, 'utf8');
  const dir = tempDir(t);
  const file = mountpoint(join(dir, 'export'));
  t.teardown(() => writeFileSync(path, before));
  writeFileSync(path, 'N');
  const { code, stderr } = await runDaemon([
    ...['--blockdev', 'null-co,node-name=a'],
    ...['--export', `fuse,id=e,node-name=a,mountpoint=${file},uring=on`],
  ]);
  t.not(code, 0);
  t.match(stderr, 'enable_uring', 'the sentence says how to switch it on');
  t.strictSame(mountsAt(file), []);
  return undefined;
});

eachTransport('allow-other', async (t, uring) => {
  const dir = tempDir(t);
  const daemon = await startDaemon(t, { dir, args: ['--blockdev', 'null-co,node-name=a,size=4096'] });
  const client = await daemon.client(t);
  for (const [value, allowed] of [
    ['off', false],
    ['on', true],
    ['auto', true],
  ] as const) {
    const file = mountpoint(join(dir, value));
    const options = { id: value, 'node-name': 'a', mountpoint: file, 'allow-other': value };
    await client.execute('block-export-add', fuseExport(uring, options));
    t.equal(mountsAt(file)[0]?.options.includes('allow_other'), allowed, `allow-other=${value}`);
  }
});

leakTest();
