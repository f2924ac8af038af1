/** What the schema says of the members of an option or a command: for `help`, and for completion in shells. */
import { ControlError } from '../base/errors.js';
import { nearest } from '../base/nearest.js';
import { branchOf, complexOption, definitionOf, resolve } from './definitions.js';
import type { SchemaDefinition } from './schema-types.js';

/** A member as the command line spells it, those of nested objects with a dot. */
export interface MemberHelp {
  readonly key: string;
  /** What may follow its `=`, where that can be listed. */
  readonly values: readonly string[];
  /** How it is written, `key=VALUE`. */
  readonly synopsis: string;
  readonly text: string;
  readonly required: boolean;
}

/** What a member takes, as a synopsis writes it. */
function placeholder(definition: SchemaDefinition, values: readonly string[]): string {
  if (values.length > 0) return values.join('|');
  if (definition['x-size']) return 'SIZE';
  return definition.type === 'integer' || definition.type === 'number' ? 'N' : 'STRING';
}

function valuesOf(definition: SchemaDefinition): readonly string[] {
  return definition.enum ?? (definition.type === 'boolean' ? ['on', 'off'] : []);
}

/** The members of an object, but for those that only a value of its tag adds. */
export function membersHelp(definition: SchemaDefinition, prefix = ''): MemberHelp[] {
  const required = new Set(definition.required);
  return Object.entries(definition.properties ?? {}).flatMap(([name, member]): MemberHelp[] => {
    const target = resolve(member);
    const other = target['x-alternate'] && complexOption(target);
    if (target.properties && !target.discriminator) return membersHelp(target, `${prefix}${name}.`);
    const key = `${prefix}${name}`;
    const values = valuesOf(target);
    const item = resolve(target.items ?? {});
    const synopsis = target.discriminator
      ? `${key}.KEY=VALUE...`
      : target.type === 'array'
        ? `${key}.0=${placeholder(item, valuesOf(item))}...`
        : `${key}=${placeholder(target, values)}`;
    const alternative =
      other && (other.type === 'array' ? `${key}.0=STRING,${key}.1=STRING...` : `${key}.KEY=VALUE...`);
    const text = member.description ?? target.description ?? '';
    const whole = alternative ? `${synopsis}, or ${alternative}` : synopsis;
    return [{ key, values, synopsis: whole, text, required: required.has(name) }];
  });
}

export function formatMembers(members: readonly MemberHelp[]): string {
  return members
    .map(({ synopsis, text, required }) => `  ${synopsis}${required ? ' (required)' : ''}\n        ${text}\n`)
    .join('');
}

/** The values of an enum, and what each means. */
function describeValues(given: SchemaDefinition): string {
  const { enum: values = [], 'x-values': texts = {} } = resolve(given);
  const width = Math.max(...values.map((value) => value.length));
  return values.map((value) => `  ${value.padEnd(width)}  ${texts[value] ?? ''}\n`).join('');
}

/**
 * The answer to `--OPTION help`, the kinds that there are, and to `--OPTION KIND,help`, the members of one; `ask` is
 * how the latter is asked for, with KIND in it. Throws a ControlError where the kind does not exist.
 */
export function optionHelp(name: string, given: SchemaDefinition, value: unknown, ask: string): string {
  const definition = resolve(given);
  const tagName = definition.discriminator?.propertyName;
  if (tagName === undefined) return `Options of ${name}:\n${formatMembers(membersHelp(definition))}`;
  const tag = (value as Record<string, unknown>)[tagName];
  const kinds = definition.properties?.[tagName] ?? {};
  if (tag === undefined) {
    const example = ask.replace('KIND', `${tagName}=${resolve(kinds).enum?.[0]}`);
    return `Values of ${tagName} in ${name}:\n${describeValues(kinds)}\n${example} lists the options of one.\n`;
  }
  const branch = branchOf(definition, tag);
  if (!branch) {
    const meant = nearest(String(tag), resolve(kinds).enum ?? []);
    const hint = meant === undefined ? '' : `; did you mean '${meant}'?`;
    throw new ControlError(
      `Parameter '${tagName}' does not accept value '${String(tag)}'${hint}; ${name} help lists what there is`,
    );
  }
  const members = [...membersHelp(branch), ...membersHelp(definition).filter(({ key }) => key !== tagName)];
  const order = (member: MemberHelp) => (member.required ? 0 : 1);
  return `Options of ${name} ${tagName}=${String(tag)}:\n${formatMembers(members.sort((a, b) => order(a) - order(b)))}`;
}

/** The members of a definition of the schema, whatever its tag's value: each once. */
export function allMembersHelp(given: SchemaDefinition): MemberHelp[] {
  const definition = resolve(given);
  const branches = Object.values(definition.discriminator?.mapping ?? {}).map(definitionOf);
  const members = [definition, ...branches].flatMap((part) => membersHelp(part));
  return [...new Map(members.reverse().map((member) => [member.key, member])).values()].reverse();
}
