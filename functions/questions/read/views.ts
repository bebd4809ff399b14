import type { Caller } from '#shared/people/caller.ts';
import { maskCpr } from '#shared/privacy/cpr.ts';
import { movesFrom } from '#shared/questions/moves.ts';
import { questionDue } from '#shared/questions/term.ts';
import { reportersOf } from '../../cases/lock-case.ts';
import type { Reading, Tx } from '../../database/transaction.ts';
import { readNames } from '../../people/names.ts';
import { isFor } from '../../shelf/shelf-article.ts';
import type { CaseRow, ListedRow } from '../../subject/case-row.ts';
import type { Viewed } from '../../subject/subject.ts';
import type { OwnListed, OwnMine, OwnOfReporter, OwnOfTeam } from '../../subject/wire.ts';
import { shownProposal } from '../answer/proposals.ts';
import { mailOf, type QuestionFacts, readQuestion, readQuestions } from '../question-row.ts';
import { answersOf } from './sent-answers.ts';

type Outlined = Pick<QuestionFacts, 'topic' | 'title' | 'answered_at'>;
type Timed = Pick<QuestionFacts, 'asked_at' | 'answer_by' | 'days_off'>;

const outlineOf = ({ topic, title, answered_at }: Outlined) => ({
  subject: 'question' as const,
  topic,
  title,
  answered: answered_at !== null,
});

const clockOf = ({ asked_at, answer_by, days_off }: Timed) => ({
  askedAt: asked_at.toISOString(),
  deadline: questionDue({ answerBy: answer_by }).toISOString(),
  answerBy: answer_by,
  daysOff: days_off,
});

/** What the team's lists show of questions. */
export const listed = async (
  { db, rows }: Reading,
  cases: readonly ListedRow[],
): Promise<ReadonlyMap<string, OwnListed>> => {
  const [first] = cases;
  if (!first) return new Map();
  const facts = await rows(
    db
      .selectFrom('questions')
      .select(['case_id', 'topic', 'title', 'answered_at', 'asked_at', 'answer_by', 'days_off'])
      .where('tenant_id', '=', first.tenant_id)
      .where((one) => one('case_id', '=', one.fn.any(one.val(cases.map((row) => row.case_id))))),
  );
  return new Map(facts.map((row) => [row.case_id, { ...outlineOf(row), ...clockOf(row) }]));
};

/** What the asker's list shows of own questions. */
export const mine = async (tx: Tx, _caller: Caller, rows: readonly CaseRow[]): Promise<ReadonlyMap<string, OwnMine>> =>
  new Map(
    [...(await readQuestions(tx, rows))].map(([caseId, row]) => [
      caseId,
      { ...outlineOf(row), answerBy: row.answer_by, helped: row.helped_at !== null },
    ]),
  );

const shownAnswers = async (tx: Tx, row: CaseRow) =>
  (await answersOf(tx, row)).map(({ at: _, guidance, ...answer }) => ({
    ...answer,
    guidance: forThoseWhoWrite(guidance),
  }));

type Guidance = Awaited<ReturnType<typeof answersOf>>[number]['guidance'];

const forThoseWhoWrite = (guidance: Guidance) =>
  guidance && { slug: guidance.slug, title: guidance.title, state: guidance.state };

/** As far as the asker may read it: what is shown, to people of the own unit. */
const forAsker = (guidance: Guidance, unit: string | null) =>
  guidance?.state === 'shown' && isFor(guidance, unit) ? { slug: guidance.slug, title: guidance.title } : null;

/** What the team and the DPO see of a question besides what every case has. */
export const forTeam = async ({ tx, row: found }: Viewed): Promise<OwnOfTeam> => {
  const row = await readQuestion(tx, found);
  const askers = await reportersOf(tx, row);
  const nameOf = await readNames(
    tx,
    row.tenant_id,
    askers.map(({ person_id }) => person_id),
  );
  return {
    ...outlineOf(row),
    ...clockOf(row),
    reporters: askers.map(({ person_id, reported_at }) => ({
      ...nameOf(person_id),
      reportedAt: reported_at.toISOString(),
    })),
    answers: await shownAnswers(tx, row),
    proposal: await shownProposal(tx, row),
    helped: row.helped_at !== null,
    mail: mailIn(row),
    moves: movesFrom(row.state),
  };
};

const mailIn = (row: QuestionFacts) => {
  const mail = mailOf(row);
  if (!mail) return null;
  const { recipients: _, ...facts } = mail;
  return facts;
};

/** What the asker sees of the own question. */
export const forReporter = async ({
  tx,
  row: found,
  caller,
  texts,
}: Viewed): Promise<{ readonly own: OwnOfReporter; readonly texts: readonly string[] } | undefined> => {
  const row = await readQuestion(tx, found);
  const answers = await answersOf(tx, row);
  const unit = answers.some(({ guidance }) => guidance) ? await unitOf(tx, caller) : null;
  return {
    own: {
      ...outlineOf(row),
      title: maskCpr(row.title),
      answerBy: row.answer_by,
      answers: answers.map(({ textId, sources, reviewedBy, guidance }) => ({
        ...{ textId, sources, reviewedBy },
        guidance: forAsker(guidance, unit),
      })),
      helped: row.helped_at !== null,
      takenAt: (await takenAt(tx, row))?.toISOString() ?? null,
      answeredAt: row.answered_at?.toISOString() ?? null,
    },
    texts: texts
      .filter(({ kind, author_id }) => kind === 'description' && author_id === caller.personId)
      .map(({ text_id }) => text_id),
  };
};

const unitOf = async (tx: Tx, { tenantId, personId }: Caller): Promise<string | null> =>
  (
    await tx
      .selectFrom('people')
      .select('unit')
      .where('tenant_id', '=', tenantId)
      .where('person_id', '=', personId)
      .executeTakeFirst()
  )?.unit ?? null;

const takenAt = async (tx: Tx, { tenant_id, case_id, taken_by }: CaseRow): Promise<Date | undefined> => {
  if (taken_by === null) return undefined;
  const taken = await tx
    .selectFrom('log_entries')
    .select('at')
    .where('tenant_id', '=', tenant_id)
    .where('subject_id', '=', case_id)
    .where('verb', 'in', ['taken', 'question-answered'])
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  return taken?.at;
};
