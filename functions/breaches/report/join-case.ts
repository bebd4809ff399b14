import { isDeepStrictEqual } from 'node:util';
import { type DataKind, largerOf } from '#shared/breaches/data-kinds.ts';
import type { Receipt, Report } from '#shared/breaches/report.ts';
import { referenceOf } from '#shared/cases/reference.ts';
import { keepText, lock, writeChange } from '../../cases/change.ts';
import { newsForAssignee } from '../../cases/work/news.ts';
import { wake } from '../../cases/work/wake.ts';
import { digestOf, type LogEntry } from '../../database/log.ts';
import type { Planned } from '../../outbox/messages.ts';
import { readTenant } from '../../tenant.ts';
import type { BreachRow } from '../breach-row.ts';
import { type BreachChange, lockedBreach, writing } from '../change-breach.ts';
import { mailWith } from '../mail/complete-mail.ts';
import { type Merged, mergeRecipients } from '../mail/merge-recipients.ts';
import { ownBreach } from '../own-breach.ts';
import { answersOfBreach, mailOfBreach } from '../read-facts.ts';
import { addReporter } from './add-reporter.ts';
import { askDeletion } from './first-messages.ts';
import { joinTimes } from './join-times.ts';
import { newsIn } from './new-in-report.ts';
import { holdsProtectedAddress, marksOwnMail, type Registration } from './registration.ts';
import { type Reported, reportsOf, toldBy } from './reported.ts';

/**
 * One more report of a mail already reported: all of it is kept as this reporter's, and what no other report held is
 * added to the case; nothing is overwritten. An earlier finding moves the awareness back - the first finding by an
 * employee starts the clock. New facts open a finished case again.
 */
export const joinCase = async (registration: Registration, caseId: string): Promise<Receipt> => {
  const { parts, tx, now, caller, report, reporter } = registration;
  const locked = await lockedBreach(await lock(parts, tx, caller.tenantId, caseId));
  const { row } = locked;
  const text = report.description ? await keepText(locked, caller, 'addition', report.description) : undefined;
  const before = await reportsOf(tx, row);
  const told = await addReporter(locked, before, reporter.personId, toldBy(registration, text?.textId));
  const times = await joinTimes(registration, locked);
  const merged = await mergeRecipients(locked, report.mail?.recipients ?? []);
  const onBehalf = reporter.onBehalfOf !== null && !row.on_behalf_of.includes(reporter.onBehalfOf);
  const news = newsIn(report, row, before, { merged, ...times.new, onBehalf });
  const added = !before.some(({ personId }) => personId === reporter.personId);
  const facts = factsFor(row, report);
  const own = ownBreach({ ...row, ...facts, data_kinds: facts.data_kinds ?? row.data_kinds });
  const awake = news.length > 0 ? await wake(parts, { ...locked, own }, { caller, known: times.known }) : undefined;
  const moved: BreachChange = awake ?? times.moved;
  const mail = completedMail(row, report);
  const isChanged = Object.keys(facts).length > 0 || moved.set !== undefined;
  const change = writing(row, {
    ...moved,
    ...(isChanged ? { set: { ...moved.set } } : {}),
    mark: onBehalf ? { on_behalf_of: [...row.on_behalf_of, reporter.onBehalfOf] } : {},
    facts: { ...facts, ...moved.facts, ...(mail ? { mail } : {}) },
    log: [joined(registration, { ...told, news, ...text }), ...times.log, ...moved.log],
    plan:
      added || news.length > 0 || mail
        ? await planned(registration, row, { before, merged, moved, woken: awake !== undefined })
        : [],
  });
  await writeChange(parts, caller.personId, locked, change);
  return { caseId, reference: referenceOf(row), receivedAt: now.toISOString(), joined: true };
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

/** What the case as a whole takes from one more report: more data, more people, and answers it did not have. */
const factsFor = (row: BreachRow, report: Report): Known => {
  const isNew = (kind: DataKind) =>
    !row.data_kinds.includes(kind) && (kind !== 'unknown' || row.data_kinds.length === 0);
  const kinds = report.dataKinds.filter(isNew);
  const people = largerOf(row.people, report.people);
  const known = answersOfBreach(row);
  // Answers belong to the details of a kind; those of another kind are kept with the reporter alone.
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

const completedMail = (row: BreachRow, { mail }: Report): string | undefined => {
  const known = mailOfBreach(row);
  if (!known || !mail) return undefined;
  const { recipients: _recipients, restId: _restId, ...more } = mail;
  const after = mailWith(known, more);
  return isDeepStrictEqual(after, known) ? undefined : JSON.stringify(after);
};

type Known = Partial<Pick<BreachRow, 'data_kinds' | 'people' | 'place' | 'answers'>>;

type Joined = {
  readonly before: readonly Reported[];
  readonly merged: Merged;
  readonly moved: BreachChange;
  readonly woken: boolean;
};

const planned = async (
  registration: Registration,
  row: BreachRow,
  { before, merged, moved, woken }: Joined,
): Promise<Planned[]> => {
  const { tx, caller, report, reporter, now } = registration;
  const { settings } = await readTenant(tx, caller.tenantId);
  // A woken case alarms about every protected address it holds.
  const alarms = !woken && holdsProtectedAddress(report) && !row.data_kinds.includes('protected-address');
  return [
    { kind: 'card' },
    ...(moved.plan ?? []).filter(({ kind }) => kind !== 'card'),
    ...(alarms ? [{ kind: 'urgent' as const }] : []),
    ...(woken ? [] : await newsForAssignee({ tx, row }, caller, 'added')),
    ...(asksDeletion(report, before, merged) ? [askDeletion(reporter.personId, settings, now)] : []),
  ];
};

// Only senders are asked: where none but recipients have reported the mail, the first sender is asked now.
const asksDeletion = ({ mail }: Report, before: readonly Reported[], { markedWrong }: Merged): boolean =>
  marksOwnMail(mail) && (markedWrong > 0 || !before.some(({ told }) => marksOwnMail(told.mail)));
