const iso = /^(\d{2}):(\d{2})$/;

const clockFrom = (hours: string, minutes: string): string | undefined =>
  Number(hours) < 24 && Number(minutes) < 60 ? `${hours.padStart(2, '0')}:${minutes}` : undefined;

const partsOf = (typed: string): RegExpExecArray | null => {
  const text = typed.trim().replace(/^kl\.?\s*/i, '');
  return /^(\d{1,2})(?:[.:,\s](\d{2}))?$/.exec(text) ?? /^(\d{1,2})(\d{2})$/.exec(text);
};

/** A clock time as people write it - 9, 902, 9.02, 09:02, kl. 9.02 - as `HH:mm`; undefined where it is none. */
export const readClock = (typed: string): string | undefined => {
  const [, hours, minutes = '00'] = partsOf(typed) ?? [];
  return hours === undefined ? undefined : clockFrom(hours, minutes);
};

/** Whether it is written as a clock time, and there is no such time: 25.00. */
export const isImpossibleClock = (typed: string): boolean => partsOf(typed) !== null && readClock(typed) === undefined;

/** 9.02, of a clock time as `HH:mm`; anything else as it is. */
export const showClock = (clock: string): string => {
  const [, hours, minutes] = iso.exec(clock) ?? [];
  return hours && minutes ? `${Number(hours)}.${minutes}` : clock;
};

/** Whether a field's value was read as a clock time. */
export const isClock = (value: string): boolean => iso.test(value);
