import { isDeepStrictEqual } from 'node:util';
import { referenceOf } from '#shared/breaches/reference.ts';
import type { Receipt, Report } from '#shared/breaches/report.ts';
import type { Planned } from '../outbox/telling.ts';
import { readTenant } from '../setup/tenant.ts';
import { addReporter } from './add-reporter.ts';
import { mailOf } from './case-parts.ts';
import { type CaseRow, lockCase } from './case-row.ts';
import { type Change, keepText, type Open, writeChange } from './change.ts';
import { mailWith } from './complete-mail.ts';
import { askDeletion } from './first-tellings.ts';
import { type Merged, mergeRecipients } from './merge-recipients.ts';
import { moveClock } from './move-time.ts';
import { holdsProtectedAddress, marksOwnMail, type Registration } from './registration.ts';
import { keepTime, timeOf } from './times.ts';
import { type Reported, reportsOf, toldBy } from './told.ts';

/**
 * One more report of a mail already reported: the reporter is added, what is new is kept, nothing is overwritten. Who
 * found it earlier moves the awareness back - the first finding by an employee starts the clock.
 */
export const joinCase = async (registration: Registration, breachId: string): Promise<Receipt> => {
  const { parts, tx, now, caller, report, reporter } = registration;
  const row = await lockCase(tx, caller.tenantId, breachId);
  const receipt = { breachId, reference: referenceOf(row), receivedAt: now.toISOString(), joined: true };
  const open = { tx, row, now, newId: parts.newId };
  const text = report.description ? await keepText(open, caller, 'addition', report.description) : undefined;
  const before = await reportsOf(tx, row);
  const added = await addReporter(open, before, reporter.personId, toldBy(registration, text?.textId));
  const earlier = await foundEarlier(registration, open);
  const newKinds = [...new Set(report.dataKinds)].filter((kind) => !row.data_kinds.includes(kind));
  const merged = await mergeRecipients(open, report.mail?.recipients ?? []);
  const mail = completedMail(row, report);
  const onBehalfOf = reporter.onBehalfOf !== null && !row.on_behalf_of.includes(reporter.onBehalfOf);
  const news = [added, text, earlier, newKinds.length, mail, merged.added, merged.completed, onBehalfOf];
  if (!news.some(Boolean)) return receipt;
  const set = { ...earlier?.set, ...(newKinds.length > 0 ? { data_kinds: [...row.data_kinds, ...newKinds] } : {}) };
  await writeChange(parts, caller.personId, open, {
    ...(Object.keys(set).length > 0 ? { set } : {}),
    mark: {
      ...(mail ? { mail } : {}),
      ...(onBehalfOf ? { on_behalf_of: [...row.on_behalf_of, reporter.onBehalfOf] } : {}),
    },
    log: [{ verb: 'joined', facts: { door: report.door, ...text } }, ...(earlier?.log ?? [])],
    tell: [
      { kind: 'card' },
      ...(earlier?.tell ?? []).filter(({ kind }) => kind !== 'card'),
      ...(holdsProtectedAddress({ dataKinds: newKinds }) ? [{ kind: 'protected-address' as const }] : []),
      ...(row.taken_by ? [{ kind: 'to-holder' as const, what: 'added' as const, personId: row.taken_by }] : []),
      ...(asksDeletion(report, before, merged) ? await deletionAsked(registration) : []),
    ],
  });
  return receipt;
};

// Nobody was asked yet where only those who received the mail have reported it.
const asksDeletion = ({ mail }: Report, before: readonly Reported[], { markedWrong }: Merged): boolean =>
  marksOwnMail(mail) && (markedWrong > 0 || !before.some(({ told }) => marksOwnMail(told.mail)));

const completedMail = (row: CaseRow, { mail }: Report): string | undefined => {
  const known = mailOf(row);
  if (!known || !mail) return undefined;
  const { recipients: _recipients, restId: _restId, ...more } = mail;
  const after = mailWith(known, more);
  return isDeepStrictEqual(after, known) ? undefined : JSON.stringify(after);
};

const deletionAsked = async ({ tx, caller, reporter, now }: Registration): Promise<Planned[]> => {
  const { settings } = await readTenant(tx, caller.tenantId);
  return [askDeletion(reporter.personId, settings, now)];
};

// Awareness the team has moved stays where it is, unless somebody found it before that.
const foundEarlier = async ({ caller, times }: Registration, open: Open): Promise<Change | undefined> => {
  const { tx, row, now } = open;
  const before = await timeOf(tx, row, 'found');
  if (before && times.found.at >= before) return undefined;
  const author = { authorId: caller.personId, now };
  const to = times.found.at.toISOString();
  const moved = (time: 'found' | 'aware', from: Date | undefined) => ({
    verb: 'time-moved',
    facts: { time, from: from?.toISOString() ?? null, to },
  });
  await keepTime(tx, row, 'found', times.found, author);
  if (times.found.at >= row.aware_at) return { log: [moved('found', before)] };
  await keepTime(tx, row, 'aware', times.found, author);
  return { ...(await moveClock(open, times.found)), log: [moved('found', before), moved('aware', row.aware_at)] };
};
