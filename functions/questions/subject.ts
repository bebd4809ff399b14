import { meaningOf } from '#shared/cases/states.ts';
import { questionAddress } from '#shared/questions/address.ts';
import { questionDue, termOf } from '#shared/questions/term.ts';
import { topicNames } from '#shared/questions/topic-names.ts';
import { questionTopics } from '#shared/questions/topics.ts';
import { restartClock } from '../cases/clock/restart-clock.ts';
import type { Tx } from '../database/transaction.ts';
import type { AssigneeNews, Subject } from '../subject/subject.ts';
import { readTenant } from '../tenant.ts';
import { answerCard } from './chat/answer-card.ts';
import { noteChange } from './index/note-change.ts';
import { ownQuestion } from './own-question.ts';
import { columnsOf, type QuestionRow, type QuestionSet, readQuestion, writeQuestion } from './question-row.ts';
import { forReporter, forTeam, listed, mine } from './read/views.ts';
import { questionNews } from './texts/news.ts';
import { questionWords } from './texts/words.ts';

/** What was answered is no longer the last word. */
const unanswered = { answered_at: null, helped_at: null } as const;

const openAgain = (row: QuestionRow, set: QuestionSet) => async (tx: Tx) => {
  await writeQuestion(row, set)(tx);
  await noteChange(tx, row);
};

/** The team looks at its own answer again: the term is the one it was. */
const reopened: Subject['reopened'] = async (locked) => {
  const row = await readQuestion(locked.tx, locked.row);
  return {
    set: { clock_stopped_at: null },
    own: openAgain(row, unanswered),
    plan: await restartClock(locked, ownQuestion(row)),
  };
};

/** Asked again: a new term, from now. A citizen's month is not begun anew (GDPR Art. 12(3)). */
const woken: Subject['woken'] = async (locked, caller, { at }) => {
  const { tx } = locked;
  const row = await readQuestion(tx, locked.row);
  const { settings } = await readTenant(tx, caller.tenantId);
  const term = row.topic === 'subject-request' ? {} : columnsOf(termOf(row.topic, at, settings));
  const after = { ...row, ...term, ...unanswered, state: 'new' as const };
  return {
    set: { clock_stopped_at: null },
    own: openAgain(row, { ...term, ...unanswered }),
    plan: await restartClock(locked, ownQuestion(after)),
    due: questionDue({ answerBy: after.answer_by }),
  };
};

/** Told to a second person, and to the author of an answer, whoever has the question. */
const ofReview = (what: 'reviewAsked' | 'reviewGood' | 'reviewBack'): AssigneeNews => ({
  isStillSo: ({ state }) => meaningOf[state].open,
  isForNamed: true,
  preview: { da: questionNews.da[what], en: questionNews.en[what] },
});

/** What only a question is: the second subject of a case. No manager learns that an employee has asked. */
export const question: Subject = {
  address: questionAddress,
  manager: null,
  read: async (tx, row) => ownQuestion(await readQuestion(tx, row)),
  reopened,
  woken,
  listed,
  mine,
  forTeam,
  forReporter,
  forManager: async () => new Map(),
  reportedMail: async () => undefined,
  searchTerms: questionTopics.map((topic) => ({
    lexeme: `kind/question-${topic}`,
    names: [topicNames.da[topic], topicNames.en[topic], topic],
  })),
  words: questionWords,
  activities: {
    taken: null,
    closed: 'reportClosed',
    reopened: 'reportReopened',
    asked: 'questionAsked',
    untaken: 'reportUntaken',
    urgent: 'caseNews',
  },
  urgentAbout: 'urgent-question',
  reporterNews: {
    answered: {
      activity: 'questionAnswered',
      states: ['closed'],
      preview: { da: questionWords.da.answered, en: questionWords.en.answered },
      inFeed: { da: questionWords.da.answeredInFeed, en: questionWords.en.answeredInFeed },
      isStillSo: async () => true,
      log: () => [],
    },
  },
  assigneeNews: {
    'question-answered': {
      isStillSo: ({ state }) => state === 'closed',
      preview: { da: questionNews.da.answeredByColleague, en: questionNews.en.answeredByColleague },
    },
    'review-asked': ofReview('reviewAsked'),
    'review-good': ofReview('reviewGood'),
    'review-back': ofReview('reviewBack'),
  },
  replyCard: answerCard,
  presses: {},
};
