/**
 * Character devices: what a monitor speaks over. A chardev connects or listens; every client that comes of it is a byte
 * stream for the monitor. Options and defaults are those of qemu-storage-daemon's --chardev.
 */
import * as dns from 'node:dns/promises';
import * as fs from 'node:fs';
import * as net from 'node:net';
import { resolve as absolute } from 'node:path';
import { Duplex } from 'node:stream';
import { EACCES, EPERM, errnoOf, errnoText } from '../abi/errno.js';
import { groupId } from '../abi/libc.js';
import { ControlError, messageOf } from '../base/errors.js';
import type { ChardevOptions } from '../qmp/generated/types.js';
import { DescriptorStream } from './descriptor-stream.js';

const O_PATH = 0o10000000;

type SocketOptions = Extract<ChardevOptions, { backend: 'socket' }>;

/** Takes each client of a chardev. */
export type ClientHandler = (stream: Duplex, name: string) => void;

export interface Chardev {
  readonly id: string;
  /** What query-chardev calls it: its address, and how it is used. */
  readonly filename: string;
  /** Stops listening; the streams that were handed out are their monitor's to end. */
  close(): Promise<void>;
}

/** What is told of chardevs that are open. */
export interface ChardevEvents {
  client: ClientHandler;
  /** A problem that no client could be told of. */
  warn(message: string): void;
}

function describe(error: unknown): string {
  return errnoText(errnoOf(error));
}

/** Whether somebody listens on a unix socket. */
function isAlive(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = net.connect({ path });
    probe.once('connect', () => {
      probe.destroy();
      resolve(true);
    });
    probe.once('error', () => resolve(false));
  });
}

/** Who besides the daemon's user may connect to a unix socket. */
interface SocketAccess {
  readonly mode: number | undefined;
  readonly group: number | undefined;
}

function socketAccess({ path, abstract, mode, group }: SocketOptions): SocketAccess {
  if ((mode !== undefined || group !== undefined) && (path === undefined || abstract))
    throw new ControlError("'mode' and 'group' are those of a unix socket with a path: leave them out");
  if (mode !== undefined && !/^0?[0-7]{3}$/.test(mode))
    throw new ControlError(`Parameter 'mode' expects three octal digits, such as 0660, not '${mode}'`);
  let gid: number | undefined;
  if (group !== undefined) {
    gid = /^[0-9]+$/.test(group) ? Number(group) : groupId(group);
    if (gid === undefined) throw new ControlError(`There is no group '${group}'`);
  }
  return { mode: mode === undefined ? undefined : Number.parseInt(mode, 8), group: gid };
}

class ListeningSocket implements Chardev {
  private readonly server: net.Server;
  private clients = 0;
  private connected = 0;
  private ino: number | undefined;
  /** Whole, because a daemon in the background leaves its working directory. */
  private readonly path: string | undefined;

  constructor(
    readonly id: string,
    private readonly where: Address,
    private readonly access: SocketAccess,
    events: ChardevEvents,
  ) {
    const { path } = where;
    this.path = path === undefined || path.startsWith('\0') ? path : absolute(path);
    // A client of a unix socket may send descriptors, which are lost if Node reads a single byte.
    const isUnix = path !== undefined || where.inherited !== undefined;
    this.server = net.createServer({ allowHalfOpen: true, pauseOnConnect: isUnix }, (socket) => {
      socket.setNoDelay(true);
      this.connected++;
      socket.once('close', () => this.connected--);
      events.client((isUnix && DescriptorStream.over(socket)) || socket, `${id}#${++this.clients}`);
    });
    this.server.on('error', (error) => {
      if (this.server.listening) events.warn(`chardev '${id}' cannot take a client: ${describe(error)}`);
    });
  }

  get filename(): string {
    const { port } = (this.server.address() ?? {}) as { port?: number };
    return `${this.connected > 0 ? '' : 'disconnected:'}${addressName(this.where, port)},server=on`;
  }

  async listen(): Promise<void> {
    const { path } = this.where;
    if (path !== undefined && !path.startsWith('\0')) await this.clearStaleSocket(path);
    // Whoever can connect steers the daemon: only its own user, whatever the umask says.
    const umask = process.umask(0o177);
    try {
      await new Promise<void>((resolve, reject) => {
        this.server.once('error', reject);
        this.server.listen(this.where, resolve);
      });
    } catch (error) {
      const hint = path === undefined ? '' : '; see that its directory exists and that nobody else listens there';
      throw new ControlError(`Cannot listen on '${addressName(this.where)}': ${describe(error)}${hint}`);
    } finally {
      process.umask(umask);
    }
    if (path !== undefined && !path.startsWith('\0')) {
      await this.open(path);
    }
  }

