import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The stage's own pages, built to dist/stage: the front page, the Teams frame and the Outlook frame. */
export default defineConfig({
  root: here('./front'),
  base: '/stage-pages/',
  plugins: [react()],
  logLevel: 'warn',
  build: {
    outDir: here('../../dist/stage'),
    emptyOutDir: true,
    target: 'es2022',
    rolldownOptions: { input: ['index', 'teams', 'outlook-frame'].map((page) => here(`./front/${page}.html`)) },
    chunkSizeWarningLimit: 2000,
  },
});
