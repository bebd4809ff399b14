import type { Language } from '#shared/text/language.ts';
import { copenhagen } from '#shared/time/copenhagen.ts';

const locales: Readonly<Record<Language, string>> = { da: 'da-DK', en: 'en-GB' };

/** An instant as documents write it, by the clocks of Copenhagen: `14. september 2026 kl. 09.12`. */
export const writtenTime = (at: Date, language: Language): string => {
  const clock = new Intl.DateTimeFormat(locales[language], {
    timeZone: copenhagen,
    hour: '2-digit',
    minute: '2-digit',
  }).format(at);
  return `${writtenDay(at, language)} ${language === 'da' ? 'kl.' : 'at'} ${clock}`;
};

/** The same where there is little room: `14. sep. 2026 09.12`. */
export const writtenShort = (at: Date, language: Language): string => {
  const written = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locales[language], { timeZone: copenhagen, ...options }).format(at);
  const day = written({ day: 'numeric', month: 'short', year: 'numeric' });
  return `${day} ${written({ hour: '2-digit', minute: '2-digit' })}`;
};

/** The day an instant is on in Copenhagen: `14. september 2026`. */
export const writtenDay = (at: Date, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], {
    timeZone: copenhagen,
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(at);

/** `9.811`, `9,811` */
export const writtenNumber = (value: number, language: Language): string =>
  new Intl.NumberFormat(locales[language]).format(value);
