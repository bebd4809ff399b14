import { useState } from 'react';
import { useClock } from '../../look/clock.ts';
import type { Tabs } from '../../look/frame/action.ts';
import { dayOf, daysAfter } from '../../texts/copenhagen-day.ts';
import * as libraryTexts from '../../texts/guidance/library.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';
import type { Listed } from '../article.ts';

const views = ['all', 'overdue', 'soon', 'drafts', 'off'] as const;
type View = (typeof views)[number];
/** Days ahead in which a review is near. */
const near = 30;

const holdsIn = (today: string): Readonly<Record<View, (article: Listed) => boolean>> => ({
  all: ({ isShown, hasDraft, isOff }) => isShown || (hasDraft && !isOff),
  overdue: ({ isShown, overdue }) => isShown && overdue,
  soon: ({ isShown, overdue, reviewOn }) =>
    isShown && !overdue && reviewOn !== null && reviewOn <= daysAfter(today, near),
  drafts: ({ hasDraft, isOff }) => hasDraft && !isOff,
  off: ({ isOff }) => isOff,
});

/** The views of the team's library, each with how many articles are in it, and the articles of the one that is shown. */
export const useViews = (articles: readonly Listed[]): { readonly tabs: Tabs; readonly shown: readonly Listed[] } => {
  const t = useTexts(libraryTexts);
  const language = useLanguage();
  const [view, setView] = useState<View>('all');
  const holds = holdsIn(dayOf(useClock()()));
  return {
    shown: articles.filter(holds[view]),
    tabs: {
      label: t.which,
      shown: view,
      all: views.map((id) => ({
        id,
        name: t.views[id],
        count: articles.filter(holds[id]).length.toLocaleString(language),
      })),
      onShow: (id) => setView(views.find((one) => one === id) ?? 'all'),
    },
  };
};
