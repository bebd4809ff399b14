import { Refusal } from '#shared/refusals/refusal.ts';
import type { Decision } from '#shared/reviews/answers.ts';
import type { Routes } from '#shared/routes/all.ts';
import { dayInCopenhagen } from '#shared/time/copenhagen.ts';
import { appendLog } from '../../database/log.ts';
import { inTenant } from '../../database/transaction.ts';
import { readNames } from '../../people/names.ts';
import type { UseCase } from '../../use-case.ts';
import { countSheet } from '../review-progress.ts';
import { spend } from '../sittings/spend.ts';
import { type LineIn, linesIn } from './lines-in.ts';
import { notOwnAccess } from './not-own-access.ts';
import { sheetWith } from './own-sheet.ts';
import { writeAnswers, writeOutweighed } from './write-answers.ts';

/**
 * Answers lines of the caller's sheet, of one the caller stands in for, or of the team's, until they are sent. Of two answers
 * from the same version of a line the first stands, of two people as of two devices; the second is told what it is, is kept
 * beside it where it is another's, and may then be given knowingly. A repeat of an answer that stands is none.
 * @throws Refusal `not-found`, also for a line that is not the caller's; `review-ended`, `answers-sent`, `own-access`
 */
export const decideLines: UseCase<Routes['decideLines']> = (parts, caller, { params, body }) =>
  inTenant(parts.db, caller.tenantId, async (tx) => {
    const { tenantId, personId } = caller;
    const { reviewId } = params;
    const now = parts.now();
    const asked = new Map(body.decisions.map((one) => [one.lineId, one]));
    const asking = { caller, today: dayInCopenhagen(now) };
    const { sheetId, sentAt } = await sheetWith(tx, asking, reviewId, body.decisions[0]?.lineId ?? '');
    if (sentAt) throw new Refusal('answers-sent');
    const lines = await linesIn(tx, tenantId, sheetId, [...asked.keys()]);
    if (lines.length !== asked.size) throw new Refusal('not-found');
    await notOwnAccess(
      tx,
      caller,
      lines.map(({ memberId }) => memberId),
    );
    await spend(tx, { tenantId, sheetId, personId }, body.spentMs);
    const sorted = sort(lines, asked);
    const by = { tenantId, sheetId, personId, now };
    if (sorted.changes.length > 0) await writeAnswers(tx, by, sorted.changes);
    const outweighed = sorted.left.flatMap(([line, one]) => (isSecondVoice(line, one, personId) ? [one] : []));
    if (outweighed.length > 0) await writeOutweighed(tx, by, outweighed);
    if (sorted.changes.length > 0) await countSheet(tx, { tenantId, reviewId, sheetId }, parts);
    const said = (decisions: readonly Decision[]) => ({ lines: decisions.map((one) => [one.lineId, one.answer]) });
    const entries = [
      ...(sorted.changes.length > 0 ? [{ verb: 'lines-answered', facts: said(sorted.changes) }] : []),
      ...(outweighed.length > 0 ? [{ verb: 'answers-outweighed', facts: said(outweighed) }] : []),
    ];
    if (entries.length > 0)
      await appendLog(
        tx,
        { tenantId, subject: 'review-sheet', subjectId: sheetId, actorId: personId, at: now },
        entries,
      );
    const nameOf = await readNames(
      tx,
      tenantId,
      lines.map(({ answeredBy }) => answeredBy),
    );
    return {
      saved: [...sorted.saved],
      conflicts: sorted.left.map(([line]) => ({
        lineId: line.lineId,
        version: line.version,
        answer: line.answer,
        by: line.answeredBy ? nameOf(line.answeredBy) : null,
        at: line.answeredAt?.toISOString() ?? null,
      })),
    };
  });

const sort = (lines: readonly LineIn[], asked: ReadonlyMap<string, Decision>) => {
  const changes: Decision[] = [];
  const saved: { lineId: string; version: number }[] = [];
  const left: (readonly [LineIn, Decision])[] = [];
  for (const line of lines) {
    const one = asked.get(line.lineId);
    if (!one) continue;
    const { lineId, version } = line;
    const isSame = line.answer === one.answer && (one.comment === undefined || (line.comment ?? '') === one.comment);
    if (isSame) saved.push({ lineId, version });
    else if (version === one.version) {
      changes.push(one);
      saved.push({ lineId, version: version + 1 });
    } else left.push([line, one]);
  }
  return { changes, saved, left };
};

/** An answer that does not hold, beside another's that does; not what a second device of one person says. */
const isSecondVoice = (line: LineIn, { answer }: Decision, personId: string): boolean =>
  answer !== null && line.answeredBy !== personId && line.answer !== null;
