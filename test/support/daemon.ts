import type { ChildProcess } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Test, test } from 'tap';
import { mountsBelow } from './mounts.js';
import { adopt, endAdopted, type Outcome, outcomeOf, type RunOptions, run, start, until, within } from './process.js';
import { QmpClient } from './qmp.js';
import { requireFuse, requireUring } from './require.js';
import { tempDir } from './temp.js';

/**
 * The program under test. STORAGED_COMMAND puts another in its place: with `qemu-storage-daemon` the tests check
 * themselves against the program whose habits they describe.
 */
const [program, ...programArgs] = process.env.STORAGED_COMMAND?.split(' ') ?? [
  process.execPath,
  fileURLToPath(new URL('../../bin/storaged.cjs', import.meta.url)),
];

/** True while another program stands in for storaged: what only storaged can do is skipped then. */
export const standIn = process.env.STORAGED_COMMAND !== undefined;

/** How requests travel: true for io_uring, false for /dev/fuse, undefined where the program knows no choice. */
export type Transport = boolean | undefined;

export const transports: readonly Transport[] = standIn ? [undefined] : [true, false];

const transportName = (uring: Transport): string => (uring === undefined ? 'stand-in' : uring ? 'uring' : 'classic');

/** A test of exports, once over each transport. */
export function eachTransport(name: string, body: (t: Test, uring: Transport) => Promise<void>): void {
  for (const uring of transports) {
    test(`${name} (${transportName(uring)})`, async (t) => {
      if (uring === true ? !requireUring(t) : !requireFuse(t)) return;
      await body(t, uring);
    });
  }
}

/** An export's options on the command line or in QMP, with the transport under test. */
export function fuseExport(uring: Transport, options: Record<string, unknown>): Record<string, unknown> {
  return { type: 'fuse', ...options, ...(uring === undefined ? {} : { uring }) };
}

export const json = (value: unknown): string => JSON.stringify(value);

/** The options of a raw image as one node: a raw node over an unnamed file node. */
export function rawImage(nodeName: string, filename: string, options: object = {}, fileOptions: object = {}): object {
  return { driver: 'raw', 'node-name': nodeName, file: { driver: 'file', filename, ...fileOptions }, ...options };
}

export interface StartOptions {
  readonly args?: readonly string[];
  readonly dir?: string;
  /** Variables of the environment besides those of the test. */
  readonly env?: NodeJS.ProcessEnv;
  /** Descriptors of the test that the daemon gets as its 3, 4, ... */
  readonly fds?: readonly number[];
}

/** A running daemon of a test, with a control socket. */
export class Daemon {
  stderr = '';
  readonly pid: number;
  readonly exited: Promise<Outcome>;
  #exited = false;
  #child: ChildProcess;

  constructor(
    child: ChildProcess,
    readonly dir: string,
    readonly socket: string,
  ) {
    this.#child = child;
    this.pid = child.pid!;
    child.stderr?.on('data', (chunk: Buffer) => {
      this.stderr += chunk.toString();
    });
    this.exited = outcomeOf(child);
    this.exited.then(
      () => {
        this.#exited = true;
      },
      () => {},
    );
  }

  get running(): boolean {
    return !this.#exited;
  }

  /** A client that has negotiated. */
  async client(t: Test): Promise<QmpClient> {
    const client = await QmpClient.connect(this.socket);
    t.teardown(() => client.close());
    return client.negotiate();
  }

  signal(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  /** Ends the daemon by a signal and waits for it. */
  async end(signal: NodeJS.Signals = 'SIGTERM'): Promise<Outcome> {
    this.signal(signal);
    return within(`ending by ${signal}`, 20_000, this.exited);
  }

  fds(): number {
    return readdirSync(`/proc/${this.pid}/fd`).length;
  }

  threads(): number {
    return readdirSync(`/proc/${this.pid}/task`).length;
  }

  rss_KiB(): number {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${this.pid}/status`, 'utf8'))![1]);
  }
}

/** Runs the daemon's program to its end: for what never becomes a daemon. */
export function runDaemon(args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  return run(program!, [...programArgs, ...args], { timeout_ms: 30_000, ...options });
}

/** Runs the command with --daemonize; the daemon that it leaves behind is ended with the test. */
export async function startInBackground(
  t: Test,
  pidfile: string,
  args: readonly string[],
  { pidOption = true, ...options }: RunOptions & { readonly pidOption?: boolean } = {},
): Promise<Outcome> {
  const whole = [...programArgs, '--daemonize', ...(pidOption ? ['--pidfile', pidfile] : []), ...args];
  const outcome = await run(program!, whole, { timeout_ms: 30_000, ...options });
  if (outcome.code === 0) {
    const pid = Number(readFileSync(pidfile, 'utf8'));
    adopt(pid);
    t.teardown(() => endAdopted(pid));
  }
  return outcome;
}

/** Starts a daemon with a control socket and waits until it says, by its pidfile, that it is ready. */
export async function startDaemon(t: Test, options: StartOptions = {}): Promise<Daemon> {
  const dir = options.dir ?? tempDir(t);
  // A second daemon in the same directory gets names of its own.
  let number = 0;
  while (existsSync(join(dir, `pid${number}`))) number++;
  const pidfile = join(dir, `pid${number}`);
  const socket = join(dir, `qmp${number}.sock`);
  const command = [
    ...[program!, ...programArgs],
    ...(options.args ?? []),
    ...['--chardev', `socket,id=qmp,path=${socket},server=on,wait=off`, '--monitor', 'qmp'],
    ...['--pidfile', pidfile],
  ];
  const env = { ...process.env, ...options.env };
  // Files that a test lets it make by a relative name go with the directory.
  const started = { env, fds: options.fds ?? [], cwd: dir };
  // LISTEN_PID is the daemon's own number, which only a shell that becomes the daemon can know.
  const child =
    options.env?.LISTEN_FDS !== undefined && options.env.LISTEN_PID === undefined
      ? start('sh', ['-c', 'LISTEN_PID=$$ exec "$@"', 'sh', ...command], started)
      : start(command[0]!, command.slice(1), started);
  const daemon = new Daemon(child, dir, socket);
  t.teardown(async () => {
    if (!daemon.running) return;
    daemon.signal('SIGTERM');
    try {
      await within('ending by SIGTERM', 15_000, daemon.exited);
    } catch {
      daemon.signal('SIGKILL');
      await within('ending by SIGKILL', 15_000, daemon.exited);
      throw new Error(`the daemon did not end by SIGTERM: ${daemon.stderr}`);
    }
    const left = mountsBelow(dir).filter((mount) => mount.type.startsWith('fuse'));
    if (left.length > 0) throw new Error(`the daemon left ${left.map((mount) => mount.mountpoint).join(', ')} mounted`);
  });
  await until('the pidfile', () => {
    if (!daemon.running) throw new Error(`the daemon ended before it was ready: ${daemon.stderr}`);
    return existsSync(pidfile) && readFileSync(pidfile, 'utf8').trim() !== '';
  });
  return daemon;
}
