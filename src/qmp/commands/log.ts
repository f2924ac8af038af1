/** Commands on the log. */
import type { Daemon } from '../../control/daemon.js';
import type { LogLevel, TraceEventInfo } from '../generated/types.js';

export const logCommands = {
  'log-set-level': ({ level }: { level: LogLevel }, { log }: Daemon) => {
    log.level = level;
    return {};
  },
  'trace-event-get-state': ({ name }: { name: string }, { log: { traces } }: Daemon): TraceEventInfo[] => {
    return traces.find(name).map((event) => ({ name: event, state: traces.isOn(event) ? 'enabled' : 'disabled' }));
  },
  'trace-event-set-state': (
    args: { name: string; enable: boolean; 'ignore-unavailable'?: boolean },
    { log: { traces } }: Daemon,
  ) => {
    if (!args['ignore-unavailable'] || traces.has(args.name)) traces.set(args.name, args.enable);
    return {};
  },
};
