import { copenhagen, localInCopenhagen, startOfDay } from './copenhagen.ts';
import { Temporal } from './temporal.ts';

/** What a person typed or picked: a clock time or a date in Copenhagen; `choice` settles a reading that exists twice. */
export type LocalTime = { readonly local: string; readonly choice?: 'earlier' | 'later' | undefined };

export type ReadTime =
  | { kind: 'exact'; at: Date }
  /** Clocks jump over this reading; `moved` is proposed and must be shown, never stored in silence. */
  | { kind: 'missing'; moved: Date; movedLocal: string }
  /** Clocks show this reading twice; ask. The earlier one gives the earlier deadline. */
  | { kind: 'double'; earlier: Date; later: Date }
  /** No time of day: counted from 00:00, the earliest it can have been, and shown as an estimate. */
  | { kind: 'date-only'; at: Date; estimated: true }
  | { kind: 'future' }
  | { kind: 'unreadable' };

/**
 * Reads a local time as Copenhagen time. `local` is `YYYY-MM-DD`, `YYYY-MM-DDTHH:MM[:SS]` (a space for the T will do),
 * the Danish `D.M.YYYY [kl.] HH.MM`, or an instant with offset, whose zone does not matter. Years 1900-2999. Times after
 * `now` are refused: a breach cannot become known tomorrow.
 */
export const readLocalTime = ({ local, choice }: LocalTime, now: Date): ReadTime => {
  const read = reading(local, choice);
  switch (read.kind) {
    case 'exact':
    case 'date-only':
      return read.at > now ? { kind: 'future' } : read;
    case 'double':
      if (read.earlier > now) return { kind: 'future' };
      return read.later > now ? { kind: 'exact', at: read.earlier } : read;
    case 'missing':
    case 'future':
    case 'unreadable':
      return read;
  }
};

const reading = (local: string, choice: LocalTime['choice']): ReadTime => {
  const iso = toIso(local.trim());
  if (iso === undefined) return { kind: 'unreadable' };
  try {
    if (iso.offset !== undefined) return { kind: 'exact', at: instantOf(`${iso.day}T${iso.time}${iso.offset}`) };
    if (iso.time === undefined) return { kind: 'date-only', at: startOfDay(iso.day), estimated: true };
    return clockReading(Temporal.PlainDateTime.from(`${iso.day}T${iso.time}`), choice);
  } catch (impossible) {
    if (impossible instanceof RangeError) return { kind: 'unreadable' };
    throw impossible;
  }
};

const instantOf = (text: string): Date => new Date(Temporal.Instant.from(text).epochMilliseconds);

const clockReading = (local: Temporal.PlainDateTime, choice: LocalTime['choice']): ReadTime => {
  const [earlier, later] = (['earlier', 'later'] as const).map((disambiguation) =>
    local.toZonedDateTime(copenhagen, { disambiguation }),
  );
  if (earlier === undefined || later === undefined) return { kind: 'unreadable' };
  if (earlier.equals(later)) return { kind: 'exact', at: dateOf(earlier) };
  if (!later.toPlainDateTime().equals(local)) {
    return { kind: 'missing', moved: dateOf(later), movedLocal: localInCopenhagen(dateOf(later)) };
  }
  if (choice !== undefined) return { kind: 'exact', at: dateOf(choice === 'earlier' ? earlier : later) };
  return { kind: 'double', earlier: dateOf(earlier), later: dateOf(later) };
};

const dateOf = (zoned: Temporal.ZonedDateTime): Date => new Date(zoned.epochMilliseconds);

type Iso = { day: string; time?: string | undefined; offset?: string | undefined };

const isoForm =
  /^(?<day>(?:19|2\d)\d\d-\d\d-\d\d)(?:[T ](?<time>(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,3})?)?)(?<offset>Z|[+-]\d\d:\d\d)?)?$/;
const danishForm =
  /^(?<d>\d{1,2})[./-](?<m>\d{1,2})[./-](?<y>(?:19|2\d)\d\d)(?:,? (?:kl\.? ?)?(?<h>\d|[01]\d|2[0-3])[.:](?<min>[0-5]\d))?$/;

const toIso = (text: string): Iso | undefined => {
  const iso = isoForm.exec(text)?.groups;
  if (iso?.day !== undefined) return realDay({ day: iso.day, time: iso.time, offset: iso.offset });
  const { d, m, y, h, min } = danishForm.exec(text)?.groups ?? {};
  if (d === undefined || m === undefined || y === undefined) return undefined;
  const day = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  return realDay({ day, time: h === undefined ? undefined : `${h.padStart(2, '0')}:${min}` });
};

const realDay = (iso: Iso): Iso | undefined => {
  const [year = 0, month = 0, day = 0] = iso.day.split('-').map(Number);
  const exists =
    month >= 1 && month <= 12 && day >= 1 && day <= Temporal.PlainYearMonth.from({ year, month }).daysInMonth;
  return exists ? iso : undefined;
};
