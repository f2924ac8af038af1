/** What the control half of a blklogwrites node tells the workers, and the memory that they share. */
import type { NodeDescription, NodeDescriptionBase } from '../../contracts.js';

export interface BlklogwritesDescription extends NodeDescriptionBase {
  readonly driver: 'blklogwrites';
  readonly file: NodeDescription;
  readonly log: NodeDescription;
  /** Bytes. */
  readonly sectorSize: number;
  /** The log's first sector is written anew after so many entries. */
  readonly superInterval: number;
  /** One 32-bit word: the ring of the home worker and 1. Two 64-bit floats from byte 8 on: PLACE_*. */
  readonly memory: SharedArrayBuffer;
}

/** The sector of the log that the next entry goes to. */
export const PLACE_NEXT = 1;
/** How many entries there are. */
export const PLACE_ENTRIES = 2;

export function logMemory(next: number, entries: number): SharedArrayBuffer {
  const memory = new SharedArrayBuffer(24);
  const places = new Float64Array(memory);
  places[PLACE_NEXT] = next;
  places[PLACE_ENTRIES] = entries;
  return memory;
}
