import { roundOf } from '#shared/reviews/round-of.ts';
import type { Language } from '#shared/text/language.ts';
import type { Tx } from '../../database/transaction.ts';
import type { PdfText } from '../../documents/pdf/pdf-text.ts';
import { writtenTime } from '../../documents/written-time.ts';
import { peopleById } from '../directory/people.ts';
import { planOf } from '../plans/plan-row.ts';
import { type ReceiptWords, receiptWords } from '../texts/receipt-words.ts';
import type { OwnSheet } from './own-sheet.ts';
import { groupsOf, linesOfSheets } from './sheet-lines.ts';

type Of = {
  readonly tenantId: string;
  readonly language: Language;
  readonly sheet: OwnSheet;
  readonly now: Date;
  readonly mayShow: (memberId: string) => boolean;
};

/** What a receipt says: how many, when, and each answer. */
export const receiptText = async (tx: Tx, { tenantId, language, sheet, now, mayShow }: Of): Promise<PdfText> => {
  const t = receiptWords[language];
  const { sheetId, reviewId, reviewerId } = sheet;
  const row = await tx
    .selectFrom('review_sheets as s')
    .innerJoin('reviews as r', (join) =>
      join.onRef('r.tenant_id', '=', 's.tenant_id').onRef('r.review_id', '=', 's.review_id'),
    )
    .select(['s.sheet_id', 's.opened_at', 's.sent_at', 'r.plan', 'r.state', 'r.starts'])
    .where('s.tenant_id', '=', tenantId)
    .where('s.sheet_id', '=', sheetId)
    .executeTakeFirstOrThrow();
  // How a removal would go now is not in it.
  const at = { now, mayRemove: false };
  const linesOf = await linesOfSheets(tx, tenantId, [{ review_id: reviewId, ...row }], at);
  const lines = linesOf(sheetId).filter(({ memberId }) => mayShow(memberId));
  const asked = lines.map(({ groupId }) => ({ reviewId, groupId }));
  const known = (await groupsOf(tx, tenantId, asked)).get(reviewId) ?? [];
  const groups = new Map(known.map(({ group }) => [group.groupId, group]));
  const people = await peopleById(tx, tenantId, reviewerId ? [reviewerId] : []);
  const time = (at: Date | string) => writtenTime(new Date(at), language);
  const count = (answer: string) => lines.filter((line) => line.answer === answer).length;
  return {
    title: t.title(roundOf(row.starts)),
    language,
    at: now,
    page: t.page,
    blocks: [
      {
        block: 'paragraph',
        text: t.summary(count('keep'), count('remove'), lines.filter(({ handed }) => handed).length),
        isLead: true,
      },
      {
        block: 'table',
        columns: [column(t.fact, 2), column(t.value, 3)],
        rows: [
          [t.review, planOf(row.plan).name],
          [t.responsible, reviewerId ? (people.get(reviewerId)?.name ?? '') : t.team],
          ...(row.opened_at ? [[t.asked, time(row.opened_at)]] : []),
          ...(row.sent_at ? [[t.sent, time(row.sent_at)]] : []),
        ],
      },
      { block: 'heading', text: t.answers },
      {
        block: 'table',
        columns: [
          column(t.columns.person, 3),
          column(t.columns.access, 4),
          column(t.columns.answer, 2),
          column(t.columns.by, 3),
        ],
        rows: lines.map((line) => {
          const group = groups.get(line.groupId);
          const by = line.answeredAt ? t.by(line.answeredBy?.name ?? '', time(line.answeredAt)) : '';
          const access = group?.words ? `${group.words} (${group.name})` : (group?.name ?? '');
          return [line.facts.name, access, answerIn(line, t), by];
        }),
      },
    ],
  };
};

const column = (name: string, width: number) => ({ name, width });

type Line = ReturnType<Awaited<ReturnType<typeof linesOfSheets>>>[number];

const answerIn = ({ answer, handed, gone, comment }: Line, t: ReceiptWords): string => {
  const said = handed ? t.handedTo(handed.to.name || t.team) : answer ? t.said[answer] : gone ? t.gone : t.none;
  return comment ? `${said}\n“${comment}”` : said;
};
