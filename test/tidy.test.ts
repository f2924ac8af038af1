import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'tap';
import { must } from './support/process.js';
import { tempDir } from './support/temp.js';

/** The rules of style and layout that neither the compiler nor the linter checks. */

const root = fileURLToPath(new URL('../../', import.meta.url));
const MAX_LINE = 120;
/** A sentence in quotes stays in one piece, so that it can be searched for; so does a line of a template. */
const UNBREAKABLE = /^\s*[?:]?\s*(['"`]).*\1[,;)]*$|= \$\{JSON\.stringify\($/;

const all = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => path !== '');
const files = all.filter((path) => /^(src|daemon|schema|test|man|\.ci)\//.test(path) || /^[A-Z]+\.md$/.test(path));
const sources = files.filter((path) => path.endsWith('.ts'));

const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');

interface Import {
  readonly from: string;
  /** A file of the project, or a package's name. */
  readonly target: string;
  readonly local: boolean;
  /** Erased by the compiler: it can neither load anything nor make a cycle at run time. */
  readonly typeOnly: boolean;
}

const imports: readonly Import[] = sources.flatMap((from) =>
  [...textOf(from).matchAll(/^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm)].map((match) => {
    const specifier = match[2]!;
    const local = specifier.startsWith('.');
    const target = local ? normalize(join(dirname(from), specifier)).replace(/\.js$/, '.ts') : specifier;
    return { from, target, local, typeOnly: match[1] !== undefined };
  }),
);

const describe = ({ from, target }: Import): string => `${from} imports ${target}`;

test('no line is longer than it may be', async (t) => {
  const long = files
    .filter((path) => /\.(ts|md)$|^\.ci\//.test(path) && !path.includes('/generated/'))
    .flatMap((path) =>
      textOf(path)
        .split('\n')
        .flatMap((line, index) => (line.length > MAX_LINE && !UNBREAKABLE.test(line) ? [`${path}:${index + 1}`] : [])),
    );
  t.strictSame(long, []);
});

test('imports go in their directions', async (t) => {
  const isData = (path: string): boolean =>
    /^src\/(data|ring|abi)\//.test(path) ||
    /^src\/block\/.*\/data\.ts$/.test(path) ||
    /^src\/export\/.*\/data[^/]*\.ts$/.test(path);
  const controlOnly = (target: string): boolean => /^src\/qmp\//.test(target) || /^(ajv|pino)(\/|$)/.test(target);
  t.strictSame(
    imports.filter((entry) => isData(entry.from) && controlOnly(entry.target)).map(describe),
    [],
    'the data plane knows nothing of the control plane',
  );
  t.strictSame(
    imports
      .filter((entry) => /koffi/.test(entry.target) && !/^src\/abi\/(libc|koffi)\.ts$/.test(entry.from))
      .map(describe),
    [],
    'one module calls native code',
  );
  t.strictSame(
    imports
      .filter(({ from, target, local }) => from.startsWith('src/base/') && local && !target.startsWith('src/base/'))
      .map(describe),
    [],
    'src/base stands on nothing',
  );
  t.strictSame(
    imports
      .filter(({ from, target }) => from.startsWith('src/') && /^(daemon|test|schema)\//.test(target))
      .map(describe),
    [],
    'src knows neither the programs nor the tests',
  );
  t.strictSame(
    imports
      .filter(({ from, target }) => !from.startsWith('test/') && (target === 'tap' || /^test\//.test(target)))
      .map(describe),
    [],
    'only tests use the test runner and its helpers',
  );
});

test('the client library is light', async (t) => {
  const loaded = new Set<string>();
  const load = (path: string): void => {
    if (loaded.has(path)) return;
    loaded.add(path);
    for (const { from, target, typeOnly } of imports) if (from === path && !typeOnly) load(target);
  };
  load('src/client/index.ts');
  t.strictSame(
    [...loaded].filter((target) => !/^(src\/(client|base)\/|node:)/.test(target)),
    [],
    'it brings neither native code nor packages',
  );
});

test('no file imports itself, not by way of others either', async (t) => {
  const edges = new Map<string, string[]>();
  for (const { from, target, local, typeOnly } of imports) {
    if (local && !typeOnly) edges.set(from, [...(edges.get(from) ?? []), target]);
  }
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, above: readonly string[]): void => {
    if (above.includes(path)) cycles.push([...above.slice(above.indexOf(path)), path].join(' > '));
    if (done.has(path)) return;
    done.add(path);
    for (const next of edges.get(path) ?? []) visit(next, [...above, path]);
  };
  for (const path of edges.keys()) visit(path, []);
  t.strictSame(cycles, []);
});

test('the package holds what runs, and no test', async (t) => {
  const dir = tempDir(t);
  const packed = await must('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', dir, root]);
  const [{ filename, files: held }] = JSON.parse(packed) as [{ filename: string; files: { path: string }[] }];
  const paths = held.map(({ path }) => path);
  t.strictSame(
    paths.filter((path) => /test|\.tsbuildinfo$|\.map$/.test(path)),
    [],
  );
  t.strictSame(
    sources.filter((path) => /\.test\.ts$/.test(path) && !path.startsWith('test/')),
    [],
  );
  await must('tar', ['-xf', join(dir, filename), '-C', dir]);
  for (const path of paths.filter((name) => /^dist\/.*js$/.test(name)))
    t.notMatch(readFileSync(join(dir, 'package', path), 'utf8'), root, `${path} names no place of the machine`);
  // What it needs besides is what it says that it depends on.
  const { dependencies } = JSON.parse(textOf('package.json')) as { dependencies: Record<string, string> };
  mkdirSync(join(dir, 'node_modules'));
  for (const name of [...Object.keys(dependencies), '@koromix'])
    symlinkSync(join(root, 'node_modules', name), join(dir, 'node_modules', name));
  symlinkSync(join(dir, 'package'), join(dir, 'node_modules', 'storaged'));
  const node = (...args: string[]): Promise<string> => must(process.execPath, args, { cwd: dir });
  t.match(await node('package/dist/bin/storaged.cjs', '--blockdev', 'help'), /qcow2/);
  t.match(await node('package/dist/bin/storagectl.cjs', 'help'), /block-export-add/);
  const script = "import { connect } from 'storaged/client'; console.log(typeof connect)";
  t.equal(await node('--input-type=module', '-e', script), 'function\n');
});

test('the lock file holds every optional package', async (t) => {
  // A registry that lacks a platform's package makes npm leave it out of the lock file, and then `npm ci` refuses.
  type Package = { readonly optionalDependencies?: Record<string, string> };
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Package>;
  };
  const missing = Object.values(packages).flatMap(({ optionalDependencies }) =>
    Object.keys(optionalDependencies ?? {}).filter((name) => packages[`node_modules/${name}`] === undefined),
  );
  t.strictSame(missing, []);
});

test('the top level holds what it is known to hold', async (t) => {
  const known = /^(\.ci|\.github|daemon|man|schema|src|systemd|test)\/|^[A-Z]+(\.md)?$|^\.?[\w-]+\.(json|gitignore)$/;
  t.strictSame(
    all.filter((path) => !known.test(path) && !path.startsWith('.git')),
    [],
    'no file that a test has left',
  );
});

test('nothing names a machine', async (t) => {
  const named = files.filter((path) => /(?<![\w.])\/(?:work|home\/\w+)\//.test(textOf(path)));
  t.strictSame(
    named.filter((path) => path !== 'test/tidy.test.ts'),
    [],
    'no file holds a path of the machine it was written on',
  );
});
