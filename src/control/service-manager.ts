/**
 * The service manager that has started the daemon, if one has: it is told how the daemon is (sd_notify(3)) and may have
 * opened its sockets (sd_listen_fds(3)).
 */
import { EAGAIN, errnoText } from '../abi/errno.js';
import { sendDatagram } from '../abi/libc.js';
import { ControlError } from '../base/errors.js';

/** A manager that does not empty its socket is tried again so often. */
const SEND_ATTEMPTS = 50;
const SEND_INTERVAL_MS = 20;
/** sd_listen_fds(3), SD_LISTEN_FDS_START. */
const FIRST_DESCRIPTOR = 3;

type Environment = Record<string, string | undefined>;

/** Takes a variable out: programs that the daemon starts are not to answer in its place. */
function take(environment: Environment, name: string): string | undefined {
  const value = environment[name];
  delete environment[name];
  return value;
}

/** Sockets that were opened for the daemon, by name. */
export class ActivatedSockets {
  private readonly unclaimed: Map<string, number>;

  constructor(private readonly byName: ReadonlyMap<string, number>) {
    this.unclaimed = new Map(byName);
  }

  /** @param processes this process, and the command that --daemonize was given to. */
  static fromEnvironment(environment: Environment, processes: readonly number[]): ActivatedSockets {
    const pid = take(environment, 'LISTEN_PID');
    const count = Number(take(environment, 'LISTEN_FDS') ?? 0);
    const names = take(environment, 'LISTEN_FDNAMES')?.split(':') ?? [];
    const byName = new Map<string, number>();
    if (pid !== undefined && processes.includes(Number(pid))) {
      for (let i = 0; i < count; i++) {
        const given = names[i] || 'unknown';
        const name = byName.has(given) ? `${given}-${i}` : given;
        byName.set(name, FIRST_DESCRIPTOR + i);
      }
    }
    return new ActivatedSockets(byName);
  }

  /** What stands for `fd` in a chardev's options: the number behind a name, which is then spoken for. */
  claim(fd: string): string {
    const number = this.byName.get(fd);
    for (const [name, other] of this.unclaimed) {
      if (other === (number ?? Number(fd))) this.unclaimed.delete(name);
    }
    return number === undefined ? fd : String(number);
  }

  /** The sockets that no option has named. */
  rest(): [name: string, fd: number][] {
    return [...this.unclaimed];
  }
}

/** What the daemon tells its manager. Without one nothing is told. */
export class ServiceManager {
  private readonly timers: NodeJS.Timeout[] = [];
  private queue: Promise<void> = Promise.resolve();

  private constructor(
    private readonly socket: string | undefined,
    private readonly watchdog_ms: number | undefined,
    private readonly warn: (message: string) => void,
  ) {}

  static fromEnvironment(
    environment: Environment,
    processes: readonly number[],
    warn: (message: string) => void,
  ): ServiceManager {
    const socket = take(environment, 'NOTIFY_SOCKET');
    const watchdog_us = Number(take(environment, 'WATCHDOG_USEC'));
    const pid = take(environment, 'WATCHDOG_PID');
    if (socket !== undefined && !/^[@/]./.test(socket))
      throw new ControlError(`NOTIFY_SOCKET is '${socket}', which is neither a path nor @NAME`);
    const watched = watchdog_us > 0 && (pid === undefined || processes.includes(Number(pid)));
    return new ServiceManager(socket, watched ? watchdog_us / 1000 : undefined, warn);
  }

  /** The daemon does all that its command line asks for. From now on the watchdog is fed. */
  ready(status: string): void {
    this.send(`READY=1\nMAINPID=${process.pid}\nSTATUS=${status}`);
    if (this.watchdog_ms === undefined) return;
    // Half the time, as sd_watchdog_enabled(3) advises: one beat may be late.
    this.timers.push(setInterval(() => this.send('WATCHDOG=1'), this.watchdog_ms / 2));
  }

  status(text: string): void {
    this.send(`STATUS=${text}`);
  }

  stopping(reason: string): void {
    this.send(`STOPPING=1\nSTATUS=ending: ${reason}`);
  }

  /** The daemon's start has failed, with this sentence. */
  failed(sentence: string): void {
    this.send(`STATUS=${sentence}`);
  }

  /** Resolves when all is told; nothing is told after that. */
  async close(): Promise<void> {
    for (const timer of this.timers) clearInterval(timer);
    await this.queue;
  }

  private send(text: string): void {
    const { socket } = this;
    if (socket === undefined) return;
    this.queue = this.queue.then(() => this.deliver(socket, Buffer.from(text)));
  }

  private async deliver(socket: string, bytes: Buffer): Promise<void> {
    for (let attempt = 0; attempt < SEND_ATTEMPTS; attempt++) {
      const result = sendDatagram(socket, bytes);
      if (result !== -EAGAIN) {
        if (result < 0) this.warn(`the service manager cannot be told: '${socket}': ${errnoText(result)}`);
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, SEND_INTERVAL_MS));
    }
    this.warn(`the service manager does not read '${socket}'`);
  }
}
