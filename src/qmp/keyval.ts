/**
 * Options of the command line: `key=value,nested.key=value` or JSON, as QEMU's keyval and opts parsers take them. In
 * the key=value form every value is a string until the schema says otherwise.
 */
import { ControlError } from '../base/errors.js';
import { allMembersOf, complexOption, definitionOf, membersOf, resolve } from './definitions.js';
import { JsonError, type JsonValue, parseJson } from './json.js';
import type { SchemaDefinition } from './schema-types.js';

export interface Tree {
  [key: string]: string | Tree;
}

const KEY = /^[A-Za-z0-9_][A-Za-z0-9_-]*$/;
const MAX_DEPTH = 64;

export function newTree(): Tree {
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

export interface KeyvalOptions {
  /** The key of a first value that comes without one. */
  readonly impliedKey?: string;
  /** Whether a key is a switch, which may stand alone: `server` is server=on, `nowait` is wait=off. */
  readonly isSwitch?: (key: string) => boolean;
}

/** Whether an item of the list asks what could stand there. */
export function isHelp(item: string): boolean {
  return item === 'help' || item === '?';
}

/** What `key=value,...` says: nested objects of strings, and whether `help` stood among it. */
export interface Keyval {
  readonly tree: Tree;
  readonly help: boolean;
}

/** Throws a ControlError where it is not of that form. */
export function parseKeyval(text: string, options: KeyvalOptions = {}): Keyval {
  const tree = newTree();
  let help = false;
  for (const [index, item] of splitPairs(text).entries()) {
    const [key, value] = keyAndValue(item, index, options, text);
    if (key === undefined) help = true;
    else insert(tree, key, value, text);
  }
  return { tree, help };
}

/** The two sides of an item; no key for a request for help. */
export function keyAndValue(
  item: string,
  index: number,
  { impliedKey, isSwitch = () => false }: KeyvalOptions,
  text: string,
): [string | undefined, string] {
  const equals = item.indexOf('=');
  if (equals >= 0) return [item.slice(0, equals), item.slice(equals + 1)];
  if (isHelp(item)) return [undefined, ''];
  if (item === '') throw new ControlError(`Expected a parameter like KEY=VALUE before ',' in '${text}'`);
  if (index === 0 && impliedKey !== undefined) return [impliedKey, item];
  if (isSwitch(item)) return [item, 'on'];
  if (item.startsWith('no') && isSwitch(item.slice(2))) return [item.slice(2), 'off'];
  throw new ControlError(`Expected '=' after parameter '${item}'`);
}

/** Puts a value at its place in the tree: `a.b` is b of a. */
export function insert(root: Tree, path: string, value: string, text: string): void {
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

/** Turns strings into what the schema wants there. What does not fit stays as it is, for validation to refuse. */
export function coerce(value: string | Tree, given: SchemaDefinition, path: string): JsonValue {
  const definition = resolve(given);
  if (definition['x-alternate'])
    return typeof value === 'string' ? value : coerce(value, complexOption(definition), path);
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

export function plain(value: string | Tree): JsonValue {
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

/** An option's value: what it says, not yet checked against the schema; and whether it asks for help instead. */
export interface OptionValue {
  readonly value: JsonValue;
  readonly help: boolean;
}

/**
 * Reads an option's value, `key=value,...` or JSON, to the schema's type `typeName`. Throws a ControlError where it is
 * neither, or where a value is not of its member's kind.
 */
export function readOption(text: string, typeName: string, impliedKey: string): OptionValue {
  if (text.startsWith('{')) {
    try {
      return { value: parseJson(text), help: false };
    } catch (error) {
      throw error instanceof JsonError ? new ControlError(`${error.message} in '${text}'`) : error;
    }
  }
  const definition = definitionOf(typeName);
  const members = allMembersOf(definition);
  const isSwitch = (key: string) => Object.hasOwn(members, key) && resolve(members[key] ?? {}).type === 'boolean';
  const { tree, help } = parseKeyval(text, { impliedKey, isSwitch });
  // Who asks for help may leave out or misspell what he asks about.
  return { value: help ? plain(tree) : coerce(tree, definition, ''), help };
}
