import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'tap';
import { runDaemon } from './support/daemon.js';
import { run } from './support/process.js';
import { hasCommand } from './support/require.js';

/** The man page has everything that a user can give, and only that. */

const root = fileURLToPath(new URL('../../', import.meta.url));
const page = `${root}man/storaged.1`;
const source = readFileSync(page, 'utf8');
/** The page without its markup, near enough to search for words. */
const words = source.replace(/^\.\S+ /gm, '').replace(/ (Ns|Ar|Cm|Op|Oo|Oc|Fl|Ql|Pq) /g, ' ');

interface Definition {
  readonly properties?: Readonly<Record<string, Definition>>;
  readonly discriminator?: { readonly mapping: Readonly<Record<string, string>> };
  readonly $ref?: string;
}

function definitions(): Record<string, Definition> {
  const files = readdirSync(`${root}schema`).filter((name) => name.endsWith('.json'));
  return Object.assign(
    {},
    ...files.map(
      (name) => (JSON.parse(readFileSync(`${root}schema/${name}`, 'utf8')) as { $defs?: object }).$defs ?? {},
    ),
  ) as Record<string, Definition>;
}

/** The keys of an option as its argument spells them, nested ones with a dot. */
function members(all: Record<string, Definition>, name: string, prefix = ''): string[] {
  const definition = all[name];
  const own = Object.entries(definition?.properties ?? {}).flatMap(([key, { $ref }]) => {
    const below = $ref?.split('/').pop();
    const nested = below === undefined || below === 'BlockdevRef' ? [] : members(all, below, `${key}.`);
    return nested.length > 0 ? nested : [`${prefix}${key}`];
  });
  const variants = Object.values(definition?.discriminator?.mapping ?? {}).flatMap((variant) => members(all, variant));
  return [...new Set([...own, ...variants])];
}

test('every option of --help is in the man page, and the other way round', async (t) => {
  const { stdout } = await runDaemon(['--help']);
  // Examples at the end name options too, but no others.
  const helped = new Set([...stdout.matchAll(/(?<![\w-])--?([A-Za-z][\w-]*)/g)].map((match) => match[1]!));
  const documented = new Set(
    [...source.matchAll(/^\.It Fl -?([A-Za-z][\w-]*)(?: , -([\w-]+))?/gm)].flatMap(([, first, second]) =>
      second === undefined ? [first!] : [first!, second],
    ),
  );
  t.strictSame([...documented].sort(), [...helped].sort());
});

for (const option of ['BlockdevOptions', 'BlockExportOptions', 'ChardevOptions', 'MonitorOptions', 'ObjectOptions']) {
  test(`every member of ${option} is in the man page`, async (t) => {
    const all = definitions();
    if (!(option in all)) return t.plan(0, `the schema has no ${option}`);
    // The kind of a chardev or an object is the first word of its argument.
    const keys = members(all, option).filter((key) => !['backend', 'qom-type'].includes(key));
    t.ok(keys.length > 1);
    t.strictSame(
      keys.filter((key) => !new RegExp(`(?<![\\w-])${key.replace('.', '\\.')}(?![\\w-])`).test(words)),
      [],
      'missing',
    );
    return undefined;
  });
}

test('the drivers are in the man page', async (t) => {
  const drivers = (definitions().BlockdevDriver as { enum?: string[] } | undefined)?.enum ?? [];
  t.strictSame(
    drivers.filter((driver) => !words.includes(driver)),
    [],
  );
});

test('the man page is well-formed', async (t) => {
  if (!hasCommand('groff')) return t.plan(0, 'needs groff');
  const { code, stderr } = await run('groff', ['-mandoc', '-Tutf8', '-ww', '-z', page]);
  t.equal(code, 0);
  t.equal(stderr, '');
  return undefined;
});
