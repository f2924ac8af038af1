/** The log: JSON lines, or lines for people where stderr is a terminal. */
import { pino } from 'pino';

export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

export interface Log {
  debug(details: object, message: string): void;
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
}

const LEVEL_NAMES: Readonly<Record<number, string>> = { 20: 'debug', 30: 'info', 40: 'warning', 50: 'error' };

/** A JSON line of pino as a person reads it: time, level, sentence, details. */
function forPeople(line: string): string {
  const { level, time, msg, pid: _pid, hostname: _hostname, ...details } = JSON.parse(line) as Record<string, unknown>;
  const more = Object.entries(details).map(
    ([name, value]) => `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`,
  );
  const clock = new Date(time as number).toISOString().slice(11, 23);
  return `${[clock, LEVEL_NAMES[level as number] ?? String(level), msg, ...more].join(' ')}\n`;
}

/** A log on stderr that drops what is below `level`. */
export function createLog(level: LogLevel): Log {
  if (!process.stderr.isTTY) return pino({ level }, pino.destination({ dest: 2, sync: true }));
  return pino({ level }, { write: (line: string) => process.stderr.write(forPeople(line)) });
}
