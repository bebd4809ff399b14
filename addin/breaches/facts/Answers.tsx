import type { BreachKind } from '#shared/breaches/kinds.ts';
import { Fact } from '../../look/Facts.tsx';
import { useTexts } from '../../texts/language.ts';
import * as questions from '../../texts/questions.ts';

/** What was answered to the questions that fit the kind, in the words it was asked with. */
export const Answers = ({ kind, answers }: { kind: BreachKind; answers: Readonly<Record<string, string>> }) => {
  const words = useTexts(questions)[kind];
  return Object.entries(answers).map(([question, choice]) => (
    <Fact key={question} name={words[question]?.ask ?? question}>
      {words[question]?.choices[choice] ?? choice}
    </Fact>
  ));
};
