import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

// Where certificates are named Node reads them at every start, which takes longer than all else that it does then; none
// of the programs here uses one.
delete process.env.NODE_EXTRA_CA_CERTS;

// The test runner loads a module of its own into each Node, for a coverage that nobody asks for: a daemon would start
// later, and take 50 MiB more. It asks for that here, and once more for each program that is spawned (plainNode).
delete process.env.NODE_OPTIONS;

/** How a program ended, and everything it printed. */
export interface Outcome {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly input?: string;
  readonly timeout_ms?: number;
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Descriptors of the test that the program gets as its 3, 4, ... */
  readonly fds?: readonly number[];
}

/** Every program that this test file started and that has not ended: the leak check looks here. */
const running = new Map<number, ChildProcess>();

/** Node with no options but those of `env`. */
function plainNode(args: readonly string[], env: NodeJS.ProcessEnv | undefined): [string, string[]] {
  const wanted = env?.NODE_OPTIONS;
  const set = wanted === undefined ? ['-u', 'NODE_OPTIONS'] : [`NODE_OPTIONS=${wanted}`];
  return ['env', [...set, process.execPath, ...args]];
}

/** Starts a program whose end the test file has to see to; whatever is left is killed when the test file exits. */
export function start(command: string, args: readonly string[], options: RunOptions = {}): ChildProcess {
  const [program, all] = command === process.execPath ? plainNode(args, options.env) : [command, args];
  const child = spawn(program, all, {
    stdio: ['pipe', 'pipe', 'pipe', ...(options.fds ?? [])],
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    ...(options.env === undefined ? {} : { env: options.env }),
  });
  const { pid } = child;
  if (pid !== undefined) {
    running.set(pid, child);
    child.once('exit', () => running.delete(pid));
  }
  // A program that ends before it has read its input is not an error of ours.
  child.stdin?.on('error', () => {});
  return child;
}

/** The outcome of a started program, once it has ended and its output is read. */
export function outcomeOf(child: ChildProcess): Promise<Outcome> {
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => stderr.push(chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      resolve({
        code,
        signal,
        stdout: Buffer.concat(stdout).toString(),
        stderr: Buffer.concat(stderr).toString(),
      });
    });
  });
}

/** Runs a program to its end. A program that outlives its time is killed, which shows as its signal. */
export async function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  const child = start(command, args, options);
  const timer = setTimeout(() => child.kill('SIGKILL'), options.timeout_ms ?? 60_000);
  const outcome = outcomeOf(child);
  child.stdin?.end(options.input ?? '');
  try {
    return await outcome;
  } finally {
    clearTimeout(timer);
  }
}

/** Runs a program that must succeed, and returns what it printed. */
export async function must(command: string, args: readonly string[], options: RunOptions = {}): Promise<string> {
  const outcome = await run(command, args, options);
  if (outcome.code !== 0) {
    const how = outcome.signal ?? `exit status ${outcome.code}`;
    throw new Error(
      `${command} ${args.join(' ')}: ${how}: ${(outcome.stderr.trim() || outcome.stdout.trim()).slice(0, 400)}`,
    );
  }
  return outcome.stdout;
}

/** The programs that are still running. */
export function stillRunning(): readonly string[] {
  return [...running.values()].map((child) => `${child.pid}: ${child.spawnargs.join(' ')}`);
}

/** Daemons that the test's programs have left in the background, and whose end the test has to see to. */
const adopted = new Set<number>();

export function adopt(pid: number): void {
  adopted.add(pid);
}

/** Ends an adopted process, by SIGTERM and then by SIGKILL. */
export async function endAdopted(pid: number): Promise<void> {
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    try {
      process.kill(pid, signal);
      await until(`the end of process ${pid}`, () => !existsSync(`/proc/${pid}`), 10_000);
    } catch {
      // It has ended, or the next signal is for it.
    }
  }
  adopted.delete(pid);
}

export function killAllSync(): void {
  for (const child of running.values()) child.kill('SIGKILL');
  for (const pid of adopted) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It has ended.
    }
  }
}

export const sleep = (delay_ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, delay_ms));

/** Waits until `probe` answers something other than undefined or false. */
export async function until<T>(
  what: string,
  probe: () => T | undefined | false | Promise<T | undefined | false>,
  timeout_ms = 20_000,
): Promise<T> {
  const deadline = Date.now() + timeout_ms;
  for (;;) {
    const answer = await probe();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > deadline) throw new Error(`waited ${timeout_ms} ms in vain for ${what}`);
    await sleep(5);
  }
}

/** Fails when a promise takes longer than a generous bound: for what must not hang. */
export async function within<T>(what: string, timeout_ms: number, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took more than ${timeout_ms} ms`)), timeout_ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
