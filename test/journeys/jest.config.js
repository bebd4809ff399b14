import base from '../../jest.config.js';

// Whole ways through in a real browser: the stage runs as its own process, as a newcomer starts it.
export default {
  ...base,
  rootDir: '../..',
  testMatch: ['<rootDir>/test/journeys/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  globalSetup: '<rootDir>/test/journeys/support/build-once.ts',
  // A journey waits for pages about as long as it computes: a third one fills what two leave free of two processors.
  maxWorkers: 3,
  testTimeout: 600_000,
};
