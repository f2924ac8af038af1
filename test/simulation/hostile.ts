/**
 * Requests that no kernel makes: fields that contradict each other, numbers at the edges of their types, operations
 * that are not. Each must be answered by an error, or as if it were nothing; none may change a byte of the image.
 */
import assert from 'node:assert/strict';
import { FALLOC_FL_KEEP_SIZE, FALLOC_FL_PUNCH_HOLE } from '../../src/abi/fs.js';
import * as fuse from '../../src/abi/fuse.js';
import type { Random } from '../support/content.js';
import { oneOf } from './failures.js';

/** A request in which the parts do not fit together. */
export interface HostileRequest {
  readonly opcode: number;
  readonly args: readonly number[];
  readonly data?: Buffer;
  readonly nodeid?: readonly [low: number, high: number];
  /** What the header says of the whole length. */
  readonly length?: number;
  /** What is said to have come with it. */
  readonly payloadBytes?: number;
  /** How much of it a read of /dev/fuse gives. */
  readonly delivered?: number;
  readonly byDevice?: boolean;
  readonly answered: (error: number, payload: Buffer) => void;
}

const TWO_32 = 2 ** 32;
const mustFail = (error: number) => assert.ok(error < 0, 'a hostile request succeeds');
const mustNotCrash = () => {};
const isEmpty = (error: number, payload: Buffer) =>
  assert.ok(error < 0 || payload.length === 0, 'bytes from where there are none');

function word(random: Random): number {
  return oneOf(random, [0, 1, 0x7fff_ffff, 0x8000_0000, 0xffff_ffff, random.below(TWO_32 - 1), random.below(70_000)]);
}

/** A 64-bit number that no file reaches. */
function far(random: Random): [low: number, high: number] {
  const high = oneOf(random, [0x7fff_ffff, 0x8000_0000, 0xffff_ffff, 0x0020_0000, 0x1000_0000]);
  return [oneOf(random, [0, 1, 0xffff_ffff, 0xffff_f000, random.below(TWO_32 - 1)]), high];
}

function readOrWrite(offset: readonly [number, number], length: number): number[] {
  return [0, 0, ...offset, length, 0, 0, 0, 0, 0];
}

const OPERATIONS = [
  ...[fuse.FUSE_GETATTR, fuse.FUSE_SETATTR, fuse.FUSE_OPEN, fuse.FUSE_READ, fuse.FUSE_WRITE, fuse.FUSE_STATFS],
  ...[fuse.FUSE_RELEASE, fuse.FUSE_FSYNC, fuse.FUSE_FLUSH, fuse.FUSE_FALLOCATE, fuse.FUSE_LSEEK, fuse.FUSE_LOOKUP],
];
const NEEDS_ARGUMENTS = [
  ...[fuse.FUSE_GETATTR, fuse.FUSE_SETATTR, fuse.FUSE_OPEN, fuse.FUSE_READ, fuse.FUSE_WRITE],
  ...[fuse.FUSE_FALLOCATE, fuse.FUSE_LSEEK],
];

/** @param most the largest request that was agreed on, in bytes */
export function hostileRequest(random: Random, most: number): HostileRequest {
  const near: [number, number] = [random.below(60_000), 0];
  const length = 1 + random.below(4096);
  const data = Buffer.alloc(length, 0xee);
  switch (random.below(13)) {
    case 0: {
      // More to be written than came.
      const more = length + 1 + random.below(Math.max(1, most - length));
      return { opcode: fuse.FUSE_WRITE, args: readOrWrite(near, more), data, answered: mustFail };
    }
    case 1:
      // More than was agreed on.
      return {
        opcode: oneOf(random, [fuse.FUSE_WRITE, fuse.FUSE_READ]),
        args: readOrWrite([0, 0], oneOf(random, [0xffff_ffff, 0x8000_0000, 1 << 24])),
        answered: (error, payload) => assert.ok(error < 0 || payload.length <= most + 8192),
      };
    case 2:
      return { opcode: fuse.FUSE_READ, args: readOrWrite(far(random), word(random)), answered: isEmpty };
    case 3: {
      // Near the largest number of all, where a write would still make the file grow.
      const high = oneOf(random, [0x7fff_ffff, 0x8000_0000, 0xffff_ffff, 0x0020_0000]);
      return { opcode: fuse.FUSE_WRITE, args: readOrWrite([word(random), high], length), data, answered: mustFail };
    }
    case 4: {
      const opcode = oneOf(random, OPERATIONS);
      const nodeid = oneOf(random, [
        [0, 0],
        [2, 0],
        [1, 1],
        [0, 1],
        [0xffff_ffff, 0xffff_ffff],
      ] as const);
      return { opcode, args: readOrWrite(near, length), data, nodeid, answered: mustFail };
    }
    case 5: {
      // Cut off in its arguments, what was there before behind them.
      const opcode = oneOf(random, NEEDS_ARGUMENTS);
      const delivered = fuse.IN_HEADER_BYTES + random.below(8);
      return { opcode, args: [], length: delivered, delivered, byDevice: true, answered: mustFail };
    }
    case 6: {
      // A length that is not the one that came.
      const wrong = oneOf(random, [0, 1, 40, 79, 0xffff_ffff, 1 << 20]);
      const args = readOrWrite(near, length);
      return { opcode: fuse.FUSE_WRITE, args, data, length: wrong, byDevice: true, answered: mustFail };
    }
    case 7: {
      const mode = oneOf(random, [0, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, 0x10, 0x8, 0x20, 0xffff_ffff]);
      const where = [...far(random), ...oneOf(random, [far(random), [word(random), 0] as const])];
      const isPunch = mode === (FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE);
      // Behind the end there is nothing to punch.
      return {
        opcode: fuse.FUSE_FALLOCATE,
        args: [0, 0, ...where, mode, 0],
        answered: isPunch ? mustNotCrash : mustFail,
      };
    }
    case 8: {
      const args = new Array<number>(22).fill(0);
      args[fuse.SETATTR.valid] = fuse.FATTR_SIZE | (random.below(2) ? 0xffff_fff0 : 0);
      [args[fuse.SETATTR.size], args[fuse.SETATTR.size + 1]] = [word(random), oneOf(random, [0x8000_0000, 0x20_0000])];
      return { opcode: fuse.FUSE_SETATTR, args, answered: mustFail };
    }
    case 9: {
      const args = [0, 0, ...far(random), oneOf(random, [3, 4]), 0];
      return { opcode: fuse.FUSE_LSEEK, args, answered: mustFail };
    }
    case 10:
      return {
        opcode: fuse.FUSE_LSEEK,
        args: [0, 0, ...near, oneOf(random, [0, 1, 2, 5, 0xffff_ffff]), 0],
        answered: mustFail,
      };
    case 11:
      // More releases than opens, another beginning.
      return {
        opcode: oneOf(random, [fuse.FUSE_RELEASE, fuse.FUSE_INIT, fuse.FUSE_LOOKUP, fuse.FUSE_OPEN]),
        args: [word(random), word(random), word(random), word(random), 0, 0, 0, 0],
        answered: mustNotCrash,
      };
    default: {
      const unknown = [
        0,
        5,
        41,
        47,
        53,
        254,
        255,
        256,
        0x100 + fuse.FUSE_WRITE,
        0x1_0000 + fuse.FUSE_READ,
        0xffff_ffff,
      ];
      return { opcode: oneOf(random, unknown), args: readOrWrite(near, length), data, answered: mustFail };
    }
  }
}
