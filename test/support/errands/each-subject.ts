import { recordNotNotified } from '#functions/breaches/decide/decide-notification.ts';
import { moveTime } from '#functions/breaches/decide/move-time.ts';
import { takeBackDecision } from '#functions/breaches/decide/take-back-decision.ts';
import { terms } from '#functions/breaches/texts/terms.ts';
import { inTenant } from '#functions/database/transaction.ts';
import { perform } from '#functions/perform.ts';
import { correctTopic } from '#functions/questions/answer/correct-topic.ts';
import { sendAnswer } from '#functions/questions/answer/send-answer.ts';
import { questionWords } from '#functions/questions/texts/words.ts';
import type { Caller } from '#shared/people/caller.ts';
import { topicNames } from '#shared/questions/topic-names.ts';
import { type SubjectName, subjectNames } from '#shared/routes/subjects.ts';
import { asked } from '../asked-questions.ts';
import { jonas, maja, sofie, type TestDesk } from '../desk.ts';
import { about, reported } from '../reported.ts';
import { openErrand } from './open-errand.ts';
import { putOff } from './put-off.ts';
import { errandWords } from './words.ts';

export type Tried = SubjectName | 'errand';

export type SubjectTried = {
  /** Whether a case of it can be one that cannot wait. */
  readonly isEverUrgent: boolean;
  /** Opens a case of it; `urgent` cannot wait. */
  readonly open: (desk: TestDesk, by?: Caller, urgent?: boolean) => Promise<string>;
  /** Whether the manager of its unit learns of a case. */
  readonly managerSees: boolean;
  /** Whatever must be done before the case can be closed. */
  readonly ready: (desk: TestDesk, caseId: string) => Promise<void>;
  /** Moves of its own that change the deadline, or stop and start its clock. Refused in other states. */
  readonly own: readonly ((desk: TestDesk, caseId: string, version: number) => Promise<unknown>)[];
  /** The move that puts its deadline off. */
  readonly later: (desk: TestDesk, caseId: string, version: number) => Promise<unknown>;
  /** A word of its texts that a search finds it by. */
  readonly word: string;
  /** What the team reads besides when it woke. */
  readonly woken: readonly string[];
  /** What its kind is called, in Danish. */
  readonly kind: string;
};

const reason = 'Modtageren er en kollega';
const place = 'Materielgården';

/** Every subject a desk of the tests has, and what each does in its own way. */
export const subjectsTried: Readonly<Record<Tried, SubjectTried>> = {
  breach: {
    isEverUrgent: true,
    managerSees: true,
    open: async (desk, by = maja, urgent = false) =>
      (await reported(desk, by, { place, dataKinds: urgent ? ['protected-address'] : [] })).caseId,
    ready: async (desk, caseId) => {
      const version = await versionOf(desk, caseId);
      await recordNotNotified(desk, sofie, about(caseId, { version, reason }));
    },
    later: (desk, caseId, version) => moveTime(desk, sofie, about(caseId, movedTo('2026-11-24T08:50', version))),
    own: [
      (desk, caseId, version) => moveTime(desk, sofie, about(caseId, movedTo('2026-11-24T08:15', version))),
      (desk, caseId, version) => recordNotNotified(desk, sofie, about(caseId, { version, reason })),
      (desk, caseId, version) => takeBackDecision(desk, sofie, about(caseId, { version, reason })),
    ],
    word: 'Materielgården',
    woken: [],
    kind: terms.da.kinds.snooping,
  },
  question: {
    isEverUrgent: false,
    managerSees: false,
    open: (desk, by = maja) => asked(desk, by, { text: `Må vi filme på ${place}?`, topic: 'pictures' }),
    ready: async () => {},
    later: (desk, caseId, version) => correctTopic(desk, sofie, about(caseId, { version, topic: 'subject-request' })),
    own: [
      (desk, caseId, version) => correctTopic(desk, jonas, about(caseId, { version, topic: 'subject-request' })),
      (desk, caseId, version) => correctTopic(desk, sofie, about(caseId, { version, topic: 'deletion' })),
      (desk, caseId, version) => sendAnswer(desk, sofie, about(caseId, { version, text: 'Ja.', sources: [] })),
    ],
    word: 'Materielgården',
    woken: [questionWords.da.askedAgain],
    kind: topicNames.da.pictures,
  },
  errand: {
    isEverUrgent: true,
    managerSees: false,
    open: async (desk, by = maja, urgent = false) => (await openErrand(desk, by, { place, urgent })).caseId,
    ready: async () => {},
    later: (desk, caseId, version) => putOff(desk, sofie, caseId, version),
    own: [(desk, caseId, version) => putOff(desk, jonas, caseId, version)],
    word: 'Materielgården',
    woken: [errandWords.da.woken],
    kind: errandWords.da.title,
  },
};

export const subjectNamesTried = [...subjectNames, 'errand'] as const;

const movedTo = (when: string, version: number) => ({ version, time: 'aware' as const, moment: { when }, reason });

/** A case as its row has it. */
export const caseRow = (desk: TestDesk, caseId: string) =>
  inTenant(desk.db, maja.tenantId, (tx) =>
    tx.selectFrom('cases').selectAll().where('case_id', '=', caseId).executeTakeFirstOrThrow(),
  );

export const versionOf = async (desk: TestDesk, caseId: string): Promise<number> =>
  (await caseRow(desk, caseId)).version;

/** Takes a case, as a door would. */
export const take = async (desk: TestDesk, caseId: string, by: Caller = sofie) =>
  perform(desk, by, 'takeCase', about(caseId, { version: await versionOf(desk, caseId) }));

/** Closes a case that was taken. */
export const close = async (desk: TestDesk, caseId: string, by: Caller = sofie) => {
  await subjectsTried[(await caseRow(desk, caseId)).subject].ready(desk, caseId);
  return perform(desk, by, 'closeCase', about(caseId, { version: await versionOf(desk, caseId) }));
};
