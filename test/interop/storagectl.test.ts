import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { type Test, test } from 'tap';
import { emptyImage, MiB, mountpoint } from '../support/content.js';
import { type Daemon, standIn, startDaemon } from '../support/daemon.js';
import { leakTest } from '../support/leaks.js';
import { type Outcome, run, start, until } from '../support/process.js';
import { hasCommand, requireFuse } from '../support/require.js';
import { tempDir } from '../support/temp.js';

const about = { skip: standIn && 'about storaged' };
const program = fileURLToPath(new URL('../../bin/storagectl.cjs', import.meta.url));

function storagectl(socket: string, ...args: string[]): Promise<Outcome> {
  const env = { ...process.env, STORAGED_SOCKET: socket };
  return run(process.execPath, [program, ...args], { env, timeout_ms: 30_000 });
}

/** A daemon with one export, and what makes storagectl speak to it. */
async function withExport(t: Test): Promise<{ daemon: Daemon; file: string; ctl: typeof call }> {
  const dir = tempDir(t);
  emptyImage(join(dir, 'disk.img'), 4 * MiB);
  const file = mountpoint(join(dir, 'export'));
  const daemon = await startDaemon(t, {
    dir,
    args: [
      ...['--blockdev', `file,node-name=f,filename=${join(dir, 'disk.img')}`],
      ...['--export', `fuse,id=e0,node-name=f,mountpoint=${file}`, '--trace', 'qmp_answer'],
    ],
  });
  const call = (...args: string[]) => storagectl(daemon.socket, ...args);
  return { daemon, file, ctl: call };
}

test('commands and their results', about, async (t) => {
  if (!requireFuse(t)) return;
  const { ctl, daemon } = await withExport(t);
  const added = await ctl('blockdev-add', 'null-co', 'node-name=n', 'size=64k', 'read-zeroes');
  t.equal(added.stdout, '{}\n');
  t.equal(added.code, 0);
  const nodes = JSON.parse((await ctl('query-named-block-nodes')).stdout) as Array<Record<string, unknown>>;
  t.match(nodes, [{ 'node-name': 'f' }, { 'node-name': 'n', image: { 'virtual-size': 65536 } }]);
  const table = (await ctl('--table', 'query-block-exports')).stdout;
  t.match(table, /^id +e0$/m);
  t.match((await ctl('-t', 'query-chardev')).stdout, /^LABEL +FILENAME/);
  t.match((await storagectl('/nonexistent', '-s', daemon.socket, 'query-version')).stdout, 'storaged');
  const gone = await ctl('blockdev-del', 'n');
  t.equal(gone.code, 0, 'the first word is the member that is required');
  const refused = await ctl('blockdev-del', 'n');
  t.equal(refused.code, 1);
  t.match(refused.stderr, /^storagectl: Failed to find node.*'n'\n$/);
  t.match(await ctl('quit'), { code: 0, stdout: '{}\n' });
});

test('what cannot work', about, async (t) => {
  const daemon = await startDaemon(t);
  for (const [args, code, sentence] of [
    [[], 2, /no command/],
    [['--sokcet', 'x'], 2, /did you mean '--socket'\?/],
    [['blockdev-del'], 1, /'node-name' is missing/],
    [['query-block-export'], 1, /has not been found; did you mean 'query-block-exports'\?/],
    [['block_resize', 'node-name=n', 'size=huge'], 2, /'size' expects a size/],
    [['top', '-d', '0'], 2, /'--delay' expects a number above 0/],
    [['completion', 'fish'], 2, /bash and for zsh/],
    [['wait-job'], 2, /needs one job/],
    [['-s', '/nonexistent', 'quit'], 3, /Cannot connect to '\/nonexistent'/],
  ] as const) {
    const outcome = await storagectl(daemon.socket, ...args);
    t.equal(outcome.code, code, args.join(' '));
    t.match(outcome.stderr, sentence);
    t.match(outcome.stderr, /^storagectl: [^\n]+\n$/, 'in one line');
  }
});

