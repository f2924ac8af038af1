import { createConnection, type NetConnectOpts, type Socket } from 'node:net';
import { type Outcome, run } from './process.js';

export interface QmpEvent {
  readonly event: string;
  readonly data?: Record<string, unknown>;
  readonly timestamp: { readonly seconds: number; readonly microseconds: number };
}

export interface QmpReply {
  readonly return?: unknown;
  readonly error?: { readonly class: string; readonly desc: string };
  readonly id?: unknown;
}

/** What a command's error reply becomes. */
export class QmpError extends Error {
  override name = 'QmpError';

  constructor(
    readonly errorClass: string,
    readonly desc: string,
  ) {
    super(desc);
  }
}

type Message = Record<string, unknown>;

/** A QMP client over a unix socket: no more than what a test needs to see exactly what comes over the wire. */
export class QmpClient {
  readonly events: QmpEvent[] = [];
  greeting: Message | undefined;
  closed = false;
  #buffer = '';
  #replies: QmpReply[] = [];
  #nextId = 1;
  #listeners = new Set<() => void>();
  #socket: Socket;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.setEncoding('utf8');
    socket.on('data', (text: string) => this.#receive(text));
    socket.on('error', () => {});
    socket.on('close', () => {
      this.closed = true;
      this.#changed();
    });
  }

  /** Connects and takes the greeting; nothing is negotiated yet. */
  static async connect(where: string | NetConnectOpts): Promise<QmpClient> {
    const socket = typeof where === 'string' ? createConnection(where) : createConnection(where);
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve);
      socket.once('error', reject);
    });
    const client = new QmpClient(socket);
    await client.#wait('the greeting', () => client.greeting);
    return client;
  }

  async negotiate(): Promise<this> {
    await this.execute('qmp_capabilities');
    return this;
  }

  /** Runs a command; its error becomes a QmpError. */
  async execute(command: string, args?: object): Promise<unknown> {
    const reply = await this.request({ execute: command, ...(args === undefined ? {} : { arguments: args }) });
    if (reply.error !== undefined) throw new QmpError(reply.error.class, reply.error.desc);
    return reply.return;
  }

  /** Sends one request and waits for the reply that echoes its id. */
  request(request: Message): Promise<QmpReply> {
    const id = request.id ?? this.#nextId++;
    this.send(`${JSON.stringify({ ...request, id })}\r\n`);
    return this.reply((reply) => JSON.stringify(reply.id) === JSON.stringify(id));
  }

  /** Sends bytes as they are. */
  send(text: string): void {
    this.#socket.write(text);
  }

  /** Closes the sending side only. */
  end(): void {
    this.#socket.end();
  }

  /** The first reply not taken yet that fits. */
  reply(fits: (reply: QmpReply) => boolean = () => true): Promise<QmpReply> {
    return this.#wait('a reply', () => {
      const index = this.#replies.findIndex(fits);
      return index < 0 ? undefined : this.#replies.splice(index, 1)[0];
    });
  }

  /** The first event of a name not taken yet that fits. */
  waitEvent(name: string, fits: (event: QmpEvent) => boolean = () => true, timeout_ms = 20_000): Promise<QmpEvent> {
    return this.#wait(
      `the event ${name}`,
      () => {
        const index = this.events.findIndex((event) => event.event === name && fits(event));
        return index < 0 ? undefined : this.events.splice(index, 1)[0];
      },
      timeout_ms,
    );
  }

  close(): void {
    this.#socket.destroy();
  }

  #receive(text: string): void {
    const lines = (this.#buffer + text).split('\n');
    this.#buffer = lines.pop()!;
    for (const line of lines) {
      if (line.trim() === '') continue;
      const message = JSON.parse(line) as Message;
      if ('QMP' in message) this.greeting = message;
      else if ('event' in message) this.events.push(message as unknown as QmpEvent);
      else this.#replies.push(message as QmpReply);
    }
    this.#changed();
  }

  #changed(): void {
    for (const listener of [...this.#listeners]) listener();
  }

  #wait<T>(what: string, probe: () => T | undefined, timeout_ms = 20_000): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const finish = (act: () => void) => {
        clearTimeout(timer);
        this.#listeners.delete(check);
        act();
      };
      const check = () => {
        const found = probe();
        if (found !== undefined) finish(() => resolve(found));
        else if (this.closed) finish(() => reject(new Error(`the connection closed before ${what} came`)));
      };
      const timer = setTimeout(
        () => finish(() => reject(new Error(`${what} did not come within ${timeout_ms} ms`))),
        timeout_ms,
      );
      this.#listeners.add(check);
      check();
    });
  }
}

/**
 * What `echo TEXT | socat - UNIX:PATH` prints: the sending side closes at once. By itself socat waits half a second
 * then, which is enough but on a busy machine; it ends at once when the daemon has answered all and closes.
 */
export function socat(path: string, text: string): Promise<Outcome> {
  return run('socat', ['-t10', '-', `UNIX:${path}`], { input: `${text}\n`, timeout_ms: 20_000 });
}
