import { Badge } from '@fluentui/react-badge';
import { useClock } from '../../look/clock.ts';
import { dayOf, daysBetween } from '../../texts/copenhagen-day.ts';
import * as articleTexts from '../../texts/guidance/article.ts';
import * as libraryTexts from '../../texts/guidance/library.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { useTimes } from '../../texts/times.ts';
import type { Listed } from '../article.ts';

/** Days ahead in which the day of a review is counted down. */
const near = 30;

/** When an article is looked at again: a day, or how many days are left or were missed. */
export const ReviewDay = ({ article: { reviewOn, overdue, isShown } }: { article: Listed }) => {
  const article = useTexts(articleTexts);
  const t = useTexts(libraryTexts);
  const language = useLanguage();
  const times = useTimes();
  const today = dayOf(useClock()());
  if (!reviewOn || !isShown) return null;
  const days = daysBetween(today, reviewOn);
  const inWords = (count: number) => count.toLocaleString(language);
  if (overdue)
    return (
      <Badge appearance="tint" color="warning">
        {article.late(inWords(-days), days === -1)}
      </Badge>
    );
  if (days > near) return times.dated(reviewOn);
  return (
    <Badge appearance="outline" color="informative">
      {days === 0 ? t.today : t.inDays(inWords(days), days === 1)}
    </Badge>
  );
};
