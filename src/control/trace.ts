/** Trace events: kinds of debug lines in the log, which can be switched on by name whatever the log's level is. */
import { readFileSync } from 'node:fs';
import { errnoOf, errnoText } from '../abi/errno.js';
import { ControlError } from '../base/errors.js';
import { nearest } from '../base/nearest.js';

/** Every trace event, and when it comes. */
export const traceEvents = {
  qmp_client_connect: 'a client of a monitor connects',
  qmp_client_disconnect: 'a client of a monitor is gone',
  qmp_command: 'a command begins, with its arguments',
  qmp_answer: 'a command has been answered, with its error if it failed and the milliseconds that it took',
  qmp_event: 'an event is told to the clients',
  export_deleted: 'an export is gone',
  daemon_step: 'a part of the command line or of the configuration file is carried out',
  daemon_signal: 'a signal has come',
  daemon_end: 'the daemon ends, or has ended',
} as const;

export type TraceEvent = keyof typeof traceEvents;

const names = Object.keys(traceEvents) as TraceEvent[];

/** Whether a name fits a pattern, in which `*` stands for any characters. */
function fits(name: string, pattern: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(name);
}

export class TraceSwitches {
  private readonly enabled = new Set<TraceEvent>();

  isOn(event: TraceEvent): boolean {
    return this.enabled.has(event);
  }

  /** The events whose names fit. Throws where a name without `*` is none. */
  find(pattern: string): TraceEvent[] {
    const found = names.filter((name) => fits(name, pattern));
    if (found.length === 0 && !pattern.includes('*')) {
      const meant = nearest(pattern, names);
      throw new ControlError(
        `Trace event '${pattern}' does not exist${meant === undefined ? '' : `; did you mean '${meant}'?`}`,
      );
    }
    return found;
  }

  has(pattern: string): boolean {
    return names.some((name) => fits(name, pattern));
  }

  set(pattern: string, on: boolean): void {
    for (const event of this.find(pattern)) {
      if (on) this.enabled.add(event);
      else this.enabled.delete(event);
    }
  }

  /** Takes a pattern as --trace has it: one that begins with `-` switches off. */
  apply(pattern: string): void {
    if (pattern.startsWith('-')) this.set(pattern.slice(1), false);
    else this.set(pattern, true);
  }

  /** Takes a file of patterns, one a line; `#` begins a comment. */
  applyFile(path: string): void {
    let text: string;
    try {
      text = readFileSync(path, 'utf8');
    } catch (error) {
      throw new ControlError(`Cannot read the list of trace events '${path}': ${errnoText(errnoOf(error))}`);
    }
    for (const [index, line] of text.split('\n').entries()) {
      const pattern = line.replace(/#.*/, '').trim();
      if (pattern === '') continue;
      try {
        this.apply(pattern);
      } catch (error) {
        throw error instanceof ControlError ? new ControlError(`${path}:${index + 1}: ${error.message}`) : error;
      }
    }
  }
}