  /** Lets in whom the options name, and nobody before that. */
  private async open(path: string): Promise<void> {
    const { mode, group } = this.access;
    let fd: number | undefined;
    try {
      // Whoever can rename in its directory could put a link to another file in its place: this is the socket itself.
      fd = fs.openSync(path, O_PATH | fs.constants.O_NOFOLLOW);
      const stat = fs.fstatSync(fd);
      if (!stat.isSocket() || stat.uid !== process.geteuid?.()) throw new ControlError('it has been replaced');
      this.ino = stat.ino;
      const itself = `/proc/self/fd/${fd}`;
      if (group !== undefined) fs.chownSync(itself, -1, group);
      if (mode !== undefined) fs.chmodSync(itself, mode);
    } catch (error) {
      await this.close();
      const reason = error instanceof ControlError ? error.message : describe(error);
      throw new ControlError(`Cannot set mode and group of '${path}': ${reason}`);
    } finally {
      if (fd !== undefined) fs.closeSync(fd);
    }
  }

  /** A killed daemon leaves its socket; one that somebody answers on is not ours to take. */
  private async clearStaleSocket(path: string): Promise<void> {
    if (!fs.existsSync(path)) return;
    if (!fs.lstatSync(path).isSocket())
      throw new ControlError(
        `Cannot listen on '${path}': it exists and is not a socket; remove it, or name another path`,
      );
    if (await isAlive(path))
      throw new ControlError(`Cannot listen on '${path}': another program listens there; end it, or name another path`);
    fs.unlinkSync(path);
  }

  /** Whether the socket at our path still is the one that was made. */
  private isOurs(): boolean {
    try {
      return this.path !== undefined && this.ino !== undefined && fs.lstatSync(this.path).ino === this.ino;
    } catch {
      return false; // It is gone, or the user that the daemon has become cannot see it.
    }
  }

  async close(): Promise<void> {
    const { path } = this;
    // libuv removes the path when it closes; not if another daemon has put its own there since.
    const ours = this.isOurs();
    await new Promise<void>((resolve) => {
      this.server.close(() => resolve());
      // Clients that are still connected are ended by their monitor.
      setTimeout(resolve, 100).unref();
    });
    if (!ours || path === undefined) return;
    try {
      fs.rmSync(path, { force: true });
    } catch (error) {
      // The user that the daemon has become may not write to the directory; nobody listens there, and the next start
      // takes it away.
      if (errnoOf(error) !== EACCES && errnoOf(error) !== EPERM) throw error;
    }
  }
}

/** Connects, or takes a socket that is connected already; and connects again when that is wanted and the peer goes. */
class ConnectingSocket implements Chardev {
  private socket: net.Socket | undefined;
  private timer: NodeJS.Timeout | undefined;
  private closed = false;
  private complained = false;

  constructor(
    readonly id: string,
    private readonly where: Address,
    /** Time between two attempts; 0: there is one. */
    private readonly reconnect_ms: number,
    private readonly events: ChardevEvents,
  ) {}

  get filename(): string {
    const connected = this.socket !== undefined && !this.socket.destroyed;
    return `${connected ? '' : 'disconnected:'}${addressName(this.where)}`;
  }

  async open(): Promise<void> {
    const { fd } = this.where;
    if (fd !== undefined) this.take(new net.Socket({ fd, readable: true, writable: true, allowHalfOpen: true }));
    else if (this.reconnect_ms > 0) void this.attempt();
    else await this.connect();
  }

  private async connect(): Promise<void> {
    const socket = net.connect({ ...this.where, allowHalfOpen: true } as net.NetConnectOpts);
    this.socket = socket;
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve);
      socket.once('error', (error) =>
        reject(
          new ControlError(
            `Failed to connect to '${addressName(this.where)}': ${describe(error)}; say server=on to listen there instead`,
          ),
        ),
      );
    });
    this.complained = false;
    this.take(socket);
  }

  private take(socket: net.Socket): void {
    this.socket = socket;
    this.events.client(socket, this.id);
    if (this.reconnect_ms > 0) socket.once('close', () => this.again());
  }

  private async attempt(): Promise<void> {
    try {
      await this.connect();
    } catch (error) {
      if (!this.complained) this.events.warn(`chardev '${this.id}': ${messageOf(error)}; trying again`);
      this.complained = true;
      this.again();
    }
  }

  private again(): void {
    if (this.closed) return;
    this.timer = setTimeout(() => void this.attempt(), this.reconnect_ms);
  }

  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.timer);
    if (this.socket?.connecting) this.socket.destroy();
  }
}

/** Opens a chardev and hands each of its clients to `events`. Throws where it cannot be opened. */
export async function openChardev(id: string, options: ChardevOptions, events: ChardevEvents): Promise<Chardev> {
  if (options.backend === 'null') return { id, filename: 'null', close: async () => {} };
  if (options.backend === 'stdio') {
    events.client(Duplex.from({ readable: process.stdin, writable: process.stdout }), id);
    return { id, filename: 'stdio', close: async () => {} };
  }
  // Without an id nothing else can refer to it: it is there for the monitor alone, and listens.
  const server = options.server ?? options.id === undefined;
  if (options.wait === true) {
    throw new ControlError(`Chardev '${id}': wait=on would hold the daemon until a client comes: say wait=off`);
  }
  const where = await socketAddress(id, options);
  const reconnect_ms = reconnectTime(id, options, server);
  if (!server) {
    const connecting = new ConnectingSocket(id, where, reconnect_ms, events);
    await connecting.open();
    return connecting;
  }
  const listening = new ListeningSocket(id, where, socketAccess(options), events);
  await listening.listen();
  return listening;
}

