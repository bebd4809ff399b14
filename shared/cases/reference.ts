/** The number people use: year of receipt in Copenhagen and a running number without gaps, `2026-0042`. */
export const referenceOf = ({ year, number }: { readonly year: number; readonly number: number }): string =>
  `${year}-${String(number).padStart(4, '0')}`;

/** Year and number out of typed text (`2026-42`, `2026-0042`), or undefined. */
export const readReference = (text: string): { year: number; number: number } | undefined => {
  const [, year, number] = /^\s*(\d{4})-(\d{1,9})\s*$/.exec(text) ?? [];
  return year && number ? { year: Number(year), number: Number(number) } : undefined;
};
