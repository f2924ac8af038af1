/** The block nodes that exist, by name: opened, used, closed. Control plane. */
import { isDeepStrictEqual } from 'node:util';
import { ControlError } from '../base/errors.js';
import type { WorkerRequest } from '../data/messages.js';
import type { BlockdevOptions } from '../qmp/generated/types.js';
import type { NodeDescription } from './contracts.js';
import type { NodeControl } from './control.js';
import { blockDrivers } from './drivers/control.js';
import {
  checkPermissions,
  combinePermissions,
  type NodeUser,
  PERM_ALL,
  PERM_CONSISTENT_READ,
  PERM_RESIZE,
  PERM_WRITE,
} from './permissions.js';

const MAX_NODE_NAME = 31;

/** An open node. */
export class BlockNode {
  private readonly users = new Set<NodeUser>();
  private readonly childUsers = new Map<BlockNode, NodeUser>();

  constructor(
    /** The workers' key. A node that is opened anew gets another one, and so do those above it. */
    public id: number,
    readonly name: string,
    private currentOptions: BlockdevOptions,
    private currentControl: NodeControl,
    /** Opened within another node's options: goes with it. */
    readonly implicit: boolean,
  ) {}

  get options(): BlockdevOptions {
    return this.currentOptions;
  }

  get control(): NodeControl {
    return this.currentControl;
  }

  get driver(): BlockdevOptions['driver'] {
    return this.currentOptions.driver;
  }

  /** Whether this is `node`, or reads it through others. */
  uses(node: BlockNode): boolean {
    return this === node || this.control.children.some((child) => child.node.uses(node));
  }

  get length_bytes(): number {
    return this.control.size.bytes;
  }

  describe(): NodeDescription {
    const description = this.control.describe(this.id);
    const detectZeroes = this.options['detect-zeroes'] ?? 'off';
    return detectZeroes === 'off' ? description : { ...description, detectZeroes };
  }

  /** Who uses the node, for error sentences. */
  get userNames(): string[] {
    return [...this.users].map((user) => user.description);
  }

  /** Lets `user` use the node, in the place of `before` if there is one; or throws and changes nothing. */
  attach(user: NodeUser, before?: NodeUser): void {
    checkPermissions(
      this.name,
      user,
      [...this.users].filter((other) => other !== before),
    );
    if (before) this.users.delete(before);
    this.users.add(user);
    try {
      this.update();
    } catch (error) {
      this.users.delete(user);
      if (before) this.users.add(before);
      this.update();
      throw error;
    }
  }

  detach(user: NodeUser): void {
    if (this.users.delete(user)) this.update();
  }

  /** Tells the driver, and through it the host's locks, and the children what is done with this node. */
  private update(): void {
    const { permissions, shared } = combinePermissions(this.users);
    if (permissions & (PERM_WRITE | PERM_RESIZE) && this.control.readOnly) {
      throw new ControlError(
        `Node '${this.name}' is read-only, but ${this.userNames.join(', ')} would write to it: open it with read-only=off`,
      );
    }
    this.control.permissionsChanged(permissions, shared);
    for (const [node, user] of this.childUsers) {
      if (this.control.children.some((child) => child.node === node)) continue;
      node.detach(user);
      this.childUsers.delete(node);
    }
    for (const { role, node } of this.control.children) {
      const before = this.childUsers.get(node);
      const own = this.control.childPermissions?.(role, permissions, shared) ?? { permissions, shared };
      // Where nothing changes for the child, nothing does below it.
      if (before?.permissions === own.permissions && before.shared === own.shared) continue;
      const user: NodeUser = { description: `node '${this.name}' (its '${role}')`, ...own };
      node.attach(user, before);
      this.childUsers.set(node, user);
    }
  }

  /** Becomes what `control` says, or throws and stays what it was. The control half that it had stays open. */
  become(control: NodeControl, options: BlockdevOptions): void {
    const before = { control: this.currentControl, options: this.currentOptions };
    this.currentControl = control;
    this.currentOptions = options;
    try {
      this.update();
    } catch (error) {
      this.currentControl = before.control;
      this.currentOptions = before.options;
      this.update();
      throw error;
    }
  }

  /** Holds the children from the start, so that they are not deleted under this node. */
  adoptChildren(): void {
    this.update();
  }

  async close(): Promise<void> {
    for (const [node, user] of this.childUsers) node.detach(user);
    this.childUsers.clear();
    await this.control.close();
  }
}

