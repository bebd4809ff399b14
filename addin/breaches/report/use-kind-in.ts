import { kindsSaid } from '#shared/breaches/kinds-said.ts';
import * as kindWords from '../../texts/breaches/kind-words.ts';
import * as terms from '../../texts/breaches/terms.ts';
import { useTexts } from '../../texts/language.ts';

/** The kind of breach a text tells of; where it names none, the form for whatever it is. */
export const useKindIn = () => {
  const { kinds } = useTexts(terms);
  const words = useTexts(kindWords);
  return (text: string) => kindsSaid(text, { kinds, ...words })[0] ?? 'other';
};
