/** The control half of `blkdebug`: its rules, its limits, and its breakpoints. */
import { EIO } from '../../../abi/errno.js';
import { ControlError } from '../../../base/errors.js';
import type {
  BlkdebugBreakpoint,
  BlkdebugEvent,
  BlkdebugIOType,
  BlockdevOptions,
} from '../../../qmp/generated/types.js';
import type { BlockDriver, NodeControl } from '../../control.js';
import type { BlockNode } from '../../graph.js';
import { type ImageStore, IoError } from '../../image-store.js';
import type { SharedLength } from '../../shared-length.js';
import { type RuleOptions, readRules } from './config.js';
import type { BlkdebugDescription } from './description.js';
import { type DebugEvent, EVENTS, IO_TYPES, type IoType } from './events.js';
import { type ErrorRule, MAX_BREAKS, Rules, rulesMemory, type StateRule } from './rules.js';

type Options = Extract<BlockdevOptions, { driver: 'blkdebug' }>;

const SECTOR_BYTES = 512;
/** Requests for where data are have to be asked for. */
const DEFAULT_IO_TYPES = IO_TYPES.filter((type) => type !== 'block-status');

// The schema knows the same names.
const eventNumber = (name: BlkdebugEvent): number => EVENTS.indexOf(name satisfies DebugEvent);
const ioTypeBit = (name: BlkdebugIOType): number => 1 << IO_TYPES.indexOf(name satisfies IoType);

function errorRule(options: RuleOptions['inject-error'][number]): ErrorRule {
  const types = options.iotype === undefined ? DEFAULT_IO_TYPES : [options.iotype];
  const sector = options.sector ?? -1;
  return {
    event: eventNumber(options.event),
    state: options.state ?? 0,
    ioTypes: types.reduce((mask, type) => mask | ioTypeBit(type), 0),
    errno: options.errno ?? EIO,
    offset: sector < 0 ? -1 : sector * SECTOR_BYTES,
    once: options.once ?? false,
    immediately: options.immediately ?? false,
  };
}

function stateRule(options: RuleOptions['set-state'][number]): StateRule {
  return { event: eventNumber(options.event), state: options.state ?? 0, newState: options.new_state };
}

interface Breakpoint {
  readonly number: number;
  readonly tag: string;
  readonly event: BlkdebugEvent;
}

export class BlkdebugControl implements NodeControl {
  readonly children: readonly { role: string; node: BlockNode }[];
  readonly wholeFileFd = -1;
  private readonly errors: readonly ErrorRule[];
  private readonly states: readonly StateRule[];
  private readonly memory: SharedArrayBuffer;
  private readonly rules: Rules;
  private breakpoints: Breakpoint[] = [];

  constructor(
    private readonly image: BlockNode,
    private readonly options: Options,
    rules: RuleOptions,
  ) {
    this.children = [{ role: 'image', node: image }];
    this.errors = rules['inject-error'].map(errorRule);
    this.states = rules['set-state'].map(stateRule);
    this.memory = rulesMemory(this.errors.length);
    this.rules = new Rules(this.memory, this.errors, this.states);
    this.rules.raise(eventNumber('none'));
  }

  get size(): SharedLength {
    return this.image.control.size;
  }

  get readOnly(): boolean {
    return (this.options['read-only'] ?? false) || this.image.control.readOnly;
  }

  get filename(): string {
    return `blkdebug:${this.options.config ?? ''}:${this.image.control.filename}`;
  }

  /** What formats above read and write in the control plane goes by the rules too. */
  get store(): ImageStore | undefined {
    const below = this.image.control.store;
    return below && new BlkdebugStore(below, this.rules);
  }

  describe(id: number): BlkdebugDescription {
    const { options } = this;
    const limit = (value: number | undefined) => value || Number.POSITIVE_INFINITY;
    return {
      id,
      driver: 'blkdebug',
      size: this.size.buffer,
      image: this.image.describe(),
      rules: this.memory,
      errors: this.errors,
      states: this.states,
      align: options.align || 1,
      maxTransfer: limit(options['max-transfer']),
      zeroAlign: options['opt-write-zero'] || 1,
      maxZero: limit(options['max-write-zero']),
      discardAlign: options['opt-discard'] || 1,
      maxDiscard: limit(options['max-discard']),
    };
  }

