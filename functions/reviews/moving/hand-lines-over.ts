import { Refusal } from '#shared/refusals/refusal.ts';
import type { StayReason } from '#shared/reviews/answering/line-moves.ts';
import type { Routes } from '#shared/routes/all.ts';
import { dayInCopenhagen } from '#shared/time/copenhagen.ts';
import { inTenant } from '../../database/transaction.ts';
import type { UseCase } from '../../use-case.ts';
import { linesIn } from '../answering/lines-in.ts';
import { notOwnAccess } from '../answering/not-own-access.ts';
import { sheetWith } from '../answering/own-sheet.ts';
import { moveLines } from './move-lines.ts';
import { askerFor } from './who-may-answer.ts';

/**
 * Hands lines over to a colleague, or to the GDPR team. A line that changed since the caller saw it stays, and so does one
 * the colleague may not answer or has handed over before. Lines the caller no longer has are handed over already.
 * @throws Refusal `not-found`, `review-ended`, `answers-sent`, `own-access`; `other-may-not-review` where no line may go there
 */
export const handOverLines: UseCase<Routes['handOverLines']> = async (parts, caller, { params, body }) => {
  const answer = await inTenant(parts.db, caller.tenantId, async (tx) => {
    const { tenantId, personId } = caller;
    const { reviewId } = params;
    const asked = new Map(body.lines.map(({ lineId, version }) => [lineId, version]));
    const sheet = await sheetWith(
      tx,
      { caller, today: dayInCopenhagen(parts.now()) },
      reviewId,
      body.lines[0]?.lineId ?? '',
    );
    if (sheet.sentAt) throw new Refusal('answers-sent');
    const lines = await linesIn(tx, tenantId, sheet.sheetId, [...asked.keys()]);
    if (lines.length !== asked.size) throw new Refusal('not-found');
    await notOwnAccess(
      tx,
      caller,
      lines.map(({ memberId }) => memberId),
    );
    const { to } = body;
    const mayAsk = to && (await askerFor(tx, { tenantId, ...sheet }, lines, [to]));
    const stay: { lineId: string; why: StayReason }[] = [];
    const going: string[] = [];
    for (const line of lines) {
      const { lineId } = line;
      const may = mayAsk ? mayAsk(to, line) : sheet.of === 'team' ? 'was-asked' : 'yes';
      if (may !== 'yes') stay.push({ lineId, why: may });
      else if (line.version !== asked.get(lineId)) stay.push({ lineId, why: 'changed' });
      else going.push(lineId);
    }
    if (going.length === 0) {
      if (stay.some(({ why }) => why === 'changed')) return { handed: [], stay };
      throw new Refusal('other-may-not-review');
    }
    const by = personId;
    const move = { tenantId, reviewId, fromSheetId: sheet.sheetId, to, lineIds: going, why: 'not-mine', by } as const;
    return { handed: [...(await moveLines(tx, parts, move))], stay };
  });
  parts.kick();
  return answer;
};
