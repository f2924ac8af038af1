/** From a JSON value that a client sent to the answer it gets. */
import { ControlError, messageOf, type QapiErrorClass } from '../base/errors.js';
import { nearest } from '../base/nearest.js';
import { commands } from './generated/schema.js';
import type { Commands } from './generated/types.js';
import { JsonError, type JsonValue } from './json.js';
import { type CommandName, isCommand, validateArguments } from './validate.js';

/** Who executes a command, as its handler sees him. */
export interface Client {
  /** A descriptor that came with the client's requests and that no command has taken; the taker closes it. */
  takeDescriptor(): number | undefined;
}

/** One function for each command of the schema: none missing, none besides. */
export type CommandHandlers<Context> = {
  [C in CommandName]: (
    args: Commands[C]['arguments'],
    context: Context,
    client: Client,
  ) => Commands[C]['returns'] | Promise<Commands[C]['returns']>;
};

/**
 * Takes a table of handlers that has one for each command, and none that is no command's. (A `satisfies` would not see
 * those that come from another object.)
 */
export function exactly<Context, Handlers extends CommandHandlers<Context>>(
  handlers: Exclude<keyof Handlers, CommandName> extends never ? Handlers : Exclude<keyof Handlers, CommandName>,
): CommandHandlers<Context> {
  return handlers as Handlers;
}

export type Answer =
  | { return: unknown; id?: JsonValue }
  | { error: { class: QapiErrorClass; desc: string }; id?: JsonValue };

export interface Request {
  readonly name: string;
  readonly args: JsonValue;
  /** Out of band: before the commands that wait, and beside the one that runs. */
  readonly oob: boolean;
}

function isObject(value: JsonValue): value is { [name: string]: JsonValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a request asks to be executed out of band. */
export function isOutOfBand(value: JsonValue | JsonError): boolean {
  return !(value instanceof JsonError) && isObject(value) && 'exec-oob' in value && !('execute' in value);
}

/**
 * Checks the form of a request (docs/interop/qmp-spec). `oob`: the client has enabled that capability. Throws a
 * ControlError, with QEMU's words.
 */
export function parseRequest(value: JsonValue | JsonError, oob: boolean): Request {
  if (value instanceof JsonError) throw new ControlError(value.message);
  if (!isObject(value)) throw new ControlError('QMP input must be a JSON object');
  const { execute, 'exec-oob': outOfBand, arguments: args, id: _id, ...others } = value;
  const unexpected = Object.keys(others)[0];
  if (unexpected !== undefined) throw new ControlError(`QMP input member '${unexpected}' is unexpected`);
  if (outOfBand !== undefined && !oob)
    throw new ControlError("QMP input member 'exec-oob' is unexpected; enable 'oob' with qmp_capabilities first");
  if (execute !== undefined && outOfBand !== undefined)
    throw new ControlError("QMP input member 'execute' clashes with 'exec-oob'");
  const name = execute ?? outOfBand;
  if (name === undefined) throw new ControlError("QMP input lacks member 'execute'");
  if (typeof name !== 'string')
    throw new ControlError(`QMP input member '${execute === undefined ? 'exec-oob' : 'execute'}' must be a string`);
  if (args !== undefined && !isObject(args)) throw new ControlError("QMP input member 'arguments' must be an object");
  return { name, args: args ?? {}, oob: outOfBand !== undefined };
}

/** The request's id, also where the rest of the request is of no use. */
export function requestId(value: JsonValue | JsonError): JsonValue | undefined {
  return value instanceof JsonError || !isObject(value) ? undefined : value.id;
}

/** The answer to something that was thrown. What is not a ControlError is a defect, of which `onDefect` is told. */
export function errorAnswer(error: unknown, id: JsonValue | undefined, onDefect: (error: unknown) => void): Answer {
  if (!(error instanceof ControlError)) onDefect(error);
  const errorClass = error instanceof ControlError ? error.errorClass : 'GenericError';
  return { error: { class: errorClass, desc: messageOf(error) }, ...(id !== undefined && { id }) };
}

/** Executes a command. Throws what the handler throws, a ControlError if the command or its arguments are wrong. */
export async function execute<Context>(
  handlers: CommandHandlers<Context>,
  context: Context,
  client: Client,
  { name, args, oob }: Request,
): Promise<unknown> {
  if (!isCommand(name)) {
    const meant = nearest(name, Object.keys(commands));
    const hint = meant === undefined ? '' : `; did you mean '${meant}'?`;
    throw new ControlError(`The command ${name} has not been found${hint}`, 'CommandNotFound');
  }
  if (oob && !commands[name]?.['allow-oob']) throw new ControlError(`The command ${name} does not support OOB`);
  validateArguments(name, args);
  const handler = handlers[name] as (args: unknown, context: Context, client: Client) => unknown;
  return handler(args, context, client);
}
