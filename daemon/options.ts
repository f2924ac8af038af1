/** The command line: which options there are, in what order they came, and what `--help` says of them. */
import { parseArgs } from 'node:util';
import { ControlError } from '../src/base/errors.js';
import type {
  BlockdevOptions,
  BlockExportOptions,
  ChardevOptions,
  MonitorOptions,
  ObjectOptions,
} from '../src/qmp/generated/types.js';
import { parseOption } from '../src/qmp/keyval.js';
import { nearest } from '../src/qmp/nearest.js';

/** One thing that the command line asks for, in its place in the order. */
export type Step =
  | { readonly kind: 'chardev'; readonly options: ChardevOptions }
  | { readonly kind: 'monitor'; readonly options: MonitorOptions }
  | { readonly kind: 'object'; readonly options: ObjectOptions }
  | { readonly kind: 'blockdev'; readonly options: BlockdevOptions }
  | { readonly kind: 'export'; readonly options: BlockExportOptions };

export interface CommandLine {
  readonly help: boolean;
  readonly version: boolean;
  readonly pidfile: string | undefined;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error';
  readonly steps: readonly Step[];
}

interface OptionHelp {
  readonly argument?: string;
  readonly short?: string;
  readonly text: string;
}

/** Every option of the program; man/storaged.1 describes the same. */
export const optionTable: Readonly<Record<string, OptionHelp>> = {
  blockdev: {
    argument: 'driver=DRIVER,node-name=NAME[,OPTION=VALUE...]',
    text: 'open a block node',
  },
  chardev: {
    argument: 'socket,path=PATH[,id=ID][,server=on|off]',
    text: 'a character device; one that no --monitor names is a QMP monitor by itself, and without id it listens',
  },
  export: {
    argument: 'type=fuse,id=ID,node-name=NAME,mountpoint=FILE[,OPTION=VALUE...]',
    text: 'export a block node',
  },
  monitor: { argument: '[chardev=]ID[,pretty=on|off]', text: 'speak QMP on a character device' },
  pidfile: { argument: 'FILE', text: "write the daemon's process id to FILE when it is ready" },
  'log-level': { argument: 'debug|info|warn|error', text: 'what to log on stderr (default: info)' },
  'nbd-server': { argument: '...', text: 'not supported yet' },
  object: { argument: 'iothread,id=ID[,cpu=N]', text: 'make an object; an iothread serves the exports that name it' },
  daemonize: { text: 'not supported yet: start it from a service manager, or with &' },
  help: { short: 'h', text: 'print this text and exit' },
  version: { short: 'V', text: 'print the version and exit' },
};

export function helpText(): string {
  const lines = Object.entries(optionTable).map(([name, { short, argument, text }]) => {
    const names = short ? `-${short}, --${name}` : `--${name}`;
    return `  ${names}${argument ? ` ${argument}` : ''}\n        ${text}`;
  });
  return `Usage: storaged [OPTION]...
Exports disk images as plain files through FUSE, steered over a QMP socket.

${lines.join('\n')}

Options are carried out in the order given, and may be JSON objects: --blockdev '{"driver":"file",...}'
See storaged(1). Example:
  storaged --chardev socket,path=/run/sd.sock
`;
}

const LOG_LEVELS = ['debug', 'info', 'warn', 'error'] as const;

/** Throws a ControlError that says what is wrong and where. */
export function parseCommandLine(args: readonly string[]): CommandLine {
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(optionTable).map(([name, { short, argument }]) => [
        name,
        { type: argument ? ('string' as const) : ('boolean' as const), ...(short && { short }) },
      ]),
    ),
  });
  const steps: Step[] = [];
  let help = false;
  let version = false;
  let pidfile: string | undefined;
  let logLevel: CommandLine['logLevel'] = 'info';
  for (const token of tokens) {
    if (token.kind === 'positional') {
      throw new ControlError(`Unexpected argument '${token.value}': options begin with --, see storaged --help`);
    }
    if (token.kind === 'option-terminator') continue;
    const { name, value, rawName } = token;
    const option = Object.hasOwn(optionTable, name) ? optionTable[name] : undefined;
    if (!option) {
      const meant = nearest(name, Object.keys(optionTable));
      throw new ControlError(
        `Unknown option '${rawName}'${meant ? `; did you mean '--${meant}'?` : ''}; see storaged --help`,
      );
    }
    if (option.argument && value === undefined)
      throw new ControlError(`Option '${rawName}' needs an argument: ${option.argument}`);
    if (!option.argument && value !== undefined) throw new ControlError(`Option '${rawName}' takes no argument`);
    const text = value ?? '';
    try {
      switch (name) {
        case 'help':
          help = true;
          break;
        case 'version':
          version = true;
          break;
        case 'pidfile':
          pidfile = text;
          break;
        case 'log-level': {
          const level = LOG_LEVELS.find((known) => known === text);
          if (!level) throw new ControlError(`'${text}' is none of ${LOG_LEVELS.join(', ')}`);
          logLevel = level;
          break;
        }
        case 'chardev':
          steps.push({ kind: 'chardev', options: parseOption(text, 'ChardevOptions', 'backend') });
          break;
        case 'monitor':
          steps.push({ kind: 'monitor', options: parseOption(text, 'MonitorOptions', 'chardev') });
          break;
        case 'blockdev':
          steps.push({ kind: 'blockdev', options: parseOption(text, 'BlockdevOptions', 'driver') });
          break;
        case 'export':
          steps.push({ kind: 'export', options: parseOption(text, 'BlockExportOptions', 'type') });
          break;
        case 'object':
          steps.push({ kind: 'object', options: parseOption(text, 'ObjectOptions', 'qom-type') });
          break;
        default:
          throw new ControlError('it is not supported yet');
      }
    } catch (error) {
      if (!(error instanceof ControlError)) throw error;
      throw new ControlError(`${rawName}${value === undefined ? '' : ` ${value}`}: ${error.message}`);
    }
  }
  return { help, version, pidfile, logLevel, steps };
}
