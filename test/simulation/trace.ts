/** What happens in a run, line by line, where STORAGED_SIMULATION_TRACE is set: to see what a failing seed does. */
const on = process.env.STORAGED_SIMULATION_TRACE !== undefined;

export function trace(line: () => string): void {
  if (on) process.stderr.write(`${line()}\n`);
}
