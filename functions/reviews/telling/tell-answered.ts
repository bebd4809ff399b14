import { inTenant, type Tx } from '../../database/transaction.ts';
import type { DeliverIn } from '../../deliveries/delivery.ts';
import { sendToPerson } from '../../deliveries/send/send-to-person.ts';
import { dropped } from '../../outbox/outcome.ts';
import { planMessages } from '../../outbox/plan-messages.ts';
import type { Parts } from '../../parts.ts';
import { languageOfPerson } from '../../people/spoken-language.ts';
import { readTenant } from '../../tenant.ts';
import { reviewTexts } from '../../texts/reviews.ts';
import type { sheetMessages } from '../messages.ts';

const subPage = '/reviews/mine';

type Sent = { readonly tenantId: string; readonly sheetId: string };

/** Plans that those who handed lines of a sheet over hear that they are answered. */
export const planAnswered = async (
  tx: Tx,
  { tenantId, sheetId }: Sent,
  { now, newId }: Pick<Parts, 'now' | 'newId'>,
): Promise<void> => {
  const handed = await tx
    .selectFrom('review_moves as m')
    .innerJoin('review_lines as l', (join) =>
      join
        .onRef('l.tenant_id', '=', 'm.tenant_id')
        .onRef('l.line_id', '=', 'm.line_id')
        .onRef('l.sheet_id', '=', 'm.to_sheet_id'),
    )
    .select(({ fn }) => ['m.sheet_id', fn.countAll<string>().as('lines')])
    .where('m.tenant_id', '=', tenantId)
    .where('m.to_sheet_id', '=', sheetId)
    .where('m.why', '=', 'not-mine')
    .groupBy('m.sheet_id')
    .execute();
  for (const { sheet_id, lines } of handed)
    await planMessages<typeof sheetMessages>(
      tx,
      { tenantId, subject: 'review-sheet', subjectId: sheet_id, now: now(), newId },
      [{ kind: 'tell-answered', lines: Number(lines) }],
    );
};

/** Tells one who handed lines over that another has answered them; not what. */
export const deliverTellAnswered: DeliverIn<typeof sheetMessages, 'tell-answered'> = async ({
  parts,
  row,
  message,
}) => {
  const { tenantId } = row;
  const found = await inTenant(parts.db, tenantId, async (tx) => {
    const sheet = await tx
      .selectFrom('review_sheets')
      .select('reviewer_id')
      .where('tenant_id', '=', tenantId)
      .where('sheet_id', '=', row.subjectId)
      .executeTakeFirst();
    const { settings } = await readTenant(tx, tenantId);
    const reviewerId = sheet?.reviewer_id;
    return reviewerId
      ? { reviewerId, from: settings.deskMailbox, language: await languageOfPerson(tx, tenantId, reviewerId) }
      : undefined;
  });
  if (!found) return dropped;
  const t = reviewTexts[found.language].handed;
  const preview = t.answered(message.lines);
  const by = await sendToPerson(parts, row, {
    personId: found.reviewerId,
    activity: { activityType: 'answerArrived', parameters: { reference: t.reference } },
    preview,
    subPage,
    mail: (link) => t.mail(preview, link),
    from: found.from,
  });
  return { end: 'done', log: [{ verb: 'told-of-answers', facts: { by } }] };
};
