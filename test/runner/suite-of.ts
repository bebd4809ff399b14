/** How jest runs a test file: which configuration, and with what in its environment. */
export type Suite = {
  readonly name: 'server' | 'screens' | 'journeys';
  readonly options: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
};

const withModules = { NODE_OPTIONS: '--experimental-vm-modules --no-warnings' };

/** The suite that a test file belongs to, by the folder it lies in. */
export const suiteOf = (file: string): Suite => {
  if (file.startsWith('test/addin/'))
    return { name: 'screens', options: ['--config', 'test/addin/jest.config.js'], environment: {} };
  if (file.startsWith('test/journeys/'))
    return { name: 'journeys', options: ['--config', 'test/journeys/jest.config.js'], environment: withModules };
  return { name: 'server', options: [], environment: withModules };
};
