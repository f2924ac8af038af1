/** From the words of a shell to the arguments of a command. */
import { ControlError } from '../base/errors.js';
import { allMembersOf, resolve } from '../qmp/definitions.js';
import { commands } from '../qmp/generated/schema.js';
import { JsonError, parseJson } from '../qmp/json.js';
import { coerce, insert, type KeyvalOptions, keyAndValue, newTree, plain } from '../qmp/keyval.js';
import { optionHelp } from '../qmp/option-help.js';

/** What the words after a command say: its arguments, or a wish for help. */
export type CommandWords = { readonly args: object } | { readonly help: string };

/**
 * Reads `KEY=VALUE` words, each a member of the command's arguments as the schema has it; nested ones with dots, commas
 * as they are. The first word may leave away the key that is required first. One word may instead be all arguments, as
 * JSON. Throws a ControlError that says what is wrong.
 */
export function commandArguments(command: string, words: readonly string[]): CommandWords {
  const schema = Object.hasOwn(commands, command) ? commands[command] : undefined;
  const definition = resolve(schema?.arguments ?? { type: 'object' });
  if (words.length === 1 && words[0]?.startsWith('{')) return { args: jsonArguments(words[0]) };
  const members = allMembersOf(definition);
  const impliedKey = definition.required?.[0];
  const options: KeyvalOptions = {
    ...(impliedKey !== undefined && { impliedKey }),
    isSwitch: (key) => Object.hasOwn(members, key) && resolve(members[key] ?? {}).type === 'boolean',
  };
  const tree = newTree();
  let help = false;
  for (const [index, word] of words.entries()) {
    const [key, value] = keyAndValue(word, index, options, word);
    if (key === undefined) help = true;
    else insert(tree, key, value, word);
  }
  if (!help) return { args: (schema ? coerce(tree, definition, '') : plain(tree)) as object };
  const text = schema?.description ?? 'This program does not know the command; the daemon may.';
  return { help: `${text}\n\n${optionHelp(command, definition, plain(tree), `${command} KIND help`)}` };
}

function jsonArguments(text: string): object {
  try {
    return parseJson(text) as object;
  } catch (error) {
    throw error instanceof JsonError ? new ControlError(`${error.message} in '${text}'`) : error;
  }
}
