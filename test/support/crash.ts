import type { Random } from './content.js';
import type { Recorded } from './simulated.js';

/** The unit that reaches a disk whole, or not at all. */
const SECTOR = 512;

/** The file as a crash after the first `cut` records may leave it. */
export function crashed(base: Buffer, log: readonly Recorded[], cut: number, random: Random): Buffer {
  let stable = 0;
  for (const record of log.slice(0, cut)) if (record.kind === 'flush') stable = Math.max(stable, record.covers);
  let content = Buffer.from(base);
  const apply = (offset: number, bytes: Buffer) => {
    if (offset + bytes.length > content.length) {
      content = Buffer.concat([content, Buffer.alloc(offset + bytes.length - content.length)]);
    }
    bytes.copy(content, offset);
  };
  // How likely what is not stable has reached the disk: all, nothing, or anything between.
  const luck = random.below(5);
  for (const [number, record] of log.slice(0, cut).entries()) {
    if (record.kind === 'write') {
      if (number < stable) apply(record.offset, record.bytes);
      else {
        for (let at = 0; at < record.bytes.length; ) {
          const end = Math.min(record.bytes.length, at + SECTOR - ((record.offset + at) % SECTOR));
          if (random.below(4) < luck) apply(record.offset + at, record.bytes.subarray(at, end));
          at = end;
        }
      }
    } else if (record.kind === 'resize' && (number < stable || random.below(4) < luck)) {
      content =
        record.length < content.length
          ? Buffer.from(content.subarray(0, record.length))
          : Buffer.concat([content, Buffer.alloc(record.length - content.length)]);
    }
  }
  return content;
}
