/** Checks values from outside against the schema, and says what is wrong in QEMU's words. */
import { ControlError } from '../base/errors.js';
import { type Place, placeAt, referenceOf } from './definitions.js';
import { commands, definitions } from './generated/schema.js';
import type { Commands } from './generated/types.js';
import * as validators from './generated/validators.js';
import { nearest } from './nearest.js';
import type { SchemaDefinition } from './schema-types.js';

/** What ajv tells of a failed check (its ErrorObject, as far as it is used here). */
interface AjvError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}
type Validator = ((value: unknown) => boolean) & { errors?: AjvError[] | null };

export type CommandName = keyof Commands;

/** The name of what is expected, in QEMU's words: an alternate by its own name. */
function typeName(place: Place, type: unknown): string {
  if (!Array.isArray(type)) return String(type);
  return (place.definition && referenceOf(place.definition)) ?? type.join(' or ');
}

function sentence({ instancePath, keyword, params }: AjvError, root: SchemaDefinition, value: unknown): string {
  const place = placeAt(root, value, instancePath);
  const { path } = place;
  const below = (name: unknown) => (path === '' ? String(name) : `${path}.${String(name)}`);
  switch (keyword) {
    case 'required':
      return `Parameter '${below(params.missingProperty)}' is missing`;
    case 'additionalProperties': {
      const name = String(params.additionalProperty);
      return `Parameter '${below(name)}' is unexpected${suggestMember(name)}`;
    }
    case 'type':
      if (typeof place.value === 'bigint' && params.type === 'integer')
        return `Parameter '${path}' is out of range: ${place.value}`;
      return `Invalid parameter type for '${path || 'arguments'}', expected: ${typeName(place, params.type)}`;
    case 'enum':
    case 'const':
      return `Parameter '${path}' does not accept value '${String(place.value)}'`;
    case 'discriminator': {
      const name = below(params.tag);
      if (params.tagValue === undefined) return `Parameter '${name}' is missing`;
      if (typeof params.tagValue !== 'string') return `Invalid parameter type for '${name}', expected: string`;
      return `Parameter '${name}' does not accept value '${params.tagValue}'`;
    }
    case 'minimum':
      return `Parameter '${path}' expects a value of at least ${params.limit}`;
    case 'maximum':
      return `Parameter '${path}' expects a value of at most ${params.limit}`;
    default:
      return `Parameter '${path}' is invalid`;
  }
}

let memberNames: string[] | undefined;

/** "; did you mean 'x'?" where a member of any definition or command is spelt alike. */
function suggestMember(name: string): string {
  if (!memberNames) {
    const all = new Set<string>();
    const collect = (definition: SchemaDefinition) => {
      for (const member of Object.keys(definition.properties ?? {})) all.add(member);
    };
    for (const definition of Object.values(definitions)) collect(definition);
    for (const command of Object.values(commands)) collect(command.arguments);
    memberNames = [...all];
  }
  const found = nearest(name, memberNames);
  return found === undefined ? '' : `; did you mean '${found}'?`;
}

function check(validator: Validator | undefined, root: SchemaDefinition, value: unknown): void {
  if (!validator) throw new Error('the generated validators do not match the schema');
  if (validator(value)) return;
  const error = validator.errors?.[0];
  throw new ControlError(error ? sentence(error, root, value) : 'Invalid arguments');
}

const table = validators as unknown as Readonly<Record<string, Validator>>;

export function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}

/** Throws a ControlError where `value` is not what the command takes. */
export function validateArguments<C extends CommandName>(
  name: C,
  value: unknown,
): asserts value is Commands[C]['arguments'] {
  const root = commands[name]?.arguments as SchemaDefinition;
  check(table[`command_${name.replaceAll('-', '_')}`], root, value);
}

/** Throws a ControlError where `value` is not of the schema's type `name`, one of those that the command line uses. */
export function validateType(name: string, value: unknown): void {
  check(table[`type_${name}`], { $ref: `#/$defs/${name}` }, value);
}
