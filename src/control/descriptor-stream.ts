/**
 * A unix socket whose peer may send descriptors along with its bytes. Node reads sockets with read(2), which drops
 * them; so this reads by recvmsg(2), and leaves writing to Node.
 */
import type { Socket } from 'node:net';
import { Duplex } from 'node:stream';
import { EAGAIN, EINTR, errnoText } from '../abi/errno.js';
import * as libc from '../abi/libc.js';

/** Descriptors that wait for the command that takes them; more than that are closed. */
const MAX_WAITING = 16;

export class DescriptorStream extends Duplex {
  private readonly descriptors: number[] = [];
  private watch!: libc.ReadWatch;

  private constructor(
    private readonly socket: Socket,
    /** A duplicate of the socket's descriptor, to read from. */
    private readonly fd: number,
  ) {
    super({ allowHalfOpen: true });
    socket.on('error', (error) => this.destroy(error));
    socket.on('close', () => this.destroy());
  }

  /** Takes over a connection that has been paused since it was made; undefined where that cannot be done. */
  static over(socket: Socket): DescriptorStream | undefined {
    const fd = (socket as unknown as { _handle?: { fd?: number } })._handle?.fd;
    const duplicate = fd === undefined || fd < 0 ? -1 : libc.duplicate(fd);
    if (duplicate < 0) return undefined;
    const stream = new DescriptorStream(socket, duplicate);
    const watch = libc.watchReadable(duplicate, () => stream.receive());
    if (!watch) {
      libc.close(duplicate);
      return undefined;
    }
    stream.watch = watch;
    return stream;
  }

  /** The descriptor that came first of those that nobody has taken; whoever takes it closes it. */
  takeDescriptor(): number | undefined {
    return this.descriptors.shift();
  }

  private receive(): void {
    if (this.destroyed) return;
    const { length, bytes, descriptors } = libc.receive(this.fd);
    this.descriptors.push(...descriptors);
    for (const old of this.descriptors.splice(0, Math.max(0, this.descriptors.length - MAX_WAITING))) libc.close(old);
    if (length > 0) this.push(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
    else if (length === 0) this.push(null);
    else if (length === -EAGAIN || length === -EINTR) this.watch.arm();
    else this.destroy(new Error(errnoText(length)));
  }

  override _read(): void {
    this.watch.arm();
  }

  override _write(chunk: Buffer, _encoding: string, done: (error?: Error | null) => void): void {
    this.socket.write(chunk, done);
  }

  override _final(done: () => void): void {
    this.socket.end(done);
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.watch.close();
    libc.close(this.fd);
    for (const descriptor of this.descriptors.splice(0)) libc.close(descriptor);
    this.socket.destroy();
    done(error);
  }
}
