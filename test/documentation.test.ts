import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'tap';
import { runDaemon } from './support/daemon.js';
import { run } from './support/process.js';
import { hasCommand } from './support/require.js';

/** The man page has everything that a user can give, and only that. */

const root = fileURLToPath(new URL('../../', import.meta.url));
const source = readFileSync(`${root}man/storaged.1`, 'utf8');
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

/** The options that a help text lists, and those that a man page describes. */
function optionsOf(help: string, manual: string): { helped: string[]; documented: string[] } {
  const listed = [...help.matchAll(/^ {2}(?:-(\w), )?--([\w-]+)/gm)];
  const described = [...manual.matchAll(/^\.It Fl -?([A-Za-z][\w-]*)(?: , -([\w-]+))?/gm)];
  const names = (matches: RegExpMatchArray[]) => matches.flatMap(([, ...found]) => found.filter(Boolean)).sort();
  return { helped: names(listed), documented: names(described) };
}

test('every option of --help is in the man page, and the other way round', async (t) => {
  const { helped, documented } = optionsOf((await runDaemon(['--help'])).stdout, source);
  t.ok(helped.length > 10);
  t.strictSame(documented, helped);
});

test('every option and command of storagectl is in its man page, and the other way round', async (t) => {
  const manual = readFileSync(`${root}man/storagectl.1`, 'utf8');
  const { stdout } = await run(process.execPath, [`${root}dist/bin/storagectl.cjs`, '--help']);
  const { helped, documented } = optionsOf(stdout, manual);
  t.strictSame(documented, helped);
  const commands = /^Commands are.*?\n\n/ms.exec(stdout)![0].matchAll(/^ {2}([\w-]+)/gm);
  const described = manual.matchAll(/^\.It Cm ([\w-]+)/gm);
  t.strictSame([...described].map((match) => match[1]).sort(), [...commands].map((match) => match[1]).sort());
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

test('the man pages are well-formed', async (t) => {
  if (!hasCommand('groff')) return t.plan(0, 'needs groff');
  for (const name of readdirSync(`${root}man`)) {
    const { code, stderr } = await run('groff', ['-mandoc', '-Tutf8', '-ww', '-z', `${root}man/${name}`]);
    t.equal(code, 0, name);
    t.equal(stderr, '', name);
  }
  return undefined;
});