/** Milliseconds between attempts to connect; 0: one attempt. */
function reconnectTime(id: string, options: SocketOptions, server: boolean): number {
  const { reconnect, 'reconnect-ms': exactly } = options;
  if (reconnect !== undefined && exactly !== undefined)
    throw new ControlError(`Chardev '${id}': reconnect and reconnect-ms say the same; give one of them`);
  const time_ms = exactly ?? (reconnect ?? 0) * 1000;
  if (time_ms > 0 && (server || options.fd !== undefined))
    throw new ControlError(
      `Chardev '${id}': only a socket that connects by an address can do so again: say server=off`,
    );
  return time_ms;
}

/** As Node's net takes it. A path that begins with a zero byte is a name in the abstract namespace. */
interface Address {
  readonly path?: string;
  readonly host?: string;
  readonly port?: number;
  readonly fd?: number;
  /** What an inherited unix socket is bound to, as `path`; '' where it has no name. */
  readonly inherited?: string;
}

/** As QEMU's query-chardev prints it. `port` where the system has chosen it. */
function addressName({ path = '', host, port, fd, inherited = '' }: Address, actualPort = port): string {
  const name = path || inherited;
  if (name !== '') return name.startsWith('\0') ? `unix:${name.slice(1)},abstract=on,tight=on` : `unix:${name}`;
  if (fd !== undefined) return `fd:${fd}`;
  return `tcp:${host?.includes(':') ? `[${host}]` : (host ?? '')}:${actualPort}`;
}

async function socketAddress(id: string, options: SocketOptions): Promise<Address> {
  const { path, port, fd } = options;
  if ([path, port, fd].filter((one) => one !== undefined).length !== 1) {
    throw new ControlError(`Chardev '${id}' of type socket needs one of path=PATH, host=HOST,port=PORT and fd=NUMBER`);
  }
  if (path !== undefined) return { path: options.abstract ? `\0${path}` : path };
  if (fd !== undefined) return inheritedSocket(id, fd);
  return internetAddress(id, options.host ?? 'localhost', port ?? '', options);
}

function inheritedSocket(id: string, text: string): Address {
  const fd = /^[0-9]{1,9}$/.test(text) ? Number(text) : -1;
  let stat: fs.Stats | undefined;
  try {
    stat = fs.fstatSync(fd);
  } catch {
    // It is not open: the same sentence.
  }
  if (!stat?.isSocket())
    throw new ControlError(
      `Chardev '${id}': fd=${text} is not the number of a socket that the daemon has inherited, nor a name in LISTEN_FDNAMES`,
    );
  const inherited = unixName(stat.ino);
  return { fd, ...(inherited !== undefined && { inherited }) };
}

/** What a unix socket is bound to, by /proc/net/unix (proc_net_unix(5)); undefined for sockets of other kinds. */
function unixName(ino: number): string | undefined {
  const columns = /^(?:\S+\s+){6}(\d+)(?: (.*))?$/;
  for (const line of fs.readFileSync('/proc/net/unix', 'utf8').split('\n')) {
    const [, inode, name = ''] = columns.exec(line) ?? [];
    if (inode === String(ino)) return name.startsWith('@') ? `\0${name.slice(1)}` : name;
  }
  return undefined;
}

async function internetAddress(
  id: string,
  host: string,
  text: string,
  { ipv4, ipv6 }: { ipv4?: boolean; ipv6?: boolean },
): Promise<Address> {
  const port = /^[0-9]{1,5}$/.test(text) ? Number(text) : -1;
  if (port < 0 || port > 65_535) throw new ControlError(`Chardev '${id}': port '${text}' is no number from 0 to 65535`);
  const wants4 = ipv4 ?? ipv6 !== true;
  const wants6 = ipv6 ?? ipv4 !== true;
  if (!wants4 && !wants6) throw new ControlError(`Chardev '${id}': ipv4 and ipv6 cannot both be off`);
  // An empty host is every address of this machine.
  if (host === '') return { host: wants6 ? '::' : '0.0.0.0', port };
  try {
    const { address } = await dns.lookup(host, { family: wants4 && wants6 ? 0 : wants4 ? 4 : 6 });
    return { host: address, port };
  } catch {
    const kind = wants4 && wants6 ? '' : wants4 ? ' of IPv4' : ' of IPv6';
    throw new ControlError(`Chardev '${id}': the host '${host}' has no address${kind}`);
  }
}
