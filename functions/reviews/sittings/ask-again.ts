import { sql } from 'kysely';
import { drawThree, fasterThanRead } from '#shared/reviews/answering/second-look.ts';
import { groupFacts } from '#shared/reviews/views.ts';
import { appendLog } from '../../database/log.ts';
import type { Tx } from '../../database/transaction.ts';
import type { Parts } from '../../parts.ts';
import { readTenant } from '../../tenant.ts';
import { writeAnswers } from '../answering/write-answers.ts';
import { countSheet } from '../review-progress.ts';
import { timeTaken } from './time-taken.ts';

type Of = { readonly tenantId: string; readonly reviewId: string; readonly sheetId: string; readonly personId: string };

/**
 * Where the sheet, or what is unchanged in it, was kept faster than it can be read, three of those lines are asked again: once
 * a sheet, told to nobody. They are open again, as if the person had taken the answers back.
 * @param unchangedMs how long the unchanged lines were in sight; undefined: not known, and only the whole sheet is looked at
 * @returns whether lines are open again
 */
export const askAgain = async (
  tx: Tx,
  parts: Pick<Parts, 'now' | 'newId'>,
  of: Of,
  unchangedMs: number | undefined,
) => {
  const { tenantId, reviewId, sheetId, personId } = of;
  const before = await tx
    .selectFrom('review_sittings')
    .select('looked_at_again')
    .where('tenant_id', '=', tenantId)
    .where('sheet_id', '=', sheetId)
    .where('looked_at_again', 'is not', null)
    .limit(1)
    .executeTakeFirst();
  if (before) return false;
  const pace = (await readTenant(tx, tenantId)).settings.readingMsPerLine;
  const times = { unchangedMs, sheetMs: await timeTaken(tx, of, parts.now()) };
  const quick = fasterThanRead(await keptLines(tx, of), times, pace);
  if (!quick) return false;
  const lineIds = [...drawThree(quick.lines, Math.random)];
  await tx
    .insertInto('review_sittings')
    .values({
      tenant_id: tenantId,
      sheet_id: sheetId,
      person_id: personId,
      looked_at_again: lineIds,
      unchanged_ms: quick.ms,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['tenant_id', 'sheet_id', 'person_id'])
        .doUpdateSet({ looked_at_again: lineIds, unchanged_ms: quick.ms }),
    )
    .execute();
  const now = parts.now();
  const open = lineIds.map((lineId) => ({ lineId, version: 1, answer: null }));
  await writeAnswers(tx, { tenantId, sheetId, personId, now }, open);
  await countSheet(tx, { tenantId, reviewId, sheetId }, parts);
  const facts = { lines: lineIds.map((lineId) => [lineId, null]) };
  await appendLog(tx, { tenantId, subject: 'review-sheet', subjectId: sheetId, actorId: personId, at: now }, [
    { verb: 'lines-answered', facts },
  ]);
  return true;
};

const keptLines = async (tx: Tx, { tenantId, reviewId, sheetId, personId }: Of) => {
  const rows = await tx
    .selectFrom('review_lines as l')
    .innerJoin('reviewed_groups as g', (join) =>
      join.onRef('g.tenant_id', '=', 'l.tenant_id').onRef('g.group_id', '=', 'l.group_id'),
    )
    .select(['l.line_id', 'l.member_id', 'l.section', 'g.facts'])
    .where('l.tenant_id', '=', tenantId)
    .where('l.sheet_id', '=', sheetId)
    .where('g.review_id', '=', reviewId)
    .where('l.answer', '=', 'keep')
    .where('l.answered_by', '=', personId)
    .where(sql<boolean>`l.vanished is null`)
    .execute();
  return rows.map(({ line_id, member_id, section, facts }) => ({
    lineId: line_id,
    memberId: member_id,
    isUnchanged: section === 'unchanged',
    isVerySensitive: groupFacts.parse(JSON.parse(facts)).sensitivity === 'very-sensitive',
  }));
};
