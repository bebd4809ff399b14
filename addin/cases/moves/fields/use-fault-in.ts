import { writtenSomething } from '#shared/text/written.ts';
import * as moves from '../../../texts/cases/moves.ts';
import { useTexts } from '../../../texts/language.ts';

/**
 * Checks a text as the desk will: answers `true`, or what to say about it. `missing` is said when nothing is written.
 */
export const useFaultIn = (max: number, missing: string) => {
  const t = useTexts(moves);
  return (text: unknown): true | string => {
    const [fault] = writtenSomething(max).safeParse(text).error?.issues ?? [];
    if (!fault) return true;
    if (fault.code === 'too_big') return t.tooLong(max);
    return typeof text === 'string' && text.trim() !== '' ? t.hiddenCharacters : missing;
  };
};
