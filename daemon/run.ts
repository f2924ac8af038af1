/** The daemon's main thread: carries out the command line, says it is ready, serves its monitors, ends in order. */
import type { Duplex } from 'node:stream';
import { closeOnExec, dup2, exitNow } from '../src/abi/libc.js';
import { ControlError, messageOf } from '../src/base/errors.js';
import { Daemon, type DaemonEvents } from '../src/control/daemon.js';
import { isInBackground, openDescriptors, takeReadyPipe, tellReady } from '../src/control/daemonize.js';
import { Log } from '../src/control/log.js';
import { Pidfile } from '../src/control/pidfile.js';
import { becomeUser, checkPrivileges, enterSandbox, findUser, setExportOwner } from '../src/control/privileges.js';
import { reportState } from '../src/control/report.js';
import { ActivatedSockets, ServiceManager } from '../src/control/service-manager.js';
import type { WorkerThread } from '../src/control/worker-thread.js';
import { WorkerPool } from '../src/control/workers.js';
import type { ChardevOptions } from '../src/qmp/generated/types.js';
import type { QmpServer } from '../src/qmp/server.js';
import type { GivenOption } from './options.js';
import { HelpRequest, makePlan, type Plan, type Step } from './steps.js';

/** However badly it goes, the process is gone after this. */
const END_TIMEOUT_MS = 30_000;

function print(error: unknown): void {
  const defect = !(error instanceof ControlError) && error instanceof Error;
  process.stderr.write(`storaged: ${defect ? (error.stack ?? error.message) : messageOf(error)}\n`);
}

class Program {
  private readonly daemon: Daemon;
  /** There once the daemon is ready: nobody is served before. */
  private server: QmpServer<Daemon> | undefined;
  private readonly manager: ServiceManager;
  private readonly sockets: ActivatedSockets;
  private pidfile: Pidfile | undefined;
  private ending: Promise<void> | undefined;
  private exitCode = 0;
  private ready = false;
  /** Clients that came before there was a server wait for it. */
  private early: (() => void)[] = [];

