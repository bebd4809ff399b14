import * as timeline from '../../texts/cases/timeline.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { sizeIn } from '../../texts/times.ts';
import { useRead } from '../../use-api.ts';
import type { Whole } from '../subject.ts';
import type { CaseLineWords } from './case-line.ts';

type Named = { readonly personId: string | null; readonly name: string };

/**
 * The words every case's log is told in. The log holds ids only, so names come from the case itself and the team's list.
 * @param others people of the case whom only its subject knows
 */
export const useCaseWords = (found: Pick<Whole, 'timeline'>, others: readonly Named[]): CaseLineWords => {
  const language = useLanguage();
  const t = useTexts(timeline);
  const team = useRead('listTeam', {});
  const known: readonly Named[] = [...found.timeline.map(({ by }) => by), ...others, ...(team.data?.people ?? [])];
  return {
    timeline: t,
    about: t.about,
    size: (bytes) => sizeIn(language, bytes),
    nameOf: (personId) => known.find((person) => person.personId === personId)?.name,
  };
};
