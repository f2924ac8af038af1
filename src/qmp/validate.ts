/** Checks values from outside against the schema, and says what is wrong in QEMU's words. */
import { ControlError } from '../base/errors.js';
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

/** "/file/cache.direct" → "file.cache.direct", then what is below it. */
function memberPath(instancePath: string, below?: unknown): string {
  const path = instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  if (below !== undefined) path.push(String(below));
  return path.join('.');
}

const TYPE_NAMES: Readonly<Record<string, string>> = { object: 'object', array: 'array', integer: 'integer' };

function sentence(error: AjvError, value: unknown): string {
  const { instancePath, keyword, params } = error;
  const path = memberPath(instancePath);
  switch (keyword) {
    case 'required':
      return `Parameter '${memberPath(instancePath, params.missingProperty)}' is missing`;
    case 'additionalProperties': {
      const name = String(params.additionalProperty);
      return `Parameter '${memberPath(instancePath, name)}' is unexpected${suggestMember(name)}`;
    }
    case 'type': {
      const types = ([] as string[]).concat(params.type as string | string[]);
      const names = types.map((type) => TYPE_NAMES[type] ?? type).join(' or ');
      return `Invalid parameter type for '${path || 'arguments'}', expected: ${names}`;
    }
    case 'enum':
    case 'const':
      return `Parameter '${path}' does not accept value '${String(at(value, instancePath))}'`;
    case 'discriminator': {
      const name = memberPath(instancePath, params.tag);
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

/** The value at a JSON pointer. */
function at(value: unknown, pointer: string): unknown {
  let here = value;
  for (const part of pointer.split('/').slice(1)) {
    here = (here as Record<string, unknown> | undefined)?.[part.replaceAll('~1', '/').replaceAll('~0', '~')];
  }
  return here;
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

function check(validator: Validator | undefined, value: unknown): void {
  if (!validator) throw new Error('the generated validators do not match the schema');
  if (validator(value)) return;
  const error = validator.errors?.[0];
  throw new ControlError(error ? sentence(error, value) : 'Invalid arguments');
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
  check(table[`command_${name.replaceAll('-', '_')}`], value);
}

/** Throws a ControlError where `value` is not of the schema's type `name`, one of those that the command line uses. */
export function validateType(name: string, value: unknown): void {
  check(table[`type_${name}`], value);
}
