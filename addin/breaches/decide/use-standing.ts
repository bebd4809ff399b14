import type { CaseView } from '#shared/breaches/views.ts';
import * as cases from '../../texts/breaches/case.ts';
import { useTexts } from '../../texts/language.ts';

/** What is decided about the authority, in sentences. */
export const useStanding = ({ state, notification, authorityReference }: CaseView): readonly string[] => {
  const t = useTexts(cases);
  return [
    // What is no breach needs no decision about the authority.
    ...(state === 'taken' || notification !== 'undecided' ? [t.notification[notification]] : []),
    ...(authorityReference ? [`${t.authorityReference}: ${authorityReference}.`] : []),
  ];
};
