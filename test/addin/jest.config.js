import { fileURLToPath } from 'node:url';

// The screens, in a pretended browser. Without --experimental-vm-modules, which makes these suites slower.
export default {
  rootDir: fileURLToPath(new URL('../..', import.meta.url)),
  roots: ['<rootDir>/test/addin'],
  testMatch: ['<rootDir>/test/addin/**/*.test.{ts,tsx}'],
  testEnvironment: '<rootDir>/test/addin/support/browser.js',
  setupFiles: ['<rootDir>/test/addin/support/quiet.ts'],
  moduleNameMapper: {
    // office-addin-mock asks it for one enum and drags in packages that only load as ES modules.
    '^office-addin-manifest$': '<rootDir>/test/addin/support/office-app.ts',
  },
  transform: {
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
  testTimeout: 30_000,
};
