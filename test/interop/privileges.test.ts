import { chmodSync, readdirSync, readFileSync, readlinkSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Test, test } from 'tap';
import { emptyImage, MiB, mountpoint } from '../support/content.js';
import { type Daemon, eachTransport, fuseExport, json, rawImage, runDaemon, startDaemon } from '../support/daemon.js';
import { FAULT_FILE } from '../support/faults.js';
import { leakTest } from '../support/leaks.js';
import { Load } from '../support/load.js';
import { mountsAt } from '../support/mounts.js';
import { run, until } from '../support/process.js';
import { qemuImg } from '../support/qcow2.js';
import { requireCommand, requireFuse, requireRoot } from '../support/require.js';
import { tempDir } from '../support/temp.js';

const NOBODY = 65_534;

/** What the kernel says of a daemon's threads: each different answer, in every field asked for. */
function threads({ pid }: Daemon, ...fields: readonly string[]): Record<string, string>[] {
  const seen = new Map<string, Record<string, string>>();
  for (const thread of readdirSync(`/proc/${pid}/task`)) {
    let status: string;
    try {
      status = readFileSync(`/proc/${pid}/task/${thread}/status`, 'utf8');
    } catch {
      continue; // It has ended meanwhile.
    }
    const found = fields.map((field) => [field, new RegExp(`^${field}:[ \\t]*(.*)$`, 'm').exec(status)?.[1] ?? '']);
    seen.set(JSON.stringify(found), Object.fromEntries(found) as Record<string, string>);
  }
  return [...seen.values()];
}

const NONE = '0000000000000000';
const IDS = ['Uid', 'Gid', 'Groups', 'CapInh', 'CapPrm', 'CapEff', 'CapAmb'];

function idsOf(uid: number, gid: number, groups: string): Record<string, string> {
  const four = (id: number) => Array(4).fill(id).join('\t');
  const none = Object.fromEntries(['CapInh', 'CapPrm', 'CapEff', 'CapAmb'].map((name) => [name, NONE]));
  return { Uid: four(uid), Gid: four(gid), Groups: groups, ...none };
}

async function exported(t: Test, uring: boolean | undefined, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const dir = tempDir(t);
  // For whom the daemon becomes.
  chmodSync(dir, 0o755);
  const image = join(dir, 'disk.img');
  emptyImage(image, 16 * MiB);
  const file = mountpoint(join(dir, 'export'));
  const options = fuseExport(uring, { id: 'e0', 'node-name': 'disk0', mountpoint: file, writable: true });
  const all = ['--blockdev', json(rawImage('disk0', image)), '--export', json(options), ...args];
  return { dir, image, file, daemon: await startDaemon(t, { dir, args: all, env }) };
}

for (const [user, uid, gid] of [
  ['nobody', NOBODY, NOBODY],
  ['1:567', 1, 567],
] as const) {
  eachTransport(`--run-with user=${user}: every thread, before and under load`, async (t, uring) => {
    if (!requireCommand(t, 'fio', 'fusermount3')) return;
    const { daemon, file } = await exported(t, uring, ['--run-with', `user=${user}`]);
    const wanted = [idsOf(uid, gid, user === 'nobody' ? `${gid} ` : '')];
    t.strictSame(threads(daemon, ...IDS), wanted, 'none has kept anything');
    const { uid: owner, mode } = statSync(file);
    t.strictSame([owner, mode & 0o777], [uid, 0o600], 'the exported file is the user’s');
    const fio = await Load.on(t, file, { seconds: 1 });
    t.strictSame(threads(daemon, ...IDS), wanted, 'nor those that have come with the load');
    t.equal((await fio.ended()).code, 0);
    const client = await daemon.client(t);
    await client.execute('object-add', { 'qom-type': 'iothread', id: 'io0' });
    t.strictSame(threads(daemon, ...IDS), wanted, 'nor a worker that is started later');
    await t.rejects(
      client.execute('blockdev-add', { driver: 'file', 'node-name': 'shadow', filename: '/etc/shadow' }),
      { message: /Permission denied/ },
      'clients of the monitor open what the user may',
    );
    t.equal((await daemon.end()).code, 0, daemon.stderr);
    t.strictSame(mountsAt(file), [], 'the export is unmounted');
  });
}