  permissionsChanged(): void {}

  resize(length: number): Promise<number> {
    return this.image.control.resize(length);
  }

  allocatedBytes(): Promise<number> {
    return this.image.control.allocatedBytes();
  }

  async close(): Promise<void> {}

  // ---- breakpoints

  get state(): number {
    return this.rules.state;
  }

  /** The next request that comes to `event` stops there. */
  setBreak(event: BlkdebugEvent, tag: string): void {
    const number = this.rules.setBreak(eventNumber(event));
    if (number < 0) throw new ControlError(`There are ${MAX_BREAKS} breakpoints: remove some`);
    this.breakpoints = this.breakpoints.filter((other) => other.number !== number);
    this.breakpoints.push({ number, tag, event });
  }

  /** The first request that stands at a breakpoint with that tag goes on; false where there is none. */
  resume(tag: string): boolean {
    const stopped = this.query().findIndex((one) => one.tag === tag && one.suspended);
    if (stopped < 0) return false;
    this.rules.freeBreak((this.breakpoints[stopped] as Breakpoint).number);
    return true;
  }

  /** Takes the breakpoints with that tag away, and lets go on what they have stopped; false where there is none. */
  removeBreak(tag: string): boolean {
    this.query();
    const found = this.breakpoints.filter((one) => one.tag === tag);
    for (const { number } of found) this.rules.freeBreak(number);
    return found.length > 0;
  }

  release(): void {
    for (const { number } of this.breakpoints) this.rules.freeBreak(number);
  }

  query(): BlkdebugBreakpoint[] {
    this.breakpoints = this.breakpoints.filter(({ number }) => this.rules.breakState(number) !== 'gone');
    return this.breakpoints.map(({ number, tag, event }) => {
      return { tag, event, suspended: this.rules.breakState(number) === 'stopped' };
    });
  }
}

class BlkdebugStore implements ImageStore {
  constructor(
    private readonly below: ImageStore,
    private readonly rules: Rules,
  ) {}

  private check(type: IoType, offset: number, length: number): void {
    const rule = this.rules.check(IO_TYPES.indexOf(type), offset, length);
    if (rule) throw new IoError(rule.errno);
  }

  get length(): number {
    return this.below.length;
  }

  async read(offset: number, length: number): Promise<Uint8Array> {
    this.check('read', offset, length);
    return this.below.read(offset, length);
  }

  async write(offset: number, bytes: Uint8Array): Promise<void> {
    this.check('write', offset, bytes.length);
    await this.below.write(offset, bytes);
  }

  async flush(): Promise<void> {
    this.check('flush', 0, 0);
    await this.below.flush();
  }

  resize(length: number): Promise<void> {
    return this.below.resize(length);
  }
}

/** A power of two, or none. */
function checkPower(name: string, value: number | undefined): void {
  if (value && (value & (value - 1)) !== 0) {
    throw new ControlError(`Cannot meet constraints with ${name} ${value}: it must be a power of two`);
  }
}

function checkMultiple(name: string, value: number | undefined, align: number): void {
  if (value && value % align !== 0) {
    throw new ControlError(`Cannot meet constraints with ${name} ${value}: it must be a multiple of ${align}`);
  }
}

export const blkdebugDriver: BlockDriver<Options> = {
  async open(options, context) {
    const align = options.align || 1;
    checkPower('align', options.align);
    checkMultiple('max-transfer', options['max-transfer'], align);
    checkMultiple('opt-write-zero', options['opt-write-zero'], align);
    checkMultiple('max-write-zero', options['max-write-zero'], Math.max(options['opt-write-zero'] ?? 0, align));
    checkMultiple('opt-discard', options['opt-discard'], align);
    checkMultiple('max-discard', options['max-discard'], Math.max(options['opt-discard'] ?? 0, align));
    const file =
      options.config === undefined ? { 'inject-error': [], 'set-state': [] } : await readRules(options.config);
    const rules = {
      'inject-error': [...file['inject-error'], ...(options['inject-error'] ?? [])],
      'set-state': [...file['set-state'], ...(options['set-state'] ?? [])],
    };
    return new BlkdebugControl(await context.child(options.image, 'image'), options, rules);
  },
};
