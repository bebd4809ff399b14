// `npm run dev`: the stage with an edit loop. What is edited in `addin` shows in the open browser, the desk starts anew for
// what is edited in `functions`, `shared` or here.
import { enableCompileCache } from 'node:module';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

enableCompileCache(join(root, 'dist/compiled'));
const { runDev } = await import('./dev/run-dev.ts');
await runDev(root);