/** The queue workers, as the graph needs them. */
export interface GraphWorkers {
  /** The node is closed: no worker is to keep anything of it. 0, or -errno where what was to be written is lost. */
  forget(node: BlockNode): Promise<number>;
  /** Has one of them do something, started if none is; 0 or -errno. */
  ask(request: WorkerRequest): Promise<number>;
}

export class BlockGraph {
  private readonly nodes = new Map<string, BlockNode>();
  private readonly reserved = new Set<string>();
  private nextId = 1;
  private nextImplicit = 0;

  constructor(private readonly workers: GraphWorkers) {}

  all(): BlockNode[] {
    return [...this.nodes.values()];
  }

  find(name: string): BlockNode {
    const node = this.nodes.get(name);
    if (!node) throw new ControlError(`Failed to find node with node-name='${name}'`);
    return node;
  }

  /** As {@link find}, for the commands where QEMU once took a device's name too, and has other words for it. */
  lookUp(name: string): BlockNode {
    const node = this.nodes.get(name);
    if (!node) throw new ControlError(`Cannot find device='' nor node-name='${name}'`);
    return node;
  }

  /** Opens a node, and those within its options. Either all of them are open afterwards or none. */
  async add(options: BlockdevOptions, implicit = false, trail: readonly string[] = []): Promise<BlockNode> {
    checkDetectZeroes(options);
    const name = this.claimName(options['node-name'], implicit);
    const opened: BlockNode[] = [];
    let node: BlockNode | undefined;
    try {
      const driver = blockDrivers[options.driver];
      const control = await driver.open(options as never, {
        nodeName: name,
        describe: () => (node as BlockNode).describe(),
        trail,
        atWorker: (request) => this.workers.ask(request),
        child: async (reference, _role, itsTrail) => {
          if (typeof reference === 'string') return this.find(reference);
          const child = await this.add({ ...inherited(options), ...reference } as BlockdevOptions, true, itsTrail);
          opened.push(child);
          return child;
        },
      });
      node = new BlockNode(this.nextId++, name, options, control, implicit);
      try {
        node.adoptChildren();
      } catch (error) {
        await node.close();
        throw error;
      }
      this.nodes.set(name, node);
      return node;
    } catch (error) {
      for (const child of opened) await this.close(child);
      throw error;
    } finally {
      this.reserved.delete(name);
    }
  }

  /**
   * blockdev-reopen: opens nodes with other options, all of them or, when it throws, none. An option that is left out
   * gets its default. No request may be in flight on the nodes. Answers what runs when all is well: it closes what the
   * nodes were before.
   */
  async reopen(all: readonly BlockdevOptions[]): Promise<() => Promise<void>> {
    const changed = new Map<BlockNode, NodeControl>();
    const undo: (() => Promise<void>)[] = [];
    const one = async (node: BlockNode, options: BlockdevOptions): Promise<void> => {
      if (changed.has(node)) throw new ControlError(`Node '${node.name}' is named twice: name it once`);
      if (options.driver !== node.driver) {
        throw new ControlError(`Cannot change the option 'driver' of node '${node.name}': it is ${node.driver}`);
      }
      checkDetectZeroes(options);
      const before = node.control;
      const beforeOptions = node.options;
      /** Nodes of its own that become read-only do so when this one writes to them no more. */
      const after: (() => Promise<void>)[] = [];
      const control = await blockDrivers[options.driver].open(options as never, {
        nodeName: node.name,
        replaces: before,
        describe: () => node.describe(),
        trail: [],
        atWorker: (request) => this.workers.ask(request),
        child: async (reference, role = 'file') => {
          if (typeof reference === 'string') return this.findChild(reference, role, node);
          const name = reference['node-name'];
          const child = before.children.find(
            (candidate) =>
              candidate.role === role &&
              candidate.node.implicit &&
              candidate.node.name === (name ?? candidate.node.name),
          );
          if (!child) {
            throw new ControlError(
              `Node '${node.name}' has no node of its own to open with these options: name another node instead`,
            );
          }
          const childOptions = { ...inherited(options), ...reference } as BlockdevOptions;
          // What it is already, it need not become.
          if (!isDeepStrictEqual(childOptions, child.node.options)) {
            const reopen = () => one(child.node, childOptions);
            if (childOptions['read-only'] === true && !child.node.control.readOnly) after.push(reopen);
            else await reopen();
          }
          return child.node;
        },
      });
      undo.push(() => control.close());
      node.become(control, options);
      changed.set(node, before);
      undo.push(async () => node.become(before, beforeOptions));
      for (const step of after) await step();
    };
    try {
      for (const options of all) {
        const name = options['node-name'];
        if (name === undefined) throw new ControlError('node-name not specified');
        await one(this.find(name), options);
      }
    } catch (error) {
      for (const step of undo.reverse()) await step();
      throw error;
    }
    return async () => {
      for (const node of this.all()) {
        if (![...changed.keys()].some((other) => node.uses(other))) continue;
        const result = await this.workers.forget(node);
        node.id = this.nextId++;
        // Clients that go on with it must learn by their next flush.
        if (result < 0) node.control.lost?.(result);
        if (!changed.has(node)) node.control.childrenChanged?.();
      }
      for (const before of changed.values()) {
        await before.close();
        for (const { node: child } of before.children) await this.closeUnused(child);
      }
    };
  }

