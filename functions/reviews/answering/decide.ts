import { sql } from 'kysely';
import { Refusal } from '#shared/refusals/refusal.ts';
import type { Decision } from '#shared/reviews/answers.ts';
import type { Routes } from '#shared/routes/all.ts';
import { appendLog } from '../../database/log.ts';
import { inTenant, type Tx } from '../../database/transaction.ts';
import { readNames } from '../../people/names.ts';
import type { UseCase } from '../../use-case.ts';
import { countSheet } from '../review-progress.ts';
import { notOwnAccess } from './not-own-access.ts';
import { sheetWith } from './own-sheet.ts';

/**
 * Answers lines of the caller's sheet, or of the team's, until they are sent. A line that has changed since the caller saw it is left, and told with
 * what it is now; a repeat of an answer that stands is none.
 * @throws Refusal `not-found`, also for a line that is not the caller's; `review-ended`, `answers-sent`, `own-access`
 */
export const decideLines: UseCase<Routes['decideLines']> = (parts, caller, { params, body }) =>
  inTenant(parts.db, caller.tenantId, async (tx) => {
    const { tenantId, personId } = caller;
    const { reviewId } = params;
    const asked = new Map(body.decisions.map((one) => [one.lineId, one]));
    const { sheetId, sentAt } = await sheetWith(tx, caller, reviewId, body.decisions[0]?.lineId ?? '');
    if (sentAt) throw new Refusal('answers-sent');
    const lines = await linesOf(tx, tenantId, sheetId, [...asked.keys()]);
    if (lines.length !== asked.size) throw new Refusal('not-found');
    await notOwnAccess(
      tx,
      caller,
      lines.map(({ member_id }) => member_id),
    );
    const now = parts.now();
    const changes: Decision[] = [];
    const saved: { lineId: string; version: number }[] = [];
    const conflicts = [];
    const nameOf = await readNames(
      tx,
      tenantId,
      lines.map(({ answered_by }) => answered_by),
    );
    for (const line of lines) {
      const one = asked.get(line.line_id);
      if (!one) continue;
      const isSame = line.answer === one.answer && (one.comment === undefined || (line.comment ?? '') === one.comment);
      if (isSame) saved.push({ lineId: line.line_id, version: line.version });
      else if (line.version === one.version) {
        changes.push(one);
        saved.push({ lineId: line.line_id, version: line.version + 1 });
      } else
        conflicts.push({
          lineId: line.line_id,
          version: line.version,
          answer: line.answer,
          by: line.answered_by ? nameOf(line.answered_by) : null,
          at: line.answered_at?.toISOString() ?? null,
        });
    }
    if (changes.length > 0) {
      await write(tx, { tenantId, sheetId, personId, now }, changes);
      await countSheet(tx, { tenantId, reviewId, sheetId }, parts);
      const said = changes.map(({ lineId, answer }) => [lineId, answer]);
      await appendLog(tx, { tenantId, subject: 'review-sheet', subjectId: sheetId, actorId: personId, at: now }, [
        { verb: 'lines-answered', facts: { lines: said } },
      ]);
    }
    return { saved, conflicts };
  });

const linesOf = (tx: Tx, tenantId: string, sheetId: string, lineIds: readonly string[]) =>
  tx
    .selectFrom('review_lines')
    .select(['line_id', 'member_id', 'version', 'answer', 'comment', 'answered_by', 'answered_at'])
    .where('tenant_id', '=', tenantId)
    .where('sheet_id', '=', sheetId)
    .where(sql<boolean>`line_id = any(${[...lineIds]}::uuid[])`)
    .orderBy('line_id')
    .execute();

type By = { readonly tenantId: string; readonly sheetId: string; readonly personId: string; readonly now: Date };

const write = (tx: Tx, { tenantId, sheetId, personId, now }: By, changes: readonly Decision[]) =>
  sql`
    update review_lines as l set version = l.version + 1, answer = said.answer, comment = coalesce(said.comment, l.comment),
      answered_by = ${personId}::uuid, answered_at = ${now}::timestamptz
    from unnest(${changes.map(({ lineId }) => lineId)}::uuid[], ${changes.map(({ answer }) => answer)}::text[],
      ${changes.map(({ comment }) => comment ?? null)}::text[]) as said (line_id, answer, comment)
    where l.tenant_id = ${tenantId}::uuid and l.sheet_id = ${sheetId}::uuid and l.line_id = said.line_id`.execute(tx);
