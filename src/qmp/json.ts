/**
 * The JSON of QMP: RFC 8259, and strings in single quotes as QEMU's parser takes them (docs/interop/qmp-spec). Values
 * come in a stream of bytes: one ends where its braces do, not at a newline.
 */

/** Bytes of one value, from its first brace to its last. */
export const MAX_VALUE_BYTES = 64 << 20;
/** Braces, brackets, colons, commas and strings of one value: each costs many times its bytes once it is parsed. */
export const MAX_TOKENS = 2 << 20;
export const MAX_NESTING = 1024;

/** Integers of 64 bits that a number cannot hold are bigints, so that an id comes back as it was. */
export type JsonValue = null | boolean | number | bigint | string | JsonValue[] | { [name: string]: JsonValue };

/** The text is not JSON; the message is in QEMU's words. */
export class JsonError extends Error {
  override name = 'JsonError';
}

/** A JSON text with the lines that its objects begin in. */
export interface JsonDocument {
  readonly value: JsonValue;
  lineOf(object: object): number | undefined;
}

const WORD = /[A-Za-z]+/y;
const NUMBER = /-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/y;
const SPACE = /[ \t\r\n]*/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they end a string's plain part
const PLAIN = /[^"'\\\u0000-\u001f]+/y;
const ESCAPES: Readonly<Record<string, string>> = {
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  '"': '"',
  "'": "'",
  '\\': '\\',
  '/': '/',
};

function toNumber(text: string): number | bigint {
  const number = Number(text);
  if (!Number.isFinite(number)) throw new JsonError(`JSON parse error, number '${text.slice(0, 40)}' is too large`);
  if (Number.isSafeInteger(number) || /[.eE]/.test(text)) return number;
  const integer = BigInt(text);
  return BigInt.asIntN(64, integer) === integer || BigInt.asUintN(64, integer) === integer ? integer : number;
}

class Parser {
  private at = 0;

  /** Where objects begin, if somebody asks. */
  starts: WeakMap<object, number> | undefined;

  constructor(private readonly text: string) {}

  /** The line that has been reached, from 1. */
  line(offset = this.at): number {
    return this.text.slice(0, offset).split('\n').length;
  }

  parse(): JsonValue {
    const value = this.value(0);
    this.skipSpace();
    if (this.at < this.text.length) throw new JsonError('JSON parse error, expecting end of input');
    return value;
  }

  private match(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? '';
    this.at += found.length;
    return found;
  }

  private skipSpace(): void {
    this.match(SPACE);
  }

  private value(depth: number): JsonValue {
    if (depth > MAX_NESTING) throw new JsonError('JSON parse error, JSON nesting depth limit exceeded');
    this.skipSpace();
    const first = this.text[this.at];
    if (first === '{') return this.object(depth);
    if (first === '[') return this.array(depth);
    if (first === '"' || first === "'") return this.string();
    const number = this.match(NUMBER);
    if (number !== '') return toNumber(number);
    const word = this.match(WORD);
    if (word === 'true') return true;
    if (word === 'false') return false;
    if (word === 'null') return null;
    if (word !== '') throw new JsonError(`JSON parse error, invalid keyword '${word.slice(0, 40)}'`);
    throw new JsonError('JSON parse error, expecting value');
  }

  private object(depth: number): JsonValue {
    const result: Record<string, JsonValue> = {};
    this.starts?.set(result, this.at);
    this.at++;
    this.skipSpace();
    if (this.text[this.at] === '}') {
      this.at++;
      return result;
    }
    for (;;) {
      this.skipSpace();
      const quote = this.text[this.at];
      if (quote !== '"' && quote !== "'") throw new JsonError('JSON parse error, key is not a string in object');
      const name = this.string();
      if (Object.hasOwn(result, name)) throw new JsonError('JSON parse error, duplicate key');
      this.skipSpace();
      if (this.text[this.at] !== ':') throw new JsonError('JSON parse error, missing : in object pair');
      this.at++;
      // Not by assignment: a member called __proto__ is a member like any other.
      Object.defineProperty(result, name, {
        value: this.value(depth + 1),
        enumerable: true,
        writable: true,
        configurable: true,
      });
      this.skipSpace();
      const next = this.text[this.at++];
      if (next === '}') return result;
      if (next !== ',') throw new JsonError('JSON parse error, expected separator in dict');
    }
  }

  private array(depth: number): JsonValue {
    const result: JsonValue[] = [];
    this.at++;
    this.skipSpace();
    if (this.text[this.at] === ']') {
      this.at++;
      return result;
    }
    for (;;) {
      result.push(this.value(depth + 1));
      this.skipSpace();
      const next = this.text[this.at++];
      if (next === ']') return result;
      if (next !== ',') throw new JsonError('JSON parse error, expected separator in list');
    }
  }

  private string(): string {
    const quote = this.text[this.at++];
    let result = '';
    for (;;) {
      result += this.match(PLAIN);
      const next = this.text[this.at++];
      if (next === quote) return result;
      if (next === '"' || next === "'") result += next;
      else if (next === '\\') result += this.escape();
      else throw new JsonError('JSON parse error, stray control character or end of input in string');
    }
  }

  private escape(): string {
    const kind = this.text[this.at++] ?? '';
    const simple = ESCAPES[kind];
    if (simple !== undefined) return simple;
    if (kind === 'u') {
      const hex = this.text.slice(this.at, this.at + 4);
      if (/^[0-9A-Fa-f]{4}$/.test(hex)) {
        this.at += 4;
        return this.character(Number.parseInt(hex, 16));
      }
    }
    throw new JsonError('JSON parse error, invalid escape sequence in string');
  }

  /** A character of an escape; those beyond the basic plane come as a pair of surrogates, never as half of one. */
  private character(unit: number): string {
    if (unit < 0xd800 || unit > 0xdfff) return String.fromCharCode(unit);
    const low = /^\\u([Dd][C-Fc-f][0-9A-Fa-f]{2})$/.exec(this.text.slice(this.at, this.at + 6))?.[1];
    if (unit > 0xdbff || low === undefined) {
      throw new JsonError(`JSON parse error, \\u${unit.toString(16)} is not a valid Unicode character`);
    }
    this.at += 6;
    return String.fromCharCode(unit, Number.parseInt(low, 16));
  }
}

/** Parses a file's text. Throws a {@link JsonError} that names the line. */
export function parseJsonDocument(text: string): JsonDocument {
  const parser = new Parser(text);
  const starts = new WeakMap<object, number>();
  parser.starts = starts;
  try {
    const value = parser.parse();
    return {
      value,
      lineOf: (object) => {
        const start = starts.get(object);
        return start === undefined ? undefined : parser.line(start);
      },
    };
  } catch (error) {
    throw error instanceof JsonError ? new JsonError(`line ${parser.line()}: ${error.message}`) : error;
  }
}

/** Parses one value. Throws {@link JsonError}. */
export function parseJson(text: string): JsonValue {
  return new Parser(text).parse();
}

const SHORT_ESCAPES: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

function printString(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is escaped
  const escaped = text.replace(/["\\\u0000-\u001f\u007f-\uffff]/g, (character) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return SHORT_ESCAPES[character] ?? `\\u${code}`;
  });
  return `"${escaped}"`;
}

/**
 * Prints a value as QEMU does: ASCII only, a blank after colons and commas, four more before each line if `pretty`.
 * Scripts that search the text for `{"return": {}}` exist. Members that are undefined are left out; a number that JSON
 * has no form for is null.
 */
export function printJson(value: unknown, pretty: boolean, indent = '\n'): string {
  if (typeof value === 'string') return printString(value);
  if (typeof value === 'number' && !Number.isFinite(value)) return 'null';
  if (typeof value !== 'object' || value === null) return String(value);
  const within = `${indent}    `;
  const parts = Array.isArray(value)
    ? value.map((item) => printJson(item, pretty, within))
    : Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .map(([name, member]) => `${printString(name)}: ${printJson(member, pretty, within)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  if (!pretty) return `${open}${parts.join(', ')}${close}`;
  return `${open}${parts.map((part) => `${within}${part}`).join(',')}${indent}${close}`;
}

const BRACE_OPEN = 0x7b;
const BRACE_CLOSE = 0x7d;
const BRACKET_OPEN = 0x5b;
const BRACKET_CLOSE = 0x5d;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const BACKSLASH = 0x5c;
const NEWLINE = 0x0a;
const COMMA = 0x2c;
const COLON = 0x3a;

function isSpace(byte: number): boolean {
  return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
}

/** Bytes that come in pieces, in one buffer: however small the pieces, no more memory than twice the bytes. */
class Collector {
  private buffer = Buffer.alloc(0);
  size = 0;

  add(part: Buffer): void {
    const needed = this.size + part.length;
    if (needed > this.buffer.length) {
      const larger = Buffer.allocUnsafeSlow(Math.max(needed, this.buffer.length * 2, 256));
      this.buffer.copy(larger, 0, 0, this.size);
      this.buffer = larger;
    }
    part.copy(this.buffer, this.size);
    this.size = needed;
  }

  /** The bytes, to be used before the next `add`. */
  take(): Buffer {
    const bytes = this.buffer.subarray(0, this.size);
    this.clear();
    return bytes;
  }

  clear(): void {
    this.buffer = Buffer.alloc(0);
    this.size = 0;
  }
}

/** Cuts a stream of bytes into JSON values. After an error it goes on at the next line. */
export class JsonStream {
  private readonly started = new Collector();
  private readonly waiting: Buffer[] = [];
  private held = false;
  private running = false;
  private ended = false;
  private depth = 0;
  private tokens = 0;
  private quote = 0;
  private escaped = false;
  private skipping = false;

  constructor(private readonly receive: (value: JsonValue | JsonError) => void) {}

  push(chunk: Buffer): void {
    this.waiting.push(chunk);
    this.run();
  }

  /** The stream ends: an unfinished value is an error. */
  end(): void {
    this.ended = true;
    this.run();
  }

  /** From the value that is being received on, no other is until `release`. */
  hold(): void {
    this.held = true;
  }

  release(): void {
    this.held = false;
    this.run();
  }

  private run(): void {
    if (this.running) return;
    this.running = true;
    for (let chunk = this.next(); chunk !== undefined; chunk = this.next()) {
      const used = this.consume(chunk);
      if (used < chunk.length) this.waiting.unshift(chunk.subarray(used));
    }
    this.running = false;
    if (this.ended && !this.held && this.depth > 0) this.fail('JSON parse error, premature end of input');
  }

  private next(): Buffer | undefined {
    return this.held ? undefined : this.waiting.shift();
  }

  /** Takes bytes up to the end of the chunk, or of a value after which it is held. Returns how many. */
  private consume(chunk: Buffer): number {
    let start = 0;
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i] as number;
      if (this.skipping) {
        if (byte === NEWLINE) this.skipping = false;
        start = i + 1;
        continue;
      }
      if (this.depth === 0 && isSpace(byte)) {
        start = i + 1;
        continue;
      }
      const problem = this.step(byte);
      if (problem) {
        this.skipping = byte !== NEWLINE;
        this.fail(problem);
        start = i + 1;
      } else if (this.depth === 0) {
        this.started.add(chunk.subarray(start, i + 1));
        this.finish();
        start = i + 1;
      }
      if (this.held) return start;
    }
    if (this.depth > 0) {
      this.started.add(chunk.subarray(start));
      if (this.started.size > MAX_VALUE_BYTES) {
        this.skipping = true;
        this.fail('JSON token size limit exceeded');
      }
    }
    return chunk.length;
  }

  /** What is wrong with a byte where it stands. */
  private step(byte: number): string | undefined {
    if (this.quote !== 0) {
      if (this.escaped) this.escaped = false;
      else if (byte === BACKSLASH) this.escaped = true;
      else if (byte === this.quote) this.quote = 0;
      else if (byte === NEWLINE) return 'JSON parse error, stray newline in string';
      return undefined;
    }
    switch (byte) {
      case BRACE_OPEN:
      case BRACKET_OPEN:
        if (++this.depth > MAX_NESTING) return 'JSON nesting depth limit exceeded';
        return this.token();
      case BRACE_CLOSE:
      case BRACKET_CLOSE:
        if (this.depth === 0) return 'JSON parse error, expecting value';
        this.depth--;
        return this.token();
      case DOUBLE_QUOTE:
      case SINGLE_QUOTE:
        if (this.depth > 0) this.quote = byte;
        break;
      case COMMA:
      case COLON:
        break;
      default:
        return this.depth === 0 ? 'JSON parse error, expecting value' : undefined;
    }
    return this.depth === 0 ? 'JSON parse error, expecting value' : this.token();
  }

  private token(): string | undefined {
    return ++this.tokens > MAX_TOKENS ? 'JSON token count limit exceeded' : undefined;
  }

  private reset(): void {
    this.depth = 0;
    this.tokens = 0;
    this.quote = 0;
    this.escaped = false;
  }

  private fail(message: string): void {
    this.started.clear();
    this.reset();
    this.receive(new JsonError(message));
  }

  private finish(): void {
    const bytes = this.started.take();
    this.reset();
    let value: JsonValue | JsonError;
    try {
      value = parseJson(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
    } catch (error) {
      value = error instanceof JsonError ? error : new JsonError('JSON parse error, invalid UTF-8 sequence in string');
    }
    this.receive(value);
  }
}
