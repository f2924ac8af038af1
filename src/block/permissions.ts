/**
 * Who may do what with a node, as in QEMU's block layer: each user says what it does with the node (its permissions)
 * and what it lets others do (what it shares). Two users conflict if one does what the other does not share. Files
 * carry the same bits as byte-range locks, so that the rule holds between processes too.
 */
import { ControlError } from '../base/errors.js';

export const PERM_CONSISTENT_READ = 1 << 0;
export const PERM_WRITE = 1 << 1;
export const PERM_WRITE_UNCHANGED = 1 << 2;
export const PERM_RESIZE = 1 << 3;
export const PERM_ALL = 15;

const names = new Map([
  [PERM_CONSISTENT_READ, 'consistent read'],
  [PERM_WRITE, 'write'],
  [PERM_WRITE_UNCHANGED, 'write unchanged'],
  [PERM_RESIZE, 'resize'],
]);

/** "write, resize" */
export function permissionNames(permissions: number): string {
  return [...names]
    .filter(([bit]) => permissions & bit)
    .map(([, name]) => name)
    .join(', ');
}

export interface NodeUser {
  /** For error sentences: "block export 'e0'", "node 'fmt0'". */
  readonly description: string;
  readonly permissions: number;
  readonly shared: number;
}

/** Throws where `user` and one of `others` do not get along on the node. */
export function checkPermissions(nodeName: string, user: NodeUser, others: Iterable<NodeUser>): void {
  for (const other of others) {
    if (other === user) continue;
    for (const [first, second] of [
      [user, other],
      [other, user],
    ] as const) {
      const conflict = first.permissions & ~second.shared;
      if (conflict) {
        throw new ControlError(
          `Permission conflict on node '${nodeName}': ${first.description} needs '${permissionNames(conflict)}', which ${second.description} does not share; remove one of the two`,
        );
      }
    }
  }
}

/** What all users together do, and what all of them share. */
export function combinePermissions(users: Iterable<NodeUser>): { permissions: number; shared: number } {
  let permissions = 0;
  let shared = PERM_ALL;
  for (const user of users) {
    permissions |= user.permissions;
    shared &= user.shared;
  }
  return { permissions, shared };
}
