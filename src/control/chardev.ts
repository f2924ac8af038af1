/**
 * Character devices: what a monitor speaks over. A chardev connects or listens; every client that comes of it is a byte
 * stream for the monitor. Options and defaults are those of qemu-storage-daemon's --chardev.
 */
import * as fs from 'node:fs';
import * as net from 'node:net';
import { resolve as absolute } from 'node:path';
import { Duplex } from 'node:stream';
import { errnoOf, errnoText } from '../abi/errno.js';
import { groupId } from '../abi/libc.js';
import { ControlError } from '../base/errors.js';
import type { ChardevOptions } from '../qmp/generated/types.js';

type SocketOptions = Extract<ChardevOptions, { backend: 'socket' }>;

/** Takes each client of a chardev. */
export type ClientHandler = (stream: Duplex, name: string) => void;

export interface Chardev {
  readonly id: string;
  /** Stops listening; the streams that were handed out are their monitor's to end. */
  close(): Promise<void>;
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
  private ino: number | undefined;
  /** Whole, because a daemon in the background leaves its working directory. */
  private readonly path: string | undefined;

  constructor(
    readonly id: string,
    private readonly where: { path?: string; host?: string; port?: number; fd?: number },
    private readonly access: SocketAccess,
    onClient: ClientHandler,
  ) {
    const { path } = where;
    this.path = path === undefined || path.startsWith('\0') ? path : absolute(path);
    this.server = net.createServer({ allowHalfOpen: true }, (socket) => {
      socket.setNoDelay(true);
      onClient(socket, `${id}#${++this.clients}`);
    });
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
      const name = path ?? `${this.where.host}:${this.where.port}`;
      throw new ControlError(
        `Cannot listen on '${name}': ${describe(error)}; see that its directory exists and that nobody else listens there`,
      );
    } finally {
      process.umask(umask);
    }
    if (path !== undefined && !path.startsWith('\0')) {
      this.ino = fs.statSync(path).ino;
      await this.open(path);
    }
  }

  /** Lets in whom the options name, and nobody before that. */
  private async open(path: string): Promise<void> {
    const { mode, group } = this.access;
    try {
      if (group !== undefined) fs.chownSync(path, -1, group);
      if (mode !== undefined) fs.chmodSync(path, mode);
    } catch (error) {
      await this.close();
      throw new ControlError(`Cannot set mode and group of '${path}': ${describe(error)}`);
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

  async close(): Promise<void> {
    const { path } = this;
    // libuv removes the path when it closes; not if another daemon has put its own there since.
    const ours =
      path !== undefined && this.ino !== undefined && fs.existsSync(path) && fs.statSync(path).ino === this.ino;
    await new Promise<void>((resolve) => {
      this.server.close(() => resolve());
      // Clients that are still connected are ended by their monitor.
      setTimeout(resolve, 100).unref();
    });
    if (ours && path !== undefined) fs.rmSync(path, { force: true });
  }
}

async function connectSocket(
  id: string,
  where: net.NetConnectOpts,
  name: string,
  onClient: ClientHandler,
): Promise<Chardev> {
  const socket = net.connect({ ...where, allowHalfOpen: true } as net.NetConnectOpts);
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('error', (error) =>
      reject(
        new ControlError(`Failed to connect to '${name}': ${describe(error)}; say server=on to listen there instead`),
      ),
    );
  });
  onClient(socket, id);
  return { id, close: async () => {} };
}

/** Opens a chardev and hands each of its clients to `onClient`. Throws where it cannot be opened. */
export async function openChardev(options: ChardevOptions, onClient: ClientHandler): Promise<Chardev> {
  // Without an id nothing else can refer to it: it is there for the monitor alone, and listens.
  const id = options.id ?? 'monitor';
  if (options.backend === 'stdio') {
    const stream = Duplex.from({ readable: process.stdin, writable: process.stdout });
    onClient(stream, 'stdio');
    return { id, close: async () => {} };
  }
  const server = options.server ?? options.id === undefined;
  if (options.wait === true) {
    throw new ControlError(`Chardev '${id}': wait=on would hold the daemon until a client comes: say wait=off`);
  }
  const where = socketAddress(id, options);
  if (!server) return connectSocket(id, where.address as net.NetConnectOpts, where.name, onClient);
  const listening = new ListeningSocket(id, where.address, socketAccess(options), onClient);
  await listening.listen();
  return listening;
}

interface SocketAddress {
  address: { path?: string; host?: string; port?: number; fd?: number };
  name: string;
}

function socketAddress(id: string, options: SocketOptions): SocketAddress {
  const { path, host, port, fd } = options;
  if ([path, port, fd].filter((one) => one !== undefined).length !== 1) {
    throw new ControlError(`Chardev '${id}' of type socket needs one of path=PATH, host=HOST,port=PORT and fd=NUMBER`);
  }
  if (path !== undefined) {
    if (options.abstract) return { address: { path: `\0${path}` }, name: `@${path}` };
    return { address: { path }, name: path };
  }
  if (fd !== undefined && !/^[0-9]+$/.test(fd)) {
    throw new ControlError(`Chardev '${id}': '${fd}' is neither a descriptor's number nor a name in LISTEN_FDNAMES`);
  }
  if (fd !== undefined) return { address: { fd: Number(fd) }, name: `fd ${fd}` };
  return { address: { host: host ?? 'localhost', port: Number(port) }, name: `${host ?? 'localhost'}:${port}` };
}
