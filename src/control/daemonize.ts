/**
 * --daemonize: a Node process cannot fork, so the command starts itself anew in a session of its own, waits until that
 * one says over a pipe that it is ready, and exits. Until then the new process has the terminal to complain on.
 */
import { closeSync, openSync, readdirSync, readlinkSync, writeSync } from 'node:fs';
import { constants } from 'node:os';
import { ControlError } from '../base/errors.js';

/** Names the pipe's descriptor to the new process. */
const PIPE_VARIABLE = 'STORAGED_READY_FD';

/** Whether this is the new process. */
export function isInBackground(): boolean {
  return process.env[PIPE_VARIABLE] !== undefined;
}

/**
 * Descriptors that this process was given: files, devices and sockets that the options may name by number. Node's own
 * are pipes and anonymous inodes.
 */
function inheritedDescriptors(): number[] {
  return readdirSync('/proc/self/fd')
    .map(Number)
    .filter((fd) => {
      if (fd <= 2) return false;
      try {
        const target = readlinkSync(`/proc/self/fd/${fd}`);
        return !/^(pipe|anon_inode):/.test(target) && target !== `/proc/${process.pid}/fd`;
      } catch {
        return false; // The descriptor that the listing itself was read by.
      }
    });
}

/** Starts this program anew in the background. Resolves with the exit status that its caller is to see. */
export async function startInBackground(): Promise<number> {
  const { spawn } = await import('node:child_process');
  const stdio: ('ignore' | 'inherit' | 'pipe' | number)[] = ['ignore', 'inherit', 'inherit'];
  for (const fd of inheritedDescriptors()) {
    while (stdio.length < fd) stdio.push('ignore');
    stdio[fd] = fd;
  }
  const pipe = stdio.push('pipe') - 1;
  const child = spawn(process.execPath, [...process.execArgv, ...process.argv.slice(1)], {
    stdio,
    detached: true,
    // Certificates take Node longer to read than all the rest of its start, and the daemon speaks no TLS.
    env: { ...process.env, NODE_EXTRA_CA_CERTS: undefined, [PIPE_VARIABLE]: String(pipe) },
  });
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => {
    child.stdio[pipe]?.on('error', () => {}).on('data', () => resolve(0));
    child.once('error', (error) => {
      process.stderr.write(`storaged: Cannot start the daemon in the background: ${error.message}\n`);
      resolve(1);
    });
    child.once('exit', (code, signal) => {
      if (signal !== null) process.stderr.write(`storaged: the daemon was ended by ${signal} before it was ready\n`);
      // Status 0 would promise a daemon.
      resolve(code || (signal === null ? 1 : 128 + constants.signals[signal]));
    });
  });
}

/** Takes the pipe over; the programs that this process starts do not get to know of it. */
export function takeReadyPipe(): number {
  const fd = Number(process.env[PIPE_VARIABLE]);
  delete process.env[PIPE_VARIABLE];
  return fd;
}

/**
 * Lets the waiting command exit with 0, and leaves the terminal and the working directory that it had.
 *
 * @param dup2 dup2(2): 0 or more, or -errno.
 */
export function tellReady(pipe: number, dup2: (from: number, to: number) => number): void {
  const nothing = openSync('/dev/null', 'r+');
  process.chdir('/');
  try {
    writeSync(pipe, '\0');
  } catch {
    throw new ControlError('the command that started the daemon is gone');
  }
  for (const fd of [0, 1, 2]) dup2(nothing, fd);
  closeSync(nothing);
  closeSync(pipe);
}
