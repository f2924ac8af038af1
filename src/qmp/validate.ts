/** Checks values from outside against the schema, and says what is wrong in QEMU's words. */
import { ControlError } from '../base/errors.js';
import { nearest } from '../base/nearest.js';
import { commands } from './generated/schema.js';
import type { Commands } from './generated/types.js';
import * as validators from './generated/validators.js';
import type { SchemaDefinition } from './schema-types.js';
import { definitionAt, definitionOf, membersOf } from './schema-walk.js';

/** What ajv tells of a failed check (its ErrorObject, as far as it is used here). */
interface AjvError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}
type Validator = ((value: unknown) => boolean) & { errors?: AjvError[] | null };

export type CommandName = keyof Commands;

function pointerParts(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** "/file/cache.direct" → "file.cache.direct", then what is below it. */
function memberPath(instancePath: string, below?: unknown): string {
  const path = pointerParts(instancePath);
  if (below !== undefined) path.push(String(below));
  return path.join('.');
}

const TYPE_NAMES: Readonly<Record<string, string>> = { object: 'object', array: 'array', integer: 'integer' };

function sentence(error: AjvError, definition: SchemaDefinition, value: unknown): string {
  const { instancePath, keyword, params } = error;
  const path = memberPath(instancePath);
  switch (keyword) {
    case 'required':
      return missing(String(params.missingProperty), definition, value, pointerParts(instancePath));
    case 'additionalProperties': {
      const name = String(params.additionalProperty);
      const suggestion = suggestMember(name, definition, value, pointerParts(instancePath));
      return `Parameter '${memberPath(instancePath, name)}' is unexpected${suggestion}`;
    }
    case 'type': {
      const types = ([] as string[]).concat(params.type as string | string[]);
      const names = types.map((type) => TYPE_NAMES[type] ?? type).join(' or ');
      return `Invalid parameter type for '${path || 'arguments'}', expected: ${names}`;
    }
    case 'enum':
    case 'const':
      return refusal(definition, value, pointerParts(instancePath));
    case 'discriminator': {
      const name = memberPath(instancePath, params.tag);
      if (params.tagValue === undefined) return `Parameter '${name}' is missing`;
      if (typeof params.tagValue !== 'string') return `Invalid parameter type for '${name}', expected: string`;
      return refusal(definition, value, [...pointerParts(instancePath), String(params.tag)]);
    }
    case 'minimum':
      return `Parameter '${path}' expects a value of at least ${params.limit}`;
    case 'maximum':
      return `Parameter '${path}' expects a value of at most ${params.limit}`;
    default:
      return `Parameter '${path}' is invalid`;
  }
}

function at(value: unknown, path: readonly string[]): unknown {
  let here = value;
  for (const part of path) here = (here as Record<string, unknown> | undefined)?.[part];
  return here;
}

function didYouMean(name: string, known: readonly string[]): string {
  const found = nearest(name, known);
  return found === undefined ? '' : `; did you mean '${found}'?`;
}

/** "; did you mean 'x'?" where a member of the object at `path` is spelt alike. */
function suggestMember(name: string, root: SchemaDefinition, value: unknown, path: readonly string[]): string {
  const object = definitionAt(root, value, path);
  return didYouMean(name, Object.keys(object ? membersOf(object, at(value, path) as Record<string, unknown>) : {}));
}

/** A member is missing: perhaps it is there, but misspelt. */
function missing(name: string, root: SchemaDefinition, value: unknown, path: readonly string[]): string {
  const given = at(value, path) as Record<string, unknown>;
  const object = definitionAt(root, value, path);
  const strangers = object ? Object.keys(given).filter((key) => !Object.hasOwn(membersOf(object, given), key)) : [];
  const misspelt = nearest(name, strangers);
  const hint = misspelt === undefined ? '' : `; is it meant by '${misspelt}'?`;
  return `Parameter '${[...path, name].join('.')}' is missing${hint}`;
}

/** The value at `path` is none of its enum's. */
function refusal(root: SchemaDefinition, value: unknown, path: readonly string[]): string {
  const given = String(at(value, path));
  const suggestion = didYouMean(given, definitionAt(root, value, path)?.enum ?? []);
  return `Parameter '${path.join('.')}' does not accept value '${given}'${suggestion}`;
}

function check(validator: Validator | undefined, definition: SchemaDefinition, value: unknown): void {
  if (!validator) throw new Error('the generated validators do not match the schema');
  if (validator(value)) return;
  const error = validator.errors?.[0];
  throw new ControlError(error ? sentence(error, definition, value) : 'Invalid arguments');
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
  check(table[`command_${name.replaceAll('-', '_')}`], commands[name]?.arguments ?? {}, value);
}

/** Throws a ControlError where `value` is not of the schema's type `name`, one of those that the command line uses. */
export function validateType(name: string, value: unknown): void {
  check(table[`type_${name}`], definitionOf(name), value);
}
