/** The log: JSON lines, or lines for people where stderr is a terminal. */
import { openSync } from 'node:fs';
import { isatty } from 'node:tty';
import { errnoOf, errnoText } from '../abi/errno.js';
import { ControlError } from '../base/errors.js';
import type { TraceEvent, TraceSwitches } from './trace.js';

export const logLevels = ['debug', 'info', 'warn', 'error'] as const;
export type LogLevel = (typeof logLevels)[number];

interface Line {
  readonly level: LogLevel;
  readonly time_ms: number;
  readonly details: object;
  readonly message: string;
}
type Sink = (line: Line) => void;

const STDERR = 2;
const NAMES: Readonly<Record<LogLevel, string>> = { debug: 'debug', info: 'info', warn: 'warning', error: 'error' };

/** A line as a person reads it: time, level, sentence, details. */
function forPeople({ level, time_ms, details, message }: Line): string {
  const more = Object.entries(details).map(
    ([name, value]) => `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`,
  );
  const clock = new Date(time_ms).toISOString().slice(11, 23);
  return `${[clock, NAMES[level], message, ...more].join(' ')}\n`;
}

async function jsonSink(fd: number): Promise<Sink> {
  const { pino } = await import('pino');
  let time_ms = 0;
  const logger = pino(
    { level: 'debug', timestamp: () => `,"time":${time_ms}` },
    pino.destination({ dest: fd, sync: true }),
  );
  return (line) => {
    time_ms = line.time_ms;
    logger[line.level](line.details, line.message);
  };
}

export interface LogOptions {
  readonly level: LogLevel;
  readonly traces: TraceSwitches;
  /** Where the lines go instead of stderr. */
  readonly file?: string | undefined;
}

/**
 * What happens, for whoever runs the daemon. Lines below the level are dropped, but for trace events that are switched
 * on. pino is loaded for the first line, not before: a daemon is ready sooner without it.
 */
export class Log {
  level: LogLevel;
  readonly traces: TraceSwitches;
  private readonly fd: number;
  private sink: Sink | undefined;
  private opening: Promise<void> | undefined;
  private waiting: Line[] = [];

  /** Throws where the file cannot be written. */
  constructor({ level, traces, file }: LogOptions) {
    this.level = level;
    this.traces = traces;
    this.fd = file === undefined ? STDERR : openLogFile(file);
    if (file === undefined && isatty(STDERR)) this.sink = (line) => process.stderr.write(forPeople(line));
  }

  debug(details: object, message: string): void {
    this.write('debug', details, message);
  }

  info(details: object, message: string): void {
    this.write('info', details, message);
  }

  warn(details: object, message: string): void {
    this.write('warn', details, message);
  }

  error(details: object, message: string): void {
    this.write('error', details, message);
  }

  /** A line that somebody has asked for: it comes whatever the level is. */
  report(details: object, message: string): void {
    this.put('info', details, message);
  }

  /** A debug line that can be had alone. */
  trace(event: TraceEvent, details: object, message: string): void {
    if (this.level === 'debug' || this.traces.isOn(event)) this.put('debug', { event, ...details }, message);
  }

  /** Resolves when every line is written. */
  async flush(): Promise<void> {
    await this.opening;
  }

  private write(level: LogLevel, details: object, message: string): void {
    if (logLevels.indexOf(level) >= logLevels.indexOf(this.level)) this.put(level, details, message);
  }

  private put(level: LogLevel, details: object, message: string): void {
    const line: Line = { level, time_ms: Date.now(), details, message };
    if (this.sink) this.sink(line);
    else {
      this.waiting.push(line);
      this.opening ??= jsonSink(this.fd).then((sink) => {
        this.sink = sink;
        for (const early of this.waiting) sink(early);
        this.waiting = [];
      });
    }
  }
}

function openLogFile(path: string): number {
  try {
    return openSync(path, 'a', 0o640);
  } catch (error) {
    throw new ControlError(`Cannot write the log file '${path}': ${errnoText(errnoOf(error))}`);
  }
}
