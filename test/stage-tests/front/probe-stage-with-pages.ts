import { join } from 'node:path';
import { build } from 'vite';
import { buildStagePages } from '#test/stage/front/build-pages.ts';

// Builds the stage's pages and the probe app (a web app of a few lines with the real teams-js and MSAL), then opens the
// stage with them. In a process of its own, because vite does not run inside jest.
const root = process.cwd();
await buildStagePages(root, () => undefined);
await build({
  configFile: false,
  logLevel: 'error',
  root: join(root, 'test/stage-tests/front/probe-app'),
  base: '/',
  build: { outDir: process.env.PROBE_ADDIN ?? '', target: 'es2022' },
});
await import('../host/probe-stage.ts');
