import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { useTexts } from '../../texts/language.ts';
import * as answering from '../../texts/reviews/answering.ts';
import { Remark } from './rows/Remark.tsx';
import type { SaidOnce } from './said-once.ts';

/** What is not known of any of the lines: said here, and not on each. */
export const NotKnown = ({ once: { noSignIns, unexplained } }: { readonly once: SaidOnce }) => {
  const t = useTexts(answering).notKnown;
  const said = [noSignIns && t.signIns, unexplained !== 'none' && t.words[unexplained]].filter((words) => words);
  if (said.length === 0) return null;
  return (
    <Remark icon={<QuestionCircleRegular />} quiet>
      {said.join(' ')}
    </Remark>
  );
};