test('help out of the schema', about, async (t) => {
  const { stdout } = await storagectl('', 'help');
  for (const command of ['block-export-add', 'query-configuration', 'quit'])
    t.match(stdout, new RegExp(`^${command} `, 'm'));
  t.match((await storagectl('', 'help', 'block_resize')).stdout, /size=SIZE \(required\)/);
  t.match((await storagectl('', 'blockdev-add', 'help')).stdout, /^ {2}null-co /m);
  t.match((await storagectl('', 'blockdev-add', 'file', 'help')).stdout, /filename=STRING \(required\)/);
});

test('events as they come', about, async (t) => {
  if (!requireFuse(t)) return;
  const { ctl, daemon } = await withExport(t);
  const env = { ...process.env, STORAGED_SOCKET: daemon.socket };
  const reader = start(process.execPath, [program, 'events', '-n', '1', 'BLOCK_EXPORT_DELETED'], { env });
  let seen = '';
  reader.stdout?.on('data', (chunk: Buffer) => {
    seen += chunk.toString();
  });
  const ended = new Promise((resolve) => reader.once('close', resolve));
  /** How many clients get events by now. */
  const negotiated = () => daemon.stderr.split('"command":"qmp_capabilities"').length - 1;
  await until('the subscription', () => negotiated() === 1);
  await ctl('block-export-del', 'e0');
  t.equal(await ended, 0);
  t.match(JSON.parse(seen), { event: 'BLOCK_EXPORT_DELETED', data: { id: 'e0' } });
  const left = start(process.execPath, [program, 'events'], { env });
  const over = new Promise((resolve) => left.once('close', resolve));
  // The second was the command that deleted the export.
  await until('the subscription', () => negotiated() === 3);
  await daemon.end();
  t.equal(await over, 3, 'the end of the daemon is told');
});

test('what the exports do', about, async (t) => {
  if (!requireFuse(t)) return;
  const { ctl, file } = await withExport(t);
  const shown = ctl('top', '-n', '2', '-d', '0.3');
  readFileSync(file);
  const { code, stdout } = await shown;
  t.equal(code, 0);
  t.equal(stdout.match(/^ID +NODE +TRANSPORT .*QD +ERRORS$/gm)?.length, 2);
  t.equal(stdout.match(/^e0 +f +dev-fuse +running /gm)?.length, 2);
});

test('save', about, async (t) => {
  if (!requireFuse(t)) return;
  const { ctl, daemon } = await withExport(t);
  const path = join(daemon.dir, 'saved.json');
  t.match(await ctl('save', '-o', path), { code: 0, stdout: '' });
  t.equal(readFileSync(path, 'utf8'), (await ctl('save')).stdout);
  t.match(JSON.parse(readFileSync(path, 'utf8')), { exports: [{ id: 'e0' }] });
  t.match(await ctl('save', '-o', '/nonexistent/file'), { code: 2, stderr: /Cannot write '\/nonexistent\/file'/ });
});

/** A daemon that has a job, and then has it no more: a job that dismisses itself is over before it can be watched. */
async function forgetfulServer(t: Test): Promise<string> {
  const path = join(tempDir(t), 'jobs.sock');
  const job = { id: 'gone', type: 'create', status: 'running', 'current-progress': 1, 'total-progress': 2 };
  const answers: object[][] = [[job], []];
  const server = createServer((socket) => {
    socket.write('{"QMP":{"version":{},"capabilities":[]}}\n');
    socket.on('error', () => {});
    createInterface({ input: socket }).on('line', (line) => {
      const { execute, id } = JSON.parse(line) as { execute: string; id: number };
      const value = execute === 'query-jobs' ? answers.shift() : {};
      if (answers.length === 0) {
        const data = { id: 'gone', status: 'aborting' };
        socket.write(`${JSON.stringify({ event: 'JOB_STATUS_CHANGE', data, timestamp: {} })}\n`);
      }
      socket.write(`${JSON.stringify({ return: value, id })}\n`);
    });
  });
  await new Promise<void>((resolve) => server.listen(path, resolve));
  t.teardown(() => server.close());
  return path;
}

