/** Small files of /proc, read by a worker between two requests: without garbage, and in three system calls. */
import { closeSync, openSync, readSync } from 'node:fs';

export const SCHEDSTAT = '/proc/thread-self/schedstat';

const CLOSING_BRACKET = 0x29;
const DIGIT_0 = 0x30;
const SLASH = 0x2f;
const SPACE = 0x20;
const text = Buffer.alloc(1024);

/** Reads the beginning of a file into `text`, zeroes behind it; false if it cannot be read. */
function readText(path: string): boolean {
  let fd = -1;
  try {
    fd = openSync(path, 'r');
    text.fill(0, readSync(fd, text));
    return true;
  } catch {
    return false; // What it tells of has ended, or is not to be seen from here.
  } finally {
    if (fd >= 0) closeSync(fd);
  }
}

/** The decimal number `fields` spaces behind `at`; -1 if there is none. */
function numberAfter(at: number, fields: number): number {
  for (let field = 0; field < fields && at >= 0; field++) at = text.indexOf(SPACE, at) + 1 || -1;
  let number = 0;
  if (at < 0 || (text[at] as number) < DIGIT_0) return -1;
  for (; (text[at] as number) >= DIGIT_0; at++) number = number * 10 + (text[at] as number) - DIGIT_0;
  return number;
}

/** The CPU that a thread runs on or last ran on (proc_pid_stat(5), "processor"); -1 where that cannot be seen. */
export function cpuOf(threadId: number): number {
  // The name, the second field, is in brackets and may have spaces in it; "processor" is the 39th.
  return readText(`/proc/${threadId}/stat`) ? numberAfter(text.lastIndexOf(CLOSING_BRACKET), 37) : -1;
}

/** Threads of the machine that run or are ready to (proc_loadavg(5)); -1 where that cannot be seen. */
export function readyThreads(): number {
  // Three averages, then "ready/all".
  return readText('/proc/loadavg') && text.includes(SLASH) ? numberAfter(0, 3) : -1;
}

/** Milliseconds for which the calling thread was ready to run and did not (Linux's scheduler/sched-stats.rst). */
export function waitedMs(): number {
  // Nanoseconds on a CPU, nanoseconds of waiting for one, time slices.
  return readText(SCHEDSTAT) ? numberAfter(0, 1) / 1e6 : 0;
}
