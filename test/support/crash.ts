import type { Random } from './content.js';
import type { Recorded } from './simulated.js';

/** The unit that reaches a disk whole, or not at all. */
const SECTOR = 512;

/** The pieces of a write, each within one sector. */
function pieces(offset: number, bytes: Buffer): { sector: number; at: number; bytes: Buffer }[] {
  const all: { sector: number; at: number; bytes: Buffer }[] = [];
  for (let from = 0; from < bytes.length; ) {
    const at = offset + from;
    const to = Math.min(bytes.length, from + SECTOR - (at % SECTOR));
    all.push({ sector: Math.floor(at / SECTOR), at, bytes: bytes.subarray(from, to) });
    from = to;
  }
  return all;
}

/**
 * The file as a crash after the first `cut` records may leave it. What a completed flush covers is there. Of what came
 * later, sectors reach the disk in any order or not at all; but a sector as it was after one write to it has what was
 * written to it before, and lengths change in the order in which they were changed.
 */
export function crashed(base: Buffer, log: readonly Recorded[], cut: number, random: Random): Buffer {
  const records = log.slice(0, cut);
  let stable = 0;
  for (const record of records) if (record.kind === 'flush') stable = Math.max(stable, record.covers);
  // How likely what is not stable has reached the disk: all, nothing, or anything between.
  const luck = random.below(5);
  const writes = new Map<number, number>();
  for (const record of records.slice(stable)) {
    if (record.kind !== 'write') continue;
    for (const { sector } of pieces(record.offset, record.bytes)) writes.set(sector, (writes.get(sector) ?? 0) + 1);
  }
  for (const [sector, count] of writes) {
    const some = random.below(count + 1);
    writes.set(sector, luck === 4 ? count : luck === 0 ? 0 : random.below(4) < luck ? Math.max(1, some) : some);
  }
  let content = Buffer.from(base);
  let resizes = true;
  const setLength = (length: number) => {
    if (length < content.length) content = Buffer.from(content.subarray(0, length));
    else content = Buffer.concat([content, Buffer.alloc(length - content.length)]);
  };
  for (const [number, record] of records.entries()) {
    if (record.kind === 'write') {
      for (const { sector, at, bytes } of pieces(record.offset, record.bytes)) {
        const left = number < stable ? 1 : (writes.get(sector) as number);
        if (left === 0) continue;
        if (number >= stable) writes.set(sector, left - 1);
        if (at + bytes.length > content.length) setLength(at + bytes.length);
        bytes.copy(content, at);
      }
    } else if (record.kind === 'resize') {
      if (number >= stable) resizes &&= random.below(4) < luck;
      if (resizes) setLength(record.length);
    }
  }
  return content;
}
