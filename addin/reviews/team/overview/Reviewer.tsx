import type { SheetProgress } from '#shared/reviews/views.ts';
import { Person } from '../../../look/people/Person.tsx';
import { useTexts } from '../../../texts/language.ts';
import * as overview from '../../../texts/reviews/overview.ts';

/** Who is asked: a person, or the team together. */
export const Reviewer = ({ sheet: { reviewer } }: { sheet: SheetProgress }) => {
  const t = useTexts(overview);
  return reviewer ? <Person person={reviewer} /> : t.team;
};
