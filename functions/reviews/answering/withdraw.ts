import { Refusal } from '#shared/refusals/refusal.ts';
import type { Routes } from '#shared/routes/all.ts';
import { dayInCopenhagen } from '#shared/time/copenhagen.ts';
import { appendLog, lockChain } from '../../database/log.ts';
import { inTenant, type Tx } from '../../database/transaction.ts';
import type { Parts } from '../../parts.ts';
import type { UseCase } from '../../use-case.ts';
import { withholdPlanned } from '../removals/withhold.ts';
import { countSheet } from '../review-progress.ts';
import { type LineIn, linesIn } from './lines-in.ts';
import { notOwnAccess } from './not-own-access.ts';
import { ownSheets } from './own-sheet.ts';
import { writeAnswers } from './write-answers.ts';

/**
 * Keeps accesses after all that were refused and sent, as long as nothing was done to remove them. A line that is kept already
 * stays so. `late`: its removal has begun, or is a task; only the team can put it back.
 * @throws Refusal `not-found`: one of the lines is not in a sheet that the caller answers, or was not sent; `own-access`
 */
export const withdrawRefusals: UseCase<Routes['withdrawRefusals']> = (parts, caller, { params, body }) =>
  inTenant(parts.db, caller.tenantId, async (tx) => {
    const { tenantId, personId } = caller;
    const now = parts.now();
    const own = await ownSheets(tx, { caller, today: dayInCopenhagen(now) }, params.reviewId);
    const wanted = new Set(body.lineIds);
    const [kept, late]: [string[], string[]] = [[], []];
    // By id, so that two who do so at the same moment never wait for each other.
    const sent = own.filter(({ sentAt }) => sentAt !== null).sort((a, b) => (a.sheetId < b.sheetId ? -1 : 1));
    for (const { sheetId, reviewId } of sent) {
      const sheet = { tenantId, subject: 'review-sheet', subjectId: sheetId } as const;
      await lockChain(tx, sheet);
      const lines = await linesIn(tx, tenantId, sheetId, [...wanted]);
      await notOwnAccess(
        tx,
        caller,
        lines.map(({ memberId }) => memberId),
      );
      for (const { lineId } of lines) wanted.delete(lineId);
      const refused = lines.filter(({ answer }) => answer === 'remove');
      kept.push(...idsOf(lines.filter(({ answer }) => answer !== 'remove')));
      if (refused.length === 0) continue;
      await appendLog(tx, { ...sheet, actorId: null, at: now }, []);
      const withheld = await withholdPlanned(tx, parts, { tenantId, personId }, refused);
      const going = refused.filter(({ lineId }) => withheld.has(lineId));
      kept.push(...idsOf(going));
      late.push(...idsOf(refused.filter(({ lineId }) => !withheld.has(lineId))));
      if (going.length > 0) await keep(tx, parts, { tenantId, reviewId, sheetId, personId, now }, going);
    }
    if (wanted.size > 0) throw new Refusal('not-found');
    return { kept, late };
  });

const idsOf = (lines: readonly LineIn[]) => lines.map(({ lineId }) => lineId);

type By = Readonly<Record<'tenantId' | 'reviewId' | 'sheetId' | 'personId', string>> & { readonly now: Date };

const keep = async (tx: Tx, parts: Parts, by: By, lines: readonly LineIn[]): Promise<void> => {
  const { tenantId, reviewId, sheetId, personId, now } = by;
  const decisions = lines.map(({ lineId, version }) => ({ lineId, version, answer: 'keep' as const }));
  await writeAnswers(tx, by, decisions);
  await countSheet(tx, { tenantId, reviewId, sheetId }, parts);
  const facts = { lines: idsOf(lines) };
  await appendLog(tx, { tenantId, subject: 'review-sheet', subjectId: sheetId, actorId: personId, at: now }, [
    { verb: 'refusals-withdrawn', facts },
  ]);
};