  constructor(
    private readonly plan: Plan,
    private readonly log: Log,
    private readonly readyPipe: number | undefined,
    pool: WorkerPool,
  ) {
    // What is meant for the command that --daemonize was given to is meant for this process.
    const processes = readyPipe === undefined ? [process.pid] : [process.pid, process.ppid];
    this.manager = ServiceManager.fromEnvironment(process.env, processes, (message) => log.warn({}, message));
    this.sockets = ActivatedSockets.fromEnvironment(process.env, processes);
    const events: DaemonEvents = {
      log,
      event: (name, data) => this.server?.broadcast(name, data),
      monitor: (stream, name, pretty) => this.attach(stream, name, pretty),
      exportDeleted: (id) => {
        if (this.ready) log.info({ export: id }, 'export deleted');
        this.server?.broadcast('BLOCK_EXPORT_DELETED', { id });
      },
      exportsChanged: () => {
        if (this.ready && !this.ending) this.manager.status(this.status());
      },
      fatal: (message) => {
        log.error({}, message);
        void this.end('a failure', 1);
      },
      quit: (reason) => void this.end(reason, 0),
    };
    this.daemon = new Daemon(events, pool);
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
      process.on(signal, () => {
        log.trace('daemon_signal', { signal }, 'a signal has come');
        void this.end(signal, 0);
      });
    }
    process.on('SIGUSR1', () => reportState(this.daemon, this.server?.clients() ?? [], log));
    for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
      process.on(event, (error: unknown) => {
        log.error({}, `defect: ${error instanceof Error ? error.stack : String(error)}`);
        void this.end('a defect', 1);
      });
    }
  }

  async start(): Promise<void> {
    try {
      this.preparePrivileges();
      await this.carryOut(this.plan.steps);
      if (this.ending) return;
      for (const [id, fd] of this.sockets.rest()) {
        const options: ChardevOptions = { backend: 'socket', id, fd: String(fd), server: true };
        await this.daemon.chardevs.add(options, { pretty: false, permanent: true, saved: false });
      }
      if (this.plan.pidfile !== undefined) this.pidfile = Pidfile.create(this.plan.pidfile);
      await this.giveUpPrivileges();
      this.pidfile?.write();
      if (this.readyPipe !== undefined) tellReady(this.readyPipe, dup2);
    } catch (error) {
      print(error);
      this.manager.failed(messageOf(error));
      await this.end('the command line could not be carried out', 1);
      return;
    }
    this.ready = true;
    // A daemon that has no socket and no export waits for its signal all the same.
    setInterval(() => {}, 2 ** 30);
    this.manager.ready(this.status());
    this.log.info({ exports: this.daemon.exports.all().length, nodes: this.daemon.graph.all().length }, 'ready');
    // Exports are served already, and sockets listen: who connects is greeted when the commands are loaded.
    const { makeServer } = await import('./qmp.js');
    if (this.ending) return;
    this.server = makeServer(this.daemon, this.log);
    for (const start of this.early) start();
    this.early = [];
  }

  /** Exports are made as those of the user that the daemon becomes. */
  private preparePrivileges(): void {
    const { runWith, sandbox } = this.plan;
    checkPrivileges(runWith, sandbox);
    if (runWith) setExportOwner(findUser(runWith));
  }

  /** The filter comes first: installing it asks for a privilege. */
  private async giveUpPrivileges(): Promise<void> {
    const { runWith, sandbox } = this.plan;
    if (!runWith && !sandbox) return;
    // What is loaded when it is first needed is loaded now: the user may not be able to read it.
    await import('./qmp.js');
    this.log.info({ ...(runWith && { user: runWith.user }), ...(sandbox && { sandbox }) }, 'giving up privileges');
    await this.log.flush();
    await this.daemon.keepPolicies();
    if (sandbox) enterSandbox(sandbox);
    if (runWith) await becomeUser(findUser(runWith), this.daemon.exports.mountpoints);
  }

  /** The daemon in half a sentence. */
  private status(): string {
    const ids = this.daemon.exports.all().map(({ id }) => id);
    const some = ids.length > 4 ? `${ids.slice(0, 4).join(', ')}, ...` : ids.join(', ');
    return ids.length === 0 ? 'no exports' : `${ids.length} ${ids.length === 1 ? 'export' : 'exports'}: ${some}`;
  }

  private attach(stream: Duplex, name: string, pretty: boolean): void {
    const start = () => this.server?.attach(stream, { name, pretty });
    if (this.server) start();
    else this.early.push(start);
  }

  private async carryOut(steps: readonly Step[]): Promise<void> {
    const monitors = new Map<string, { pretty: boolean }>();
    for (const step of steps) {
      if (step.kind !== 'monitor') continue;
      const { chardev, pretty } = step.options;
      if (monitors.has(chardev)) throw new ControlError(`${step.where}: chardev '${chardev}' has a monitor already`);
      monitors.set(chardev, { pretty: pretty ?? false });
    }
    const opened = new Set<string>();
    for (const step of steps) {
      this.log.trace('daemon_step', { ...step.options }, step.where);
      try {
        await this.carryOutStep(step, monitors, opened);
      } catch (error) {
        throw error instanceof ControlError ? new ControlError(`${step.where}: ${error.message}`) : error;
      }
      if (this.ending) return;
    }
  }

  private async carryOutStep(
    step: Step,
    monitors: ReadonlyMap<string, { pretty: boolean }>,
    opened: Set<string>,
  ): Promise<void> {
    switch (step.kind) {
      case 'chardev': {
        const { id } = step.options;
        if (id !== undefined) opened.add(id);
        const monitor = monitors.get(id ?? '');
        const permanent = monitor !== undefined || id === undefined;
        return this.daemon.chardevs.add(this.claimSocket(step.options), {
          pretty: monitor?.pretty ?? false,
          permanent,
          saved: step.options,
        });
      }
      case 'monitor': {
        const { chardev } = step.options;
        if (!opened.has(chardev))
          throw new ControlError(`there is no chardev '${chardev}': give --chardev ...,id=${chardev} before it`);
        return;
      }
      case 'object':
        return this.daemon.iothreads.add(step.options);
      case 'blockdev':
        await this.daemon.graph.add(step.options);
        return;
      case 'export':
        return this.daemon.exports.add(step.options);
    }
  }

  /** A socket that is named as in LISTEN_FDNAMES, by its number. */
  private claimSocket(options: ChardevOptions): ChardevOptions {
    if (options.backend !== 'socket' || options.fd === undefined) return options;
    return { ...options, fd: this.sockets.claim(options.fd) };
  }

  /** Ends the daemon, once: monitors get their last answers, exports and images are closed, the process exits. */
  private end(reason: string, code: number): Promise<void> {
    this.exitCode = Math.max(this.exitCode, code);
    this.ending ??= this.endInOrder(reason);
    return this.ending;
  }

  private async endInOrder(reason: string): Promise<void> {
    const { log, daemon, server } = this;
    // A start that failed has said so in one sentence already.
    if (this.ready) log.info({}, `ending: ${reason}`);
    else log.trace('daemon_end', { reason }, 'ending');
    const timer = setTimeout(() => {
      log.error(
        {},
        `not all could be ended in ${END_TIMEOUT_MS / 1000} s: see that no image's storage hangs, and that no mount is left`,
      );
      void log.flush().then(() => process.exit(1));
    }, END_TIMEOUT_MS);
    this.manager.stopping(reason);
    // The answer to `quit` is written when its handler has returned.
    await new Promise(setImmediate);
    const clean = async (what: string, work: () => unknown) => {
      try {
        await work();
      } catch (error) {
        this.exitCode = 1;
        log.error({}, `${what}: ${messageOf(error)}`);
      }
    };
    await clean('ending the daemon', () => daemon.close());
    await clean('ending the monitors', () => server?.close());
    await clean('closing the chardevs', () => daemon.chardevs.closeAll());
    await clean('removing the pid file', () => this.pidfile?.remove());
    clearTimeout(timer);
    await this.manager.close();
    if (this.ready) log.info({}, 'ended');
    await log.flush();
    process.exit(this.exitCode);
  }
}

/** Makes a daemon of the options given; `threads` are the queue workers' if they have been started already. */
export async function run(given: readonly GivenOption[], threads?: readonly WorkerThread[]): Promise<void> {
  const pool = new WorkerPool(threads);
  // Node would wait for the workers' threads, which wait in the kernel: no way out of the process may hang on them.
  process.on('exit', (code) => exitNow(code));
  try {
    // What the daemon was given is not for the programs that it starts.
    for (const fd of openDescriptors()) closeOnExec(fd);
    const readyPipe = isInBackground() ? takeReadyPipe() : undefined;
    const plan = makePlan(given);
    const log = new Log({ level: plan.logLevel, traces: plan.traces, file: plan.logFile });
    await new Program(plan, log, readyPipe, pool).start();
  } catch (error) {
    if (error instanceof HelpRequest) {
      process.stdout.write(error.text);
      process.exit(0);
    }
    print(error);
    process.exit(1);
  }
}
