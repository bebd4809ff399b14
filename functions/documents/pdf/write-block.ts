import { harmlessText } from '../harmless-text.ts';
import { bottomOf, colors, type Element, margin, type Pdf, sizes, widthOf } from './pdf-look.ts';
import type { PdfBlock } from './pdf-text.ts';
import { tagged } from './tagging.ts';
import { writeTable } from './write-table.ts';

/** Lines of a paragraph below a heading that must fit on its page. */
const keptTogether = 60;

/** Writes one block below the last. */
export const writeBlock = (pdf: Pdf, body: Element, block: PdfBlock): void => {
  switch (block.block) {
    case 'heading': {
      if (pdf.y + keptTogether > bottomOf(pdf)) pdf.addPage();
      const text = harmlessText(block.text);
      pdf.outline.addItem(text);
      tagged(pdf, body, 'H2', () =>
        pdf
          .font('bold')
          .fontSize(sizes.heading)
          .fillColor(colors.text)
          .text(text, margin, pdf.y + 12, { width: widthOf(pdf), paragraphGap: 4 }),
      );
      return;
    }
    case 'paragraph':
      tagged(pdf, body, 'P', () =>
        pdf
          .font('regular')
          .fontSize(block.isLead ? sizes.lead : sizes.text)
          .fillColor(colors.text)
          .text(harmlessText(block.text), margin, pdf.y, { width: widthOf(pdf), paragraphGap: 6 }),
      );
      return;
    case 'table':
      writeTable(pdf, body, block);
      return;
  }
};
