/** --config FILE: what `storagectl save` writes, as steps of the command line. */
import { readFileSync } from 'node:fs';
import { errnoOf, errnoText } from '../src/abi/errno.js';
import { ControlError } from '../src/base/errors.js';
import { type JsonDocument, JsonError, type JsonValue, parseJsonDocument } from '../src/qmp/json.js';
import { validateType } from '../src/qmp/validate.js';
import type { Step, StepKind } from './steps.js';

interface Section {
  readonly name: string;
  readonly kind: StepKind;
  readonly typeName: string;
  /** What an entry is called by. */
  readonly key: string;
}

/** In the order in which they are carried out. */
const sections: readonly Section[] = [
  { name: 'objects', kind: 'object', typeName: 'ObjectOptions', key: 'id' },
  { name: 'chardevs', kind: 'chardev', typeName: 'ChardevOptions', key: 'id' },
  { name: 'monitors', kind: 'monitor', typeName: 'MonitorOptions', key: 'chardev' },
  { name: 'nodes', kind: 'blockdev', typeName: 'BlockdevOptions', key: 'node-name' },
  { name: 'exports', kind: 'export', typeName: 'BlockExportOptions', key: 'id' },
];

function readDocument(path: string): JsonDocument {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new ControlError(`Cannot read the configuration '${path}': ${errnoText(errnoOf(error))}`);
  }
  try {
    return parseJsonDocument(text);
  } catch (error) {
    throw error instanceof JsonError ? new ControlError(`${path}: ${error.message}`) : error;
  }
}

/** Where an entry stands and what it is called, before an error's sentence. */
function placeOf(
  path: string,
  document: JsonDocument,
  { name, key }: Section,
  entry: JsonValue,
  index: number,
): string {
  const isObject = typeof entry === 'object' && entry !== null;
  const line = isObject ? document.lineOf(entry) : undefined;
  const called = isObject && !Array.isArray(entry) ? entry[key] : undefined;
  const which = typeof called === 'string' ? `'${called}'` : `number ${index + 1}`;
  return `${path}${line === undefined ? '' : `:${line}`}: ${which} of ${name}`;
}

/** Reads and checks the file. Throws a ControlError that names the line of the entry that is wrong. */
export function readConfigFile(path: string): Step[] {
  const document = readDocument(path);
  const whole = document.value;
  const isObject = typeof whole === 'object' && whole !== null && !Array.isArray(whole);
  const steps: Step[] = [];
  for (const section of isObject ? sections : []) {
    const entries = (whole as Record<string, JsonValue>)[section.name];
    if (!Array.isArray(entries)) continue;
    for (const [index, entry] of entries.entries()) {
      const where = placeOf(path, document, section, entry, index);
      try {
        validateType(section.typeName, entry);
      } catch (error) {
        throw error instanceof ControlError ? new ControlError(`${where}: ${error.message}`) : error;
      }
      steps.push({ kind: section.kind, options: entry, where } as unknown as Step);
    }
  }
  // What is left to be wrong is not in an entry.
  try {
    validateType('Configuration', whole);
  } catch (error) {
    throw error instanceof ControlError ? new ControlError(`${path}: ${error.message}`) : error;
  }
  return steps;
}
