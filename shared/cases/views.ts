import { z } from 'zod';
import { personRef } from './person-ref.ts';
import { caseState } from './states.ts';
import { writtenText } from './texts.ts';

const instant = z.iso.datetime();

/** What every viewer of a case is shown, of any subject; its shapes add its name. */
export const caseOutline = z.object({
  caseId: z.uuid(),
  reference: z.string(),
  version: z.int(),
  unit: z.string().nullable(),
  state: caseState,
  receivedAt: instant,
});

/** What a row of the team's lists shows of any case. `deadline` null: there is none. */
export const caseListed = z.object({
  deadline: instant.nullable(),
  clockRuns: z.boolean(),
  clockStoppedAt: instant.nullable(),
  takenBy: personRef.nullable(),
  reporters: z.int(),
  unanswered: z.boolean(),
  /** Where a search found words that a list does not show: the mail, the texts of the case. */
  foundIn: z.array(z.enum(['mail', 'text'])),
});

export type FoundIn = z.output<typeof caseListed>['foundIn'][number];

/** One entry of a case's timeline. `verb` and `facts` are put into words by the texts. */
const timelineEntry = z.object({
  sequence: z.int(),
  at: instant,
  by: personRef,
  verb: z.string(),
  facts: z.record(z.string(), z.unknown()),
});

const evidence = z.object({
  evidenceId: z.uuid(),
  name: z.string(),
  size: z.int(),
  sha256: z.string(),
  addedAt: instant,
  by: personRef,
});

/** What the team and the DPO see of any case; its subject adds its own. */
export const wholeCase = z.object({
  view: z.literal('case'),
  door: z.string(),
  onBehalfOf: z.array(z.string()),
  clockRuns: z.boolean(),
  clockStoppedAt: instant.nullable(),
  takenBy: personRef.nullable(),
  texts: z.array(writtenText),
  evidence: z.array(evidence),
  timeline: z.array(timelineEntry),
});

/** What a reporter sees of their own case, of any subject. CPR numbers in texts are masked. */
export const ownCase = z.object({
  view: z.literal('reporter'),
  handledBy: z.string().nullable(),
  conversation: z.array(writtenText),
  evidence: z.array(evidence.omit({ sha256: true })),
});

/**
 * A line of "my cases", of any subject. `asked`: what the team waits for the caller to answer, CPR numbers masked; null
 * unless `unanswered`.
 */
export const ownListed = z.object({
  handledBy: z.string().nullable(),
  unanswered: z.boolean(),
  asked: writtenText.pick({ by: true, at: true, text: true }).nullable(),
});

type Shown<Of> = z.ZodType<z.output<typeof caseOutline> & { subject: string } & Of>;

/** What a subject adds to the shapes of a case, as shared/routes/subjects.ts lists them. */
export type SubjectShapes = {
  /** As the column `subject` of a case has it, and each shape says it. */
  readonly name: string;
  /** The address of the team's list of such cases in the tab; the page of each is under it. */
  readonly list: string;
  /** The moves of a case of it, in the order buttons are shown. */
  readonly moves: readonly string[];
  readonly listed: Shown<z.output<typeof caseListed>>;
  readonly whole: Shown<z.output<typeof wholeCase>>;
  readonly forReporter: Shown<z.output<typeof ownCase>>;
  readonly mine: Shown<z.output<typeof ownListed>>;
  /** Undefined: a manager does not learn that there is such a case. */
  readonly forManager: Shown<{ view: 'manager' }> | undefined;
};
