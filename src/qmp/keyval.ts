/**
 * Options of the command line: `key=value,nested.key=value` or JSON, as QEMU's keyval and opts parsers take them. In
 * the key=value form every value is a string until the schema says otherwise.
 */
import { ControlError } from '../base/errors.js';
import { definitions } from './generated/schema.js';
import { JsonError, type JsonValue, parseJson } from './json.js';
import type { SchemaDefinition } from './schema-types.js';
import { validateType } from './validate.js';

interface Tree {
  [key: string]: string | Tree;
}

const KEY = /^[A-Za-z0-9_][A-Za-z0-9_-]*$/;
const MAX_DEPTH = 64;

function newTree(): Tree {
  return Object.create(null) as Tree;
}

/** Cuts at single commas; a doubled one stands for itself. */
function splitPairs(text: string): string[] {
  const pairs: string[] = [];
  let current = '';
  for (let i = 0; i < text.length; i++) {
    if (text[i] !== ',') current += text[i];
    else if (text[i + 1] === ',') {
      current += ',';
      i++;
    } else {
      pairs.push(current);
      current = '';
    }
  }
  // A comma at the end is allowed.
  if (current !== '' || pairs.length === 0) pairs.push(current);
  return pairs;
}

/**
 * Parses to nested objects of strings. `impliedKey` is the key of a first value that comes without one.
 */
export function parseKeyval(text: string, impliedKey?: string): Tree {
  const root = newTree();
  for (const [index, pair] of splitPairs(text).entries()) {
    let equals = pair.indexOf('=');
    let keyPath = pair.slice(0, equals);
    if (equals < 0) {
      if (index === 0 && impliedKey !== undefined && pair !== '') {
        keyPath = impliedKey;
        equals = -1;
      } else if (pair === '') {
        throw new ControlError(`Expected a parameter like KEY=VALUE before ',' in '${text}'`);
      } else {
        throw new ControlError(`Expected '=' after parameter '${pair}'`);
      }
    }
    insert(root, keyPath, pair.slice(equals + 1), text);
  }
  return root;
}

function insert(root: Tree, path: string, value: string, text: string): void {
  const keys = path.split('.');
  if (keys.length > MAX_DEPTH) throw new ControlError(`Parameter '${path.slice(0, 60)}...' is nested too deeply`);
  let here = root;
  for (const [depth, key] of keys.entries()) {
    if (!KEY.test(key)) throw new ControlError(`Invalid parameter '${path}' in '${text}'`);
    if (depth === keys.length - 1) {
      if (typeof here[key] === 'object') throw new ControlError(`Parameters '${path}.*' used inconsistently`);
      here[key] = value;
      return;
    }
    const next = here[key] ?? newTree();
    if (typeof next === 'string')
      throw new ControlError(`Parameters '${keys.slice(0, depth + 1).join('.')}.*' used inconsistently`);
    here[key] = next;
    here = next;
  }
}

const SUFFIXES = 'BKMGTPE';

/** A size in bytes: "512", "4k", "1.5G", "0x1000". */
export function parseSize(text: string): number | undefined {
  const match = /^(0[xX][0-9A-Fa-f]+|[0-9]+(?:\.[0-9]+)?)([BKMGTPEbkmgtpe]?)$/.exec(text);
  if (!match) return undefined;
  const power = match[2] ? SUFFIXES.indexOf(match[2].toUpperCase()) : 0;
  const value = Number(match[1]) * 1024 ** power;
  return Number.isSafeInteger(Math.floor(value)) ? Math.floor(value) : undefined;
}

function resolve(definition: SchemaDefinition): SchemaDefinition {
  const name = definition.$ref?.replace('#/$defs/', '');
  return name === undefined ? definition : (definitions[name] as SchemaDefinition);
}

/** Turns strings into what the schema wants there. What does not fit stays as it is, for validation to refuse. */
function coerce(value: string | Tree, given: SchemaDefinition, path: string): JsonValue {
  const definition = resolve(given);
  if (definition['x-alternate']) {
    if (typeof value === 'string') return value;
    const other = definition['x-alternate'].find((option) => option !== 'string' && option !== 'null') as string;
    return other === 'string-list'
      ? coerceList(value, { type: 'string' }, path)
      : coerce(value, { $ref: `#/$defs/${other}` }, path);
  }
  if (typeof value !== 'string') {
    if (definition.type === 'array') return coerceList(value, definition.items ?? {}, path);
    const members = membersOf(definition, value);
    const result: Record<string, JsonValue> = Object.create(null) as Record<string, JsonValue>;
    for (const [key, below] of Object.entries(value)) {
      const member = members[key];
      result[key] = member ? coerce(below, member, `${path}${key}.`) : plain(below);
    }
    return { ...result };
  }
  switch (definition.type) {
    case 'boolean':
      if (['on', 'yes', 'true', 'y'].includes(value)) return true;
      if (['off', 'no', 'false', 'n'].includes(value)) return false;
      throw new ControlError(`Parameter '${path.slice(0, -1)}' expects 'on' or 'off'`);
    case 'integer': {
      const number = definition['x-size']
        ? parseSize(value)
        : /^(0[xX][0-9A-Fa-f]+|-?[0-9]+)$/.test(value)
          ? Number(value)
          : undefined;
      if (number === undefined) {
        const example = definition['x-size'] ? 'a size in bytes, such as 4096, 64k or 10G' : 'a number';
        throw new ControlError(`Parameter '${path.slice(0, -1)}' expects ${example}`);
      }
      return number;
    }
    default:
      return value;
  }
}

function plain(value: string | Tree): JsonValue {
  return typeof value === 'string'
    ? value
    : Object.fromEntries(Object.entries(value).map(([key, below]) => [key, plain(below)]));
}

/** `x.0=`, `x.1=`: the members of a list. */
function coerceList(value: Tree, items: SchemaDefinition, path: string): JsonValue {
  const length = Object.keys(value).length;
  const list: JsonValue[] = [];
  for (let i = 0; i < length; i++) {
    const item = value[String(i)];
    if (item === undefined) throw new ControlError(`Parameter '${path}${i}' is missing`);
    list.push(coerce(item, items, `${path}${i}.`));
  }
  return list;
}

function membersOf(definition: SchemaDefinition, value: Tree): Readonly<Record<string, SchemaDefinition>> {
  const { discriminator, properties = {} } = definition;
  const tag = discriminator && value[discriminator.propertyName];
  const branch = typeof tag === 'string' && discriminator ? definitions[discriminator.mapping[tag] ?? ''] : undefined;
  return { ...properties, ...branch?.properties };
}

/**
 * Parses an option's value, in either form, to the schema's type `typeName`. Throws a ControlError that says what is
 * wrong.
 */
export function parseOption<T>(text: string, typeName: string, impliedKey?: string): T {
  let value: JsonValue;
  if (text.startsWith('{')) {
    try {
      value = parseJson(text);
    } catch (error) {
      throw error instanceof JsonError ? new ControlError(`${error.message} in '${text}'`) : error;
    }
  } else {
    value = coerce(parseKeyval(text, impliedKey), { $ref: `#/$defs/${typeName}` }, '');
  }
  validateType(typeName, value);
  return value as T;
}
