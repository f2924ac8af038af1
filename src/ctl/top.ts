/** `storagectl top`: what the exports do at present. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from '../client/client.js';
import type { BlockExportInfo } from '../qmp/generated/types.js';
import { columns } from './table.js';

/** A number of at most four digits, with a unit. */
export function short(value: number): string {
  const units = ['', 'K', 'M', 'G', 'T', 'P'];
  let unit = 0;
  let rest = value;
  while (rest >= 1000 && unit < units.length - 1) {
    rest /= 1024;
    unit++;
  }
  return `${rest >= 10 || unit === 0 ? Math.round(rest) : rest.toFixed(1)}${units[unit]}`;
}

/** Nanoseconds, in the unit that suits; nothing for a mean of nothing. */
export function duration(ns: number): string {
  if (!Number.isFinite(ns)) return '-';
  if (ns < 1e3) return `${Math.round(ns)}ns`;
  if (ns < 1e6) return `${(ns / 1e3).toFixed(ns < 1e4 ? 1 : 0)}us`;
  if (ns < 1e9) return `${(ns / 1e6).toFixed(ns < 1e7 ? 1 : 0)}ms`;
  return `${(ns / 1e9).toFixed(1)}s`;
}

/** The statistics of an export at one moment. */
interface Sample {
  readonly time_ms: number;
  readonly exports: readonly BlockExportInfo[];
}

type Statistics = Readonly<Record<string, number>>;

const HEADER = [
  ...['ID', 'NODE', 'TRANSPORT', 'STATE', 'CLIENTS'],
  ...['R/S', 'W/S', 'READ/S', 'WRITE/S', 'R-LATENCY', 'W-LATENCY', 'QD', 'ERRORS'],
];

/** The table of what happened between two samples; an export that is new is shown from its beginning. */
export function rates(before: Sample, now: Sample): string[] {
  const seconds = Math.max(now.time_ms - before.time_ms, 1) / 1000;
  const rows = now.exports.map(({ id, 'node-name': node, fuse }) => {
    const earlier = before.exports.find((other) => other.id === id)?.fuse?.statistics as Statistics | undefined;
    const statistics = (fuse?.statistics ?? {}) as Statistics;
    // Another export may have come by the same name since, and count from 0.
    const grown = (field: string) => Math.max((statistics[field] ?? 0) - (earlier?.[field] ?? 0), 0);
    const rate = (field: string) => short(grown(field) / seconds);
    const latency = (kind: string) => duration(grown(`${kind}-time-ns`) / grown(`${kind}-requests`));
    return [
      ...[id, node, fuse?.transport ?? '', fuse?.state ?? '', String(fuse?.clients ?? '')],
      ...['read-requests', 'write-requests', 'read-bytes', 'write-bytes'].map(rate),
      ...[latency('read'), latency('write')],
      ...[String(statistics['in-flight'] ?? ''), String(statistics.errors ?? '')],
    ];
  });
  return columns([HEADER, ...rows]);
}

export interface TopOptions {
  readonly interval_ms: number;
  /** How many tables; undefined: without end. */
  readonly count: number | undefined;
  /** Each table takes the place of the one before. */
  readonly redraw: boolean;
  readonly print: (text: string) => void;
}

async function sample(client: Client): Promise<Sample> {
  return { time_ms: performance.now(), exports: await client.execute('query-block-exports') };
}

const CLEAR = '\u001b[H\u001b[J';

export async function top(client: Client, { interval_ms, count, redraw, print }: TopOptions): Promise<void> {
  let before = await sample(client);
  for (let shown = 0; count === undefined || shown < count; shown++) {
    await sleep(interval_ms);
    const now = await sample(client);
    print(`${redraw ? CLEAR : ''}${rates(before, now).join('\n')}\n${redraw ? '' : '\n'}`);
    before = now;
  }
}
