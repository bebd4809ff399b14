import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { rolldown } from 'rolldown';
import { bundleFunctions } from '../../../manifest/bundle-functions.ts';

/** The product as Azure gets it, and an app with one function that does nothing, bundled alike. Below the project, for PGlite. */
export const buildApps = async (): Promise<{ folder: string; product: string; floor: string }> => {
  mkdirSync('dist', { recursive: true });
  const folder = mkdtempSync(resolve('dist/bench-start-'));
  const [product, floor] = [join(folder, 'product'), join(folder, 'floor')];
  await bundleFunctions('.', product, '0.0.0');
  mkdirSync(floor);
  const entry = join(folder, 'empty.mjs');
  writeFileSync(entry, `import { app } from '@azure/functions';\napp.http('empty', { handler: async () => ({}) });\n`);
  const bundle = await rolldown({
    input: entry,
    platform: 'node',
    external: ['@azure/functions-core'],
    logLevel: 'silent',
  });
  await bundle.write({ format: 'esm', file: join(floor, 'app.mjs') });
  await bundle.close();
  writeFileSync(join(floor, 'package.json'), JSON.stringify({ type: 'module', main: 'app.mjs' }));
  return { folder, product, floor };
};
