import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** One page for both doors, built to dist/addin. */
export default defineConfig({
  root: here('.'),
  base: '/',
  plugins: [react()],
  build: {
    outDir: here('../dist/addin'),
    emptyOutDir: true,
    target: 'es2022',
    // What nearly every chunk needs is one file: in pieces it is 6 kB (gzip) more, and a dozen requests. The pane's first
    // page needs no router.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'foundation', test: /node_modules.(?!react-router|@remix-run|cookie)/, minShareCount: 30 },
            { name: 'shared', test: /addin.(look|texts|api|use-api|host)/, minShareCount: 30 },
          ],
        },
      },
    },
    // MIT and BSD want their notices to travel with the code.
    license: { fileName: 'licenses.md' },
  },
});
