import * as cases from '../../texts/cases/case.ts';
import { useTexts } from '../../texts/language.ts';
import type { Whole } from '../subject.ts';
import { useCasePart } from '../use-subject.ts';

/** The case's status in sentences: its assignee, and what has been decided. */
export const Standing = ({ found, meId }: { found: Whole; meId: string }) => {
  const t = useTexts(cases);
  const { useStanding, useWords } = useCasePart();
  const decided = useStanding(found);
  const own = useWords().own?.state(found);
  const { state, takenBy } = found;
  const holder = takenBy && (takenBy.personId === meId ? t.youHave : t.has(takenBy.name));
  return [state === 'taken' && holder ? holder : (own ?? t.state[state]), ...decided].join(' ');
};
