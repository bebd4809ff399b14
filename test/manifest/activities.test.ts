import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { activityTypes } from '#functions/texts/activities.ts';
import { packed } from './packed.ts';

const declared = z
  .object({
    activities: z.object({ activityTypes: z.array(z.object({ type: z.string(), templateText: z.string() })) }),
  })
  .parse(packed().manifest).activities.activityTypes;

const coming = Object.values(activityTypes.coming).flatMap((ofSubject) => Object.entries<readonly string[]>(ofSubject));
const sent = Object.entries<readonly string[]>(activityTypes.sent);
const parametersOf = (template: string) => [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);

/** The functions' source without what only lists types and their words. */
const senders = readdirSync('functions', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !/(?:^|[\\/])texts[\\/]/.test(name))
  .map((name) => readFileSync(`functions/${name}`, 'utf8'))
  .join('\n');
const isSent = (type: string) => senders.includes(`'${type}'`);

test('every type that an administrator is asked to allow is either sent or listed as coming, once', () => {
  expect(declared.map(({ type }) => type).toSorted()).toEqual([...sent, ...coming].map(([type]) => type).toSorted());
});

test.each(sent.map(([type]) => type))('%s is sent by the functions, as listed', (type) => {
  expect(isSent(type)).toBe(true);
});

test.each(coming.map(([type]) => type))('%s is not sent yet, as listed', (type) => {
  expect(isSent(type)).toBe(false);
});

// Teams fills in {actor} itself, and for a message the program sends it is the app: "GDPR-vagten has taken your report".
test.each(declared)('$type says who by name, not as the actor', ({ templateText }) => {
  expect(parametersOf(templateText)).not.toContain('actor');
});

test.each(declared)('$type gets the parameters its text has', ({ type, templateText }) => {
  const listed = [...sent, ...coming].find(([name]) => name === type)?.[1] ?? [];
  expect(parametersOf(templateText).toSorted()).toEqual([...listed].toSorted());
});

const ofBreachesAlone = ['breachInUnit', 'deletionAsked', 'protectedAddressAlarm'];

test.each(declared.filter(({ type }) => !ofBreachesAlone.includes(type)))(
  '$type may be about any case: its text is not of breaches and reports alone',
  ({ templateText }) => {
    expect(templateText).not.toMatch(/indberet|brud/i);
  },
);
