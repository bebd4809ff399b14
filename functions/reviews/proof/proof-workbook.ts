import { roundOf } from '#shared/reviews/round-of.ts';
import type { Language } from '#shared/text/language.ts';
import type { Tx } from '../../database/transaction.ts';
import type { Cell } from '../../documents/xlsx/sheet-xml.ts';
import type { Workbook } from '../../documents/xlsx/workbook.ts';
import { readTenant } from '../../tenant.ts';
import { type ProofWords, proofWords } from '../texts/proof-words.ts';
import { answerOf, comparisonOf, doneAbout, factsOf, personIn, summaryOf } from './proof-facts.ts';
import { allLines, type ProofLine } from './proof-lines.ts';
import { readReviewProof } from './read-review-proof.ts';

type Of = { readonly tenantId: string; readonly reviewId: string; readonly language: Language; readonly now: Date };

/**
 * The proof of a review as a workbook: every answer, with what it rests on and what was done. Its rows are read while it is
 * written, in the same transaction. @throws Refusal `not-found`
 */
export const proofWorkbook = async (tx: Tx, { tenantId, reviewId, language, now }: Of): Promise<Workbook> => {
  const t = proofWords[language];
  const words = { t, language };
  const proof = await readReviewProof(tx, tenantId, reviewId, now);
  const { name } = await readTenant(tx, tenantId);
  const { columns, rows } = comparisonOf<Cell>(proof, t, (count) => count);
  const title = t.title(roundOf(proof.starts));
  return {
    ...{ title, language },
    at: proof.record.at,
    sheets: [
      {
        name: t.sheets.summary,
        isFacts: true,
        columns: [
          { name: title, width: 44 },
          { name: '', width: 68 },
        ],
        rows: [[t.inShort, summaryOf(proof, words)], ...factsOf(proof, name, words)],
      },
      { name: t.sheets.lines, columns: columnsOf(t), rows: linesIn(allLines(tx, { tenantId, reviewId }), t) },
      {
        name: t.compared,
        isFacts: true,
        columns: [{ name: t.fact, width: 36 }, ...columns.map((one) => ({ name: one, width: 14 }))],
        rows,
      },
    ],
  };
};

async function* linesIn(lines: AsyncIterable<ProofLine>, t: ProofWords): AsyncGenerator<readonly Cell[], void> {
  for await (const line of lines) yield cellsOf.map(([, , cell]) => cell(line, t));
}

type CellOf = (line: ProofLine, t: ProofWords) => Cell;

/** Each column, how wide it is in characters, and what it says of a line. */
const cellsOf: readonly (readonly [keyof ProofWords['columns'], number, CellOf])[] = [
  ['person', 28, personIn],
  ['title', 24, ({ facts }) => facts.title],
  ['unit', 28, ({ facts }) => facts.unit],
  ['kind', 10, ({ facts }, t) => (facts.isGuest ? t.guest : t.kinds[facts.kind])],
  ['access', 36, ({ group }) => group.words],
  ['group', 28, ({ group }) => group.name],
  ['through', 28, ({ facts }) => facts.paths.map((path) => path.join(' › ')).join('\n')],
  ['since', 17, ({ facts }) => facts.since && new Date(facts.since)],
  ['signedIn', 17, ({ facts: { lastSignIn } }, t) => signedIn(lastSignIn, t)],
  ['reasons', 30, ({ facts }, t) => facts.reasons.map(({ reason }) => t.reasons[reason]).join('\n')],
  ['reviewer', 24, ({ reviewer }, t) => reviewer ?? t.team],
  ['answer', 14, answerOf],
  ['by', 24, (line, t) => decidedBy(line, t)],
  ['at', 17, ({ answeredAt }) => answeredAt],
  ['comment', 40, ({ comment }) => comment],
  ['sent', 17, ({ sentAt }) => sentAt],
  ['done', 30, doneAbout],
  ['removedAt', 17, ({ removal }) => removal?.removedAt ?? null],
  ['readings', 10, ({ removal }) => removal?.readings || null],
  ['lastReading', 17, ({ removal }) => removal?.lastReading ?? null],
];

/** Where nobody answered and the plan removes, the line was decided without anybody. */
const decidedBy: CellOf = ({ answeredBy, answeredAt, facts }, t) => {
  if (!answeredAt) return null;
  return answeredBy || (answeredBy === null && facts.name !== '' ? t.bySilence : t.forgottenName);
};

const columnsOf = (t: ProofWords) => cellsOf.map(([column, width]) => ({ name: t.columns[column], width }));

const signedIn = (lastSignIn: ProofLine['facts']['lastSignIn'], t: ProofWords): Cell => {
  if (typeof lastSignIn !== 'string') return new Date(lastSignIn.at);
  return lastSignIn === 'never' ? t.never : t.unknown;
};
