import { uploadEvidence } from '#functions/cases/work/evidence.ts';
import { refusalTexts } from '#functions/texts/refusals.ts';
import { largestEvidence } from '#shared/cases/evidence.ts';
import { type RouteName, routes } from '#shared/routes/all.ts';
import { personSeen, pretendDirectory } from '#test/functions/directory/mirror/pretend-directory.ts';
import { reviewsOn } from '#test/functions/reviews/a-review.ts';
import { anEml, type JsonRoute, jsonRoutes, rightBodies, rightRequest } from '#test/support/asked.ts';
import { everything } from '#test/support/database/failing-statement.ts';
import { caller, openTestDesk, type TestDesk } from '#test/support/desk.ts';
import { type Answered, askAs, problemIn, type Request } from '#test/support/http.ts';
import { about, caseOf, reported, reportOf } from '#test/support/reported.ts';

/** A person who may call every route and is reporter of the case. */
const withAllRoles = caller({ roles: ['Gdpr.Team', 'Gdpr.Dpo', 'Gdpr.Admin'] });
const reporter = caller();

let desk: TestDesk;
let params: Record<string, string>;
beforeAll(async () => {
  const directory = pretendDirectory();
  directory.people.push(
    personSeen(1, { managerId: reporter.personId }),
    personSeen(2, { personId: reporter.personId }),
  );
  directory.put(90, 1);
  desk = await openTestDesk({
    graph: {
      directory: directory.graph,
      sentMail: async () => undefined,
      mailContent: async () => undefined,
      findPeople: async () => [],
    },
  });
  const { caseId } = await reported(desk);
  const { evidenceId } = await uploadEvidence(desk, reporter, about(caseId, anEml));
  const reviews = reviewsOn(desk);
  const planId = await reviews.plan();
  const unknown = '00000000-0000-4000-8000-0000000000ee';
  const given = { policyId: unknown, removalId: unknown, taskId: unknown, sheetId: unknown, slug: 'fildeling-og-usb' };
  params = { caseId, evidenceId, planId, groupId: planId, reviewId: await reviews.start(planId), ...given };
  await askAs(desk, withAllRoles)('me'); // from now on the desk remembers who asks
});
afterAll(() => desk.close());

/** What the database held when it was last looked at; not known after something was asked that may have been stored. */
let held: string | undefined;
const ask = (name: RouteName, request: Request): Promise<Answered> => {
  held = undefined;
  return askAs(desk, withAllRoles)(name, { params, ...request });
};

/** Fails unless it was refused as a problem, no alarm was raised and nothing was stored. */
const refused = async (name: RouteName, request: Request) => {
  const before = held ?? (await everything(desk));
  const answer = await ask(name, request);
  const problem = problemIn(answer);
  held = await everything(desk);
  expect([answer.woken, held === before]).toEqual([[], true]);
  return problem;
};

