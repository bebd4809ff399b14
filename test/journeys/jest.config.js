import base from '../../jest.config.js';

// Whole ways through in a real browser: the stage runs as its own process, as a newcomer starts it.
export default {
  ...base,
  rootDir: '../..',
  testMatch: ['<rootDir>/test/journeys/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  globalSetup: '<rootDir>/test/journeys/support/build-once.ts',
  testTimeout: 600_000,
};
