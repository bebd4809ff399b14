// `npm run one -- NAME`: one test file or journey by a part of its path. `npm run one -- take-from keyboard` walks a journey
// in one variant; what begins with a hyphen goes to jest: `npm run one -- deliveries/card -t 'title'`.
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { variants } from './journeys/support/variants.ts';
import { readOne } from './runner/read-one.ts';

// By itself jest passes where no test has the title that was asked for.
const reporters = ['--reporters=default', '--reporters=./test/runner/no-test-ran.ts'];
const files = globSync('test/**/*.test.{ts,tsx}').map((path) => path.replaceAll('\\', '/'));
const one = readOne(process.argv.slice(2), { files: files.sort(), variants });
if ('refused' in one) {
  console.error(one.refused);
  process.exitCode = 2;
} else {
  const { status } = spawnSync(process.execPath, ['node_modules/jest/bin/jest.js', ...one.options, ...reporters], {
    stdio: 'inherit',
    // A debugger's own options stay.
    env: {
      ...process.env,
      ...one.environment,
      NODE_OPTIONS: [process.env.NODE_OPTIONS, one.environment.NODE_OPTIONS].filter(Boolean).join(' '),
    },
  });
  process.exitCode = status ?? 1;
}
