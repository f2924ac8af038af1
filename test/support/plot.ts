/** Curves over time as an SVG: panels one below the other, each with its axes, units and legend. */

export interface Curve {
  readonly name: string;
  /** Points in time, in seconds, and values; time rises. */
  readonly points: readonly (readonly [time_s: number, value: number])[];
  /** Single points instead of a line. */
  readonly dots?: boolean;
}

export interface Panel {
  readonly title: string;
  readonly unit: string;
  readonly curves: readonly Curve[];
  /** A logarithmic scale; values of 0 and less are left out. */
  readonly logarithmic?: boolean;
}

const WIDTH = 960;
const PANEL = 210;
const LEFT = 80;
const RIGHT = 20;
const TOP = 34;
const BOTTOM = 40;
const HEAD = 52;
/** Told apart in print and by those who see no red and green (Okabe and Ito). */
const COLOURS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9'];

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function text(x: number, y: number, content: string, attributes = ''): string {
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" ${attributes}>${escaped(content)}</text>`;
}

/** Round numbers that divide 0 to `top` into some parts. */
function ticks(top: number, parts = 5): number[] {
  const rough = top / parts;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((factor) => factor * power >= rough) as number) * power;
  return Array.from({ length: Math.floor(top / step + 1e-9) + 1 }, (_, n) => n * step);
}

function number(value: number): string {
  return value >= 10_000 ? `${Number((value / 1000).toPrecision(4))}k` : String(Number(value.toPrecision(4)));
}

function panel({ title, unit, curves, logarithmic = false }: Panel, top: number, end_s: number): string {
  const [width, height] = [WIDTH - LEFT - RIGHT, PANEL - TOP - BOTTOM];
  const values = curves.flatMap(({ points }) => points.map(([, value]) => value)).filter((value) => value > 0);
  const highest = Math.max(...values, 1e-9);
  const lowest = Math.min(...values, highest);
  const [from, to] = [Math.floor(Math.log10(lowest)), Math.max(Math.ceil(Math.log10(highest)), -8)];
  const linear = highest * 1.08;
  const y = (value: number): number => {
    const part = logarithmic ? (Math.log10(value) - from) / Math.max(to - from, 1) : value / linear;
    return top + TOP + height * (1 - part);
  };
  const x = (time_s: number): number => LEFT + (width * time_s) / end_s;
  const marks = logarithmic ? Array.from({ length: to - from + 1 }, (_, n) => 10 ** (from + n)) : ticks(linear);
  const out = [
    text(LEFT, top + 20, title, 'class="title"'),
    ...marks.map(
      (mark) =>
        `<line class="grid" x1="${LEFT}" x2="${LEFT + width}" y1="${y(mark)}" y2="${y(mark)}"/>` +
        text(LEFT - 8, y(mark) + 4, number(mark), 'text-anchor="end"'),
    ),
    ...ticks(end_s, 10).map(
      (mark) =>
        `<line class="grid" x1="${x(mark)}" x2="${x(mark)}" y1="${top + TOP}" y2="${top + TOP + height}"/>` +
        text(x(mark), top + TOP + height + 16, number(mark), 'text-anchor="middle"'),
    ),
    text(LEFT + width / 2, top + TOP + height + 32, 'time [s]', 'text-anchor="middle"'),
    `<text transform="translate(18 ${top + TOP + height / 2}) rotate(-90)" text-anchor="middle">${escaped(unit)}</text>`,
    `<rect class="frame" x="${LEFT}" y="${top + TOP}" width="${width}" height="${height}"/>`,
  ];
  let legend = LEFT + width;
  for (const [at, { name, points, dots }] of [...curves.entries()].reverse()) {
    const colour = COLOURS[at % COLOURS.length];
    const shown = points.filter(([, value]) => !logarithmic || value > 0);
    if (dots) {
      const circles = shown.map(
        ([time, value]) => `<circle cx="${x(time).toFixed(1)}" cy="${y(value).toFixed(1)}" r="2.5"/>`,
      );
      out.push(`<g fill="${colour}">${circles.join('')}</g>`);
    } else {
      const path = shown.map(([time, value]) => `${x(time).toFixed(1)},${y(value).toFixed(1)}`).join(' ');
      out.push(`<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="1.6"/>`);
    }
    legend -= name.length * 7 + 30;
    out.push(`<rect x="${legend}" y="${top + 11}" width="14" height="8" fill="${colour}"/>`);
    out.push(text(legend + 19, top + 20, name));
  }
  return out.join('\n');
}

/** The picture; its time axis ends at `end_s` seconds. */
export function plot(title: string, below: string, panels: readonly Panel[], end_s: number): string {
  const height = HEAD + panels.length * PANEL;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}">
<style>
text { font: 12px sans-serif; fill: #222 } .title { font-weight: bold; font-size: 14px } .head { font-size: 17px }
.grid { stroke: #ddd } .frame { fill: none; stroke: #888 }
</style>
<rect width="100%" height="100%" fill="white"/>
${text(LEFT, 24, title, 'class="head"')}
${text(LEFT, 43, below)}
${panels.map((each, n) => panel(each, HEAD + n * PANEL, end_s)).join('\n')}
</svg>
`;
}
