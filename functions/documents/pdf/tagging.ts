import type { Element, Pdf } from './pdf-look.ts';

/** What a head cell of a table names (ISO 32000-1, 14.8.5.7). */
export type HeadScope = 'Column' | 'Row';

/** Draws something as the content of a new element; over several pages it stays one. */
export const tagged = (pdf: Pdf, parent: Element, type: string, draw: () => void, scope?: HeadScope): void => {
  const options: PDFKit.Mixins.StructureElementOptions = {};
  // The types of pdfkit are older than scopes.
  if (scope) Object.assign(options, { scope });
  const element = pdf.struct(type, options);
  parent.add(element);
  const content = pdf.markStructureContent(type);
  draw();
  pdf.endMarkedContent();
  element.add(content);
  element.end();
};

/** Draws what is no content: lines, what a table repeats on its next page, page numbers. */
export const untagged = (pdf: Pdf, type: 'Layout' | 'Pagination', draw: () => void): void => {
  pdf.markContent('Artifact', { type });
  draw();
  pdf.endMarkedContent();
};