test('wait-job', about, async (t) => {
  const daemon = await startDaemon(t);
  const ctl = (...args: string[]) => storagectl(daemon.socket, ...args);
  const create = async (id: string, image: string) => {
    const options = ['options.driver=file', `options.filename=${image}`, 'options.size=1M'];
    t.equal((await ctl('blockdev-create', id, ...options)).code, 0);
  };
  const image = join(daemon.dir, 'new.img');
  await create('good', image);
  t.match(await ctl('wait-job', 'good', '--dismiss'), { code: 0, stdout: '', stderr: '' });
  t.equal(statSync(image).size, 1 * MiB);
  t.equal((await ctl('query-jobs')).stdout, '[]\n', 'and dismissed');
  await create('bad', '/nonexistent/new.img');
  t.match(await ctl('wait-job', 'bad'), { code: 1, stderr: /Job 'bad' failed: .*nonexistent.*No such file/ });
  t.match(await ctl('wait-job', 'none'), { code: 1, stderr: /There is no job 'none'/ });
  const gone = await storagectl(await forgetfulServer(t), 'wait-job', 'gone');
  t.match(gone, { code: 1, stderr: /Job 'gone' failed/ }, 'one that dismissed itself');
});

/** What bash offers at the end of a line. */
async function complete(script: string, line: string): Promise<string[]> {
  const code = `source "$1"; COMP_LINE=$2; COMP_POINT=\${#2}; _storagectl; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout } = await run('bash', ['-c', code, 'bash', script, line]);
  return stdout.split('\n').filter((word) => word !== '');
}

test('completion in bash', { skip: !hasCommand('bash') && 'needs bash' }, async (t) => {
  const script = join(tempDir(t), 'completion.bash');
  writeFileSync(script, (await storagectl('', 'completion', 'bash')).stdout);
  t.equal((await run('bash', ['-n', script])).stderr, '');
  t.ok((await complete(script, 'storagectl query-bl')).includes('query-block-exports'));
  t.ok((await complete(script, 'storagectl -s /x wa')).includes('wait-job'));
  t.ok((await complete(script, 'storagectl --so')).includes('--socket'));
  const keys = await complete(script, 'storagectl blockdev-add raw ');
  for (const key of ['driver=', 'filename=', 'cache.direct=', 'offset=']) t.ok(keys.includes(key), key);
  t.strictSame(await complete(script, 'storagectl block-export-del mode='), ['safe', 'hard']);
  t.strictSame(await complete(script, 'storagectl block-export-add writable=o'), ['on', 'off']);
  t.strictSame(await complete(script, 'storagectl completion '), ['bash', 'zsh']);
});

/** An interactive zsh on a terminal of its own: types a line and a tab, and prints the line that it is then. */
const ZSH_COMPLETES = String.raw`
zmodload zsh/zpty
zpty z zsh -f -i
zpty -w z "fpath=($1 \$fpath); autoload -Uz compinit; compinit -u -D; bindkey '^I' complete-word
  tell() { print -r -- \"<<\$BUFFER>>\"; BUFFER= }; zle -N tell; bindkey '^X' tell; print REA''DY"
zpty -r -m z line '*READY*'
zpty -wn z "$2"$'\t\x18'
zpty -r -m z line '*<<*>>*'
print -r -- "$line"
`;

test('completion in zsh', { skip: !hasCommand('zsh') && 'needs zsh' }, async (t) => {
  const dir = tempDir(t);
  const script = join(dir, '_storagectl');
  writeFileSync(script, (await storagectl('', 'completion', 'zsh')).stdout);
  t.match(await run('zsh', ['-n', script]), { code: 0, stderr: '' });
  for (const [typed, line] of [
    ['storagectl query-named-b', 'storagectl query-named-block-nodes '],
    ['storagectl block-export-add typ', 'storagectl block-export-add type='],
    ['storagectl blockdev-add driver=q', 'storagectl blockdev-add driver=qcow2 '],
  ] as const) {
    const { stdout } = await run('zsh', ['-f', '-c', ZSH_COMPLETES, 'zsh', dir, typed], { timeout_ms: 20_000 });
    t.equal(/.*<<(.*)>>/s.exec(stdout)?.[1], line);
  }
});

leakTest();
