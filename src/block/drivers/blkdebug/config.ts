/**
 * blkdebug's configuration file, in the form of QEMU's: sections [inject-error] and [set-state], one a rule, of lines
 * `name = "value"`; lines that begin with # say nothing. What it holds is checked as the options of blockdev-add are.
 */
import { readFile } from 'node:fs/promises';
import { errnoOf, errnoText } from '../../../abi/errno.js';
import { ControlError } from '../../../base/errors.js';
import type { BlkdebugInjectErrorOptions, BlkdebugSetStateOptions } from '../../../qmp/generated/types.js';
import { validateType } from '../../../qmp/validate.js';

export interface RuleOptions {
  readonly 'inject-error': BlkdebugInjectErrorOptions[];
  readonly 'set-state': BlkdebugSetStateOptions[];
}

const sections: Readonly<Record<keyof RuleOptions, string>> = {
  'inject-error': 'BlkdebugInjectErrorOptions',
  'set-state': 'BlkdebugSetStateOptions',
};
const SWITCHES: Readonly<Record<string, boolean>> = {
  on: true,
  yes: true,
  true: true,
  off: false,
  no: false,
  false: false,
};
const numbers = new Set(['state', 'errno', 'sector', 'new_state']);

function parsed(name: string, text: string): string | number | boolean {
  if (numbers.has(name) && /^-?\d+$/.test(text)) return Number(text);
  return SWITCHES[text] ?? text;
}

/** @param path only for the sentences of errors. Throws a ControlError. */
export function parseRules(text: string, path: string): RuleOptions {
  const rules: Record<string, object[]> = { 'inject-error': [], 'set-state': [] };
  let current: { kind: keyof RuleOptions; line: number; rule: Record<string, unknown> } | undefined;
  const finish = () => {
    if (!current) return;
    try {
      validateType(sections[current.kind], current.rule);
    } catch (error) {
      throw error instanceof ControlError ? new ControlError(`${path}:${current.line}: ${error.message}`) : error;
    }
    rules[current.kind]?.push(current.rule);
  };
  for (const [index, whole] of text.split('\n').entries()) {
    const line = whole.trim();
    const where = `${path}:${index + 1}`;
    if (line === '' || line.startsWith('#')) continue;
    const section = /^\[([^\]]*)\]$/.exec(line)?.[1];
    if (section !== undefined) {
      finish();
      if (!(section in sections)) {
        throw new ControlError(`${where}: there is no section [${section}]: say [inject-error] or [set-state]`);
      }
      current = { kind: section as keyof RuleOptions, line: index + 1, rule: {} };
      continue;
    }
    const [, name, value] = /^([A-Za-z0-9_-]+)\s*=\s*"([^"]*)"$/.exec(line) ?? [];
    if (!current || name === undefined || value === undefined) {
      throw new ControlError(
        `${where}: not a line of a rule, which is name = "value" below [inject-error] or [set-state]`,
      );
    }
    current.rule[name] = parsed(name, value);
  }
  finish();
  return rules as unknown as RuleOptions;
}

export async function readRules(path: string): Promise<RuleOptions> {
  try {
    return parseRules(await readFile(path, 'utf8'), path);
  } catch (error) {
    if (error instanceof ControlError) throw error;
    throw new ControlError(`Could not read blkdebug config file '${path}': ${errnoText(errnoOf(error))}`);
  }
}
