import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import type { SubjectName } from '#shared/routes/subjects.ts';
import type { Crumb } from '../../look/frame/action.ts';
import * as queue from '../../texts/cases/queue.ts';
import { useTexts } from '../../texts/language.ts';
import { type ListOf, useListOf } from './list-of.ts';
import { readFilter } from './read-filter.ts';

/** A list as it was left: what its address asked for and how far it was scrolled. */
type Left = { readonly search: string; readonly top: number };

// In memory only: what was searched for may be a name.
const useLeft = (list: string) => {
  const key = ['list as left', list];
  const queries = useQueryClient();
  return {
    left: (): Left => queries.getQueryData<Left>(key) ?? { search: '', top: 0 },
    leave: (left: Left) => {
      queries.setQueryDefaults(key, { gcTime: Number.POSITIVE_INFINITY });
      queries.setQueryData(key, left);
    },
  };
};

/** Remembers the list for the way back to it, and where one comes back, scrolls to where one left. */
export const useRememberList = (of: ListOf): void => {
  const { search, state } = useLocation();
  const { left, leave } = useLeft(useListOf(of).list);
  const queries = useQueryClient();
  useEffect(() => {
    queries.setQueryDefaults(lastShown, { gcTime: Number.POSITIVE_INFINITY });
    queries.setQueryData(lastShown, of);
  }, [queries, of]);
  const came = useNavigationType();
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the list opens, and not again
  useEffect(() => {
    const isBack = came === 'POP' || (typeof state === 'object' && state !== null && 'back' in state);
    if (isBack && left().search === search) document.documentElement.scrollTop = left().top;
  }, []);
  useEffect(() => {
    let top = document.documentElement.scrollTop;
    const note = () => {
      top = document.documentElement.scrollTop;
    };
    window.addEventListener('scroll', note, { passive: true });
    leave({ search, top });
    return () => {
      window.removeEventListener('scroll', note);
      leave({ search, top });
    };
  });
};

const lastShown = ['list that was shown last'];

/** The list one came to a case from: that of all cases where it was shown last, else that of its subject. */
export const useListBefore = (of: SubjectName): ListOf =>
  useQueryClient().getQueryData<ListOf>(lastShown) === 'all' ? 'all' : of;

/** The list as it was left. */
export const useListAsLeft = (of: ListOf): Left => useLeft(useListOf(of).list).left();

/** The address of a list as it was left, asked when it is needed. */
export const useAddressAsLeft = (list: string): (() => string) => {
  const { left } = useLeft(list);
  return () => `${list}${left().search}`;
};

/** From a case back to the list, as one left it: its name, and the view that was shown. */
export const useListTrail = (of: SubjectName): readonly Crumb[] => {
  const before = useListBefore(of);
  const { list, words } = useListOf(before);
  const { show } = useTexts(queue);
  const { search } = useListAsLeft(before);
  const to = `${list}${search}`;
  return [
    { name: words.title, to },
    { name: show[readFilter(new URLSearchParams(search)).show], to },
  ];
};
