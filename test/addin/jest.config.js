import { fileURLToPath } from 'node:url';

const onlyModules =
  'react-router/|@remix-run/|cookie-es/|mdast-|micromark|unist-|decode-named-character-reference/|character-entities/|devlop/|markdown-table/|ccount/|escape-string-regexp/|longest-streak/|zwitch/|temporal-';

// The screens, in a pretended browser. Without --experimental-vm-modules, which makes these suites slower.
export default {
  rootDir: fileURLToPath(new URL('../..', import.meta.url)),
  roots: ['<rootDir>/test/addin'],
  testMatch: ['<rootDir>/test/addin/**/*.test.{ts,tsx}'],
  testEnvironment: '<rootDir>/test/addin/support/browser.js',
  setupFiles: ['<rootDir>/test/addin/support/quiet.ts'],
  moduleNameMapper: {
    // The router's part for its own framework asks for import.meta, which CommonJS does not have.
    '/routeModules\\.js$': '<rootDir>/test/addin/support/route-modules.ts',
    '^@fluentui/react-icons$': '<rootDir>/test/addin/support/icons.ts',
    // office-addin-mock asks it for one enum and drags in packages that only load as ES modules.
    '^office-addin-manifest$': '<rootDir>/test/addin/support/office-app.ts',
  },
  // The router, Markdown and what they are made of come as ES modules only.
  transformIgnorePatterns: [`/node_modules/(?!${onlyModules})`],
  transform: {
    [`node_modules/(${onlyModules}).+\\.m?js$`]: [
      '@swc/jest',
      { jsc: { target: 'es2024' }, module: { type: 'commonjs' } },
    ],
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2024',
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  maxWorkers: 2,
  // Past this much the tests grow slower, and taking it apart at the end takes longer than jest waits for a worker.
  workerIdleMemoryLimit: '700MB',
  // Longer than what is looked for is waited for (support/screen.tsx), so that its words are seen.
  testTimeout: 180_000,
};
