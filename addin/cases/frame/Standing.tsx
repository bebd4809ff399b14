import type { CaseView } from '#shared/breaches/views.ts';
import * as cases from '../../texts/cases/case.ts';
import { useTexts } from '../../texts/language.ts';

/** Where the case stands, in sentences: who has it, and what is decided about the authority. */
export const Standing = ({ breach, meId }: { breach: CaseView; meId: string }) => {
  const t = useTexts(cases);
  const { state, notification, takenBy, authorityReference } = breach;
  const holder = takenBy && (takenBy.personId === meId ? t.youHave : t.has(takenBy.name));
  const sentences = [
    state === 'taken' && holder ? holder : t.state[state],
    // What is no breach needs no decision about the authority.
    (state === 'taken' || notification !== 'undecided') && t.notification[notification],
    authorityReference && `${t.authorityReference}: ${authorityReference}.`,
  ];
  return sentences.filter(Boolean).join(' ');
};
