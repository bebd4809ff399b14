import { roundOf } from '#shared/reviews/round-of.ts';
import type { Language } from '#shared/text/language.ts';
import type { Tx } from '../../database/transaction.ts';
import type { PdfBlock, PdfText } from '../../documents/pdf/pdf-text.ts';
import { writtenNumber, writtenShort } from '../../documents/written-time.ts';
import { readTenant } from '../../tenant.ts';
import { type ProofWords, proofWords } from '../texts/proof-words.ts';
import { answerOf, comparisonOf, doneAbout, factsOf, personIn, summaryOf } from './proof-facts.ts';
import { allLines, type ProofLine, refusedLines } from './proof-lines.ts';
import { type ReviewProof, readReviewProof } from './read-review-proof.ts';

/** A longer list nobody reads on paper: it is in the workbook. */
const mostLines = 2000;

type Of = { readonly tenantId: string; readonly reviewId: string; readonly language: Language; readonly now: Date };

/** The proof of a review as it is read and printed. @throws Refusal `not-found` */
export const proofText = async (tx: Tx, { tenantId, reviewId, language, now }: Of): Promise<PdfText> => {
  const t = proofWords[language];
  const words = { t, language };
  const proof = await readReviewProof(tx, tenantId, reviewId, now);
  const { name } = await readTenant(tx, tenantId);
  const { columns, rows } = comparisonOf(proof, t, (count) => writtenNumber(count, language));
  return {
    title: t.title(roundOf(proof.starts)),
    language,
    at: proof.record.at,
    page: t.page,
    blocks: [
      { block: 'paragraph', text: summaryOf(proof, words), isLead: true },
      { block: 'table', columns: [column(t.fact, 2), column(t.value, 4.2)], rows: factsOf(proof, name, words) },
      { block: 'heading', text: t.compared },
      {
        block: 'table',
        columns: [column(t.fact, 3), ...columns.map((one) => ({ ...column(one, 1), align: 'right' as const }))],
        rows,
      },
      ...(await refusedPart(tx, tenantId, proof, words)),
      ...(proof.outcome.lines > mostLines ? [] : await allPart(tx, tenantId, proof, words)),
    ],
  };
};

const column = (name: string, width: number) => ({ name, width });

type Words = { readonly t: ProofWords; readonly language: Language };

const refusedPart = async (
  tx: Tx,
  tenantId: string,
  { reviewId, outcome }: ReviewProof,
  words: Words,
): Promise<readonly PdfBlock[]> => {
  const { t, language } = words;
  const refused = await refusedLines(tx, { tenantId, reviewId });
  const rows = byPerson(refused).map((line) => [...rowOf(line, words), doneIn(line, words)]);
  const head: PdfBlock = { block: 'heading', text: t.refused };
  const elsewhere: readonly PdfBlock[] =
    outcome.lines > mostLines
      ? [{ block: 'paragraph', text: t.inWorkbook(writtenNumber(outcome.lines, language)) }]
      : [];
  if (rows.length === 0) return [head, ...elsewhere, { block: 'paragraph', text: t.noneRefused }];
  return [head, ...elsewhere, { block: 'table', columns: [...columnsOf(t), column(t.columns.done, 3.2)], rows }];
};

const allPart = async (
  tx: Tx,
  tenantId: string,
  { reviewId }: ReviewProof,
  words: Words,
): Promise<readonly PdfBlock[]> => {
  const { t } = words;
  const lines: ProofLine[] = [];
  for await (const line of allLines(tx, { tenantId, reviewId })) lines.push(line);
  const rows = byPerson(lines).map((line) => rowOf(line, words));
  return [
    { block: 'heading', text: t.all },
    { block: 'table', columns: columnsOf(t), rows },
  ];
};

const danish = new Intl.Collator('da');

/** As one looks for somebody: by name in Danish order, then by access; whose name is not known last. */
const byPerson = (lines: readonly ProofLine[]): readonly ProofLine[] =>
  lines.toSorted(
    (one, other) =>
      Number(one.facts.name === '') - Number(other.facts.name === '') ||
      danish.compare(one.facts.name, other.facts.name) ||
      danish.compare(one.group.words ?? one.group.name, other.group.words ?? other.group.name) ||
      (one.lineId < other.lineId ? -1 : 1),
  );

const columnsOf = ({ columns }: ProofWords) => [
  column(columns.person, 3),
  column(columns.access, 3.5),
  column(columns.answer, 2.6),
  column(columns.by, 3.2),
];

const rowOf = (line: ProofLine, { t, language }: Words): string[] => {
  const { group, answeredBy, answeredAt, comment } = line;
  const by = answeredAt ? t.by(answeredBy || t.forgottenName, writtenShort(answeredAt, language)) : '';
  return [
    personIn(line, t),
    group.words ? `${group.words} (${group.name})` : group.name,
    [answerOf(line, t), ...(comment ? [`“${comment}”`] : [])].join('\n'),
    by,
  ];
};

const doneIn = (line: ProofLine, { t, language }: Words): string => {
  const at = line.removal?.removedAt;
  return [doneAbout(line, t), ...(at ? [writtenShort(at, language)] : [])].filter(Boolean).join('\n');
};
