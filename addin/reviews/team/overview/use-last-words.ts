import type { SheetProgress } from '#shared/reviews/views.ts';
import { useNow } from '../../../look/clock.ts';
import { dayOf } from '../../../texts/copenhagen-day.ts';
import { useTexts } from '../../../texts/language.ts';
import * as overview from '../../../texts/reviews/overview.ts';
import { useTimes } from '../../../texts/times.ts';
import { statusOf } from './units.ts';

type Words = { readonly first: string; readonly second: string | undefined };

/** What there is to say of a reviewer: why they are stuck, or what they did last; and how the desk reminded them. */
export const useLastWords = (): ((sheet: SheetProgress, isOpen: boolean) => Words) => {
  const t = useTexts(overview);
  const times = useTimes();
  const now = useNow(60_000);
  const firstOf = (sheet: SheetProgress, isOpen: boolean): string => {
    const { sentOn, stall, seenOn, touchedOn, reviewer } = sheet;
    const day = (on: string) => times.dayBrief(on, now);
    if (sentOn) return t.finished(day(sentOn));
    if (!isOpen) return t.over;
    if (!reviewer) return t.teamAnswers;
    if (stall?.because === 'nobody') return stall.leftOn ? t.leftOn(day(stall.leftOn)) : t.closed;
    if (stall?.because === 'not-opened') return t.notOpened;
    if (stall)
      return touchedOn === stall.since ? t.answeredUntouched(day(stall.since)) : t.openedUntouched(day(stall.since));
    if (touchedOn) return t.lastAnswer(day(touchedOn));
    if (seenOn) return t.opened(day(seenOn));
    return sheet.toldAt ? told(sheet.toldAt, sheet.reminders) : t.notOpenedYet;
  };
  const isToday = (at: string) => dayOf(new Date(at)) === dayOf(now);
  const told = (at: string, reminders: number): string => {
    if (isToday(at)) return reminders > 0 ? t.reminded(times.time(at)) : t.asked(times.time(at));
    const on = times.dayBrief(dayOf(new Date(at)), now);
    return reminders > 0 ? t.remindedOn(on) : t.askedOn(on);
  };
  const secondOf = (sheet: SheetProgress, isOpen: boolean): string | undefined => {
    const { sentOn, reminders, toldAt, standIn } = sheet;
    if (sentOn || !isOpen) return undefined;
    const saysToday = toldAt !== null && isToday(toldAt);
    const isSaid = statusOf(sheet, isOpen) === 'not-opened';
    const today = saysToday && !isSaid ? [told(toldAt, reminders)] : [];
    const counted = reminders > (saysToday || isSaid ? 1 : 0) ? [t.reminders(reminders)] : [];
    const other = standIn ? [t.standsIn(standIn.name)] : [];
    return [...other, ...today, ...counted].join(' · ') || undefined;
  };
  return (sheet, isOpen) => ({ first: firstOf(sheet, isOpen), second: secondOf(sheet, isOpen) });
};
