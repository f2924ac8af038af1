/** Kinds of metadata, and which of them a write is kept from (option `overlap-check`). */
import { ControlError } from '../../../base/errors.js';

export const OVERLAP_MAIN_HEADER = 1 << 0;
export const OVERLAP_ACTIVE_L1 = 1 << 1;
export const OVERLAP_ACTIVE_L2 = 1 << 2;
export const OVERLAP_REFCOUNT_BLOCK = 1 << 3;
export const OVERLAP_REFCOUNT_TABLE = 1 << 4;
export const OVERLAP_SNAPSHOT_TABLE = 1 << 5;
export const OVERLAP_INACTIVE_L1 = 1 << 6;
export const OVERLAP_INACTIVE_L2 = 1 << 7;
export const OVERLAP_BITMAP_DIRECTORY = 1 << 8;

/** What is named by the flags of QAPI's Qcow2OverlapCheckFlags. */
const FLAGS = {
  'main-header': OVERLAP_MAIN_HEADER,
  'active-l1': OVERLAP_ACTIVE_L1,
  'active-l2': OVERLAP_ACTIVE_L2,
  'refcount-table': OVERLAP_REFCOUNT_TABLE,
  'refcount-block': OVERLAP_REFCOUNT_BLOCK,
  'snapshot-table': OVERLAP_SNAPSHOT_TABLE,
  'inactive-l1': OVERLAP_INACTIVE_L1,
  'inactive-l2': OVERLAP_INACTIVE_L2,
  'bitmap-directory': OVERLAP_BITMAP_DIRECTORY,
} as const;

const CONSTANT =
  OVERLAP_MAIN_HEADER | OVERLAP_ACTIVE_L1 | OVERLAP_REFCOUNT_TABLE | OVERLAP_SNAPSHOT_TABLE | OVERLAP_BITMAP_DIRECTORY;
const CACHED = CONSTANT | OVERLAP_ACTIVE_L2 | OVERLAP_REFCOUNT_BLOCK | OVERLAP_INACTIVE_L1;

const MODES: Readonly<Record<string, number>> = {
  none: 0,
  constant: CONSTANT,
  cached: CACHED,
  all: CACHED | OVERLAP_INACTIVE_L2,
};

export type OverlapFlags = { readonly [K in keyof typeof FLAGS]?: boolean } & { readonly template?: string };

/** OVERLAP_* bits, as the option says: a mode, or single kinds on top of one. Throws a ControlError. */
export function overlapChecks(option: string | OverlapFlags = 'cached'): number {
  const mode = typeof option === 'string' ? option : (option.template ?? 'cached');
  let checks = Object.hasOwn(MODES, mode) ? MODES[mode] : undefined;
  if (checks === undefined) throw new ControlError(`Parameter 'overlap-check' does not accept value '${mode}'`);
  if (typeof option === 'string') return checks;
  for (const [name, bit] of Object.entries(FLAGS)) {
    const wanted = option[name as keyof typeof FLAGS];
    if (wanted !== undefined) checks = wanted ? checks | bit : checks & ~bit;
  }
  return checks;
}

/** What to call the metadata in a sentence. */
export function overlapName(kinds: number): string {
  const found = Object.entries(FLAGS).find(([, bit]) => (kinds & bit) !== 0);
  return found ? found[0].replaceAll('-', ' ').replace(/\bl([12])\b/, 'L$1 table') : 'nothing';
}
