import { isDeepStrictEqual } from 'node:util';
import { type DataKind, largerOf } from '#shared/breaches/data-kinds.ts';
import { referenceOf } from '#shared/breaches/reference.ts';
import type { Receipt, Report } from '#shared/breaches/report.ts';
import { meaningOf } from '#shared/breaches/states.ts';
import { type CaseRow, lockCase } from '../cases/case-row.ts';
import { type Change, keepText, writeChange } from '../cases/change.ts';
import { tellHolder } from '../cases/holder.ts';
import { digestOf, type LogEntry } from '../database/log.ts';
import type { Planned } from '../outbox/telling.ts';
import { readTenant } from '../tenant.ts';
import { addReporter } from './add-reporter.ts';
import { answersOf, mailOf } from './case-parts.ts';
import { mailWith } from './complete-mail.ts';
import { askDeletion } from './first-tellings.ts';
import { type JoinedTimes, joinTimes } from './join-times.ts';
import { type Merged, mergeRecipients } from './merge-recipients.ts';
import { newsIn } from './new-in-report.ts';
import { holdsProtectedAddress, marksOwnMail, type Registration } from './registration.ts';
import { type Reported, reportsOf, toldBy } from './told.ts';
import { wake } from './wake.ts';

/**
 * One more report of a mail already reported: everything it tells is kept as this reporter's, and what nobody had told is
 * added to the case; nothing is overwritten. Who found it earlier moves the awareness back - the first finding by an
 * employee starts the clock. A finished case that learns something new is opened again.
 */
export const joinCase = async (registration: Registration, breachId: string): Promise<Receipt> => {
  const { parts, tx, now, caller, report, reporter } = registration;
  const row = await lockCase(tx, caller.tenantId, breachId);
  const open = { tx, row, now, newId: parts.newId };
  const text = report.description ? await keepText(open, caller, 'addition', report.description) : undefined;
  const before = await reportsOf(tx, row);
  const told = await addReporter(open, before, reporter.personId, toldBy(registration, text?.textId));
  const times = await joinTimes(registration, open);
  const merged = await mergeRecipients(open, report.mail?.recipients ?? []);
  const onBehalf = reporter.onBehalfOf !== null && !row.on_behalf_of.includes(reporter.onBehalfOf);
  const news = newsIn(report, row, before, { merged, ...times.new, onBehalf });
  const added = !before.some(({ personId }) => personId === reporter.personId);
  const set = factsFor(row, report);
  const woken = news.length > 0 && !meaningOf[row.state].open;
  const awake = woken
    ? await wake(
        { ...open, row: { ...row, data_kinds: set.data_kinds ?? row.data_kinds } },
        { caller, known: times.known },
      )
    : times.moved;
  const changed = { ...set, ...awake.set };
  const mail = completedMail(row, report);
  await writeChange(parts, caller.personId, open, {
    ...(Object.keys(changed).length > 0 ? { set: changed } : {}),
    mark: {
      ...(mail ? { mail } : {}),
      ...(onBehalf ? { on_behalf_of: [...row.on_behalf_of, reporter.onBehalfOf] } : {}),
    },
    log: [joined(registration, { ...told, news, ...text }), ...times.log, ...awake.log],
    tell: added || news.length > 0 || mail ? await tellings(registration, row, { before, merged, awake, woken }) : [],
  });
  return { breachId, reference: referenceOf(row), receivedAt: now.toISOString(), joined: true };
};

const joined = ({ report, times }: Registration, more: Readonly<Record<string, unknown>>): LogEntry => ({
  verb: 'joined',
  facts: {
    door: report.door,
    kind: report.kind,
    dataKinds: report.dataKinds,
    people: report.people,
    answers: report.answers,
    found: times.found.at.toISOString(),
    ...(times.occurred && { occurred: times.occurred.at.toISOString() }),
    ...(report.place && { place: digestOf('place', report.place) }),
    recipients: report.mail?.recipients.length ?? 0,
    wrong: report.mail?.recipients.filter(({ wrong }) => wrong).length ?? 0,
    ...more,
  },
});

/** What the case as a whole takes from one more report: more data, more people, and what it had not yet been told. */
const factsFor = (row: CaseRow, report: Report): NonNullable<Change['set']> => {
  const isNew = (kind: DataKind) =>
    !row.data_kinds.includes(kind) && (kind !== 'unknown' || row.data_kinds.length === 0);
  const kinds = report.dataKinds.filter(isNew);
  const people = largerOf(row.people, report.people);
  const known = answersOf(row);
  // Answers belong to the questions of a kind; those to another kind stand with the reporter alone.
  const answers = report.kind === row.kind ? answersWith(known, report.answers) : known;
  return {
    ...(kinds.length > 0 && { data_kinds: [...row.data_kinds, ...kinds] }),
    ...(people !== row.people && { people }),
    ...(row.place === '' && report.place !== '' && { place: report.place }),
    ...(!isDeepStrictEqual(answers, known) && { answers: JSON.stringify(answers) }),
  };
};

type Answers = Readonly<Record<string, string>>;
const answersWith = (known: Answers, more: Answers): Answers => ({
  ...known,
  ...Object.fromEntries(Object.entries(more).filter(([question]) => (known[question] ?? 'unknown') === 'unknown')),
});

const completedMail = (row: CaseRow, { mail }: Report): string | undefined => {
  const known = mailOf(row);
  if (!known || !mail) return undefined;
  const { recipients: _recipients, restId: _restId, ...more } = mail;
  const after = mailWith(known, more);
  return isDeepStrictEqual(after, known) ? undefined : JSON.stringify(after);
};

type Joined = {
  readonly before: readonly Reported[];
  readonly merged: Merged;
  readonly awake: JoinedTimes['moved'];
  readonly woken: boolean;
};

const tellings = async (
  registration: Registration,
  row: CaseRow,
  { before, merged, awake, woken }: Joined,
): Promise<Planned[]> => {
  const { tx, caller, report, reporter, now } = registration;
  const { settings } = await readTenant(tx, caller.tenantId);
  // A woken case alarms about every protected address it holds.
  const alarms = !woken && holdsProtectedAddress(report) && !row.data_kinds.includes('protected-address');
  return [
    { kind: 'card' },
    ...awake.tell.filter(({ kind }) => kind !== 'card'),
    ...(alarms ? [{ kind: 'protected-address' as const }] : []),
    ...(woken ? [] : await tellHolder({ tx, row }, caller, 'added')),
    ...(asksDeletion(report, before, merged) ? [askDeletion(reporter.personId, settings, now)] : []),
  ];
};

// Nobody was asked yet where only those who received the mail have reported it.
const asksDeletion = ({ mail }: Report, before: readonly Reported[], { markedWrong }: Merged): boolean =>
  marksOwnMail(mail) && (markedWrong > 0 || !before.some(({ told }) => marksOwnMail(told.mail)));