eachTransport('--sandbox: every thread has the filter, and all goes on', async (t, uring) => {
  if (!requireCommand(t, 'fio', 'qemu-img')) return;
  const all = 'on,elevateprivileges=deny,spawn=deny,resourcecontrol=deny,obsolete=deny';
  const { daemon, dir, file } = await exported(t, uring, ['--sandbox', all]);
  const wanted = [{ Seccomp: '2', NoNewPrivs: '1' }];
  t.strictSame(threads(daemon, 'Seccomp', 'NoNewPrivs'), wanted);
  const fio = await Load.on(t, file, { seconds: 1 });
  t.strictSame(threads(daemon, 'Seccomp', 'NoNewPrivs'), wanted, 'under load');
  t.equal((await fio.ended()).code, 0);
  const client = await daemon.client(t);
  await client.execute('object-add', { 'qom-type': 'iothread', id: 'io0' });
  const image = join(dir, 'disk.qcow2');
  await qemuImg('create', '-q', '-f', 'qcow2', image, '16M');
  await client.execute('blockdev-add', {
    driver: 'qcow2',
    'node-name': 'q',
    file: { driver: 'file', filename: image },
  });
  const other = mountpoint(join(dir, 'other'));
  const options = { id: 'e1', 'node-name': 'q', mountpoint: other, writable: true, iothread: 'io0' };
  await client.execute('block-export-add', fuseExport(uring, options));
  t.equal((await (await Load.on(t, other, { seconds: 1 })).ended()).code, 0);
  t.strictSame(threads(daemon, 'Seccomp', 'NoNewPrivs'), wanted, 'also those of an iothread');
  t.equal((await daemon.end()).code, 0, daemon.stderr);
  t.strictSame([...mountsAt(file), ...mountsAt(other)], []);
});

test('--sandbox: what is denied fails', async (t) => {
  if (!requireRoot(t)) return;
  const preload = new URL('../support/faults.js', import.meta.url).href;
  for (const [spawn, answer] of [
    ['allow', 'well'],
    ['deny', 'EPERM'],
  ] as const) {
    const dir = tempDir(t);
    const faultFile = join(dir, 'fault');
    const env = { NODE_OPTIONS: `--import=${preload}`, [FAULT_FILE]: faultFile };
    const daemon = await startDaemon(t, { dir, env, args: ['--sandbox', `on,spawn=${spawn}`] });
    for (const [fault, said] of [
      ['spawn', `spawned: ${answer}`],
      ...(spawn === 'allow' ? [['unshare', 'unshare: EPERM'] as const] : []),
    ] as const) {
      writeFileSync(`${faultFile}.new`, `main ${fault}`);
      renameSync(`${faultFile}.new`, faultFile);
      daemon.signal('SIGUSR2');
      await until(said, () => daemon.stderr.includes(`${said}\n`));
      t.match(daemon.stderr, said);
    }
    t.equal((await daemon.end()).code, 0);
  }
});

eachTransport('a user who could not unmount an export is refused', async (t, uring) => {
  if (!requireCommand(t, 'fusermount3')) return;
  const dir = tempDir(t);
  const file = mountpoint(join(dir, 'export'));
  const options = json(fuseExport(uring, { id: 'e0', 'node-name': 'n', mountpoint: file }));
  const args = ['--blockdev', 'null-co,node-name=n,size=4096', '--export', options, '--run-with', 'user=nobody'];
  const { code, stderr } = await runDaemon(args);
  t.equal(code, 1);
  t.match(stderr, /the user could not unmount the export at .*Permission denied/);
  t.strictSame(mountsAt(file), []);
});

