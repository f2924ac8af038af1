/** The character devices that are open, by name. Each but `null` is a QMP monitor for whoever connects to it. */
import type { Duplex } from 'node:stream';
import { ControlError } from '../base/errors.js';
import type { ChardevInfo, ChardevOptions, MonitorOptions } from '../qmp/generated/types.js';
import { type Chardev, openChardev } from './chardev.js';

export interface ChardevsEvents {
  /** Somebody is connected and wants to be spoken QMP with. */
  monitor(stream: Duplex, name: string, pretty: boolean): void;
  warn(message: string): void;
}

/** How a chardev is used. */
export interface ChardevUse {
  readonly pretty: boolean;
  /** The command line made a monitor of it: it stays as long as the daemon does. */
  readonly permanent: boolean;
  /** What a saved configuration has for it, false for nothing (default: its options). */
  readonly saved?: ChardevOptions | false;
}

interface OpenChardev extends ChardevUse {
  readonly saved: ChardevOptions | false;
  readonly chardev: Chardev;
  readonly kind: ChardevOptions['backend'];
  readonly streams: ReadonlySet<Duplex>;
}

export class Chardevs {
  private readonly chardevs = new Map<string, OpenChardev | 'opening'>();

  constructor(private readonly events: ChardevsEvents) {}

  async add(options: ChardevOptions, use: ChardevUse): Promise<void> {
    const id = options.id ?? this.freeName();
    if (this.chardevs.has(id)) throw new ControlError(`Chardev with id '${id}' already exists`);
    if (options.backend === 'stdio' && [...this.open()].some(({ kind }) => kind === 'stdio'))
      throw new ControlError(`cannot use stdio by multiple character devices: '${id}' would be the second`);
    this.chardevs.set(id, 'opening');
    const streams = new Set<Duplex>();
    try {
      const chardev = await openChardev(id, options, {
        client: (stream, name) => {
          streams.add(stream);
          stream.once('close', () => streams.delete(stream));
          this.events.monitor(stream, name, use.pretty);
        },
        warn: (message) => this.events.warn(message),
      });
      this.chardevs.set(id, { saved: options, ...use, chardev, streams, kind: options.backend });
    } catch (error) {
      this.chardevs.delete(id);
      throw error;
    }
  }

  private freeName(): string {
    let name = 'monitor';
    for (let number = 1; this.chardevs.has(name); number++) name = `monitor${number}`;
    return name;
  }

  /** Closes one, and ends the sessions of its clients once they have the answers to what they asked. */
  async remove(id: string): Promise<void> {
    const found = this.chardevs.get(id);
    if (!found || found === 'opening') throw new ControlError(`Chardev '${id}' not found`);
    if (found.permanent) throw new ControlError(`Chardev '${id}' is busy`);
    this.chardevs.delete(id);
    await found.chardev.close();
    setImmediate(() => {
      for (const stream of found.streams) stream.end(() => stream.destroy());
    });
  }

  info(): ChardevInfo[] {
    return [...this.open()].map(({ chardev, kind }) => ({
      label: chardev.id,
      filename: chardev.filename,
      'frontend-open': kind !== 'null',
    }));
  }

  /** What a saved configuration has of the chardevs and their monitors. */
  configuration(): { chardevs: ChardevOptions[]; monitors: MonitorOptions[] } {
    const saved = [...this.open()].flatMap(({ saved, permanent, pretty }) =>
      saved ? [{ saved, permanent, pretty }] : [],
    );
    return {
      chardevs: saved.map((chardev) => chardev.saved),
      monitors: saved.flatMap(({ saved: { id }, permanent, pretty }) =>
        permanent && id !== undefined ? [{ chardev: id, ...(pretty && { pretty }) }] : [],
      ),
    };
  }

  /** The names of those that are open, with what they are. */
  kinds(): [string, ChardevOptions['backend']][] {
    return [...this.open()].map(({ chardev, kind }) => [chardev.id, kind]);
  }

  /** At the daemon's end: stops listening. The sessions are their monitor's to end. */
  async closeAll(): Promise<void> {
    await Promise.all([...this.open()].map(({ chardev }) => chardev.close()));
  }

  private *open(): Iterable<OpenChardev> {
    for (const chardev of this.chardevs.values()) if (chardev !== 'opening') yield chardev;
  }
}
