import type { Language } from '#shared/text/language.ts';

export type PdfColumn = {
  readonly name: string;
  /** Its part of the width; the sum of all is the whole. */
  readonly width: number;
  readonly align?: 'right';
};

/** A part of a document, as it is read. The first cell of a row names the row. */
export type PdfBlock =
  | { readonly block: 'heading'; readonly text: string }
  | { readonly block: 'paragraph'; readonly text: string; readonly isLead?: boolean }
  | {
      readonly block: 'table';
      readonly columns: readonly PdfColumn[];
      readonly rows: readonly (readonly string[])[];
    };

/** A document as data: what it says, in which order. */
export type PdfText = {
  readonly title: string;
  readonly language: Language;
  /** As of when its content is; written into it, so that the same content makes the same bytes. */
  readonly at: Date;
  /** What is at the foot of each page. */
  readonly page: (page: number, of: number) => string;
  readonly blocks: readonly PdfBlock[];
};
