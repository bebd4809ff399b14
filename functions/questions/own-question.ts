import { movesFrom } from '#shared/questions/moves.ts';
import { questionDue, questionReminders, reminderInstant } from '#shared/questions/term.ts';
import { topicNames } from '#shared/questions/topic-names.ts';
import type { Language } from '#shared/text/language.ts';
import type { OnCard, OwnCase } from '../subject/subject.ts';
import { type QuestionRow, termIn } from './question-row.ts';
import { questionWords } from './texts/words.ts';

/** What the frame asks of a question: its clock runs to the end of the last day of its term. */
export const ownQuestion = (row: QuestionRow): OwnCase => {
  const term = termIn(row);
  return {
    moves: movesFrom(row.state),
    due: questionDue(term),
    since: term.askedAt,
    reminders: () => questionReminders(term),
    instantOf: (step) => reminderInstant(term, step),
    isUrgent: false,
    onCard: (language) => onCard(row, language),
    whenWoken: (language) => [questionWords[language].askedAgain],
  };
};

/** The topic alone: what was asked, and by whom, stays in the desk. */
const onCard = ({ topic, answer_by, answered_at, state }: QuestionRow, language: Language): OnCard => ({
  title: questionWords[language].title,
  state: state === 'closed' ? questionWords[language].ended[answered_at ? 'answered' : 'unanswered'] : undefined,
  facts: [{ title: questionWords[language].topic, value: topicNames[language][topic] }],
  byDay: { open: questionWords[language].answerBy(answer_by), over: questionWords[language].shouldBeBy(answer_by) },
  decided: '',
  actions: () => [],
});
