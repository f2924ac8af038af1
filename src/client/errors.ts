/** What can go wrong for a client: the daemon refuses, or it cannot be reached. */
import type { QapiErrorClass } from '../base/errors.js';

/** The daemon has refused a command; the message is its sentence. */
export class QmpError extends Error {
  override name = 'QmpError';

  constructor(
    message: string,
    readonly errorClass: QapiErrorClass | string,
    readonly command: string,
  ) {
    super(message);
  }
}

/** There is no connection, or it was lost. */
export class ConnectionError extends Error {
  override name = 'ConnectionError';
}
