import { z } from 'zod';
import { dataKind, sizeClass } from './data-kinds.ts';
import { breachKind } from './kinds.ts';
import { keptMail, placements, recipientFields } from './mail.ts';
import { caseTime } from './moment.ts';
import { moves } from './moves.ts';
import { breachState, notificationState } from './states.ts';

const instant = z.iso.datetime();
const mailOfCase = keptMail.omit({ recipients: true });
const personRef = z.object({ personId: z.uuid().nullable(), name: z.string() });
export type PersonRef = z.infer<typeof personRef>;

/** Whether a wrong recipient has deleted the mail; asked later, and kept. */
export const deletionStates = ['not-asked', 'asked', 'confirmed', 'refused', 'no-answer'] as const;
export const deletionState = z.enum(deletionStates);
export type DeletionState = z.infer<typeof deletionState>;

/** Somebody a mail went to, as the case holds it. */
const wrongRecipient = z.object({
  recipientId: z.uuid(),
  address: z.string(),
  name: z.string(),
  field: z.enum(recipientFields),
  placement: z.enum(placements),
  wrong: z.boolean(),
  deletion: deletionState,
});

/** Why two cases may belong together: two mails with one message id, or one mail with more reports than a case holds. */
export const linkReasons = ['same-message-id', 'full'] as const;
export type LinkReason = (typeof linkReasons)[number];

/** One entry of a case's timeline. `verb` and `facts` are put into words by the texts. */
const timelineEntry = z.object({
  sequence: z.int(),
  at: instant,
  by: personRef,
  verb: z.string(),
  facts: z.record(z.string(), z.unknown()),
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

/**
 * `note`, `reason`, the authority's number (`authority-reference`) and a corrected `place` stay with the team; the rest the
 * reporter sees too.
 */
export const textKind = z.enum([
  'description',
  'addition',
  'question',
  'answer',
  'note',
  'reason',
  'authority-reference',
  'place',
]);
export type TextKind = z.infer<typeof textKind>;

/** `to`: the one reporter a question was put to. */
const writtenText = z.object({
  textId: z.uuid(),
  to: personRef.optional(),
  kind: textKind,
  by: personRef,
  at: instant,
  text: z.string(),
});
export type WrittenText = z.infer<typeof writtenText>;

const evidence = z.object({
  evidenceId: z.uuid(),
  name: z.string(),
  size: z.int(),
  sha256: z.string(),
  addedAt: instant,
  by: personRef,
});

/** What everybody who may see a case at all is shown. `deadline` is computed from `aware`, never stored. */
const outline = z.object({
  breachId: z.uuid(),
  reference: z.string(),
  version: z.int(),
  kind: breachKind,
  unit: z.string().nullable(),
  state: breachState,
  notification: notificationState,
  receivedAt: instant,
});

/** A row of the team's queue. */
export const queueRow = outline.extend({
  people: sizeClass,
  dataKinds: z.array(dataKind),
  protectedAddress: z.boolean(),
  aware: instant,
  deadline: instant,
  clockRuns: z.boolean(),
  takenBy: personRef.nullable(),
  reporters: z.int(),
  unanswered: z.boolean(),
  /** What a search found that a list does not show: the mail, what was written in the case. */
  foundIn: z.array(z.enum(['mail', 'text'])),
});
export type QueueRow = z.infer<typeof queueRow>;

/** What a manager is told: that a breach concerns the unit. No mail, no free text: the unit needs neither to act. */
export const managerView = outline.extend({ view: z.literal('manager') });

/** A reporter's own report. CPR numbers in texts are masked. `self`: the reporter, who was sent the mail. */
export const reporterView = outline.extend({
  view: z.literal('reporter'),
  handledBy: z.string().nullable(),
  people: sizeClass,
  dataKinds: z.array(dataKind),
  times: z.array(timeRevision.pick({ time: true, at: true, estimated: true })),
  mail: mailOfCase.nullable(),
  recipients: z.array(wrongRecipient.extend({ self: z.boolean() })),
  conversation: z.array(writtenText),
  evidence: z.array(evidence.omit({ sha256: true })),
});

const toldMoment = z.object({ at: instant, estimated: z.boolean() });

/** What one reporter told, whole: what the case shows of a fact may be another's word. */
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
export const caseView = outline.extend({
  view: z.literal('case'),
  people: sizeClass,
  dataKinds: z.array(dataKind),
  protectedAddress: z.boolean(),
  answers: z.record(z.string(), z.string()),
  place: z.string(),
  door: z.string(),
  onBehalfOf: z.array(z.string()),
  aware: instant,
  deadline: instant,
  clockRuns: z.boolean(),
  clockStoppedAt: instant.nullable(),
  authorityReference: z.string().nullable(),
  takenBy: personRef.nullable(),
  reporters: z.array(personRef.extend({ reportedAt: instant, told: toldByOne })),
  related: z.array(z.object({ breachId: z.uuid(), reference: z.string(), why: z.enum(linkReasons) })),
  times: z.array(timeRevision),
  mail: mailOfCase.nullable(),
  recipients: z.array(recipientOfCase),
  texts: z.array(writtenText),
  evidence: z.array(evidence),
  timeline: z.array(timelineEntry),
  moves: z.array(z.enum(moves)),
  warnings: z.array(z.enum(warnings)),
});
export type CaseView = z.infer<typeof caseView>;
export type ReporterView = z.infer<typeof reporterView>;
export type ManagerView = z.infer<typeof managerView>;

export const breachView = z.discriminatedUnion('view', [caseView, reporterView, managerView]);

/** A line of "my reports". */
export const myReport = outline.extend({
  handledBy: z.string().nullable(),
  unanswered: z.boolean(),
  deletionAsked: z.boolean(),
});
