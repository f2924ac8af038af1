/**
 * The JSON of QMP: RFC 8259, and strings in single quotes as QEMU's parser takes them (docs/interop/qmp-spec). Values
 * come in a stream of bytes: one ends where its braces do, not at a newline.
 */

/** Bytes of one value, from its first brace to its last. */
export const MAX_VALUE_BYTES = 64 << 20;
export const MAX_NESTING = 1024;

export type JsonValue = null | boolean | number | string | JsonValue[] | { [name: string]: JsonValue };

/** The text is not JSON; the message is in QEMU's words. */
export class JsonError extends Error {
  override name = 'JsonError';
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

class Parser {
  private at = 0;

  constructor(private readonly text: string) {}

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
    if (number !== '') return Number(number);
    const word = this.match(WORD);
    if (word === 'true') return true;
    if (word === 'false') return false;
    if (word === 'null') return null;
    if (word !== '') throw new JsonError(`JSON parse error, invalid keyword '${word.slice(0, 40)}'`);
    throw new JsonError('JSON parse error, expecting value');
  }

  private object(depth: number): JsonValue {
    const result: Record<string, JsonValue> = {};
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
        return String.fromCharCode(Number.parseInt(hex, 16));
      }
    }
    throw new JsonError('JSON parse error, invalid escape sequence in string');
  }
}

/** Parses one value. Throws {@link JsonError}. */
export function parseJson(text: string): JsonValue {
  return new Parser(text).parse();
}

const BRACE_OPEN = 0x7b;
const BRACE_CLOSE = 0x7d;
const BRACKET_OPEN = 0x5b;
const BRACKET_CLOSE = 0x5d;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const BACKSLASH = 0x5c;
const NEWLINE = 0x0a;

function isSpace(byte: number): boolean {
  return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
}

/** Cuts a stream of bytes into JSON values. After an error it goes on at the next line. */
export class JsonStream {
  private parts: Buffer[] = [];
  private size = 0;
  private depth = 0;
  private quote = 0;
  private escaped = false;
  private skipping = false;

  constructor(private readonly receive: (value: JsonValue | JsonError) => void) {}

  push(chunk: Buffer): void {
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
        this.fail(problem);
        this.skipping = byte !== NEWLINE;
        start = i + 1;
      } else if (this.depth === 0) {
        this.take(chunk.subarray(start, i + 1));
        this.finish();
        start = i + 1;
      }
    }
    if (this.depth > 0) {
      this.take(chunk.subarray(start));
      if (this.size > MAX_VALUE_BYTES) {
        this.fail('JSON token size limit exceeded');
        this.skipping = true;
      }
    }
  }

  /** The stream ends: an unfinished value is an error. */
  end(): void {
    if (this.depth > 0) this.fail('JSON parse error, premature end of input');
  }

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
        return undefined;
      case BRACE_CLOSE:
      case BRACKET_CLOSE:
        if (this.depth === 0) return 'JSON parse error, expecting value';
        this.depth--;
        return undefined;
      case DOUBLE_QUOTE:
      case SINGLE_QUOTE:
        this.quote = byte;
    }
    return this.depth === 0 ? 'JSON parse error, expecting value' : undefined;
  }

  private take(part: Buffer): void {
    if (part.length === 0) return;
    this.parts.push(part);
    this.size += part.length;
  }

  private reset(): void {
    this.parts = [];
    this.size = 0;
    this.depth = 0;
    this.quote = 0;
    this.escaped = false;
  }

  private fail(message: string): void {
    this.reset();
    this.receive(new JsonError(message));
  }

  private finish(): void {
    const bytes = this.parts.length === 1 ? (this.parts[0] as Buffer) : Buffer.concat(this.parts);
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
