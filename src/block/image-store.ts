/**
 * An image file as format code sees it: bytes at offsets. Written once against this, such code runs in the control
 * plane (over descriptors), in a queue worker (over the node below, on its ring), and in tests (over memory that
 * records what reaches the disk). Unlike the rest of the data plane these throw, an {@link IoError}.
 */
import { ENOSPC, errnoText } from '../abi/errno.js';

/** A failed transfer, or damage found: `errno` is positive. */
export class IoError extends Error {
  override name = 'IoError';

  constructor(
    readonly errno: number,
    message?: string,
  ) {
    super(message ?? errnoText(errno));
  }
}

/** Throws where a result of the data plane is a negative errno. */
export function orThrow(result: number): number {
  if (result < 0) throw new IoError(-result);
  return result;
}

/** What an exception of format code is as a result of the data plane. */
export function resultOf(error: unknown, otherwise: number): number {
  return error instanceof IoError ? -error.errno : -otherwise;
}

export interface ImageStore {
  /** Bytes. */
  readonly length: number;
  /** What lies past the end reads as zeroes. */
  read(offset: number, length: number): Promise<Uint8Array>;
  /** Past the end, the file grows. */
  write(offset: number, bytes: Uint8Array): Promise<void>;
  /** Everything written before is on stable storage afterwards. */
  flush(): Promise<void>;
  /** Where the length is fixed, what is not longer is fine, and changes nothing: see {@link requireRoom}. */
  resize(length: number): Promise<void>;
}

/** What a store of a fixed length does instead of becoming `wanted` bytes long: nothing, or it throws ENOSPC. */
export function requireRoom(store: ImageStore, wanted: number): void {
  if (wanted > store.length) throw new IoError(ENOSPC);
}
