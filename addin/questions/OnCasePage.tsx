import { type PropsWithChildren, type ReactElement, useState } from 'react';
import { ranOut } from '#shared/deadlines/ran-out.ts';
import { awaitsAnswer } from '../cases/frame/awaits-answer.ts';
import type {
  CardProps,
  Compared,
  MoveProps,
  NextStep,
  OwnMove,
  OwnWords,
  OnCasePage as Part,
  Whole,
} from '../cases/subject.ts';
import { CasePartContext } from '../cases/use-subject.ts';
import { useTexts } from '../texts/language.ts';
import * as cases from '../texts/questions/case.ts';
import * as moves from '../texts/questions/each-move.ts';
import * as terms from '../texts/questions/terms.ts';
import { useTimes } from '../texts/times.ts';
import { AnswerCard } from './answer/AnswerCard.tsx';
import { AboutCard } from './facts/AboutCard.tsx';
import { QuestionCard } from './facts/QuestionCard.tsx';
import { TopicForm } from './facts/TopicForm.tsx';
import { GuidanceCard } from './guidance/GuidanceCard.tsx';
import { ReleasedCard } from './release/ReleasedCard.tsx';
import { ReleaseForm } from './release/ReleaseForm.tsx';
import { type Composer, ComposerContext } from './similar/composer-context.ts';
import { SimilarCard } from './similar/SimilarCard.tsx';
import { useLines } from './timeline/use-lines.ts';
import { TurnForm } from './turn/TurnForm.tsx';

type Found = Whole<'question'>;

const About = ({ found, offered }: CardProps<'question'>) => (
  <>
    <QuestionCard found={found} />
    {/* What a colleague was asked about is begun with anew. */}
    {offered('send-answer') && <AnswerCard key={found.proposal?.askedAt} found={found} />}
  </>
);

const Beside = (card: CardProps<'question'>) => (
  <>
    {card.offered('send-answer') && <SimilarCard question={questionIn(card.found)} reference={card.found.reference} />}
    <GuidanceCard {...card} />
    <ReleasedCard {...card} />
    <AboutCard {...card} />
  </>
);

const questionIn = ({ texts, title }: Found): string => texts.find(({ kind }) => kind === 'description')?.text ?? title;

// The composer is among the cards, and has no form of its own; nor has what leads to the editor of guidance.
const MoveForm = ({ move, ...props }: MoveProps<'question'> & { move: OwnMove<'question'> }): ReactElement | null => {
  switch (move) {
    case 'correct-topic':
      return <TopicForm {...props} />;
    case 'turn-into-breach':
      return <TurnForm {...props} />;
    case 'release':
      return <ReleaseForm {...props} />;
    case 'send-answer':
    case 'ask-review':
    case 'review':
    case 'make-guidance':
      return null;
  }
};

const useNext = ({ deadline, clockRuns, texts }: Found, now: Date): NextStep => {
  const t = useTexts(cases).next;
  if (clockRuns && ranOut(new Date(deadline), now)) return { say: t.late, moves: [] };
  return { say: awaitsAnswer(texts) ? t.waiting : t.answer, moves: [] };
};

const useStanding = ({ answered, helped }: Found): readonly string[] => {
  const t = useTexts(cases).standing;
  return answered && helped ? [t.helped] : [];
};

const useOwnWords = (): OwnWords<'question'> => {
  const { ended, conversation, until, state, stopped } = useTexts(cases).own;
  const times = useTimes();
  return {
    ...{ ended, conversation },
    state: ({ state: at, answered }) => (at === 'closed' ? state[answered ? 'answered' : 'closed'] : undefined),
    until: ({ answerBy }, now) => until(times.ahead(answerBy, now)),
    stopped: ({ answered, clockStoppedAt }) =>
      clockStoppedAt ? stopped[answered ? 'answered' : 'closed'](times.full(clockStoppedAt)) : undefined,
  };
};

const useCompared = (): readonly Compared<'question'>[] => {
  const t = useTexts(cases).compared;
  const { topics } = useTexts(terms);
  const times = useTimes();
  return [
    { name: t.topic, valueIn: ({ topic }) => topic, say: ({ topic }) => topics[topic] },
    { name: t.answerBy, valueIn: ({ answerBy }) => answerBy, say: ({ answerBy }) => times.shortDay(answerBy) },
  ];
};

const part: Part<'question'> = {
  About,
  Beside,
  Warnings: () => null,
  Decided: () => null,
  MoveForm,
  beside: [],
  placed: ['send-answer', 'ask-review', 'review', 'correct-topic', 'release', 'make-guidance'],
  shownTexts: ['reply'],
  useWords: () => ({ clock: useTexts(cases).clock, move: useTexts(moves), own: useOwnWords() }),
  useStanding,
  useNext,
  useLines,
  useCompared,
  // What a second person says stands over the composer, and the question is as it was.
  steps: { own: ['topic-corrected', 'review-asked', 'answer-to-guidance'], any: ['review-good', 'review-back'] },
};

/** Hands in what a question shows on the page of a case. */
export const OnCasePage = ({ children }: PropsWithChildren) => {
  const [composer] = useState<Composer>(() => ({ insert: undefined }));
  return (
    <ComposerContext value={composer}>
      <CasePartContext value={{ question: part }}>{children}</CasePartContext>
    </ComposerContext>
  );
};
