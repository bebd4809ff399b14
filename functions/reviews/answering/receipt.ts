import { Refusal } from '#shared/refusals/refusal.ts';
import type { Routes } from '#shared/routes/all.ts';
import { dayInCopenhagen } from '#shared/time/copenhagen.ts';
import { inTenant } from '../../database/transaction.ts';
import { fontsIn } from '../../documents/pdf/fonts.ts';
import { writePdf } from '../../documents/pdf/write-pdf.ts';
import type { UseCase } from '../../use-case.ts';
import { ownAccess } from './not-own-access.ts';
import { ownSheets } from './own-sheet.ts';
import { receiptText } from './receipt-text.ts';

/**
 * What the caller answered and sent, as it is now: a PDF to keep. The own time is not in it.
 * @throws Refusal `not-found`: the caller does not answer this sheet, or it was not sent
 */
export const readReceipt: UseCase<Routes['readReceipt']> = async (parts, caller, { params }) => {
  const { tenantId, language } = caller;
  const now = parts.now();
  const text = await inTenant(parts.db, tenantId, async (tx) => {
    const own = await ownSheets(tx, { caller, today: dayInCopenhagen(now) }, params.reviewId);
    const sheet = own.find(({ sheetId, sentAt }) => sheetId === params.sheetId && sentAt !== null);
    if (!sheet) throw new Refusal('not-found');
    const isOwn = sheet.of === 'stand-in' ? await ownAccess(tx, caller) : () => false;
    return receiptText(tx, { tenantId, language, sheet, now, mayShow: (memberId) => !isOwn(memberId) });
  });
  return writePdf(text, await fontsIn(parts.settings.fonts));
};
