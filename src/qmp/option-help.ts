/** What `help` answers on the command line, out of the schema's documentation. */
import { ControlError } from '../base/errors.js';
import { nearest } from '../base/nearest.js';
import { branchOf, complexOption, definitionOf, resolve } from './definitions.js';
import type { SchemaDefinition } from './schema-types.js';

/** What a member takes, as a synopsis writes it. */
export function placeholder(given: SchemaDefinition): string {
  const definition = resolve(given);
  if (definition.enum) return definition.enum.join('|');
  if (definition['x-size']) return 'SIZE';
  switch (definition.type) {
    case 'boolean':
      return 'on|off';
    case 'integer':
      return 'N';
    default:
      return 'STRING';
  }
}

interface Row {
  readonly key: string;
  readonly text: string;
  readonly required: boolean;
}

function rowsOf(definition: SchemaDefinition, prefix = ''): Row[] {
  const required = new Set(definition.required);
  return Object.entries(definition.properties ?? {}).flatMap(([name, member]): Row[] => {
    const target = resolve(member);
    const other = target['x-alternate'] && complexOption(target);
    const text = member.description ?? target.description ?? '';
    const row = (key: string): Row => ({ key: `${prefix}${key}`, text, required: required.has(name) });
    if (other?.type === 'array') return [row(`${name}=STRING, or ${name}.0=STRING,${name}.1=STRING...`)];
    if (other) return [row(`${name}=STRING, or ${name}.KEY=VALUE...`)];
    if (target.type === 'array') return [row(`${name}.0=${placeholder(target.items ?? {})}...`)];
    if (target.discriminator) return [row(`${name}.KEY=VALUE...`)];
    if (target.properties) return rowsOf(target, `${prefix}${name}.`);
    return [row(`${name}=${placeholder(member)}`)];
  });
}

function format(rows: readonly Row[]): string {
  return rows.map(({ key, text, required }) => `  ${key}${required ? ' (required)' : ''}\n        ${text}\n`).join('');
}

/** The values of an enum, and what each means. */
export function describeValues(given: SchemaDefinition): string {
  const { enum: values = [], 'x-values': texts = {} } = resolve(given);
  const width = Math.max(...values.map((value) => value.length));
  return values.map((value) => `  ${value.padEnd(width)}  ${texts[value] ?? ''}\n`).join('');
}

/**
 * The answer to `--OPTION help`, the kinds that there are, and to `--OPTION KIND,help`, the members of one. Throws a
 * ControlError where the kind does not exist.
 */
export function optionHelp(option: string, typeName: string, value: unknown): string {
  const definition = definitionOf(typeName);
  const tagName = definition.discriminator?.propertyName;
  if (tagName === undefined) return `Options of --${option}:\n${format(rowsOf(definition))}`;
  const tag = (value as Record<string, unknown>)[tagName];
  const kinds = definition.properties?.[tagName] ?? {};
  if (tag === undefined) {
    const example = `--${option} ${tagName}=${resolve(kinds).enum?.[0]},help`;
    return `Values of ${tagName} in --${option}:\n${describeValues(kinds)}\n${example} lists the options of one.\n`;
  }
  const branch = branchOf(definition, tag);
  if (!branch) {
    const meant = nearest(String(tag), resolve(kinds).enum ?? []);
    const hint = meant === undefined ? '' : `; did you mean '${meant}'?`;
    throw new ControlError(
      `Parameter '${tagName}' does not accept value '${String(tag)}'${hint}; --${option} help lists what there is`,
    );
  }
  const rows = [...rowsOf(branch), ...rowsOf(definition).filter(({ key }) => !key.startsWith(`${tagName}=`))];
  const order = (row: Row) => (row.required ? 0 : 1);
  return `Options of --${option} ${tagName}=${String(tag)}:\n${format(rows.sort((a, b) => order(a) - order(b)))}`;
}