  private findChild(name: string, role: string, parent: BlockNode): BlockNode {
    const child = this.find(name);
    if (child.uses(parent)) {
      throw new ControlError(`Making '${name}' a ${role} child of '${parent.name}' would create a cycle`);
    }
    return child;
  }

  private claimName(given: string | undefined, implicit: boolean): string {
    if (given === undefined && !implicit) {
      throw new ControlError("'node-name' must be specified for the root node");
    }
    const name = given ?? `#block${String(this.nextImplicit++).padStart(3, '0')}`;
    if (given !== undefined && !/^[A-Za-z][A-Za-z0-9._-]*$/.test(given)) {
      throw new ControlError(
        `Invalid node-name: '${given}'; it begins with a letter and has letters, digits, '-', '.' and '_'`,
      );
    }
    if (name.length > MAX_NODE_NAME)
      throw new ControlError(`Node name too long: '${name}' has more than ${MAX_NODE_NAME} characters`);
    if (this.nodes.has(name) || this.reserved.has(name))
      throw new ControlError(`Duplicate nodes with node-name='${name}'`);
    this.reserved.add(name);
    return name;
  }

  /** blockdev-del: closes a node that nobody uses, and those that were opened for it. */
  async remove(name: string): Promise<void> {
    const node = this.find(name);
    const users = node.userNames;
    if (users.length > 0) throw new ControlError(`Node '${name}' is busy: it is used by ${users.join(', ')}`);
    await this.close(node);
  }

  private async close(node: BlockNode): Promise<void> {
    this.nodes.delete(node.name);
    await this.workers.forget(node);
    const children = node.control.children.map((child) => child.node);
    await node.close();
    for (const child of children) await this.closeUnused(child);
  }

  /** A node that was opened for another one goes when that one needs it no more. */
  private async closeUnused(child: BlockNode): Promise<void> {
    if (child.implicit && child.userNames.length === 0 && this.nodes.has(child.name)) await this.close(child);
  }

  /** At the daemon's end: closes all, users before what they use. */
  async closeAll(): Promise<void> {
    while (this.nodes.size > 0) {
      const idle = this.all().find((node) => node.userNames.length === 0);
      if (!idle) break;
      await this.close(idle);
    }
  }
}

function checkDetectZeroes(options: BlockdevOptions): void {
  if (options['detect-zeroes'] === 'unmap' && options.discard !== 'unmap') {
    throw new ControlError('setting detect-zeroes to unmap is not allowed without setting discard operation to unmap');
  }
}

/** A child that is opened within its parent's options takes over these, unless it says otherwise. */
function inherited(options: BlockdevOptions): Partial<BlockdevOptions> {
  const { 'read-only': readOnly, 'auto-read-only': autoReadOnly, discard, cache } = options;
  return {
    ...(readOnly !== undefined && { 'read-only': readOnly }),
    ...(autoReadOnly !== undefined && { 'auto-read-only': autoReadOnly }),
    ...(discard !== undefined && { discard }),
    ...(cache !== undefined && { cache }),
  };
}

/** What an export, or another reader or writer from outside the graph, does with its node. */
export function exportUser(id: string, permissions: number): NodeUser {
  return { description: `block export '${id}'`, permissions: permissions | PERM_CONSISTENT_READ, shared: PERM_ALL };
}
