import type PDFDocument from 'pdfkit';
import type { Language } from '#shared/text/language.ts';
import { harmlessText } from '../harmless-text.ts';
import type { Fonts } from './fonts.ts';
import { margin, type Pdf, sizes } from './pdf-look.ts';
import type { PdfText } from './pdf-text.ts';
import { tagged } from './tagging.ts';
import { writeBlock } from './write-block.ts';
import { writePageNumbers } from './write-page-numbers.ts';

const locales: Readonly<Record<Language, string>> = { da: 'da-DK', en: 'en-GB' };

/**
 * A document as tagged PDF (PDF/UA-1, ISO 14289-1): title, language, headings, tables with their head cells, page numbers
 * as artifacts, fonts embedded. The same text makes the same bytes.
 */
export const writePdf = async (text: PdfText, fonts: Fonts): Promise<Uint8Array> => {
  // Loaded with the first document: a desk that starts must not wait for it.
  const { default: Document } = await import('pdfkit');
  const pdf = openPdf(Document, text, fonts);
  const bytes = bytesOf(pdf);
  const body = pdf.struct('Document');
  pdf.addStructure(body);
  tagged(pdf, body, 'H1', () =>
    pdf.font('bold').fontSize(sizes.title).text(harmlessText(text.title), margin, margin, { paragraphGap: 6 }),
  );
  for (const block of text.blocks) writeBlock(pdf, body, block);
  body.end();
  writePageNumbers(pdf, text);
  pdf.end();
  return bytes;
};

const openPdf = (Document: typeof PDFDocument, { title, language, at }: PdfText, fonts: Fonts): Pdf => {
  const options: PDFKit.PDFDocumentOptions = {
    size: 'A4',
    margin,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: locales[language],
    bufferPages: true,
    autoFirstPage: false,
    info: { Title: harmlessText(title), Producer: 'GDPR Desk', Creator: 'GDPR Desk', CreationDate: at, ModDate: at },
  };
  // The types of pdfkit are older than these two. Its own first font is one that is not embedded: none is begun with.
  Object.assign(options, { subset: 'PDF/UA', font: null });
  const pdf = new Document(options);
  pdf.registerFont('regular', fonts.regular);
  pdf.registerFont('bold', fonts.bold);
  pdf.addPage();
  return pdf;
};

const bytesOf = (pdf: Pdf): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const parts: Uint8Array[] = [];
    pdf.on('data', (part: Uint8Array) => parts.push(part));
    pdf.on('end', () => resolve(Buffer.concat(parts)));
    pdf.on('error', reject);
  });
