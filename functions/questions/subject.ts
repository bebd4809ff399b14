import { questionAddress } from '#shared/questions/address.ts';
import { questionDue, termOf } from '#shared/questions/term.ts';
import { questionTopics } from '#shared/questions/topics.ts';
import { restartClock } from '../cases/clock/restart-clock.ts';
import type { Subject } from '../subject/subject.ts';
import { readTenant } from '../tenant.ts';
import { ownQuestion } from './own-question.ts';
import { columnsOf, readQuestion, writeQuestion } from './question-row.ts';
import { forReporter, forTeam, listed, mine } from './read/views.ts';
import { questionNews } from './texts/news.ts';
import { topicNames } from './texts/topics.ts';
import { questionWords } from './texts/words.ts';

/** What was answered is no longer the last word. */
const unanswered = { answered_at: null, helped_at: null } as const;

/** The team looks at its own answer again: the term is the one it was. */
const reopened: Subject['reopened'] = async (locked) => {
  const row = await readQuestion(locked.tx, locked.row);
  return {
    set: { clock_stopped_at: null },
    own: writeQuestion(row, unanswered),
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
    own: writeQuestion(row, { ...term, ...unanswered }),
    plan: await restartClock(locked, ownQuestion(after)),
    due: questionDue({ answerBy: after.answer_by }),
  };
};

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
    taken: 'reportTaken',
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
      isStillSo: async () => true,
      log: () => [],
    },
  },
  assigneeNews: {
    'question-answered': {
      isStillSo: ({ state }) => state === 'closed',
      preview: { da: questionNews.da.answeredByColleague, en: questionNews.en.answeredByColleague },
    },
  },
  presses: {},
};
