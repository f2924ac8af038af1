/** The command line of storagectl: its options, its own commands, and what `--help` says of them. */
import { ControlError } from '../base/errors.js';
import { nearest } from '../base/nearest.js';

export const DEFAULT_SOCKET = '/run/storaged.sock';

interface OptionText {
  readonly short?: string;
  readonly argument?: string;
  readonly text: string;
}

/** man/storagectl.1 describes the same. */
export const optionTable = {
  socket: {
    short: 's',
    argument: 'SOCKET',
    text: `where the daemon listens: a path, @NAME, or tcp:HOST:PORT (default: $STORAGED_SOCKET, or ${DEFAULT_SOCKET})`,
  },
  json: { short: 'j', text: 'print results as JSON, also on a terminal' },
  table: { short: 't', text: 'print results as tables, also elsewhere' },
  delay: { short: 'd', argument: 'SECONDS', text: 'top: time between two tables (default: 1)' },
  count: { short: 'n', argument: 'N', text: 'top, events: end after so many' },
  output: { short: 'o', argument: 'FILE', text: 'save: write to a file' },
  reconnect: { short: 'r', text: 'top, events: go on when the daemon comes back' },
  dismiss: { text: 'wait-job: dismiss the job when it has concluded' },
  help: { short: 'h', text: 'print this text and exit' },
  version: { short: 'V', text: 'print the version and exit' },
} as const satisfies Readonly<Record<string, OptionText>>;

export const ownCommands = {
  events: { argument: '[EVENT...]', text: 'print events as they come' },
  top: { argument: '', text: 'show what the exports do, again and again' },
  'wait-job': { argument: 'ID', text: 'wait until a job is over' },
  save: { argument: '', text: 'print the whole configuration, for storaged --config' },
  completion: { argument: 'bash|zsh', text: 'print a completion script' },
  help: { argument: '[COMMAND]', text: 'list the commands, or describe one' },
} as const;

export type OwnCommand = keyof typeof ownCommands;
type OptionName = keyof typeof optionTable;

const options: Readonly<Record<string, OptionText>> = optionTable;

/** How options are spelt, for completion. */
export function optionWords(): string[] {
  return Object.entries(options).flatMap(([name, { short }]) => (short ? [`--${name}`, `-${short}`] : [`--${name}`]));
}

export function helpText(): string {
  const optionLines = Object.entries(options).map(([name, { short, argument, text }]) => {
    const names = short ? `-${short}, --${name}` : `--${name}`;
    return `  ${names}${argument ? ` ${argument}` : ''}\n        ${text}`;
  });
  const commandLines = Object.entries(ownCommands).map(
    ([name, { argument, text }]) => `  ${`${name} ${argument}`.trimEnd()}\n        ${text}`,
  );
  return `Usage: storagectl [OPTION]... COMMAND [KEY=VALUE]...
Executes a command of storaged, the storage daemon, and prints what it returns.

${optionLines.join('\n')}

Commands are those of QMP, which 'storagectl help' lists, and:
${commandLines.join('\n')}

See storagectl(1). Examples:
  storagectl query-block-exports
  storagectl blockdev-add file node-name=disk0 filename=disk.img
  storagectl block-export-add help
`;
}

export interface CtlCommandLine {
  readonly given: Readonly<Partial<Record<OptionName, string>>>;
  readonly command: string | undefined;
  readonly words: readonly string[];
}

/** Options may stand before and after the command. Throws a ControlError that says what is wrong. */
export function parseArguments(args: readonly string[]): CtlCommandLine {
  const given: Partial<Record<OptionName, string>> = {};
  const words: string[] = [];
  const rest = [...args];
  const take = (name: string, spelt: string, attached: string | undefined): void => {
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (!option) {
      const meant = nearest(name, Object.keys(options));
      throw new ControlError(`Unknown option '${spelt}'${meant ? `; did you mean '--${meant}'?` : ''}; see --help`);
    }
    if (!option.argument && attached !== undefined) throw new ControlError(`Option '${spelt}' takes no argument`);
    const value = option.argument ? (attached ?? rest.shift()) : '';
    if (value === undefined) throw new ControlError(`Option '${spelt}' needs an argument: ${option.argument}`);
    given[name as OptionName] = value;
  };
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--') words.push(...rest.splice(0));
    else if (word.startsWith('--')) {
      const [name, ...value] = word.slice(2).split('=');
      take(name as string, `--${name}`, value.length > 0 ? value.join('=') : undefined);
    } else if (/^-[A-Za-z]/.test(word)) {
      const letter = word[1] as string;
      const name = Object.keys(options).find((known) => options[known]?.short === letter) ?? letter;
      take(name, `-${letter}`, word.length > 2 ? word.slice(2) : undefined);
    } else words.push(word);
  }
  return { given, command: words[0], words: words.slice(1) };
}
