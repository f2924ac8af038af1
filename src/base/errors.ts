/**
 * Errors of the control plane. Each is one sentence that a person can act on, with the QMP error class that clients
 * match on. The data plane does not use these: its errors are negative errno numbers.
 */

/** The error classes of QMP (qapi/error.json, QapiErrorClass). */
export type QapiErrorClass =
  | 'GenericError'
  | 'CommandNotFound'
  | 'DeviceNotActive'
  | 'DeviceNotFound'
  | 'KVMMissingCap';

/** An error for whoever steers the daemon: `message` becomes QMP's `desc` or the sentence on stderr. */
export class ControlError extends Error {
  override name = 'ControlError';

  constructor(
    message: string,
    readonly errorClass: QapiErrorClass = 'GenericError',
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The message of anything that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
