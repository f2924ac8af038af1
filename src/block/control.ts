/**
 * What a block driver's control half is: it opens and closes nodes, and describes them to the workers as plain data.
 */

import type { WorkerRequest } from '../data/messages.js';
import type { BlockdevOptions } from '../qmp/generated/types.js';
import type { NodeDescription } from './contracts.js';
import type { BlockNode } from './graph.js';
import type { ImageStore } from './image-store.js';
import type { SharedLength } from './shared-length.js';

/** What an opened node's control half does for the graph. */
export interface NodeControl {
  /** The length, shared with the workers. */
  readonly size: SharedLength;
  /** The effective mode: auto-read-only may have made it true. */
  readonly readOnly: boolean;
  /** The nodes it uses, by role ("file", "backing"). */
  readonly children: readonly { readonly role: string; readonly node: BlockNode }[];
  /** For query-named-block-nodes: the file that it comes from, '' if none. */
  readonly filename: string;
  /** The descriptor of a regular file that is this node whole, for passthrough; -1 where there is none. */
  readonly wholeFileFd: number;
  /** The node's bytes, for formats above it that read their metadata; undefined where the driver has none to give. */
  readonly store?: ImageStore | undefined;
  /** Without `id`, which the graph gives. */
  describe(id: number): NodeDescription;
  /** What the users of the node do and share together has changed; throws where that cannot be had. */
  permissionsChanged(permissions: number, shared: number): void;
  /** What it does with a child, and lets others do there, while its own users do and share this; default: the same. */
  childPermissions?(role: string, permissions: number, shared: number): { permissions: number; shared: number };
  /** Why the length cannot change, where the node's options say so. */
  readonly fixedLength?: string | undefined;
  /** Sets the length; the exports that use the node are drained. 0 or -errno. */
  resize(length: number): Promise<number>;
  /** Bytes that it takes on its host. */
  allocatedBytes(): Promise<number>;
  /** What it held before it was opened anew could not be written: -errno, which flushes answer from now on. */
  lost?(error: number): void;
  /** The daemon ends: requests that were stopped on purpose go on. */
  release?(): void;
  /** A child's length may be another one. */
  childrenChanged?(): void;
  close(): Promise<void>;
}

/** What a driver opens nodes with. */
export interface OpenContext {
  readonly nodeName: string;
  /** Given when the node is opened anew with other options: what it was until now, still open. */
  readonly replaces?: NodeControl;
  /** The node as the workers know it, once it is open. */
  describe(): NodeDescription;
  /** The files whose headers led to this node being opened, outermost first. */
  readonly trail: readonly string[];
  /**
   * Resolves a reference to a child: a node's name, or options of a node to open for this one. `role` is "file" unless
   * given. With `trail` it is opened because a header says so.
   */
  child(reference: string | BlockdevOptions, role?: string, trail?: readonly string[]): Promise<BlockNode>;
  /** Has a queue worker do something with the node; 0 or -errno. */
  atWorker(request: WorkerRequest): Promise<number>;
}

export interface BlockDriver<Options extends BlockdevOptions = BlockdevOptions> {
  open(options: Options, context: OpenContext): Promise<NodeControl>;
}
