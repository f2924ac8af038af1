/**
 * QMP sessions (docs/interop/qmp-spec): each client of a monitor has its own. A session that never negotiates may
 * execute commands all the same, so that one line through socat does; it only gets no events.
 */
import type { Duplex } from 'node:stream';
import { ControlError, messageOf } from '../base/errors.js';
import type { Log } from '../control/log.js';
import {
  type Client,
  type CommandHandlers,
  errorAnswer,
  execute,
  isOutOfBand,
  parseRequest,
  requestId,
} from './dispatch.js';
import type { Events, QMPCapability, VersionInfo } from './generated/types.js';
import { type JsonError, JsonStream, type JsonValue, printJson } from './json.js';

const CAPABILITIES: readonly QMPCapability[] = ['oob'];

/** Requests of one session that are read ahead of the one being executed, as in QEMU. */
const MAX_QUEUED = 8;
/** A client that lets so many bytes of events pile up is not reading. */
const MAX_UNREAD_BYTES = 1 << 20;
/** At the end a client gets so long to take its last answers. */
const CLOSE_TIMEOUT_MS = 1000;

/** What sessions tell the log. */
export type SessionLog = Pick<Log, 'trace' | 'warn' | 'error'>;

export interface QmpServerOptions<Context> {
  readonly handlers: CommandHandlers<Context>;
  readonly context: Context;
  readonly version: VersionInfo;
  readonly log: SessionLog;
}

export class QmpServer<Context> {
  private readonly sessions = new Set<Session<Context>>();

  constructor(readonly options: QmpServerOptions<Context>) {}

  /** Speaks QMP with a client. */
  attach(stream: Duplex, settings: { readonly name: string; readonly pretty: boolean }): void {
    const session = new Session(this, stream, settings);
    this.sessions.add(session);
    stream.once('close', () => this.sessions.delete(session));
  }

  /** Tells an event to every session that has negotiated. */
  broadcast<E extends keyof Events>(event: E, data: Events[E]): void {
    const now = Date.now() * 1000;
    const timestamp = { seconds: Math.floor(now / 1e6), microseconds: now % 1e6 };
    this.options.log.trace('qmp_event', { ...data }, event);
    for (const session of this.sessions) session.event({ timestamp, event, data });
  }

  /** The names of the clients. */
  clients(): string[] {
    return [...this.sessions].map((session) => session.name);
  }

  /** Lets each client have the answers to what it asked, then ends the sessions. */
  async close(): Promise<void> {
    await Promise.all([...this.sessions].map((session) => session.close()));
  }
}

/** What a command is about, as the log names it. */
function subjectOf(args: JsonValue): object {
  const { 'node-name': node, id } = args as Record<string, JsonValue>;
  return { ...(typeof node === 'string' && { node }), ...(typeof id === 'string' && { id }) };
}

class Session<Context> {
  private readonly queue: (JsonValue | JsonError)[] = [];
  private readonly parser: JsonStream;
  private readonly enabled = new Set<string>();
  private readonly client: Client;
  private negotiated = false;
  private working = false;
  private ended = false;
  private lost: string | undefined;

