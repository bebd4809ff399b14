import { harmlessText } from '../harmless-text.ts';
import { colors, margin, type Pdf, sizes, widthOf } from './pdf-look.ts';
import type { PdfText } from './pdf-text.ts';
import { untagged } from './tagging.ts';

/** Writes at the foot of every page of which document it is, and which of how many; after the last has been written. */
export const writePageNumbers = (pdf: Pdf, { title, page: words }: Pick<PdfText, 'title' | 'page'>): void => {
  const { start, count } = pdf.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    pdf.switchToPage(page);
    // Below the margin a text would begin a new page.
    pdf.page.margins.bottom = 0;
    const y = pdf.page.height - margin / 2 - sizes.page;
    const foot = { width: widthOf(pdf) * 0.75, height: 1.5 * sizes.page, ellipsis: true };
    untagged(pdf, 'Pagination', () => {
      pdf.font('regular').fontSize(sizes.page).fillColor(colors.quiet);
      pdf.text(harmlessText(title), margin, y, foot);
      const number = harmlessText(words(page - start + 1, count));
      pdf.text(number, margin, y, { width: widthOf(pdf), align: 'right', lineBreak: false });
    });
  }
};
