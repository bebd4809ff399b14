/** How jest runs a suite: with which configuration, and with what in its environment. */
export type Suite = {
  readonly options: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
};
export type SuiteName = 'server' | 'screens' | 'journeys';

const withModules = { NODE_OPTIONS: '--experimental-vm-modules --no-warnings' };

export const suiteNamed: Readonly<Record<SuiteName, Suite>> = {
  server: { options: [], environment: withModules },
  screens: { options: ['--config', 'test/addin/jest.config.js'], environment: {} },
  journeys: { options: ['--config', 'test/journeys/jest.config.js'], environment: withModules },
};

/** The suite that a test file belongs to, by the folder it lies in. */
export const suiteOf = (file: string): SuiteName => {
  if (file.startsWith('test/addin/')) return 'screens';
  return file.startsWith('test/journeys/') ? 'journeys' : 'server';
};
