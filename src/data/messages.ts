/**
 * What the control plane and the queue workers say to each other. Every request carries `seq`, which its answer
 * repeats.
 */
import type { NodeDescription } from '../block/contracts.js';
import type { IoOperation } from '../export/fuse/io-errors.js';
import type { FuseExportDescription } from '../export/fuse/shared.js';
import type { Placement } from './affinity.js';

/** Passed to a worker when it starts. */
export interface WorkerStart {
  readonly name: string;
  readonly placement: Placement;
  readonly ringEntries: number;
}

export type ToWorker =
  | { readonly type: 'attach-export'; readonly seq: number; readonly export: FuseExportDescription }
  | { readonly type: 'drain-export'; readonly seq: number; readonly key: number }
  /** `node` is the export's node as it is now. */
  | { readonly type: 'resume-export'; readonly seq: number; readonly key: number; readonly node: NodeDescription }
  | { readonly type: 'abandon-export'; readonly seq: number; readonly key: number }
  | { readonly type: 'flush-node'; readonly seq: number; readonly node: NodeDescription }
  | { readonly type: 'resize-node'; readonly seq: number; readonly node: NodeDescription; readonly length: number }
  | { readonly type: 'forget-node'; readonly seq: number; readonly id: number }
  /** Before the worker is stopped while others go on: they take over what it alone did. */
  | { readonly type: 'close-nodes'; readonly seq: number }
  /** Another worker has failed: the one that was reached through that ring. */
  | { readonly type: 'worker-gone'; readonly seq: number; readonly ringFd: number }
  /** The worker is not to change its scheduling policy any more: it will not be allowed to change it back. */
  | { readonly type: 'keep-policy'; readonly seq: number }
  /** Answered when everything that was queued before is submitted. */
  | { readonly type: 'sync'; readonly seq: number }
  | { readonly type: 'stop'; readonly seq: number };

/** What a report is about, as far as that is known. */
export interface ReportSubject {
  /** The id of a node. */
  readonly node?: number;
  /** The key of an export. */
  readonly export?: number;
}

type WithoutSeq<T> = T extends unknown ? Omit<T, 'seq'> : never;
export type WorkerRequest = WithoutSeq<ToWorker>;

export type FromWorker =
  /** `wakeFd` is an eventfd: whoever writes to it wakes the worker. It is the control plane's to close. */
  | { readonly type: 'ready'; readonly threadId: number; readonly wakeFd: number; readonly ringFd: number }
  | { readonly type: 'answer'; readonly seq: number; readonly result: number }
  | { readonly type: 'export-ended'; readonly key: number; readonly error: string | undefined }
  /** A node's image is damaged; with `fatal` it is not written to any more. */
  | {
      readonly type: 'image-corrupted';
      readonly id: number;
      readonly message: string;
      readonly offset: number;
      readonly length: number;
      readonly fatal: boolean;
    }
  /** Requests of an export have failed, `count` of them since the last message of this kind; `error` is -errno. */
  | {
      readonly type: 'io-error';
      readonly key: number;
      readonly operation: IoOperation;
      readonly error: number;
      readonly count: number;
    }
  /** Something went wrong that no request could be told of. */
  | { readonly type: 'report'; readonly message: string; readonly about: ReportSubject }
  /** The worker has ended by an exception: nothing of it works any more. */
  | { readonly type: 'failed'; readonly message: string };
