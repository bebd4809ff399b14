import type { Language } from '../look/language.ts';

const timeZone = 'Europe/Copenhagen';

/** An instant as a clock on a Danish wall shows it. */
export function shownInCopenhagen(instant: string, language: Language): string {
  const locale = language === 'da' ? 'da-DK' : 'en-GB';
  return new Intl.DateTimeFormat(locale, { timeZone, dateStyle: 'full', timeStyle: 'short' }).format(new Date(instant));
}

/** The instant of a local time such as `2026-03-02T09:00` in Copenhagen; twice-given times are the first of the two. */
export function instantOfCopenhagen(local: string): string {
  const asUtc = Date.parse(`${local}Z`);
  const offsets = [2, 1].map((hours) => asUtc - hours * 3_600_000);
  const fitting = offsets.find((instant) => localTime(instant) === local.slice(0, 16));
  return new Date(fitting ?? asUtc - 3_600_000).toISOString();
}

function localTime(instant: number): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
    .format(instant)
    .replace(' ', 'T');
}
