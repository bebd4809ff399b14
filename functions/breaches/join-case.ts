import { referenceOf } from '#shared/breaches/reference.ts';
import type { Receipt } from '#shared/breaches/report.ts';
import { lockCase } from './case-row.ts';
import { type Change, keepText, writeChange } from './change.ts';
import { mergeRecipients } from './merge-recipients.ts';
import { moveClock } from './move-time.ts';
import { holdsProtectedAddress, type Registration } from './registration.ts';
import { keepTime } from './times.ts';

/**
 * One more report of a mail already reported: the reporter is added, what is new is kept, nothing is overwritten. Who
 * found it earlier moves the awareness back - the first finding by an employee starts the clock.
 */
export const joinCase = async (registration: Registration, breachId: string): Promise<Receipt> => {
  const { parts, tx, now, caller, report, times, reporter } = registration;
  const row = await lockCase(tx, caller.tenantId, breachId);
  const receipt = { breachId, reference: referenceOf(row), receivedAt: now.toISOString(), joined: true };
  const added = await tx
    .insertInto('breach_reporters')
    .values({ tenant_id: row.tenant_id, breach_id: breachId, person_id: reporter.personId, reported_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  const open = { tx, row, now, newId: parts.newId };
  const text = report.description ? await keepText(open, caller, 'addition', report.description) : undefined;
  const earlier = times.found.at < row.aware_at ? await foundEarlier(registration, open) : undefined;
  const dataKinds = [...new Set([...row.data_kinds, ...report.dataKinds])];
  const merged = await mergeRecipients(open, report.mail?.recipients ?? []);
  const again =
    added.numInsertedOrUpdatedRows === 0n && !text && !earlier && !merged && dataKinds.length === row.data_kinds.length;
  if (again) return receipt;
  const change: Change = {
    set: { ...earlier?.set, data_kinds: dataKinds },
    log: [{ verb: 'joined', facts: { door: report.door, ...text } }],
    tell: [
      { kind: 'card' },
      ...(earlier?.tell ?? []).filter(({ kind }) => kind !== 'card'),
      ...(holdsProtectedAddress(report) && !row.data_kinds.includes('protected-address')
        ? [{ kind: 'protected-address' as const }]
        : []),
      ...(row.taken_by ? [{ kind: 'to-holder' as const, what: 'added' as const, personId: row.taken_by }] : []),
    ],
  };
  await writeChange(parts, caller.personId, open, change);
  return receipt;
};

const foundEarlier = async ({ tx, now, caller, times }: Registration, open: Parameters<typeof moveClock>[0]) => {
  const author = { authorId: caller.personId, now };
  await keepTime(tx, open.row, 'found', times.found, author);
  await keepTime(tx, open.row, 'aware', times.found, author);
  return moveClock(open, times.found);
};
