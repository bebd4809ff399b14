import Sequencer from '@jest/test-sequencer';

/** Suites that start whole stages, processes and browsers; begun last, one of them would run alone on one of two cores. */
const long = [
  /\/every-weather\/|\/clock-to-the-end\.test/,
  /\/(edit-loop|starts-in-azure|pages|verify-log|every-outlook|every-page|report-from-teams)\.test/,
];

const rank = ({ path }) => {
  const found = long.findIndex((pattern) => pattern.test(path));
  return found < 0 ? long.length : found;
};

/** jest's own order, by what it remembers of the last run and by size, behind what is known to be long. */
export default class LongestFirst extends Sequencer {
  async sort(tests) {
    return [...(await super.sort(tests))].sort((a, b) => rank(a) - rank(b));
  }
}
