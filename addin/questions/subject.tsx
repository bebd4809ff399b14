import { ChatHelpRegular } from '@fluentui/react-icons/svg/chat-help';
import { PersonFeedbackRegular } from '@fluentui/react-icons/svg/person-feedback';
import { questionAddress, questionList } from '#shared/questions/address.ts';
import type { Subject } from '../cases/subject.ts';
import { statusForReporter } from '../look/status/statuses.ts';
import { useTexts } from '../texts/language.ts';
import * as own from '../texts/questions/my.ts';
import * as queue from '../texts/questions/queue.ts';
import { useTimes } from '../texts/times.ts';
import { CasePart, OwnPart } from './case-parts.ts';
import { columns, questionClock, RowFacts, useFileColumns } from './lists.tsx';

/** A question on the screens. What only its own pages show comes with those pages. */
export const question: Subject<'question'> = {
  useName:
    () =>
    ({ title }) =>
      title,
  iconOf: ({ topic }) => (topic === 'subject-request' ? PersonFeedbackRegular : ChatHelpRegular),
  clockOf: questionClock,
  list: questionList,
  addressOf: ({ reference }) => questionAddress(reference),
  columns,
  Facts: RowFacts,
  alarmOf: () => undefined,
  statusOf: ({ state, answered }) => {
    if (answered) return 'answered';
    if (state === 'closed' || state === 'not-a-breach') return state;
    return state === 'taken' ? 'in-progress' : 'new';
  },
  useListWords: () => useTexts(queue),
  useFileColumns,
  Begin: () => null,
  ownStatusOf: ({ state, answered }) => (answered ? 'answered' : statusForReporter[state]),
  useOwnHint: ({ state, answered, answerBy }) => {
    const t = useTexts(own).hint;
    const times = useTimes();
    if (answered) return t.answered;
    return state === 'closed' || state === 'not-a-breach' ? t.closed : t.answerBy(times.shortDay(answerBy));
  },
  useAsk: () => () => undefined,
  unitMarkOf: () => undefined,
  CasePart,
  OwnPart,
};
