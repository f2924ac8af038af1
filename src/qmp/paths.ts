/** Paths among options: the schema knows which members are some. */
import { resolve as absolute } from 'node:path';
import { complexOption, definitionOf, membersOf, resolve } from './definitions.js';
import type { SchemaDefinition } from './schema-types.js';

function convert(value: unknown, given: SchemaDefinition, base: string): unknown {
  const definition = resolve(given);
  if (typeof value === 'string') return definition['x-path'] ? absolute(base, value) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (definition['x-alternate']) return convert(value, complexOption(definition), base);
  if (Array.isArray(value)) return value.map((item) => convert(item, definition.items ?? {}, base));
  const members = membersOf(definition, value as Record<string, unknown>);
  const entries = Object.entries(value).map(([name, member]) => {
    // A name in the abstract namespace of sockets is no path.
    const kept = name === 'path' && (value as { abstract?: boolean }).abstract === true;
    return [name, kept ? member : convert(member, members[name] ?? {}, base)];
  });
  return Object.fromEntries(entries);
}

/** A copy of a value of the schema's type `typeName` whose relative paths are those from `base`. */
export function absolutePaths<T>(value: T, typeName: string, base: string): T {
  return convert(value, definitionOf(typeName), base) as T;
}