describe.each(jsonRoutes)('%s refuses, and stores nothing of,', (name) => {
  const right = JSON.stringify(rightBodies[name]);
  // Without an id the mail of the report is looked for, and this report has none.
  const ofNothing = name === 'keepMail' ? 'mail-not-found' : 'faulty-fields';
  test.each<[string, Request, string]>([
    ['nothing', {}, ofNothing],
    ['an empty object', { json: {} }, ofNothing],
    ['a list', { json: [] }, 'faulty-fields'],
    ['nothing in JSON', { text: 'null' }, 'faulty-fields'],
    ['a word', { json: 'hej' }, 'faulty-fields'],
    ['half a JSON', { text: right.slice(0, -1) }, 'not-json'],
    [
      'a body that is said to be packed',
      { text: right, headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' } },
      'wrong-media-type',
    ],
    ['two JSONs', { text: right + right }, 'not-json'],
    [
      'no UTF-8',
      {
        bytes: Buffer.concat([Buffer.from(right.slice(0, -2)), Buffer.from([0xff, 0xfe]), Buffer.from('"}')]),
        headers: { 'content-type': 'application/json' },
      },
      'not-json',
    ],
    ['a form', { text: right, headers: { 'content-type': 'application/x-www-form-urlencoded' } }, 'wrong-media-type'],
    [
      'another kind of JSON',
      { text: right, headers: { 'content-type': 'application/json-patch+json' } },
      'wrong-media-type',
    ],
    ['plain text', { text: right, headers: { 'content-type': 'text/plain' } }, 'wrong-media-type'],
    ['more than 2 MB', { text: ' '.repeat(2 * 1024 * 1024) + right }, 'body-too-large'],
    ['what says it is larger than it is', { text: right, headers: { 'content-length': '99999999' } }, 'body-too-large'],
    ['a nest 100,000 deep', { text: '['.repeat(100_000) + ']'.repeat(100_000) }, 'faulty-fields'],
    [
      'a hundred thousand fields',
      { text: `{${Array.from({ length: 100_000 }, (_, n) => `"f${n}":1`).join()}}` },
      'faulty-fields',
    ],
    ['another prototype', { text: right.replace('{', '{"__proto__":{"polluted":true},') }, 'faulty-fields'],
    ['a constructor', { text: right.replace('{', '{"constructor":{"prototype":{"polluted":true}},') }, 'faulty-fields'],
  ])('%s', async (_what, request, code) => {
    const problem = await refused(name, request);
    expect([problem.code, Reflect.get({}, 'polluted')]).toEqual([code, undefined]);
  });

  test('a field it does not know, named in both languages', async () => {
    const json = { ...rightBodies[name], isAdmin: true };
    for (const language of ['da', 'en'] as const) {
      const { errors } = await refused(name, { json, language });
      const message = refusalTexts[language].fault({ code: 'unknown-field' });
      expect(errors).toEqual([{ field: 'isAdmin', code: 'unknown-field', label: 'isAdmin', message }]);
    }
  });
});

const texts: [JsonRoute, string, (text: string) => object][] = [
  ['registerBreach', 'description', (text) => ({ ...rightBodies.registerBreach, description: text, mail: undefined })],
  ['registerBreach', 'place', (text) => ({ ...rightBodies.registerBreach, place: text, mail: undefined })],
  [
    'registerBreach',
    'onBehalfOf',
    (text) => ({ ...rightBodies.registerBreach, onBehalfOf: { name: text }, mail: undefined }),
  ],
  ['addToCase', 'text', (text) => ({ text })],
  ['answerEnquiry', 'text', (text) => ({ text })],
  ['askReporter', 'text', (text) => ({ text })],
  ['addNote', 'text', (text) => ({ text })],
  ['createPlan', 'name', (text) => ({ ...rightBodies.createPlan, name: text })],
  ['createPolicy', 'title', (text) => ({ ...rightBodies.createPolicy, title: text })],
  ['createPolicy', 'body', (text) => ({ ...rightBodies.createPolicy, body: text })],
  ['createPolicy', 'units', (text) => ({ ...rightBodies.createPolicy, units: [text] })],
  ['wordGroup', 'words', (text) => ({ version: 0, words: text })],
  ['createPlan', 'scope.namePrefixes', (text) => ({ ...rightBodies.createPlan, scope: { namePrefixes: [text] } })],
  [
    'decideLines',
    'decisions',
    (text) => ({ decisions: rightBodies.decideLines.decisions.map((one) => ({ ...one, comment: text })) }),
  ],
  ['keepDraft', 'typed.place', (text) => ({ ...rightBodies.keepDraft, typed: { place: text } })],
  ['notABreach', 'reason', (text) => ({ ...rightBodies.notABreach, reason: text })],
  ['recordNotified', 'authorityReference', (text) => ({ ...rightBodies.recordNotified, authorityReference: text })],
  ['correctFacts', 'place', (text) => ({ version: 1, place: text })],
  ['moveTime', 'reason', (text) => ({ ...rightBodies.moveTime, reason: text })],
  ['changeSettings', 'settings.contact.name', (text) => ({ version: 1, settings: { contact: { name: text } } })],
];

describe.each(texts)('a text of %s (%s)', (name, field, body) => {
  test.each([
    ['NUL', 'a\u0000b'],
    ['a terminal’s escape', '\u001b]0;rm -rf\u0007'],
    ['an override of the direction', 'gpj.\u202eexe'],
    ['half a character', 'a\ud800'],
    ['a million letters', 'a'.repeat(1_000_000)],
  ])('with %s is refused with the field named', async (_what, text) => {
    const { errors, code } = await refused(name, { json: body(text) });
    expect([code, errors?.length, errors?.[0]?.field.startsWith(field)]).toEqual(['faulty-fields', 1, true]);
  });
});

describe('what looks like code is a text like any other', () => {
  test.each([
    '<script>alert("æ")</script><img src=x onerror=alert(1)>',
    "'); drop table breaches; --",
    '{{constructor.constructor("return process")()}} %s %n',
    '../../etc/passwd\n=cmd|calc!A0',
    'Ærø 👩‍👩‍👦 日本語 ﷽',
  ])('%s comes back as it was', async (text) => {
    const json = { ...rightBodies.registerBreach, description: text, place: text.split('\n')[0], mail: undefined };
    const { body } = await ask('registerBreach', { json });
    const caseId = Reflect.get(Object(body), 'caseId');
    expect((await reportOf(desk, caseId, reporter)).conversation[0]?.text).toBe(text);
    expect((await caseOf(desk, caseId)).place).toBe(text.split('\n')[0]);
  });
});

test('a mail with everything in it that deceives is reported all the same', async () => {
  const foul = '\u202egpj.\u0000\ud800exe';
  const recipients = [{ address: foul, name: foul, field: 'bcc', placement: 'unknown', wrong: true }];
  const mail = {
    internetMessageId: foul,
    subject: foul,
    attachments: [{ name: foul, size: 0 }],
    recipients,
    completeness: 'window',
  };
  const answer = await ask('registerBreach', { json: { ...rightBodies.registerBreach, mail } });
  expect([answer.status, answer.woken]).toEqual([201, []]);
});

describe('an id that is none names nothing', () => {
  const withIds = (Object.keys(routes) as RouteName[]).filter((name) => routes[name].path.includes('{'));
  test.each(withIds)('%s', async (name) => {
    const ids = [
      '1',
      'null',
      '%00',
      "' or '1'='1",
      '../../health',
      `${params.caseId}x`,
      'ä'.repeat(5000),
      '00000000-0000-4000-8000-0000000000ee',
    ];
    const codes = [];
    for (const id of ids)
      codes.push((await refused(name, { ...rightRequest(name), params: { caseId: id, evidenceId: id } })).code);
    expect(codes).toEqual(ids.map(() => 'not-found'));
  });
});

describe('a query', () => {
  test.each([
    ['listCases', 'limit=0', 'limit'],
    ['listCases', 'limit=201', 'limit'],
    ['listCases', 'limit=1.5', 'limit'],
    ['listCases', 'limit=NaN', 'limit'],
    ['listCases', 'limit=', 'limit'],
    ['listCases', 'sort=kind', 'sort'],
    ['listCases', 'state=', 'state'],
    ['listCases', 'show[]=all', 'show[]'],
    ['listCases', '__proto__=1', '__proto__'],
    ['listCases', 'search=%00', 'search'],
    ['listCases', `search=${'a'.repeat(101)}`, 'search'],
    ['listCases', `cursor=${'a'.repeat(5000)}`, 'cursor'],
    ['findPeople', '', 'search'],
    ['findPeople', 'search=%E2%80%AEa', 'search'],
    ['me', 'as=sofie', 'as'],
    ['readCase', 'view=case', 'view'],
  ] as const)('%s?%s is refused with the field named', async (name, query, field) => {
    const { code, errors } = await refused(name, { query });
    expect([code, errors?.map((error) => error.field)]).toEqual(['faulty-fields', [field]]);
  });

  test('said twice counts once', async () => {
    expect((await ask('listCases', { query: 'show=mine&show=all' })).status).toBe(200);
  });
});

test('an answer is never as large as the question', async () => {
  const long = 'x'.repeat(100_000);
  const json = { ...rightBodies.registerBreach, answers: { [long]: 'yes' }, [long]: 1, mail: { [long]: 1 } };
  expect(JSON.stringify(await refused('registerBreach', { json })).length).toBeLessThan(10_000);
});

test('evidence that says it is larger than allowed is refused unread', async () => {
  const headers = { 'content-length': String(largestEvidence + 1) };
  expect((await refused('uploadEvidence', { bytes: anEml, headers })).code).toBe('evidence-too-large');
});
