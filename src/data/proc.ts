/** Small files of /proc, read by a worker between two requests: without garbage, and in three system calls. */
import { readBeginning } from '../abi/libc.js';

export const SCHEDSTAT = '/proc/thread-self/schedstat';

const CLOSING_BRACKET = 0x29;
const DIGIT_0 = 0x30;
const DIGIT_9 = 0x39;
const SPACE = 0x20;
const text = new Uint8Array(1024);
/** How much of it is of the file that was read last. */
let length = 0;

/** Reads the beginning of a file into `text`; false if it has ended or is not to be seen from here. */
function readText(path: string): boolean {
  length = Math.max(readBeginning(path, text), 0);
  return length > 0;
}

const isDigit = (at: number): boolean => (text[at] as number) >= DIGIT_0 && (text[at] as number) <= DIGIT_9;

/** The decimal number `fields` spaces behind `at`; -1 if there is none. */
function numberAfter(at: number, fields: number): number {
  for (; fields > 0 && at < length; at++) if (text[at] === SPACE) fields--;
  if (at >= length || !isDigit(at)) return -1;
  let number = 0;
  for (; at < length && isDigit(at); at++) number = number * 10 + (text[at] as number) - DIGIT_0;
  return number;
}

/** The thread that was looked for last, and its file: a path is not made anew each time. */
let lastThread = 0;
let lastStat = '';

/** The CPU that a thread runs on or last ran on (proc_pid_stat(5), "processor"); -1 where that cannot be seen. */
export function cpuOf(threadId: number): number {
  if (threadId !== lastThread) {
    lastThread = threadId;
    lastStat = `/proc/${threadId}/stat`;
  }
  // The name, the second field, is in brackets and may have spaces in it; "processor" is the 39th.
  return readText(lastStat) ? numberAfter(text.lastIndexOf(CLOSING_BRACKET, length - 1), 37) : -1;
}

/** Threads of the machine that run or are ready to (proc_loadavg(5)); -1 where that cannot be seen. */
export function readyThreads(): number {
  // Three averages, then "ready/all".
  return readText('/proc/loadavg') ? numberAfter(0, 3) : -1;
}

/** Milliseconds for which the calling thread was ready to run and did not (Linux's scheduler/sched-stats.rst). */
export function waitedMs(): number {
  // Nanoseconds on a CPU, nanoseconds of waiting for one, time slices.
  return readText(SCHEDSTAT) ? numberAfter(0, 1) / 1e6 : 0;
}
