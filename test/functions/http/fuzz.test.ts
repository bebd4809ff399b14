import { refusalCodes } from '#shared/refusals/codes.ts';
import { routes } from '#shared/routes/all.ts';
import { jsonRoutes, rightBodies } from '#test/support/asked.ts';
import { everything } from '#test/support/database/failing-statement.ts';
import { depth } from '#test/support/depth.ts';
import { caller, openTestDesk, type TestDesk } from '#test/support/desk.ts';
import { type Answered, askAs, problemIn } from '#test/support/http.ts';
import { fc } from '#test/support/properties.ts';
import { reported } from '#test/support/reported.ts';

const withAllRoles = caller({ roles: ['Gdpr.Team', 'Gdpr.Dpo', 'Gdpr.Admin'] });
let desk: TestDesk;
let params: Readonly<Record<string, string>>;
const nina = async (_tenant: string, personId: string) => ({
  ...{ personId, name: 'Nina Bro', userName: 'nina@eksempel-kommune.example', unit: null, managerId: null },
});
beforeAll(async () => {
  desk = await openTestDesk({
    graph: { sentMail: async () => undefined, mailContent: async () => undefined, person: nina },
  });
  const { caseId } = await reported(desk);
  const unknown = desk.newId();
  // A route whose path is amiss refuses before it reads the body: every name has a value.
  const named = jsonRoutes.flatMap((name) => [...routes[name].path.matchAll(/\{(\w+)\}/g)]);
  params = {
    ...Object.fromEntries(named.map(([, param]) => [param, unknown])),
    ...{ caseId, slug: 'fildeling-og-usb' },
  };
});
afterAll(() => desk.close());

type Path = readonly (string | number)[];

/** Every place in a body, the body itself included. */
const placesIn = (value: unknown, at: Path = []): Path[] => [
  at,
  ...(Array.isArray(value)
    ? value.flatMap((one, index) => placesIn(one, [...at, index]))
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, one]) => placesIn(one, [...at, key]))
      : []),
];

/** The body with the value in one place changed by `change`. */
const changedAt = (body: unknown, [step, ...rest]: Path, change: (old: unknown) => unknown): unknown => {
  if (step === undefined) return change(body);
  if (Array.isArray(body)) return body.map((one, index) => (index === step ? changedAt(one, rest, change) : one));
  if (typeof body !== 'object' || body === null) return body;
  return Object.fromEntries(
    Object.entries(body).map(([key, one]) => [key, key === step ? changedAt(one, rest, change) : one]),
  );
};

/** What answers may be: an answer, or a problem with a code of ours that raises no alarm. */
const isInOrder = (answer: Answered): boolean => {
  if (answer.woken.length > 0 || answer.status >= 500) return false;
  return answer.status < 300 || problemIn(answer).code in refusalCodes;
};

const hostile = [
  null,
  true,
  1e308,
  2 ** 53 - 1,
  2 ** 31,
  999_999,
  -1,
  0.5,
  '',
  '\u0000',
  '\ud800',
  '\u202e',
  'æ'.repeat(9000),
  [],
  {},
  { a: {} },
];
const wrongAt = (name: (typeof jsonRoutes)[number]) =>
  placesIn(rightBodies[name]).flatMap((place) =>
    hostile.map((value) => ({ place, value, json: changedAt(rightBodies[name], place, () => value) })),
  );

test.each(jsonRoutes)(
  '%s answers every wrong value in every place in order, and stores nothing it refused',
  async (name) => {
    const ask = (json: unknown) => askAs(desk, withAllRoles)(name, { params, json });
    const amiss: unknown[] = [];
    const refused: unknown[] = [];
    for (const { place, value, json } of wrongAt(name)) {
      const answer = await ask(json);
      if (!isInOrder(answer)) amiss.push([place.join('.'), value, answer.status]);
      if (answer.status >= 400) refused.push(json);
    }
    const before = await everything(desk);
    for (const json of refused) await ask(json);
    expect([amiss, (await everything(desk)) === before]).toEqual([[], true]);
  },
);

const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 3, stringUnit: 'binary' }),
  fc.constantFrom(...hostile),
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.constantFrom(
    '2026-10-25T02:30',
    '2026-03-29T02:30',
    '9999-12-31',
    '-000001-01-01T00:00Z',
    '+275760-09-13T00:00:00Z',
  ),
);
const mangled = fc.constantFrom(...jsonRoutes).chain((name) => {
  const place = fc.constantFrom(...placesIn(rightBodies[name]));
  const change = fc.record({ place, value: anything, key: fc.option(fc.oneof(fc.string(), fc.constant('__proto__'))) });
  return fc.record({ name: fc.constant(name), changes: fc.array(change, { minLength: 1, maxLength: 4 }) });
});
const withField = (old: unknown, key: string, value: unknown): unknown =>
  typeof old === 'object' && old !== null && !Array.isArray(old)
    ? Object.fromEntries([...Object.entries(old), [key, value]])
    : value;

test('whatever is done to a right body, the answer is in order', async () => {
  const ask = askAs(desk, withAllRoles);
  await fc.assert(
    fc.asyncProperty(mangled, async ({ name, changes }) => {
      const json = changes.reduce<unknown>(
        (body, { place, value, key }) =>
          changedAt(body, place, (old) => (key === null ? value : withField(old, key, value))),
        rightBodies[name],
      );
      expect(isInOrder(await ask(name, { params, json }))).toBe(true);
    }),
    { numRuns: 60 * depth },
  );
});

test('whatever bytes are sent, the answer is in order', async () => {
  const ask = askAs(desk, withAllRoles);
  const header = fc.constantFrom(
    'application/json',
    'application/json; charset=utf-8',
    'text/html',
    'multipart/form-data',
  );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...jsonRoutes),
      fc.uint8Array({ minLength: 1, maxLength: 200 }), // nothing at all may be enough: a kept mail is found by its own id
      header,
      async (name, bytes, kind) => {
        const answer = await ask(name, { params, bytes, headers: { 'content-type': kind } });
        expect([isInOrder(answer), answer.status === 400 || answer.status === 415]).toEqual([true, true]);
      },
    ),
    { numRuns: 40 * depth },
  );
});
