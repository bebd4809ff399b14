import { createHash } from 'node:crypto';
import type { ProofFormat } from '#shared/reviews/proof/proof-views.ts';
import type { Routes } from '#shared/routes/all.ts';
import type { Language } from '#shared/text/language.ts';
import { appendLog, lockChain } from '../../database/log.ts';
import { atOneMoment, inTenant, type Tx } from '../../database/transaction.ts';
import { fontsIn } from '../../documents/pdf/fonts.ts';
import { writePdf } from '../../documents/pdf/write-pdf.ts';
import { workbookBytes } from '../../documents/xlsx/workbook.ts';
import type { Parts } from '../../parts.ts';
import type { UseCase } from '../../use-case.ts';
import { proofText } from './proof-text.ts';
import { proofWorkbook } from './proof-workbook.ts';

/**
 * The proof of a review as a file, of one moment. That it was made, by whom, and its SHA-256 are in the log before it is
 * given out; as long as nothing changes about the review, the file made next is the same, byte by byte.
 * @throws Refusal `not-found`
 */
export const readProofFile: UseCase<Routes['readProofFile']> = async (parts, caller, { params, query }) => {
  const { tenantId, personId, language } = caller;
  const { reviewId } = params;
  const { format } = query;
  const bytes = await atOneMoment(parts.db, tenantId, (tx) =>
    make(tx, parts, { tenantId, reviewId, language, format }),
  );
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await inTenant(parts.db, tenantId, async (tx) => {
    const review = { tenantId, subject: 'review', subjectId: reviewId } as const;
    await lockChain(tx, review);
    const facts = { format, language, sha256, bytes: bytes.length };
    await appendLog(tx, { ...review, actorId: personId, at: parts.now() }, [{ verb: 'proof-made', facts }]);
  });
  return bytes;
};

type Wanted = {
  readonly tenantId: string;
  readonly reviewId: string;
  readonly language: Language;
  readonly format: ProofFormat;
};

const make = async (tx: Tx, parts: Parts, { tenantId, reviewId, language, format }: Wanted): Promise<Uint8Array> => {
  const of = { tenantId, reviewId, language, now: parts.now() };
  switch (format) {
    case 'pdf':
      return writePdf(await proofText(tx, of), await fontsIn(parts.settings.fonts));
    case 'xlsx':
      return workbookBytes(await proofWorkbook(tx, of));
  }
};
