import { z } from 'zod';
import { activityTypes } from '#functions/teams/activities.ts';
import { packed } from './packed.ts';

const { activities } = z
  .object({
    activities: z.object({ activityTypes: z.array(z.object({ type: z.string(), templateText: z.string() })) }),
  })
  .parse(packed().manifest);
const parametersOf = (template: string) => [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);

test('no activity type is declared twice', () => {
  const declared = activities.activityTypes.map(({ type }) => type);
  expect(new Set(declared).size).toBe(declared.length);
});

test('the functions send every activity type that an administrator is asked to allow, and no other', () => {
  expect(activities.activityTypes.map(({ type }) => type).toSorted()).toEqual(Object.keys(activityTypes).toSorted());
});

// Teams fills in {actor} itself, and for a message the program sends it is the app: "GDPR-vagten has taken your report".
test.each(activities.activityTypes)('$type says who by name, not as the actor', ({ templateText }) => {
  expect(parametersOf(templateText)).not.toContain('actor');
});

test.each(activities.activityTypes)('$type gets the parameters its text has', ({ type, templateText }) => {
  const sent = Object.entries(activityTypes).find(([name]) => name === type)?.[1] ?? [];
  expect(parametersOf(templateText).toSorted()).toEqual([...sent].toSorted());
});
