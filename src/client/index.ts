/** `storaged/client`: what programs that steer a daemon import. */
export type * from '../qmp/generated/types.js';
export {
  type Arguments,
  Client,
  type CommandName,
  type ConnectOptions,
  connect,
  type Event,
  type EventName,
  type ExecuteOptions,
  type ReconnectOptions,
  type Returns,
} from './client.js';
export type { Address, EventMessage, Timestamp } from './connection.js';
export { ConnectionError, QmpError } from './errors.js';
