/** Checks values from outside against the schema, and says what is wrong in QEMU's words. */
import { ControlError } from '../base/errors.js';
import { nearest } from '../base/nearest.js';
import { complexOption, type Members, membersOf, type Place, placeAt, referenceOf, resolve } from './definitions.js';
import { commands } from './generated/schema.js';
import type { Commands } from './generated/types.js';
import * as validators from './generated/validators.js';
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
    case 'required': {
      const name = String(params.missingProperty);
      return `Parameter '${below(name)}' is missing${suggestStranger(name, place)}`;
    }
    case 'additionalProperties': {
      const name = String(params.additionalProperty);
      return `Parameter '${below(name)}' is unexpected${didYouMean(name, Object.keys(membersAt(place)))}`;
    }
    case 'type':
      if (typeof place.value === 'bigint' && params.type === 'integer')
        return `Parameter '${path}' is out of range: ${place.value}`;
      return `Invalid parameter type for '${path || 'arguments'}', expected: ${typeName(place, params.type)}`;
    case 'enum':
    case 'const':
      return refusal(path, place.value, place.definition);
    case 'discriminator': {
      const name = below(params.tag);
      if (params.tagValue === undefined) return `Parameter '${name}' is missing`;
      if (typeof params.tagValue !== 'string') return `Invalid parameter type for '${name}', expected: string`;
      return refusal(name, params.tagValue, membersAt(place)[String(params.tag)]);
    }
    case 'minimum':
      return `Parameter '${path}' expects a value of at least ${params.limit}`;
    case 'maximum':
      return `Parameter '${path}' expects a value of at most ${params.limit}`;
    default:
      return `Parameter '${path}' is invalid`;
  }
}

function didYouMean(name: string, known: readonly string[]): string {
  const found = nearest(name, known);
  return found === undefined ? '' : `; did you mean '${found}'?`;
}

/** The members that the object at a place may have. */
function membersAt({ definition, value }: Place): Members {
  let object = definition && resolve(definition);
  if (object?.['x-alternate']) object = resolve(complexOption(object));
  return object ? membersOf(object, value as Record<string, unknown>) : {};
}

/** Perhaps a member that is missing is there, but misspelt. */
function suggestStranger(name: string, place: Place): string {
  const members = membersAt(place);
  const strangers = Object.keys(place.value as object).filter((key) => !Object.hasOwn(members, key));
  const misspelt = nearest(name, strangers);
  return misspelt === undefined ? '' : `; is it meant by '${misspelt}'?`;
}

/** The value is none of its enum's. */
function refusal(path: string, value: unknown, definition: SchemaDefinition | undefined): string {
  const known = (definition && resolve(definition).enum) ?? [];
  return `Parameter '${path}' does not accept value '${String(value)}'${didYouMean(String(value), known)}`;
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

/**
 * Throws a ControlError where `value` is not of the schema's type `name`, one of those that the command line, or a file
 * that it names, uses.
 */
export function validateType(name: string, value: unknown): void {
  check(table[`type_${name}`], { $ref: `#/$defs/${name}` }, value);
}
