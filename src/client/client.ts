/** A client of the control socket, typed by the schema, which comes back after the daemon has. */
import { setTimeout as sleep } from 'node:timers/promises';
import { StateMachine } from '../base/state-machine.js';
import type { Commands, Events, VersionInfo } from '../qmp/generated/types.js';
import { type Address, addressName, Connection, type EventMessage, type Timestamp } from './connection.js';
import { ConnectionError } from './errors.js';
import { EventQueue } from './event-queue.js';

export type CommandName = keyof Commands;
export type EventName = keyof Events;
export type Arguments<C extends CommandName> = Commands[C]['arguments'];
export type Returns<C extends CommandName> = Commands[C]['returns'];

/** An event, as its name says. */
export type Event<E extends EventName = EventName> = {
  [Name in E]: { readonly event: Name; readonly data: Events[Name]; readonly timestamp: Timestamp };
}[E];

export interface ReconnectOptions {
  /** Pause before the first attempt (default: 100 ms); it doubles with each that fails. */
  readonly initial_ms?: number;
  /** Longest pause (default: 5000 ms). */
  readonly max_ms?: number;
  /** Attempts before the client gives up and closes (default: no bound). */
  readonly attempts?: number;
}

export interface ConnectOptions {
  /** Whether a lost connection is made anew (default: false). The first connection must succeed in any case. */
  readonly reconnect?: boolean | ReconnectOptions;
  /** How long the daemon may take to greet (default: 10000 ms). */
  readonly timeout_ms?: number;
  /** Told when the connection is lost, with the reason, and when it is there again: events may have been missed. */
  readonly onDisconnect?: (reason: string) => void;
  readonly onReconnect?: (version: VersionInfo) => void;
}

export interface ExecuteOptions {
  /** Out of band, for commands that allow it: answered before those that wait. */
  readonly outOfBand?: boolean;
}

/** The arguments may be left out where none is required. */
type ExecuteParameters<C extends CommandName> =
  object extends Arguments<C>
    ? [args?: Arguments<C>, options?: ExecuteOptions]
    : [args: Arguments<C>, options?: ExecuteOptions];

const GREETING_TIMEOUT_MS = 10_000;
const RECONNECT: Required<ReconnectOptions> = { initial_ms: 100, max_ms: 5000, attempts: Number.POSITIVE_INFINITY };

type State = 'connected' | 'reconnecting' | 'closed';

interface Subscription {
  readonly names: ReadonlySet<string>;
  readonly queue: EventQueue<EventMessage>;
}

export class Client {
  private readonly state = new StateMachine<State>('client', 'reconnecting', {
    connected: ['reconnecting', 'closed'],
    reconnecting: ['connected', 'closed'],
    closed: [],
  });
  private readonly subscriptions = new Set<Subscription>();
  private readonly abort = new AbortController();
  private connection: Connection | undefined;
  private held: { resolve: (connection: Connection) => void; reject: (error: Error) => void }[] = [];
  private info: VersionInfo | undefined;

  private constructor(
    private readonly address: Address,
    private readonly options: ConnectOptions,
  ) {}

  /** Use {@link connect}. */
  static async open(address: Address, options: ConnectOptions): Promise<Client> {
    const client = new Client(address, options);
    await client.establish();
    return client;
  }

  /** What the daemon called itself when it was connected to last. */
  get version(): VersionInfo {
    return this.info as VersionInfo;
  }

  get connected(): boolean {
    return this.state.is('connected');
  }

  /**
   * Executes a command and resolves with what it returns. Rejects with a QmpError where the daemon refuses, and with a
   * ConnectionError where the connection is lost: then the command may or may not have been carried out. While the
   * client reconnects, commands wait.
   */
  async execute<C extends CommandName>(command: C, ...parameters: ExecuteParameters<C>): Promise<Returns<C>> {
    const [args, options] = parameters;
    return (await this.executeUntyped(command, args ?? {}, options)) as Returns<C>;
  }

