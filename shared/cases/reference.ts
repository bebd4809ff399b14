/** The number people use: year of receipt in Copenhagen and a running number without gaps, `2026-0042`. */
export const referenceOf = ({ year, number }: { readonly year: number; readonly number: number }): string =>
  `${year}-${String(number).padStart(4, '0')}`;

/** Year and number out of typed text (`2026-42`, `2026-0042`), or undefined. */
export const readReference = (text: string): { year: number; number: number } | undefined => {
  const [, year, number] = /^\s*(\d{4})-(\d{1,9})\s*$/.exec(text) ?? [];
  return year && number ? { year: Number(year), number: Number(number) } : undefined;
};

/** A case's number in what was typed into a search: "2026-0042", "42" and "sag 42"; no word of a case begins with a digit. */
export const numberIn = (search: string): { year: number | undefined; number: number } | undefined => {
  const [, year, number] = /^\s*(?:(?:sag|case|nr\.?|no\.?)\s+)?(?:(\d{4})-)?(\d{1,9})\s*$/i.exec(search) ?? [];
  return number === undefined ? undefined : { year: year ? Number(year) : undefined, number: Number(number) };
};

/** Whether it is this case's number that was typed into a search. */
export const isNumberIn = (search: string, reference: string): boolean => {
  const typed = numberIn(search);
  const own = readReference(reference);
  return typed !== undefined && typed.number === own?.number && (typed.year ?? own.year) === own.year;
};
