import { useNow } from '../../look/clock.ts';
import { useNarrow } from '../../look/frame/frame-context.ts';
import * as frame from '../../texts/frame.ts';
import { useTexts } from '../../texts/language.ts';
import * as answering from '../../texts/reviews/answering.ts';
import * as sent from '../../texts/reviews/sent.ts';
import { useTimes } from '../../texts/times.ts';
import { unbroken } from '../../texts/unbroken.ts';
import { useRead } from '../../use-api.ts';
import type { Sheet } from './sheet.ts';
import { unitOf } from './unit-of.ts';

/** Title and sub-line of the page: what is asked of whom, or that it was sent. The unit of its people is said here. */
export const useHead = (sheet: Sheet | undefined, isEmpty: boolean) => {
  const { places } = useTexts(frame);
  const t = useTexts(answering);
  const f = useTexts(sent);
  const times = useTimes();
  const now = useNow();
  const me = useRead('me', {});
  const isNarrow = useNarrow();
  if (!sheet) return { title: isEmpty ? places.reviews : t.title };
  const firstName = me.data?.name.split(' ')[0] ?? '';
  const sub = (...words: readonly (string | undefined)[]) =>
    [unitOf(sheet.lines), ...words].filter((one) => one).join(' · ');
  if (sheet.sentAt) {
    const when = f.when(unbroken(times.near(sheet.sentAt, now)));
    const took = tookOf(sheet, f);
    if (isNarrow) return { title: f.title(firstName), sub: sub(sheet.name, when, took) };
    return { title: [f.title(firstName), took].filter((one) => one).join(' '), sub: sub(sheet.name, when) };
  }
  if (sheet.ended)
    return { title: t.ended.title, sub: sub(sheet.name, t.ended.on(unbroken(times.past(sheet.ends, now)))) };
  const people = t.people(new Set(sheet.lines.map(({ memberId }) => memberId)).size);
  const about = isNarrow ? people : t.about(people, t.groups(sheet.groups.length));
  const until = t.until(isNarrow ? times.shortDay(sheet.ends) : times.ahead(sheet.ends, now));
  return {
    title: t.title,
    sub: sub(about, unbroken(until)),
    ...(sheet.of === 'team' && { lead: t.ofTeam }),
  };
};

/** The own time, shown to oneself alone. */
const tookOf = ({ spentMs }: Sheet, t: typeof sent.da): string | undefined => {
  if (spentMs === null) return undefined;
  const seconds = Math.max(1, Math.round(spentMs / 1000));
  return t.took(Math.floor(seconds / 60), seconds % 60);
};
