/** One connection: messages in and out, answers matched to requests. It ends once, and with it all that waits. */
import * as net from 'node:net';
import type { VersionInfo } from '../qmp/generated/types.js';
import { ConnectionError, QmpError } from './errors.js';

/** Where a daemon listens: a unix socket's path, `@NAME` for an abstract one, `tcp:HOST:PORT`, or what net takes. */
export type Address = string | net.NetConnectOpts;

export interface Timestamp {
  readonly seconds: number;
  readonly microseconds: number;
}

export interface EventMessage {
  readonly event: string;
  readonly data?: object;
  readonly timestamp: Timestamp;
}

interface Message {
  readonly QMP?: { readonly version: VersionInfo; readonly capabilities: readonly string[] };
  readonly return?: unknown;
  readonly error?: { readonly class: string; readonly desc: string };
  readonly id?: number;
  readonly event?: string;
}

interface Waiting {
  readonly command: string;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

export function addressName(address: Address): string {
  if (typeof address === 'string') return address;
  if ('path' in address) return address.path;
  return `${address.host ?? 'localhost'}:${address.port}`;
}

function connectOptions(address: Address): net.NetConnectOpts {
  if (typeof address !== 'string') return address;
  const tcp = /^tcp:(.+):(\d+)$/.exec(address);
  if (tcp) return { host: (tcp[1] as string).replace(/^\[(.*)\]$/, '$1'), port: Number(tcp[2]) };
  const path = address.replace(/^unix:/, '');
  return { path: path.startsWith('@') ? `\0${path.slice(1)}` : path };
}

/** Cuts text into messages: each is a line, or, from a monitor with pretty=on, lines from `{` to `}`. */
class Messages {
  private rest = '';
  private lines: string[] = [];

  push(text: string): Message[] {
    const lines = (this.rest + text).split('\n');
    this.rest = lines.pop() as string;
    const messages: Message[] = [];
    for (const raw of lines) {
      const line = raw.trimEnd();
      if (line === '' && this.lines.length === 0) continue;
      this.lines.push(line);
      if (this.lines[0] === '{' && line !== '}') continue;
      messages.push(JSON.parse(this.lines.join('\n')) as Message);
      this.lines = [];
    }
    return messages;
  }
}

export class Connection {
  private readonly waiting = new Map<number, Waiting>();
  private readonly messages = new Messages();
  private nextId = 1;
  /** Resolves with the reason when the connection is no more. */
  readonly ended: Promise<string>;

  private constructor(
    private readonly socket: net.Socket,
    private readonly name: string,
    private readonly greet: (version: VersionInfo) => void,
    private readonly receiveEvent: (event: EventMessage) => void,
  ) {
    socket.setEncoding('utf8');
    socket.on('data', (text: string) => this.receive(text));
    this.ended = new Promise((resolve) => {
      let reason = 'the daemon has closed it';
      socket.on('error', (error) => {
        reason = error.message;
      });
      socket.on('close', () => {
        this.failAll(reason);
        resolve(reason);
      });
    });
  }

  /** Connects and negotiates. Throws a {@link ConnectionError}. */
  static async open(
    address: Address,
    timeout_ms: number,
    receiveEvent: (event: EventMessage) => void,
  ): Promise<{ connection: Connection; version: VersionInfo }> {
    const name = addressName(address);
    const socket = net.connect(connectOptions(address));
    let connection: Connection | undefined;
    const greeted = new Promise<VersionInfo>((resolve, reject) => {
      connection = new Connection(socket, name, resolve, receiveEvent);
      const fail = (reason: string) => reject(new ConnectionError(`Cannot connect to '${name}': ${reason}`));
      void connection.ended.then(fail);
      const timer = setTimeout(() => {
        fail(`nobody greets within ${timeout_ms / 1000} s`);
        socket.destroy();
      }, timeout_ms);
      void connection.ended.then(() => clearTimeout(timer));
      socket.once('data', () => clearTimeout(timer));
    });
    const version = await greeted;
    const opened = connection as unknown as Connection;
    await opened.request('qmp_capabilities', {}, false);
    return { connection: opened, version };
  }

  /** Executes a command. Throws a {@link QmpError} or a {@link ConnectionError}. */
  request(command: string, args: object, outOfBand: boolean): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (this.socket.destroyed) {
        reject(new ConnectionError(`'${command}' was not sent: there is no connection to '${this.name}'`));
        return;
      }
      const id = this.nextId++;
      this.waiting.set(id, { command, resolve, reject });
      const kind = outOfBand ? 'exec-oob' : 'execute';
      this.socket.write(`${JSON.stringify({ [kind]: command, arguments: args, id })}\n`);
    });
  }

  /** Ends the connection; what waits for an answer fails. */
  close(): void {
    this.socket.destroy();
  }

  private failAll(reason: string): void {
    for (const { command, reject } of this.waiting.values()) {
      const what = `'${command}' was not answered, and may or may not have been carried out`;
      reject(new ConnectionError(`${what}: the connection to '${this.name}' was lost: ${reason}`));
    }
    this.waiting.clear();
  }

  private receive(text: string): void {
    let messages: Message[];
    try {
      messages = this.messages.push(text);
    } catch {
      this.socket.destroy(new Error('what answers there does not speak QMP'));
      return;
    }
    for (const message of messages) {
      if (message.QMP) this.greet(message.QMP.version);
      else if (message.event !== undefined) this.receiveEvent(message as EventMessage);
      else this.receiveAnswer(message);
    }
  }

  private receiveAnswer({ id, error, return: value }: Message): void {
    const request = id === undefined ? undefined : this.waiting.get(id);
    if (id === undefined || !request) return;
    this.waiting.delete(id);
    if (error) request.reject(new QmpError(error.desc, error.class, request.command));
    else request.resolve(value);
  }
}
