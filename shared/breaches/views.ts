import { z } from 'zod';
import { linkReasons } from '../cases/link-reason.ts';
import { personRef } from '../cases/person-ref.ts';
import { caseListed, caseOutline, ownCase, ownListed, type SubjectShapes, wholeCase } from '../cases/views.ts';
import { keptMail } from '../mail/mail.ts';
import { placements, recipientFields } from '../mail/recipient.ts';
import { breachList } from './address.ts';
import { caseTime } from './case-time.ts';
import { dataKind, sizeClass } from './data-kinds.ts';
import { breachKind } from './kinds.ts';
import { moves } from './moves.ts';
import { notificationState } from './states.ts';

const instant = z.iso.datetime();
const mailOfCase = keptMail.omit({ recipients: true });

/** Whether a wrong recipient has deleted the mail; asked later, and kept. */
export const deletionStates = ['not-asked', 'asked', 'confirmed', 'refused', 'no-answer'] as const;
export const deletionState = z.enum(deletionStates);
export type DeletionState = z.infer<typeof deletionState>;

/** A recipient of the mail, as the case holds it. */
const wrongRecipient = z.object({
  recipientId: z.uuid(),
  address: z.string(),
  name: z.string(),
  field: z.enum(recipientFields),
  placement: z.enum(placements),
  wrong: z.boolean(),
  deletion: deletionState,
});

const timeRevision = z.object({
  time: caseTime,
  revision: z.int(),
  at: instant,
  estimated: z.boolean(),
  by: personRef,
  recordedAt: instant,
  reason: z.string(),
});

/** What every viewer of a breach is shown. */
const outline = caseOutline.extend({
  subject: z.literal('breach'),
  kind: breachKind,
  notification: notificationState,
});

/** How large it is, and the deadline for notifying the authority. */
const weight = {
  people: sizeClass,
  dataKinds: z.array(dataKind),
  protectedAddress: z.boolean(),
  aware: instant,
  deadline: instant,
};

/** A row of the team's queue. */
export const queueRow = outline.extend(caseListed.shape).extend(weight);
export type QueueRow = z.infer<typeof queueRow>;

/** What a manager sees: that a breach concerns the unit. No mail, no free text: the unit needs neither to act. */
const managerView = outline.extend({ view: z.literal('manager') });

/** A reporter's own report. CPR numbers in texts are masked. `self`: the reporter, who was sent the mail. */
export const reporterView = outline.extend(ownCase.shape).extend({
  people: sizeClass,
  dataKinds: z.array(dataKind),
  times: z.array(timeRevision.pick({ time: true, at: true, estimated: true })),
  mail: mailOfCase.nullable(),
  recipients: z.array(wrongRecipient.extend({ self: z.boolean() })),
});

const toldMoment = z.object({ at: instant, estimated: z.boolean() });

/** One person's whole report: a fact of the case may come from another reporter. */
const toldByOne = z.object({
  kinds: z.array(breachKind),
  dataKinds: z.array(dataKind),
  people: sizeClass,
  places: z.array(z.string()),
  answers: z.record(z.string(), z.array(z.string())),
  occurred: toldMoment.nullable(),
  found: toldMoment.nullable(),
  texts: z.array(z.string()),
  mail: mailOfCase.nullable(),
  recipients: z.array(wrongRecipient.pick({ address: true, name: true, field: true, wrong: true })),
});
export type ToldByOne = z.infer<typeof toldByOne>;

/** A recipient as the team sees it: who said that it is a wrong one, and what each has recorded of it. */
const recipientOfCase = wrongRecipient.extend({
  markedBy: z.array(personRef),
  recorded: z.array(z.object({ by: personRef, deletion: deletionState, at: instant })),
});

/** `told-found-implausible`: a reporter says it was found before it can have been; the clock was not moved by it. */
const warnings = ['aware-before-occurred', 'check-longer-than-a-day', 'told-found-implausible'] as const;

/** The whole case: the team and the DPO. */
export const caseView = outline
  .extend(wholeCase.shape)
  .extend(weight)
  .extend({
    answers: z.record(z.string(), z.string()),
    place: z.string(),
    authorityReference: z.string().nullable(),
    reporters: z.array(personRef.extend({ reportedAt: instant, told: toldByOne })),
    related: z.array(z.object({ caseId: z.uuid(), reference: z.string(), why: z.enum(linkReasons) })),
    times: z.array(timeRevision),
    mail: mailOfCase.nullable(),
    recipients: z.array(recipientOfCase),
    moves: z.array(z.enum(moves)),
    warnings: z.array(z.enum(warnings)),
  });
export type CaseView = z.infer<typeof caseView>;
export type ReporterView = z.infer<typeof reporterView>;

/** A line of "my cases". */
const myReport = outline.extend(ownListed.shape).extend({ deletionAsked: z.boolean() });

export const breach = {
  name: 'breach',
  list: breachList,
  moves,
  listed: queueRow,
  whole: caseView,
  forReporter: reporterView,
  mine: myReport,
  forManager: managerView,
} as const satisfies SubjectShapes;
