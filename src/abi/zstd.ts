/** Decompression by libzstd, a library of the system: Node has none before version 22. Loaded when first needed. */
import { MAP_ANONYMOUS, MAP_PRIVATE, mmap, PROT_READ, PROT_WRITE, view, zstd } from './libc.js';

export const ZSTD_MISSING = 'libzstd.so.1 is missing: install the package libzstd1';

// struct ZSTD_inBuffer, ZSTD_outBuffer: { pointer, size, position }, 64 bits each.
const BUFFER_BYTES = 24;

interface Context {
  readonly stream: number;
  readonly buffers: number;
  readonly fields: BigUint64Array;
  input: { address: number; bytes: Uint8Array };
  output: { address: number; bytes: Uint8Array };
}

let context: Context | undefined;

function memory(length: number): { address: number; bytes: Uint8Array } {
  const address = mmap(length, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (address < 0) throw new Error('no memory for decompression');
  return { address, bytes: new Uint8Array(view(address, length)) };
}

function open(): Context {
  const library = zstd();
  if (!library) throw new Error(ZSTD_MISSING);
  const buffers = memory(4096);
  return {
    stream: library.createStream(),
    buffers: buffers.address,
    fields: new BigUint64Array(buffers.bytes.buffer, 0, 6),
    input: memory(64 * 1024),
    output: memory(64 * 1024),
  };
}

/** Whether {@link decompressZstd} can work on this machine. */
export function hasZstd(): boolean {
  return zstd() !== undefined;
}

/** The first `length` bytes that `data` decompress to; fewer where there are no more. Throws where they are damaged. */
export function decompressZstd(data: Uint8Array, length: number): Uint8Array {
  context ??= open();
  const { stream, buffers, fields } = context;
  const library = zstd()!;
  if (context.input.bytes.length < data.length) context.input = memory(data.length);
  if (context.output.bytes.length < length) context.output = memory(length);
  context.input.bytes.set(data);
  fields.set([BigInt(context.input.address), BigInt(data.length), 0n]);
  fields.set([BigInt(context.output.address), BigInt(length), 0n], BUFFER_BYTES / 8);
  library.reset(stream);
  let before = -1n;
  // One call may stop short of the end of a frame; without progress there is no more.
  while (fields[5]! < BigInt(length) && fields[2]! + fields[5]! !== before) {
    before = fields[2]! + fields[5]!;
    if (library.decompress(stream, buffers + BUFFER_BYTES, buffers) < 0) throw new Error('zstd: damaged data');
  }
  return context.output.bytes.slice(0, Number(fields[5]));
}
