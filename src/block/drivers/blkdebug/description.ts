/** What the control half of a blkdebug node tells the workers. */
import type { NodeDescription, NodeDescriptionBase } from '../../contracts.js';
import type { ErrorRule, StateRule } from './rules.js';

export interface BlkdebugDescription extends NodeDescriptionBase {
  readonly driver: 'blkdebug';
  readonly image: NodeDescription;
  /** Memory of the rules' state (rules.ts). */
  readonly rules: SharedArrayBuffer;
  readonly errors: readonly ErrorRule[];
  readonly states: readonly StateRule[];
  /** Bytes; requests below are multiples of it. 1: any. */
  readonly align: number;
  /** Bytes; Infinity: no limit. */
  readonly maxTransfer: number;
  /** Bytes; requests of write-zeroes and discard are multiples of it. */
  readonly zeroAlign: number;
  readonly maxZero: number;
  readonly discardAlign: number;
  readonly maxDiscard: number;
}
