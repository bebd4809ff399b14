// `npm test`: everything. `npm test -- types server` runs the steps that are named, and refuses a name that no step has.
import { runSteps } from './runner/run-steps.ts';
import { chooseSteps } from './runner/steps.ts';

const chosen = chooseSteps(process.argv.slice(2));
if ('refused' in chosen) {
  console.error(chosen.refused);
  process.exitCode = 2;
} else process.exitCode = (await runSteps(chosen.steps)) ? 0 : 1;