  /** The same for a command that this version of the schema may not know. */
  async executeUntyped(command: string, args: object = {}, options: ExecuteOptions = {}): Promise<unknown> {
    const connection = await this.current();
    return connection.request(command, args, options.outOfBand ?? false);
  }

  /**
   * The events from now on, of these names or of all. `for await` ends when the client is closed; leaving the loop ends
   * the subscription.
   */
  events<E extends EventName = EventName>(...names: E[]): AsyncIterableIterator<Event<E>> {
    const queue = new EventQueue<EventMessage>(() => this.subscriptions.delete(subscription));
    const subscription: Subscription = { names: new Set(names), queue };
    this.subscriptions.add(subscription);
    if (this.state.is('closed')) queue.end();
    return queue as unknown as AsyncIterableIterator<Event<E>>;
  }

  /** Closes the connection for good; what waits for an answer fails. */
  close(): void {
    this.closeWith(new ConnectionError(`the client of '${addressName(this.address)}' is closed`));
  }

  [Symbol.asyncDispose](): Promise<void> {
    this.close();
    return Promise.resolve();
  }

  private closeWith(error: Error): void {
    if (this.state.is('closed')) return;
    this.state.to('closed');
    this.abort.abort();
    this.connection?.close();
    for (const { reject } of this.held.splice(0)) reject(error);
    for (const { queue } of [...this.subscriptions]) queue.end();
  }

  private current(): Promise<Connection> {
    const { connection } = this;
    if (this.state.is('connected') && connection) return Promise.resolve(connection);
    if (this.state.is('closed'))
      return Promise.reject(new ConnectionError(`the client of '${addressName(this.address)}' is closed`));
    return new Promise((resolve, reject) => this.held.push({ resolve, reject }));
  }

  private async establish(): Promise<void> {
    const timeout_ms = this.options.timeout_ms ?? GREETING_TIMEOUT_MS;
    const { connection, version } = await Connection.open(this.address, timeout_ms, (event) => this.spread(event));
    if (this.state.is('closed')) {
      connection.close();
      return;
    }
    this.connection = connection;
    this.info = version;
    this.state.to('connected');
    for (const { resolve } of this.held.splice(0)) resolve(connection);
    void connection.ended.then((reason) => this.lost(reason));
  }

  private spread(event: EventMessage): void {
    for (const { names, queue } of [...this.subscriptions]) {
      if (names.size === 0 || names.has(event.event)) queue.push(event);
    }
  }

  private lost(reason: string): void {
    if (this.state.is('closed')) return;
    this.state.to('reconnecting');
    this.options.onDisconnect?.(reason);
    const { reconnect } = this.options;
    const error = new ConnectionError(`the connection to '${addressName(this.address)}' was lost: ${reason}`);
    if (!reconnect) this.closeWith(error);
    else void this.reconnect(reconnect === true ? {} : reconnect);
  }

  private async reconnect(options: ReconnectOptions): Promise<void> {
    const { initial_ms, max_ms, attempts } = { ...RECONNECT, ...options };
    let problem: Error = new ConnectionError('no attempt was made');
    for (let attempt = 0; attempt < attempts; attempt++) {
      await sleep(Math.min(initial_ms * 2 ** attempt, max_ms), undefined, { signal: this.abort.signal }).catch(
        () => {},
      );
      if (this.state.is('closed')) return;
      try {
        await this.establish();
        if (this.connected) this.options.onReconnect?.(this.version);
        return;
      } catch (error) {
        problem = error as Error;
      }
    }
    this.closeWith(problem);
  }
}

/**
 * Connects to a daemon's control socket and negotiates.
 *
 *     const client = await connect('/run/sd.sock', { reconnect: true });
 *     const exports = await client.execute('query-block-exports');
 *     for await (const { data } of client.events('BLOCK_EXPORT_DELETED')) console.log(data.id);
 */
export function connect(address: Address, options: ConnectOptions = {}): Promise<Client> {
  return Client.open(address, options);
}
