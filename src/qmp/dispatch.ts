/** From a JSON value that a client sent to the answer it gets. */
import { ControlError, messageOf, type QapiErrorClass } from '../base/errors.js';
import type { Commands } from './generated/types.js';
import { JsonError, type JsonValue } from './json.js';
import { type CommandName, isCommand, validateArguments } from './validate.js';

/** One function for each command of the schema: none missing, none besides. */
export type CommandHandlers<Context> = {
  [C in CommandName]: (
    args: Commands[C]['arguments'],
    context: Context,
  ) => Commands[C]['returns'] | Promise<Commands[C]['returns']>;
};

export type Answer =
  | { return: unknown; id?: JsonValue }
  | { error: { class: QapiErrorClass; desc: string }; id?: JsonValue };

export interface Request {
  readonly execute: string;
  readonly args: JsonValue;
  readonly id: JsonValue | undefined;
}

function isObject(value: JsonValue): value is { [name: string]: JsonValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Checks the form of a request (docs/interop/qmp-spec). Throws a ControlError, with QEMU's words. */
export function parseRequest(value: JsonValue | JsonError): Request {
  if (value instanceof JsonError) throw new ControlError(value.message);
  if (!isObject(value)) throw new ControlError('QMP input must be a JSON object');
  const { execute, 'exec-oob': outOfBand, arguments: args, id, ...others } = value;
  const unexpected = Object.keys(others)[0];
  if (unexpected !== undefined) throw new ControlError(`QMP input member '${unexpected}' is unexpected`);
  if (outOfBand !== undefined)
    throw new ControlError("QMP input member 'exec-oob' is unexpected: out-of-band execution is not offered here");
  if (execute === undefined) throw new ControlError("QMP input lacks member 'execute'");
  if (typeof execute !== 'string') throw new ControlError("QMP input member 'execute' must be a string");
  if (args !== undefined && !isObject(args)) throw new ControlError("QMP input member 'arguments' must be an object");
  return { execute, args: args ?? {}, id };
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
  { execute: name, args }: Request,
): Promise<unknown> {
  if (!isCommand(name)) throw new ControlError(`The command ${name} has not been found`, 'CommandNotFound');
  validateArguments(name, args);
  const handler = handlers[name] as (args: unknown, context: Context) => unknown;
  return handler(args, context);
}
