import { enableCompileCache, flushCompileCache } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

// What one start has compiled the next one reads; so it comes before everything else is imported.
enableCompileCache(join(root, 'dist/compiled'));
const { runStage } = await import('./run-stage.ts');
await runStage(root);
flushCompileCache(); // a `kill -9` would lose it
