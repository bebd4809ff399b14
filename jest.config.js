// Server, rules and stage; the screens run in a second call (test/addin/jest.config.js), because this one needs
// --experimental-vm-modules and jsdom suites are slower under that flag.
export default {
  rootDir: '.',
  roots: ['<rootDir>/test'],
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/addin/', '<rootDir>/test/journeys/'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript', tsx: false }, target: 'es2024' }, module: { type: 'commonjs' } },
    ],
  },
  testEnvironment: '<rootDir>/test/support/worker/desk-environment.ts',
  runtime: '<rootDir>/test/support/worker/kept-packages.js',
  testSequencer: '<rootDir>/test/support/longest-first.js',
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  maxWorkers: 2,
  // Modules in a virtual machine are kept by whatever still refers to them; past this much, collecting them takes longer than a new process.
  workerIdleMemoryLimit: '1500MB',
  // Ends what hangs, and nothing that is slow: ten other things may run on the machine.
  testTimeout: 300_000,
};
