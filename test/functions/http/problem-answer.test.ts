import { HttpResponse, InvocationContext } from '@azure/functions';
import { OtherSchema } from '#functions/database/other-schema.ts';
import { doingOf } from '#functions/http/doing.ts';
import { openApiDocument } from '#functions/http/openapi.ts';
import { problemOf } from '#functions/http/problem-answer.ts';
import { NotOpen } from '#functions/on-first-use.ts';
import { authorityOf, readClientSettings } from '#functions/setup/client-settings.ts';
import { type RefusalCode, refusalCodes } from '#shared/refusals/codes.ts';
import { problem } from '#shared/refusals/problem.ts';
import { Refusal } from '#shared/refusals/refusal.ts';
import { routes } from '#shared/routes/all.ts';
import type { Route } from '#shared/routes/route.ts';
import { failingAt } from '#test/support/database/failing-statement.ts';
import { maja, openTestDesk, settings, type TestDesk } from '#test/support/desk.ts';
import { askAs, problemIn } from '#test/support/http.ts';

const answered = (error: unknown, language: 'da' | 'en' = 'da') => {
  const woken: string[] = [];
  const logHandler = (_level: string, ...words: unknown[]) => void woken.push(words.map(String).join(' '));
  const init = problemOf(error, language, new InvocationContext({ logHandler }));
  const { status, headers } = new HttpResponse(init);
  return { status, headers, body: problem.parse(JSON.parse(String(init.body))), woken };
};
const now = new Date('2026-11-24T08:00:00Z');
const quiet = { error: () => {} };
const coded = (code: string, message = 'lost') => Object.assign(new Error(message), { code });

test.each(Object.keys(refusalCodes) as RefusalCode[])('%s says in both languages what it is and what to do', (code) => {
  const [da, en] = (['da', 'en'] as const).map((language) => answered(new Refusal(code), language).body);
  expect([da?.status, da?.type]).toEqual([refusalCodes[code].status, `urn:gdpr-desk:refusal:${code}`]);
  expect([da?.title === en?.title, da?.detail === en?.detail, (da?.detail.length ?? 0) > 10]).toEqual([
    false,
    false,
    true,
  ]);
});

test.each([
  ['the server went away', coded('57P01')],
  ['the connection broke', coded('ECONNRESET')],
  ['no one listens', coded('ECONNREFUSED')],
  ['there are too many connections', coded('53300')],
  ['the pool waited in vain', new Error('timeout exceeded when trying to connect')],
  ['the wire was cut', new Error('Connection terminated unexpectedly')],
])('where %s the database is unavailable, and one may try again', (_what, error) => {
  const { status, body, headers } = answered(error);
  expect([status, body.code, headers.get('retry-after')]).toEqual([503, 'database-unavailable', '5']);
});

test.each([
  ['a table', coded('42P01')],
  ['a column', coded('42703')],
  ['a function', coded('42883')],
  ['the schema', new NotOpen(new OtherSchema(['999-later.sql']))],
])('where %s is another version’s the desk is being updated, and one may try again', (_what, error) => {
  const { status, body, headers, woken } = answered(error);
  expect([status, body.code, headers.get('retry-after'), woken.length]).toEqual([503, 'desk-renewed', '5', 1]);
});

test.each([
  ['readCase', 'Det kan ikke vises lige nu'],
  ['takeCase', 'Det kunne ikke gemmes lige nu'],
  ['botMessages', 'Det kunne ikke gemmes lige nu'],
] as const)('a database that is away says nothing of a report to a caller of %s', (name, title) => {
  const init = problemOf(coded('57P01'), 'da', quiet, doingOf(name));
  const said = problem.parse(JSON.parse(String(init.body)));
  expect([said.title, /indberetning/i.test(said.detail)]).toEqual([title, false]);
});

test('who reports is told that nothing has been received', () => {
  const init = problemOf(coded('57P01'), 'en', quiet, doingOf('registerBreach'));
  expect(problem.parse(JSON.parse(String(init.body))).detail).toContain('has not been received');
});

test('of a bug nothing is said but that it happened, and an alarm is raised', () => {
  const { status, body, woken } = answered(coded('23505', 'duplicate key (name)=(Maja Holm)'));
  expect([status, body.code, woken.length]).toEqual([500, 'went-wrong', 1]);
  expect(JSON.stringify(body) + woken.join()).not.toContain('Maja Holm');
});

test('what is no error at all is a bug too', () => {
  expect(answered('nej').body.code).toBe('went-wrong');
});

test('a refusal raises no alarm', () => {
  expect(answered(new Refusal('not-for-you')).woken).toEqual([]);
});

test.each(['constructor', '__proto__', 'mail.toString'])('a field called %s has its own name for a label', (field) => {
  expect(
    answered(new Refusal('faulty-fields', { fields: [{ field, code: 'unknown-field' }] })).body.errors?.[0]?.label,
  ).toBe(field);
});

test.each(['answers.found', 'answers.stillOpen'])('%s is called an answer', (field) => {
  const { body } = answered(new Refusal('faulty-fields', { fields: [{ field, code: 'not-a-choice' }] }));
  expect(body.errors?.[0]?.label).toBe('Svar');
});

describe('the desk without its database', () => {
  let desk: TestDesk;
  beforeAll(async () => {
    desk = await openTestDesk();
    await desk.close();
  });

  test('is alive and says so', async () => {
    const { status, body } = await askAs(desk, null)('readHealth');
    expect([status, body]).toEqual([503, { database: 'silent', lastDrain: null }]);
  });

  test('tells what one must know before signing in', () =>
    expect(routes.readClientSettings.answer.safeParse(readClientSettings(settings, now)).success).toBe(true));

  test('says to sign in at the only tenant it serves', () =>
    expect(readClientSettings(settings, now).authority).toBe(`${settings.authorityHost}/${maja.tenantId}`));

  test('says nothing of its municipalities where it serves several', () => {
    const tenants = [maja.tenantId, '3a1b2c3d-0000-4000-8000-000000000001'];
    const said = readClientSettings({ ...settings, tenants }, now);
    expect(JSON.stringify(said)).not.toContain(maja.tenantId);
  });

  test('raises an alarm when a statement fails, and quotes none', async () => {
    const answer = await askAs(failingAt(desk, 1), maja)('me');
    expect([problemIn(answer).status, answer.woken.join().includes('statement 1')]).toEqual([500, false]);
  });
});

test('the description has people sign in where the pages do', () => {
  const { authorizationUrl } = openApiDocument(authorityOf(settings)).components.securitySchemes.entra.flows
    .authorizationCode;
  expect(authorizationUrl).toBe(`${readClientSettings(settings, now).authority}/oauth2/v2.0/authorize`);
});

test('the description names every route once, with its key and its problem', () => {
  const { paths } = openApiDocument(authorityOf(settings));
  const described = Object.values(paths).flatMap((operations) => Object.values(operations));
  expect(described).toHaveLength(
    Object.values<Route>(routes).flatMap(({ formerly }) => (formerly ? [1, 2] : [1])).length,
  );
  expect(described).toEqual(
    described.map(() =>
      expect.objectContaining({ responses: expect.objectContaining({ default: expect.anything() }) }),
    ),
  );
});
