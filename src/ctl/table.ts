/** Results as people read them. */

/** A value in one cell. */
function cell(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) {
    return value.some((item) => typeof item === 'object') ? `${value.length} items` : value.map(cell).join(',');
  }
  if (typeof value === 'object') return JSON.stringify(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return String(value);
}

/** An object's members, nested ones by their path, each in one cell. */
function flatten(value: object, prefix = ''): [key: string, text: string][] {
  return Object.entries(value).flatMap(([key, member]): [string, string][] =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? flatten(member, `${prefix}${key}.`)
      : [[`${prefix}${key}`, cell(member)]],
  );
}

/** Lines of columns, each as wide as its widest cell; numbers stand to the right. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  const numeric = widths.map((_width, i) =>
    rows.slice(1).every((row) => /^(-|-?[\d.]+[A-Za-z%]*)?$/.test(row[i] ?? '')),
  );
  return rows.map((row) =>
    row
      .map((text, i) => (numeric[i] ? text.padStart(widths[i] as number) : text.padEnd(widths[i] as number)))
      .join('  ')
      .trimEnd(),
  );
}

/** `key  value` lines of one object. */
function record(value: object): string[] {
  const rows = flatten(value);
  const width = Math.max(0, ...rows.map(([key]) => key.length));
  return rows.map(([key, text]) => `${key.padEnd(width)}  ${text}`.trimEnd());
}

/**
 * A command's result: a list as a table where that fits in `width` columns, otherwise its items one below the other; an
 * object as lines; nothing for an empty one.
 */
export function formatResult(value: unknown, width: number): string {
  const lines = resultLines(value, width);
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

function resultLines(value: unknown, width: number): string[] {
  if (!Array.isArray(value)) return typeof value === 'object' && value !== null ? record(value) : [cell(value)];
  if (value.length === 0) return ['none'];
  if (value.some((item) => typeof item !== 'object' || item === null)) return value.map(cell);
  const items = value.map((item) => new Map(flatten(item as object)));
  const keys = [...new Set(items.flatMap((item) => [...item.keys()]))];
  const table = columns([
    keys.map((key) => key.toUpperCase()),
    ...items.map((item) => keys.map((key) => item.get(key) ?? '')),
  ]);
  if (table.every((line) => line.length <= width)) return table;
  return value.flatMap((item, i) => [...(i === 0 ? [] : ['']), ...record(item as object)]);
}
