/** Moving data between clusters, and what lies around a write that does not cover its clusters whole. */
import { EIO } from '../../../../abi/errno.js';
import { ACCESS_READ, ACCESS_WRITE } from '../../../contracts.js';
import { orThrow, resultOf } from '../../../image-store.js';
import type { Image } from './image.js';

const COPY_BYTES = 2 << 20;

/**
 * Writes [from, to) of the disk from native memory to the same range of the data's file moved by `delta`, and what lies
 * around it up to multiples of `grain`, as it reads now; nothing around it if that is `zeroed` already.
 */
export async function transfer(
  image: Image,
  from: number,
  to: number,
  grain: number,
  delta: number,
  address: number,
  zeroed: boolean,
): Promise<void> {
  const { engine } = image.context;
  const { dataFile } = image.parts;
  const head = Math.floor(from / grain) * grain;
  const tail = Math.ceil(to / grain) * grain;
  if (image.external && tail > dataFile.size.bytes) orThrow(await dataFile.resize(tail, true));
  await dataFile.event?.('write_aio');
  const work = [engine.run(ACCESS_WRITE, dataFile, from + delta, to - from, address)];
  if (!zeroed && head < from) work.push(copy(image, head, from, delta));
  if (!zeroed && to < tail) work.push(copy(image, to, tail, delta));
  // All must have ended before the clusters may be given back.
  const results = await Promise.all(work.map((piece) => piece.catch((error: unknown) => resultOf(error, EIO))));
  for (const result of results) orThrow(result);
}

/** Writes [from, to) of the disk, as it reads now, to the same range of the data's file moved by `delta`. */
export async function copy(image: Image, from: number, to: number, delta: number): Promise<number> {
  for (let at = from; at < to; at += COPY_BYTES) {
    const result = await copyPart(image, at, Math.min(to, at + COPY_BYTES), delta);
    if (result < 0) return result;
  }
  return to - from;
}

function copyPart(image: Image, from: number, to: number, delta: number): Promise<number> {
  const { engine } = image.context;
  const { node, dataFile, buffers } = image.parts;
  return buffers.with(to - from, async ({ address, buffer }) => {
    const there = Math.max(0, Math.min(to, image.size.bytes) - from);
    await image.event('cow_read');
    // Behind the end of the disk there is nothing to keep.
    if (there > 0) orThrow(await engine.run(ACCESS_READ, node, from, there, address));
    new Uint8Array(buffer, there, to - from - there).fill(0);
    await image.event('cow_write');
    return engine.run(ACCESS_WRITE, dataFile, from + delta, to - from, address);
  });
}
