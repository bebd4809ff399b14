// `npm test`: everything. `npm test -- rules` and the like run what is named: types, lint, server, screens, journeys.
import { runSteps } from './runner/run-steps.ts';
import { everything } from './runner/steps.ts';

const wanted = process.argv.slice(2).map((word) => word.toLowerCase());
const steps =
  wanted.length === 0
    ? everything
    : everything.filter(({ title }) => wanted.some((word) => title.toLowerCase().includes(word)));
process.exitCode = runSteps(steps) ? 0 : 1;
