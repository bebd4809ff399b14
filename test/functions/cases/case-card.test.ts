import type { BreachRow } from '#functions/breaches/breach-row.ts';
import { ownBreach } from '#functions/breaches/own-breach.ts';
import { terms } from '#functions/breaches/texts/terms.ts';
import type { Brief } from '#functions/cases/brief.ts';
import { caseCard } from '#functions/cases/case-card.ts';
import { cardTexts } from '#functions/texts/cards.ts';
import { breachAddress } from '#shared/breaches/address.ts';
import { breachKinds } from '#shared/breaches/kinds.ts';
import { clockRuns, notificationStates } from '#shared/breaches/states.ts';
import { caseStates } from '#shared/cases/states.ts';
import { deskSettings } from '#shared/settings/desk-settings.ts';
import { languages } from '#shared/text/language.ts';
import { faultsOfCard } from '#test/stage/teams/cards/check-card.ts';

const breachAs = (given: Partial<BreachRow> = {}): BreachRow => ({
  tenant_id: 'a',
  case_id: '11111111-1111-4111-8111-111111111111',
  subject: 'breach',
  year: 2026,
  number: 42,
  version: 3,
  door: 'tab',
  state: 'new',
  received_at: new Date('2026-11-23T13:30:00Z'),
  due_at: new Date('2026-11-26T13:20:00Z'),
  clock_stopped_at: null,
  taken_by: null,
  unit: 'Center for Børn og Familie',
  unit_order: 'center for b|rn og familie',
  manager_id: null,
  managed_since: null,
  on_behalf_of: [],
  unanswered: false,
  log_length: 1,
  log_hash: Buffer.alloc(32),
  kind: 'misdirected-mail',
  answers: '{}',
  data_kinds: [],
  people: 'up-to-10',
  place: '',
  notification: 'undecided',
  authority_reference: null,
  aware_at: new Date('2026-11-23T13:20:00Z'),
  internet_message_id: null,
  mail: null,
  ...given,
});

const brief = (given: Partial<BreachRow> = {}): Brief => {
  const row = breachAs(given);
  return {
    tenantId: row.tenant_id,
    caseId: row.case_id,
    subject: row.subject,
    version: row.version,
    reference: '2026-0042',
    address: breachAddress('2026-0042'),
    unit: row.unit,
    state: row.state,
    deadline: row.due_at,
    clockRuns: clockRuns(row),
    takenBy: undefined,
    unanswered: row.unanswered,
    settings: deskSettings.parse({}),
    own: ownBreach(row),
  };
};
const card = (given: Partial<BreachRow> = {}, now = '2026-11-24T08:00:00Z') =>
  caseCard(brief(given), { now: new Date(now), appId: 'app', language: 'da' });
const text = (...given: Parameters<typeof card>) => JSON.stringify(card(...given));

test('the deadline is said in Danish and Copenhagen time', () =>
  expect(text()).toContain('torsdag den 26. november kl. 14.20'));
test('time left is never less than what is said', () => expect(text()).toContain('Højst 54 timer'));
test('on the last day it is said by the hour', () =>
  expect(text({}, '2026-11-26T09:00:00Z')).toContain(cardTexts.da.atMost(5)));
test('a new case can be taken', () => expect(text()).toContain('"verb":"take"'));
test('a taken case cannot be taken again', () => expect(text({ state: 'taken' })).not.toContain('"verb":"take"'));
test('the buttons carry the version they were made from', () => expect(text()).toContain('"version":3'));
test('a decided case shows what was decided, and no countdown', () => {
  expect(text({ notification: 'notified' })).toMatch(
    new RegExp(`${cardTexts.da.stopped}.*${terms.da.notifications.notified}`),
  );
});

const every = languages.flatMap((language) =>
  breachKinds.flatMap((kind) =>
    caseStates.flatMap((state) => notificationStates.map((notification) => ({ language, kind, state, notification }))),
  ),
);
test('every card is one that Teams takes', () => {
  const faults = every.flatMap(({ language, ...given }) =>
    faultsOfCard(
      JSON.parse(
        JSON.stringify(
          caseCard(brief({ ...given, data_kinds: ['protected-address'] }), { now: new Date(), appId: 'app', language }),
        ),
      ),
    ),
  );
  expect(faults).toEqual([]);
});
test('every card is far below Teams’ 28 kB', () => {
  const unit = 'Æ'.repeat(256);
  const sizes = every.map(({ language, ...given }) =>
    Buffer.byteLength(JSON.stringify(caseCard(brief({ ...given, unit }), { now: new Date(), appId: 'app', language }))),
  );
  expect(Math.max(...sizes)).toBeLessThan(8000);
});
