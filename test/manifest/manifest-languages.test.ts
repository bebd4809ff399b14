import type { Json } from '../../manifest/fill.ts';
import { membersOf, packed } from './packed.ts';

const { manifest, english } = packed();

/** What a person reads: these members, at any depth. The developer's name is the municipality's own. */
const readable =
  /(^name\.|^description\.|^staticTabs.*\.name$|commands\[\d+\]\.(title|description)$|activityTypes\[\d+\]\.(description|templateText)$|\.label$|supertip\.(title|description)$)/;
const danish = new Map(
  membersOf(manifest).flatMap(({ path, value }) => (readable.test(path) ? [[path, String(value)] as const] : [])),
);
const translated = new Map(Object.entries(isObject(english) ? english : {}).filter(([key]) => key !== '$schema'));

test('every Danish text has an English one, and the other way round', () => {
  expect([...translated.keys()].toSorted()).toEqual([...danish.keys()].toSorted());
});

test('an English activity text uses the same parameters as the Danish one', () => {
  const parametersOf = (text: unknown) => [...String(text).matchAll(/\{\w+\}/g)].map(String).toSorted();
  const unequal = [...danish].filter(
    ([path, text]) => `${parametersOf(text)}` !== `${parametersOf(translated.get(path))}`,
  );
  expect(unequal).toEqual([]);
});

test('no activity text has a parameter that could carry a name, an address or free text', () => {
  const parameters = [...danish.values()].flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
  expect([...new Set(parameters)].toSorted()).toEqual(['breaches', 'left', 'reference']);
});

test('the bot understands at most as many commands per place as Teams shows', () => {
  const commands = membersOf(manifest).flatMap(({ key, value }) =>
    key === 'commands' && Array.isArray(value) ? [value.length] : [],
  );
  expect(Math.max(...commands)).toBeLessThanOrEqual(10);
});

function isObject(json: Json): json is { [key: string]: Json } {
  return json !== null && typeof json === 'object' && !Array.isArray(json);
}
