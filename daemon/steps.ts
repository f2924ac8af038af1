/** What the options ask for, checked against the schema before anything of it is done. */
import { resolve } from 'node:path';
import { ControlError } from '../src/base/errors.js';
import { nearest } from '../src/base/nearest.js';
import { type LogLevel, logLevels } from '../src/control/log.js';
import { TraceSwitches, traceEvents } from '../src/control/trace.js';
import { definitionOf } from '../src/qmp/definitions.js';
import type {
  BlockdevOptions,
  BlockExportOptions,
  ChardevOptions,
  MonitorOptions,
  ObjectOptions,
  RunWithOptions,
  SandboxOptions,
  TraceOptions,
} from '../src/qmp/generated/types.js';
import { isHelp, readOption } from '../src/qmp/keyval.js';
import { optionHelp } from '../src/qmp/option-help.js';
import { absolutePaths } from '../src/qmp/paths.js';
import { validateType } from '../src/qmp/validate.js';
import { readConfigFile } from './config-file.js';
import type { GivenOption, OptionName } from './options.js';

interface StepOptions {
  chardev: ChardevOptions;
  monitor: MonitorOptions;
  object: ObjectOptions;
  blockdev: BlockdevOptions;
  export: BlockExportOptions;
}
export type StepKind = keyof StepOptions;

/** One thing to do, in its place in the order. */
export type Step = {
  [Kind in StepKind]: {
    readonly kind: Kind;
    readonly options: StepOptions[Kind];
    /** Where it was asked for, before an error's sentence. */
    readonly where: string;
  };
}[StepKind];

interface OptionType {
  readonly typeName: string;
  readonly impliedKey: string;
}

const optionTypes: Readonly<Record<StepKind | 'trace' | 'run-with' | 'sandbox', OptionType>> = {
  chardev: { typeName: 'ChardevOptions', impliedKey: 'backend' },
  monitor: { typeName: 'MonitorOptions', impliedKey: 'chardev' },
  object: { typeName: 'ObjectOptions', impliedKey: 'qom-type' },
  blockdev: { typeName: 'BlockdevOptions', impliedKey: 'driver' },
  export: { typeName: 'BlockExportOptions', impliedKey: 'type' },
  trace: { typeName: 'TraceOptions', impliedKey: 'enable' },
  'run-with': { typeName: 'RunWithOptions', impliedKey: 'user' },
  sandbox: { typeName: 'SandboxOptions', impliedKey: 'enable' },
};

export interface Plan {
  readonly daemonize: boolean;
  readonly pidfile: string | undefined;
  readonly logLevel: LogLevel;
  readonly logFile: string | undefined;
  readonly traces: TraceSwitches;
  /** What is given up when all is set up. */
  readonly runWith: RunWithOptions | undefined;
  readonly sandbox: SandboxOptions | undefined;
  readonly steps: readonly Step[];
}

/** Not an error: an option asked for help, which is to be printed instead of anything else. */
export class HelpRequest {
  constructor(readonly text: string) {}
}

function traceHelp(): string {
  const width = Math.max(...Object.keys(traceEvents).map((name) => name.length));
  const lines = Object.entries(traceEvents).map(([name, text]) => `  ${name.padEnd(width)}  ${text}\n`);
  return `Trace events:\n${lines.join('')}`;
}

function read<T>(name: keyof typeof optionTypes, value: string): T {
  const { typeName, impliedKey } = optionTypes[name];
  if (name === 'trace' && isHelp(value)) throw new HelpRequest(traceHelp());
  const option = readOption(value, typeName, impliedKey);
  if (option.help)
    throw new HelpRequest(optionHelp(`--${name}`, definitionOf(typeName), option.value, `--${name} KIND,help`));
  validateType(typeName, option.value);
  return option.value as T;
}

function logLevel(value: string): LogLevel {
  const level = logLevels.find((known) => known === value);
  if (level) return level;
  const meant = nearest(value, logLevels);
  throw new ControlError(
    `'${value}' is none of ${logLevels.join(', ')}${meant === undefined ? '' : `; did you mean '${meant}'?`}`,
  );
}

function isStep(name: OptionName): name is StepKind {
  return name in optionTypes && !['trace', 'run-with', 'sandbox'].includes(name);
}

/** Throws a {@link HelpRequest}, or a ControlError that says what is wrong and where. */
export function makePlan(given: readonly GivenOption[]): Plan {
  const steps: Step[] = [];
  const traces = new TraceSwitches();
  const settings: { -readonly [K in Exclude<keyof Plan, 'traces' | 'steps'>]: Plan[K] } = {
    ...{ daemonize: false, pidfile: undefined, logLevel: 'info', logFile: undefined },
    ...{ runWith: undefined, sandbox: undefined },
  };
  for (const { name, spelt, value } of given) {
    try {
      if (isStep(name)) steps.push({ kind: name, options: read(name, value), where: spelt } as Step);
      else if (name === 'daemonize') settings.daemonize = true;
      else if (name === 'config') steps.push(...readConfigFile(value));
      else if (name === 'pidfile') settings.pidfile = resolve(value);
      else if (name === 'log-level') settings.logLevel = logLevel(value);
      else if (name === 'run-with') settings.runWith = read(name, value);
      else if (name === 'sandbox') settings.sandbox = read(name, value);
      else if (name === 'trace') {
        const { enable, events, file } = read<TraceOptions>(name, value);
        if (events !== undefined) traces.applyFile(events);
        if (enable !== undefined) traces.apply(enable);
        if (file !== undefined) settings.logFile = resolve(file);
      } else throw new ControlError('it is not supported yet');
    } catch (error) {
      throw error instanceof ControlError ? new ControlError(`${spelt}: ${error.message}`) : error;
    }
  }
  if (settings.daemonize) {
    const stdio = steps.find(({ kind, options }) => kind === 'chardev' && options.backend === 'stdio');
    if (stdio) throw new ControlError(`${stdio.where}: a daemon in the background has no stdio: leave out --daemonize`);
  }
  if (!settings.daemonize) return { ...settings, traces, steps };
  // The daemon leaves the directory, and may be asked for its configuration after that.
  const base = process.cwd();
  const absolute = ({ kind, options, where }: Step) =>
    ({ kind, options: absolutePaths(options, optionTypes[kind].typeName, base), where }) as Step;
  return { ...settings, traces, steps: steps.map(absolute) };
}
