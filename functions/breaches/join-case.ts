import { referenceOf } from '#shared/breaches/reference.ts';
import type { Receipt } from '#shared/breaches/report.ts';
import type { Planned } from '../outbox/telling.ts';
import { readTenant } from '../setup/tenant.ts';
import { lockCase } from './case-row.ts';
import { type Change, keepText, type Open, writeChange } from './change.ts';
import { askDeletion } from './first-tellings.ts';
import { mergeRecipients } from './merge-recipients.ts';
import { moveClock } from './move-time.ts';
import { holdsProtectedAddress, type Registration } from './registration.ts';
import { keepTime, timeOf } from './times.ts';

/**
 * One more report of a mail already reported: the reporter is added, what is new is kept, nothing is overwritten. Who
 * found it earlier moves the awareness back - the first finding by an employee starts the clock.
 */
export const joinCase = async (registration: Registration, breachId: string): Promise<Receipt> => {
  const { parts, tx, now, caller, report, reporter } = registration;
  const row = await lockCase(tx, caller.tenantId, breachId);
  const receipt = { breachId, reference: referenceOf(row), receivedAt: now.toISOString(), joined: true };
  const added = await tx
    .insertInto('breach_reporters')
    .values({ tenant_id: row.tenant_id, breach_id: breachId, person_id: reporter.personId, reported_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  const open = { tx, row, now, newId: parts.newId };
  const text = report.description ? await keepText(open, caller, 'addition', report.description) : undefined;
  const earlier = await foundEarlier(registration, open);
  const newKinds = [...new Set(report.dataKinds)].filter((kind) => !row.data_kinds.includes(kind));
  const merged = await mergeRecipients(open, report.mail?.recipients ?? []);
  const news = [
    added.numInsertedOrUpdatedRows !== 0n,
    text,
    earlier,
    newKinds.length,
    merged.added,
    merged.markedWrong,
  ];
  if (!news.some(Boolean)) return receipt;
  const set = { ...earlier?.set, ...(newKinds.length > 0 ? { data_kinds: [...row.data_kinds, ...newKinds] } : {}) };
  await writeChange(parts, caller.personId, open, {
    ...(Object.keys(set).length > 0 ? { set } : {}),
    log: [{ verb: 'joined', facts: { door: report.door, ...text } }, ...(earlier?.log ?? [])],
    tell: [
      { kind: 'card' },
      ...(earlier?.tell ?? []).filter(({ kind }) => kind !== 'card'),
      ...(holdsProtectedAddress({ dataKinds: newKinds }) ? [{ kind: 'protected-address' as const }] : []),
      ...(row.taken_by ? [{ kind: 'to-holder' as const, what: 'added' as const, personId: row.taken_by }] : []),
      ...(merged.markedWrong > 0 ? await deletionAsked(registration) : []),
    ],
  });
  return receipt;
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
