import { referenceOf } from '#shared/cases/reference.ts';
import type { Caller } from '#shared/people/caller.ts';
import type { Asked, Question } from '#shared/questions/question.ts';
import { questionTitle } from '#shared/questions/question-title.ts';
import { questionDue, questionReminders, type Term, termOf } from '#shared/questions/term.ts';
import type { DeskSettings } from '#shared/settings/desk-settings.ts';
import { dayInCopenhagen } from '#shared/time/copenhagen.ts';
import { readMessageId } from '../../breaches/report/message-id.ts';
import { planReminders, planUntaken } from '../../cases/clock/plans.ts';
import { opening } from '../../cases/open-case.ts';
import { appendLog, digestOf } from '../../database/log.ts';
import type { Tx } from '../../database/transaction.ts';
import { mailAfter } from '../../outbox/mail-after.ts';
import type { Planned } from '../../outbox/messages.ts';
import { outboxRows, planFacts } from '../../outbox/plan-messages.ts';
import type { Parts } from '../../parts.ts';
import type { UnitOfPerson } from '../../people/unit-of-person.ts';
import { columnsOf } from '../question-row.ts';

/** A question on its way into a case. */
type Opened = {
  readonly parts: Parts;
  readonly tx: Tx;
  readonly now: Date;
  readonly caller: Caller;
  readonly question: Question;
  readonly asker: UnitOfPerson;
  readonly settings: DeskSettings;
};

/** Opens the case of a question: all its rows are one statement (cases/open-case.ts); the log comes last. */
export const openQuestion = async (opened: Opened): Promise<Asked> => {
  const { parts, tx, now, caller, question, asker, settings } = opened;
  const { topic = 'other', door, text } = question;
  const of = { tenant_id: caller.tenantId, case_id: parts.newId() };
  const about = { tenantId: caller.tenantId, subject: 'case', subjectId: of.case_id } as const;
  const term = termOf(topic, now, settings, receivedDay(question, now));
  const messages = outboxRows({ ...about, now, newId: parts.newId }, firstMessages(opened, term));
  const textId = parts.newId();
  const numbered = await opening(tx, {
    of,
    now,
    columns: {
      subject: 'question',
      door,
      due_at: questionDue(term),
      unit: asker.unit,
      manager_id: asker.managerId,
      on_behalf_of: [],
    },
    reporter: { personId: caller.personId, told: '{}' },
    messages,
  })
    .with('of_question', (q) =>
      q.insertInto('questions').values({
        ...of,
        ...columnsOf(term),
        topic,
        title: questionTitle(text),
        mail: mailFactsOf(question),
      }),
    )
    .with('asked', (q) =>
      q
        .insertInto('case_texts')
        .values({ ...of, text_id: textId, kind: 'description', author_id: caller.personId, at: now, body: text }),
    )
    .selectFrom('opened')
    .select(['year', 'number'])
    .executeTakeFirstOrThrow();
  const facts = {
    door,
    topic,
    answerBy: term.answerBy,
    textId,
    digest: digestOf(textId, text),
    ...planFacts(messages),
  };
  await appendLog(tx, { ...about, actorId: caller.personId, at: now }, [{ verb: 'question-asked', facts }]);
  return { caseId: of.case_id, reference: referenceOf(numbered), answerBy: term.answerBy };
};

/** A citizen's mail reached the municipality when it was sent: its month began then (GDPR Art. 12(3)). */
const receivedDay = ({ about }: Question, now: Date): string => {
  const sent = about?.sender && about.sentAt ? new Date(about.sentAt) : now;
  return dayInCopenhagen(sent < now ? sent : now);
};

const mailFactsOf = ({ about }: Question): string | null => {
  if (!about) return null;
  const { restId: _, internetMessageId, ...mail } = about;
  return JSON.stringify({ ...mail, internetMessageId: readMessageId(internetMessageId) });
};

const firstMessages = ({ asker, caller, now, settings }: Opened, term: Term): Planned[] => [
  { kind: 'card' },
  ...(asker.managerId === null ? [{ kind: 'find-unit' as const, personId: caller.personId }] : []),
  { kind: 'no-card-mail', due: new Date(now.getTime() + mailAfter) },
  ...planReminders(questionReminders(term), now),
  ...planUntaken(now, questionDue(term), settings),
];
