import { harmlessText } from '../harmless-text.ts';
import { colors, margin, type Pdf, sizes, widthOf } from './pdf-look.ts';
import { untagged } from './tagging.ts';

/** Writes at the foot of every page which of how many it is; after the last has been written. */
export const writePageNumbers = (pdf: Pdf, words: (page: number, of: number) => string): void => {
  const { start, count } = pdf.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    pdf.switchToPage(page);
    // Below the margin a text would begin a new page.
    pdf.page.margins.bottom = 0;
    untagged(pdf, 'Pagination', () =>
      pdf
        .font('regular')
        .fontSize(sizes.page)
        .fillColor(colors.quiet)
        .text(harmlessText(words(page - start + 1, count)), margin, pdf.page.height - margin / 2 - sizes.page, {
          width: widthOf(pdf),
          align: 'right',
          lineBreak: false,
        }),
    );
  }
};
