/** Finding one's way in the schema's definitions, along a value that they describe. */
import { definitions } from './generated/schema.js';
import type { SchemaDefinition } from './schema-types.js';

/** The name that a definition refers to. */
export function referenceOf(definition: SchemaDefinition): string | undefined {
  return definition.$ref?.replace('#/$defs/', '');
}

/** The definition itself where it stands for another by reference. */
export function resolve(definition: SchemaDefinition): SchemaDefinition {
  const name = referenceOf(definition);
  return name === undefined ? definition : (definitions[name] as SchemaDefinition);
}

export function definitionOf(typeName: string): SchemaDefinition {
  const found = definitions[typeName];
  if (!found) throw new Error(`the schema has no ${typeName}`);
  return found;
}

export type Members = Readonly<Record<string, SchemaDefinition>>;

/** What a union adds for one value of its tag. */
export function branchOf(definition: SchemaDefinition, tag: unknown): SchemaDefinition | undefined {
  const { mapping } = definition.discriminator ?? {};
  return mapping && typeof tag === 'string' && Object.hasOwn(mapping, tag)
    ? definitions[mapping[tag] as string]
    : undefined;
}

/** The members that an object has by its definition; those of a union's branch by the object's tag. */
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

/** What an alternate is where it is no string: its definition, or a list of strings. */
export function complexOption(definition: SchemaDefinition): SchemaDefinition {
  const option = definition['x-alternate']?.find(
    (candidate) => candidate !== 'string' && candidate !== 'null',
  ) as string;
  return option === 'string-list' ? { type: 'array', items: { type: 'string' } } : { $ref: `#/$defs/${option}` };
}

/** A part of a value: how QEMU's error messages call it, what it is, what the schema has there. */
export interface Place {
  readonly path: string;
  readonly value: unknown;
  readonly definition: SchemaDefinition | undefined;
}

/** Follows a JSON pointer from a value that `root` describes. */
export function placeAt(root: SchemaDefinition, whole: unknown, pointer: string): Place {
  let path = '';
  let value = whole;
  let definition: SchemaDefinition | undefined = root;
  for (const part of pointer.split('/').slice(1)) {
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
    const container: SchemaDefinition | undefined = definition && resolve(definition);
    const here: SchemaDefinition | undefined = container?.['x-alternate']
      ? resolve(complexOption(container))
      : container;
    if (Array.isArray(value)) {
      path += `[${name}]`;
      definition = here?.items;
    } else {
      path += path === '' ? name : `.${name}`;
      definition = here && membersOf(here, value as Record<string, unknown>)[name];
    }
    value = (value as Record<string, unknown> | undefined)?.[name];
  }
  return { path, value, definition };
}
