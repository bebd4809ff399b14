import { spawnSync } from 'node:child_process';
import { chooseSteps, everything } from '#test/runner/steps.ts';

const namesOf = (...asked: string[]) => {
  const chosen = chooseSteps(asked);
  return 'refused' in chosen ? chosen.refused : chosen.steps.map(({ name }) => name);
};
const all = everything.map(({ name }) => name);

test('everything runs when nothing is named', () => {
  expect(namesOf()).toEqual(all);
});

test('the steps that are named run, in the order of everything', () => {
  expect(namesOf('server', 'types')).toEqual(['types', 'server']);
});

test.each(all)('%s is a step by its own name', (name) => {
  expect(namesOf(name)).toEqual([name]);
});

test('an unknown name among known ones is refused with the list of names', () => {
  expect(namesOf('types', 'rules')).toBe(`No step is called rules. The steps are: ${all.join(', ')}.`);
});

test('npm test ends with an error when a name is unknown', () => {
  const { status, stderr } = spawnSync(process.execPath, ['test/run.ts', 'rules'], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 2, stderr: `${namesOf('rules')}\n` });
});
