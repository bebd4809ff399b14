/** An open document. */
export type Pdf = PDFKit.PDFDocument;
export type Element = PDFKit.PDFStructureElement;

/** Points; 72 are an inch. */
export const margin = 56;
export const sizes = { title: 18, heading: 13, lead: 12, text: 10, cell: 8.5, page: 8 } as const;
export const colors = { text: '#1a1a1a', quiet: '#595959', line: '#c8c8c8' } as const;

export const widthOf = (pdf: Pdf): number => pdf.page.width - 2 * margin;
/** Where the text of a page ends. */
export const bottomOf = (pdf: Pdf): number => pdf.page.height - margin;
