import { test } from 'tap';
import type { Daemon } from '../../src/control/daemon.js';
import { commandHandlers } from '../../src/qmp/commands/index.js';
import { exactly } from '../../src/qmp/dispatch.js';
import { commands } from '../../src/qmp/generated/schema.js';

// What the compiler refuses, it must go on refusing: without the error that is expected, this file does not compile.
const { quit: _quit, ...lacking } = commandHandlers;
const surplus = { ...commandHandlers, 'no-such-command': () => ({}) };
const wrong = { ...commandHandlers, 'query-jobs': () => 'no list' };
export const refused = () => [
  // @ts-expect-error: a command has no handler
  exactly<Daemon, typeof lacking>(lacking),
  // @ts-expect-error: a handler is no command's
  exactly<Daemon, typeof surplus>(surplus),
  // @ts-expect-error: a handler returns something else
  exactly<Daemon, typeof wrong>(wrong),
];

test('each command has a handler, and each handler a command', async (t) => {
  t.strictSame(Object.keys(commandHandlers).sort(), Object.keys(commands).sort());
});
