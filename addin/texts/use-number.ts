import { useLanguage } from './language.ts';

/** Numbers as the reader's language writes them: 9.811. */
export const useNumber = () => {
  const format = new Intl.NumberFormat(useLanguage() === 'da' ? 'da-DK' : 'en-GB');
  return (value: number): string => format.format(value);
};
