/** Reads the schema's definitions: what an object may hold, which depends on its tag. */
import { definitions } from './generated/schema.js';
import type { SchemaDefinition } from './schema-types.js';

export type Members = Readonly<Record<string, SchemaDefinition>>;

/** The definition itself where it is a reference. */
export function resolve(definition: SchemaDefinition): SchemaDefinition {
  const name = definition.$ref?.replace('#/$defs/', '');
  return name === undefined ? definition : (definitions[name] as SchemaDefinition);
}

export function definitionOf(typeName: string): SchemaDefinition {
  const found = definitions[typeName];
  if (!found) throw new Error(`the schema has no ${typeName}`);
  return found;
}

/** What a flat union adds for one value of its tag. */
export function branchOf(definition: SchemaDefinition, tag: unknown): SchemaDefinition | undefined {
  if (typeof tag !== 'string' || !definition.discriminator) return undefined;
  const { mapping } = definition.discriminator;
  return Object.hasOwn(mapping, tag) ? definitions[mapping[tag] as string] : undefined;
}

/** The members that an object may have: its own, and those of the branch that its tag's value chooses. */
export function membersOf(definition: SchemaDefinition, value: Readonly<Record<string, unknown>>): Members {
  const { discriminator, properties = {} } = definition;
  const tag = discriminator && value[discriminator.propertyName];
  return { ...properties, ...branchOf(definition, tag)?.properties };
}

/** The members of a definition, whatever its tag's value. */
export function allMembersOf(definition: SchemaDefinition): Members {
  const branches = Object.values(definition.discriminator?.mapping ?? {});
  return Object.assign({}, ...branches.map((name) => definitionOf(name).properties), definition.properties) as Members;
}

/** The complex type of an alternate, an object or a list; undefined where the definition is no alternate. */
export function otherThanString(definition: SchemaDefinition): SchemaDefinition | undefined {
  const other = definition['x-alternate']?.find((option) => option !== 'string');
  if (other === undefined) return undefined;
  return other === 'string-list' ? { type: 'array', items: { type: 'string' } } : { $ref: `#/$defs/${other}` };
}

/** The definition of what stands at `path` below a value of the type `definition`. */
export function definitionAt(
  definition: SchemaDefinition,
  value: unknown,
  path: readonly string[],
): SchemaDefinition | undefined {
  let here: SchemaDefinition | undefined = definition;
  let below = value;
  for (const part of path) {
    here = here && resolve(here);
    if (here && typeof below !== 'string') here = otherThanString(here) ?? here;
    here = here && resolve(here);
    if (!here || typeof below !== 'object' || below === null) return undefined;
    here = here.type === 'array' ? here.items : membersOf(here, below as Record<string, unknown>)[part];
    below = (below as Record<string, unknown>)[part];
  }
  here = here && resolve(here);
  const other = here && typeof below !== 'string' ? otherThanString(here) : undefined;
  return other ? resolve(other) : here;
}
