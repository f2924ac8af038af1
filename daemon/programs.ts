/**
 * Makes the programs in dist/bin/ out of what the compiler has written: a CommonJS file each, because Node takes longer
 * to find and load a hundred modules than the daemon takes for all else that it does at its start.
 */
import { chmodSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

const dist = fileURLToPath(new URL('../', import.meta.url));
const target = join(dist, 'bin');

/** Modules that look for files beside themselves are told of their own place in dist/, not the program's. */
const ownPlaces: Plugin = {
  name: 'own places',
  setup({ onLoad }) {
    onLoad({ filter: /\.js$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      if (!text.includes('import.meta.url')) return undefined;
      const place = JSON.stringify(relative(target, path));
      return {
        contents: text.replaceAll('import.meta.url', `placeOf(${place})`),
        loader: 'js',
        resolveDir: dirname(path),
      };
    });
  },
};

const PLACE_OF = [
  "'use strict';",
  "const placeOf = (path) => require('node:url').pathToFileURL(require('node:path').join(__dirname, path)).href;",
].join('');

/** What is loaded only when a daemon is to be made is a file of its own, which comes after the workers' start. */
const parts: Plugin = {
  name: 'parts',
  setup({ onResolve }) {
    onResolve({ filter: /\/run\.js$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './run.cjs', external: true } : undefined,
    );
  },
};

async function main(): Promise<void> {
  rmSync(target, { recursive: true, force: true });
  await build({
    entryPoints: ['storaged', 'run', 'worker', 'storagectl'].map((name) => join(dist, 'daemon', `${name}.js`)),
    outdir: target,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    format: 'cjs',
    packages: 'external',
    // Code is read anew at every start. Names stay, for stack traces.
    minifyWhitespace: true,
    banner: { js: PLACE_OF },
    supported: { 'dynamic-import': false },
    plugins: [ownPlaces, parts],
    logLevel: 'warning',
  });
  for (const name of ['storaged', 'storagectl']) chmodSync(join(target, `${name}.cjs`), 0o755);
}

await main();
