import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import type { SubjectName } from '#shared/routes/subjects.ts';
import type { Crumb } from '../../look/frame/action.ts';
import * as queue from '../../texts/cases/queue.ts';
import { useTexts } from '../../texts/language.ts';
import { useSubjectNamed } from '../use-subject.ts';
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
export const useRememberList = (of: SubjectName): void => {
  const { search, state } = useLocation();
  const { left, leave } = useLeft(useSubjectNamed(of).list);
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

/** The list as it was left. */
export const useListAsLeft = (of: SubjectName): Left => useLeft(useSubjectNamed(of).list).left();

/** The address of a list as it was left, asked when it is needed. */
export const useAddressAsLeft = (list: string): (() => string) => {
  const { left } = useLeft(list);
  return () => `${list}${left().search}`;
};

/** From a case back to the list, as one left it: its name, and the view that was shown. */
export const useListTrail = (of: SubjectName): readonly Crumb[] => {
  const { list, useListWords } = useSubjectNamed(of);
  const { title } = useListWords();
  const { show } = useTexts(queue);
  const { search } = useListAsLeft(of);
  const to = `${list}${search}`;
  return [
    { name: title, to },
    { name: show[readFilter(new URLSearchParams(search)).show], to },
  ];
};