  constructor(
    private readonly server: QmpServer<Context>,
    private readonly stream: Duplex,
    private readonly settings: { readonly name: string; readonly pretty: boolean },
  ) {
    const { takeDescriptor } = stream as Partial<Client>;
    this.client = { takeDescriptor: () => takeDescriptor?.call(stream) };
    this.parser = new JsonStream((value) => this.receive(value));
    stream.on('data', (chunk: Buffer | string) =>
      this.parser.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk),
    );
    stream.on('end', () => {
      this.parser.end();
      this.ended = true;
      if (!this.working) this.stream.end();
    });
    stream.on('drain', () => this.regulate());
    // A client that vanishes is an ordinary event: 'close' follows.
    stream.on('error', (error) => {
      this.lost = error.message;
    });
    stream.on('close', () => {
      const error = this.lost === undefined ? {} : { error: this.lost };
      this.log.trace('qmp_client_disconnect', { ...this.who, ...error }, 'client disconnected');
    });
    this.log.trace('qmp_client_connect', this.who, 'client connected');
    this.write({ QMP: { version: server.options.version, capabilities: CAPABILITIES } });
    // One that was paused when it was made stays so until somebody says otherwise.
    stream.resume();
  }

  get name(): string {
    return this.settings.name;
  }

  private get log(): SessionLog {
    return this.server.options.log;
  }

  private get who(): { client: string } {
    return { client: this.name };
  }

  private receive(value: JsonValue | JsonError): void {
    if (this.enabled.has('oob') && isOutOfBand(value)) {
      // No more is read until it is answered: whoever asks without reading must not make answers pile up.
      this.parser.hold();
      void this.answer(value).then(() => this.regulate());
      return;
    }
    this.queue.push(value);
    this.regulate();
    if (!this.working) void this.work();
  }

  /** Reads on as long as the queue has room and the client takes what it is sent. */
  private regulate(): void {
    if (this.queue.length >= MAX_QUEUED || this.stream.writableNeedDrain) {
      this.parser.hold();
      this.stream.pause();
    } else {
      this.stream.resume();
      this.parser.release();
    }
  }

  /** Executes what is queued, one after the other. */
  private async work(): Promise<void> {
    this.working = true;
    for (let value = this.queue.shift(); value !== undefined && !this.stream.destroyed; value = this.queue.shift()) {
      await this.answer(value);
      if (this.stream.writableNeedDrain) await this.drained();
      this.regulate();
    }
    this.working = false;
    if (this.ended) this.stream.end();
  }

  /** The client does not read its answers: it gets no more until it does. */
  private drained(): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        this.stream.off('drain', done);
        this.stream.off('close', done);
        resolve();
      };
      this.stream.once('drain', done);
      this.stream.once('close', done);
    });
  }

  private async answer(value: JsonValue | JsonError): Promise<void> {
    const id = requestId(value);
    const { handlers, context } = this.server.options;
    const start_ms = performance.now();
    let details: object = this.who;
    const answered = (message: string) =>
      this.log.trace('qmp_answer', { ...details, ms: Math.round(performance.now() - start_ms) }, message);
    try {
      const request = parseRequest(value, this.enabled.has('oob'));
      details = { ...this.who, command: request.name, ...subjectOf(request.args) };
      this.log.trace('qmp_command', { ...details, arguments: request.args }, 'a client executes a command');
      const negotiates = request.name === 'qmp_capabilities';
      if (negotiates && this.negotiated) {
        throw new ControlError('Capabilities negotiation is already complete, command ignored', 'CommandNotFound');
      }
      const result = await execute(handlers, context, this.client, request);
      if (negotiates) {
        this.negotiated = true;
        for (const capability of (request.args as { enable?: string[] }).enable ?? []) this.enabled.add(capability);
      }
      this.write({ return: result, id });
      answered('the command has been carried out');
    } catch (error) {
      answered(`the command failed: ${messageOf(error)}`);
      this.write(
        errorAnswer(error, id, (defect) =>
          this.log.error(this.who, defect instanceof Error ? (defect.stack ?? defect.message) : String(defect)),
        ),
      );
    }
  }

  event(event: object): void {
    if (!this.negotiated || this.stream.destroyed) return;
    if (this.stream.writableLength > MAX_UNREAD_BYTES) {
      this.log.warn(this.who, 'the client does not read its events: disconnected');
      this.stream.destroy();
      return;
    }
    this.write(event);
  }

  private write(message: object): void {
    if (this.stream.destroyed || this.stream.writableEnded) return;
    this.stream.write(`${printJson(message, this.settings.pretty)}\r\n`);
  }

  close(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.stream.destroy(), CLOSE_TIMEOUT_MS);
      this.stream.once('close', () => {
        clearTimeout(timer);
        resolve();
      });
      if (this.stream.destroyed) {
        clearTimeout(timer);
        resolve();
      } else {
        this.stream.end();
        // A half-open connection closes when both sides have ended; this one does not wait for the other side.
        this.stream.once('finish', () => this.stream.destroy());
      }
    });
  }
}
