import type { BreachKind } from '#shared/breaches/kinds.ts';
import { Fact } from '../../look/Facts.tsx';
import * as details from '../../texts/breaches/details.ts';
import { useTexts } from '../../texts/language.ts';

/** What was answered to the details that fit the kind, in the words it was asked with. */
export const Answers = ({ kind, answers }: { kind: BreachKind; answers: Readonly<Record<string, string>> }) => {
  const words = useTexts(details)[kind];
  return Object.entries(answers).map(([detail, choice]) => (
    <Fact key={detail} name={words[detail]?.ask ?? detail}>
      {words[detail]?.choices[choice] ?? choice}
    </Fact>
  ));
};
