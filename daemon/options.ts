/** The command line: which options there are, in what order they came, and what `--help` says of them. */
import { ControlError } from '../src/base/errors.js';
import { nearest } from '../src/base/nearest.js';

interface OptionHelp {
  readonly argument?: string;
  readonly short?: string;
  readonly text: string;
}

/** Every option of the program; man/storaged.1 describes the same. */
export const optionTable = {
  blockdev: {
    argument: '[driver=]DRIVER,node-name=NAME[,OPTION=VALUE...]',
    text: 'open a block node; --blockdev help lists the drivers, --blockdev DRIVER,help the options of one',
  },
  chardev: {
    argument: 'socket,path=PATH[,id=ID][,server=on|off][,OPTION=VALUE...]',
    text: 'a character device; one that no --monitor names is a QMP monitor by itself, and without id it listens',
  },
  config: {
    argument: 'FILE',
    text: "make all that a configuration file has, as 'storagectl save' writes it",
  },
  daemonize: { text: 'run in the background; the command returns when the daemon is ready, or has failed' },
  export: {
    argument: '[type=]fuse,id=ID,node-name=NAME,mountpoint=FILE[,OPTION=VALUE...]',
    text: 'export a block node; --export TYPE,help lists the options of one type',
  },
  'log-level': { argument: 'debug|info|warn|error', text: 'what to log on stderr (default: info)' },
  monitor: { argument: '[chardev=]ID[,pretty=on|off]', text: 'speak QMP on a character device' },
  'nbd-server': { argument: '...', text: 'not supported yet' },
  object: {
    argument: 'iothread,id=ID[,cpu=N]',
    text: 'make an object; an iothread serves the exports that name it; --object TYPE,help lists the options of one',
  },
  pidfile: { argument: 'FILE', text: "write the daemon's process id to FILE when it is ready" },
  'run-with': {
    argument: '[user=]NAME|UID:GID',
    text: 'go on as that user when all is set up, without any capability; exports are then mounted by fusermount3',
  },
  sandbox: {
    argument: 'on|off[,elevateprivileges=allow|deny|children][,spawn=allow|deny][,OPTION=VALUE...]',
    text: 'let system calls fail that a storage daemon never makes; --sandbox help lists the options',
  },
  trace: {
    argument: '[[enable=]PATTERN][,events=FILE][,file=FILE]',
    short: 'T',
    text: 'log trace events, those of PATTERN or of the patterns in a file; file= takes the log; see --trace help',
  },
  help: { short: 'h', text: 'print this text and exit' },
  version: { short: 'V', text: 'print the version and exit' },
} as const satisfies Readonly<Record<string, OptionHelp>>;

export type OptionName = keyof typeof optionTable;

const options: Readonly<Record<string, OptionHelp>> = optionTable;

export function helpText(): string {
  const lines = Object.entries(options).map(([name, { short, argument, text }]) => {
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

/** An option as it was given. */
export interface GivenOption {
  readonly name: OptionName;
  /** With its argument, for error sentences. */
  readonly spelt: string;
  /** Its argument; '' for an option that takes none. */
  readonly value: string;
}

/** The option that a name means: its own, or one that begins so and no other does, as getopt_long(3) has it. */
function findOption(name: string, spelt: string): OptionName {
  if (Object.hasOwn(options, name)) return name as OptionName;
  const begun = Object.keys(options).filter((known) => known.startsWith(name));
  if (begun.length === 1) return begun[0] as OptionName;
  if (begun.length > 1)
    throw new ControlError(`Option '${spelt}' may mean ${begun.map((known) => `--${known}`).join(' or ')}`);
  const meant = nearest(name, Object.keys(options));
  throw new ControlError(
    `Unknown option '${spelt}'${meant ? `; did you mean '--${meant}'?` : ''}; see storaged --help`,
  );
}

function findShort(letter: string): OptionName {
  const found = Object.keys(options).find((name) => options[name]?.short === letter);
  if (found === undefined) throw new ControlError(`Unknown option '-${letter}'; see storaged --help`);
  return found as OptionName;
}

/** Cuts the command line into options. Throws a ControlError that says what is wrong. */
export function parseArguments(args: readonly string[]): GivenOption[] {
  const given: GivenOption[] = [];
  const rest = [...args];
  const take = (name: OptionName, spelt: string, attached: string | undefined): void => {
    const { argument } = options[name] as OptionHelp;
    if (argument === undefined && attached !== undefined)
      throw new ControlError(`Option '${spelt}' takes no argument, and has '${attached}'`);
    const value = argument === undefined ? '' : (attached ?? rest.shift());
    if (value === undefined) throw new ControlError(`Option '${spelt}' needs an argument: ${argument}`);
    given.push({ name, spelt: argument === undefined ? spelt : `${spelt} ${value}`, value });
  };
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--' && rest.length === 0) break;
    if (word.startsWith('--') && word !== '--') {
      const equals = word.indexOf('=');
      const spelt = equals < 0 ? word : word.slice(0, equals);
      take(findOption(spelt.slice(2), spelt), spelt, equals < 0 ? undefined : word.slice(equals + 1));
    } else if (/^-[^-]/.test(word)) {
      for (let at = 1; at < word.length; at++) {
        const name = findShort(word[at] as string);
        const attached = word.slice(at + 1);
        const takesRest = options[name]?.argument !== undefined && attached !== '';
        take(name, `-${word[at]}`, takesRest ? attached : undefined);
        if (takesRest) break;
      }
    } else {
      const stray = word === '--' ? rest[0] : word;
      throw new ControlError(`Unexpected argument '${stray}': options begin with --, see storaged --help`);
    }
  }
  return given;
}