test('--run-with after --sandbox', async (t) => {
  if (!requireFuse(t) || !requireCommand(t, 'fusermount3')) return;
  const { daemon, file } = await exported(t, false, ['--sandbox', 'on,resourcecontrol=deny', '--run-with', 'nobody']);
  t.strictSame(threads(daemon, 'Seccomp', 'CapEff'), [{ Seccomp: '2', CapEff: NONE }]);
  t.equal((await daemon.end()).code, 0);
  t.strictSame(mountsAt(file), []);
});

test('what cannot be is said before anything is done', async (t) => {
  if (!requireRoot(t)) return;
  for (const [args, sentence] of [
    [['--run-with', 'user=nosuchuser'], /There is no user 'nosuchuser'/],
    [['--run-with', 'user=4000123:5'], /user 4000123 has no name/],
    [['--run-with', 'user=root'], /the user is root/],
    [['--run-with', 'user=0:5'], /the user is root/],
    [['--run-with', 'user=nobody', '--sandbox', 'on,spawn=deny'], /fusermount3, a setuid program/],
    [['--run-with', 'user=nobody', '--sandbox', 'on,elevateprivileges=children'], /fusermount3, a setuid program/],
    [['--sandbox', 'maybe'], /enable/],
  ] as const) {
    const { code, stderr } = await runDaemon(args);
    t.equal(code, 1, args.join(' '));
    t.match(stderr, sentence);
    t.equal(stderr.trim().split('\n').length, 1, 'in one sentence');
  }
  if (!requireCommand(t, 'setpriv')) return;
  const program = new URL('../../daemon/storaged.js', import.meta.url).pathname;
  const user = ['--reuid=65534', '--regid=65534', '--clear-groups', '--inh-caps=-all'];
  for (const [args, sentence] of [
    [['--sandbox', 'on'], /needs root \(CAP_SYS_ADMIN\)/],
    [['--run-with', 'user=1:1'], /only root can become another user/],
  ] as const) {
    const { code, stderr } = await run('setpriv', [...user, process.execPath, program, ...args]);
    if (/EACCES|Cannot find module/.test(stderr)) return t.comment('the program is not readable for other users');
    t.equal(code, 1);
    t.match(stderr, sentence);
  }
});

/** O_CLOEXEC, as fdinfo has it (proc_pid_fdinfo(5)). */
const CLOSES = 0o2000000;

eachTransport('no descriptor would be inherited by a program', async (t, uring) => {
  if (!requireCommand(t, 'qemu-img')) return;
  const { daemon, dir, file } = await exported(t, uring, []);
  const client = await daemon.client(t);
  const base = join(dir, 'base.qcow2');
  const image = join(dir, 'top.qcow2');
  await qemuImg('create', '-q', '-f', 'qcow2', base, '16M');
  await qemuImg('create', '-q', '-f', 'qcow2', '-b', base, '-F', 'qcow2', image);
  await client.execute('object-add', { 'qom-type': 'iothread', id: 'io0' });
  await client.execute('blockdev-add', {
    driver: 'qcow2',
    'node-name': 'q',
    file: { driver: 'file', filename: image },
  });
  const options = { id: 'e1', 'node-name': 'q', mountpoint: mountpoint(join(dir, 'other')), iothread: 'io0' };
  await client.execute('block-export-add', fuseExport(uring, options));
  readFileSync(file);
  const open = readdirSync(`/proc/${daemon.pid}/fd`)
    .map(Number)
    .filter((fd) => fd > 2);
  t.ok(open.length > 15);
  const inheritable = open.filter((fd) => {
    const flags = /^flags:\s*([0-7]+)$/m.exec(readFileSync(`/proc/${daemon.pid}/fdinfo/${fd}`, 'utf8'))![1]!;
    return (Number.parseInt(flags, 8) & CLOSES) === 0;
  });
  t.strictSame(
    inheritable.map((fd) => `${fd}: ${readlinkSync(`/proc/${daemon.pid}/fd/${fd}`)}`),
    [],
  );
});

leakTest();
