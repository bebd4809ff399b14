import { z } from 'zod';
import { caseState } from '../cases/states.ts';
import { mailPlace } from '../mail/mail.ts';
import { written, writtenSomething } from '../text/written.ts';
import { caseId, done, reason, version } from './case-changes.ts';
import { route } from './route.ts';
import { listedCase, myCase, seenCase, subjectName, unitCase } from './subjects.ts';

const page = { cursor: z.string().max(400).optional(), limit: z.coerce.number().int().min(1).max(200).default(50) };

/** A case by its id, or by its number as addresses and links carry it. */
const caseNamed = z.strictObject({ caseId: z.union([z.uuid(), z.string().regex(/^\d{4}-\d{1,9}$/)]) });

const narrowed = {
  show: z.enum(['open', 'mine', 'all']).default('open'),
  subject: subjectName.optional(),
  state: caseState.optional(),
};

export const listCases = route({
  name: 'listCases',
  method: 'GET',
  path: '/cases',
  formerly: { name: 'listBreaches', path: '/breaches', list: 'breaches' },
  who: 'team-or-dpo',
  summary: "The team's queue, least time left first",
  query: z.strictObject({
    ...narrowed,
    search: written(100).optional(),
    sort: z.enum(['time-left', 'newest', 'unit']).default('time-left'),
    ...page,
  }),
  /** `more`: there are more than `total`; they were not counted any further. */
  answer: z.object({
    cases: z.array(listedCase),
    next: z.string().nullable(),
    total: z.int(),
    more: z.boolean().default(false),
  }),
});

export const countCases = route({
  name: 'countCases',
  method: 'GET',
  path: '/case-count',
  who: 'team-or-dpo',
  summary:
    'How many cases of a list a search finds, counted up to 1,000; a page of the list counts no further than it shows',
  query: z.strictObject({ ...narrowed, search: writtenSomething(100) }),
  /** `more`: there are more than 1,000. */
  answer: z.object({ total: z.int(), more: z.boolean() }),
});

export const listMyCases = route({
  name: 'listMyCases',
  method: 'GET',
  path: '/my/cases',
  formerly: { name: 'listMyReports', path: '/my/breaches', list: 'reports' },
  who: 'employee',
  summary: 'The reports one has made',
  answer: z.object({ cases: z.array(myCase) }),
});

export const listUnitCases = route({
  name: 'listUnitCases',
  method: 'GET',
  path: '/unit/cases',
  formerly: { name: 'listUnitBreaches', path: '/unit/breaches', list: 'breaches' },
  who: 'employee',
  summary: 'That cases concern the units one manages',
  answer: z.object({ cases: z.array(unitCase) }),
});

export const readCase = route({
  name: 'readCase',
  method: 'GET',
  path: '/cases/{caseId}',
  formerly: { name: 'readBreach', path: '/breaches/{breachId}' },
  who: 'employee',
  summary: 'One case, as much of it as the person may see; looks by others than the reporter are logged',
  params: caseNamed,
  answer: seenCase,
});

export const takeCase = route({
  name: 'takeCase',
  method: 'POST',
  path: '/cases/{caseId}/take',
  formerly: { name: 'takeBreach', path: '/breaches/{breachId}/take' },
  who: 'team',
  summary: 'Take the case',
  params: caseId,
  body: z.strictObject(version),
  answer: done,
});

export const letGoCase = route({
  name: 'letGoCase',
  method: 'POST',
  path: '/cases/{caseId}/let-go',
  who: 'team',
  summary: 'Let go of a case one has: it is new again, without assignee',
  params: caseId,
  body: z.strictObject(version),
  answer: done,
});

export const handOverCase = route({
  name: 'handOverCase',
  method: 'POST',
  path: '/cases/{caseId}/hand-over',
  formerly: { name: 'handOverBreach', path: '/breaches/{breachId}/hand-over' },
  who: 'team',
  summary: 'Hand the case over to a colleague of the team',
  params: caseId,
  body: z.strictObject({ ...version, to: z.uuid() }),
  answer: done,
});

export const handBackCase = route({
  name: 'handBackCase',
  method: 'POST',
  path: '/cases/{caseId}/hand-back',
  who: 'team',
  summary: 'Undo handing the case over, or taking it over, while nothing has been done since',
  params: caseId,
  body: z.strictObject(version),
  answer: done,
});

export const askReporter = route({
  name: 'askReporter',
  method: 'POST',
  path: '/cases/{caseId}/enquiries',
  formerly: { name: 'askReporter', path: '/breaches/{breachId}/questions' },
  who: 'team',
  key: 'required',
  status: 201,
  summary: 'Ask one reporter, the first where none is named; the answer arrives in the case',
  params: caseId,
  body: z.strictObject({ text: writtenSomething(4000), to: z.uuid().optional() }),
  answer: done,
});

export const answerEnquiry = route({
  name: 'answerEnquiry',
  method: 'POST',
  path: '/cases/{caseId}/answers',
  formerly: { name: 'answerQuestion', path: '/breaches/{breachId}/answers' },
  who: 'employee',
  key: 'required',
  status: 201,
  summary: 'Answer what the team asked',
  params: caseId,
  body: z.strictObject({ text: writtenSomething(8000) }),
  answer: done,
});

export const addToCase = route({
  name: 'addToCase',
  method: 'POST',
  path: '/cases/{caseId}/additions',
  formerly: { name: 'addToReport', path: '/breaches/{breachId}/additions' },
  who: 'employee',
  key: 'required',
  status: 201,
  summary: "Add something to one's own report",
  params: caseId,
  body: z.strictObject({ text: writtenSomething(8000) }),
  answer: done,
});

export const addNote = route({
  name: 'addNote',
  method: 'POST',
  path: '/cases/{caseId}/notes',
  formerly: { name: 'addNote', path: '/breaches/{breachId}/notes' },
  who: 'team-or-dpo',
  key: 'required',
  status: 201,
  summary: 'Write an internal note',
  params: caseId,
  body: z.strictObject({ text: writtenSomething(8000) }),
  answer: done,
});

export const closeCase = route({
  name: 'closeCase',
  method: 'POST',
  path: '/cases/{caseId}/close',
  formerly: { name: 'closeBreach', path: '/breaches/{breachId}/close' },
  who: 'team',
  summary: 'Close the case',
  params: caseId,
  body: z.strictObject(version),
  answer: done,
});

export const reopenCase = route({
  name: 'reopenCase',
  method: 'POST',
  path: '/cases/{caseId}/reopen',
  formerly: { name: 'reopenBreach', path: '/breaches/{breachId}/reopen' },
  who: 'team',
  summary: 'Open the case again, with a reason',
  params: caseId,
  body: z.strictObject({ ...version, reason }),
  answer: done,
});

export const keepMail = route({
  name: 'keepMail',
  method: 'POST',
  path: '/cases/{caseId}/evidence/mail',
  formerly: { name: 'keepMail', path: '/breaches/{breachId}/evidence/mail' },
  who: 'employee',
  key: 'required',
  status: 201,
  summary:
    "Let the team have the mail: fetched from one's own mailbox, kept as evidence; without its id there, found by its message id",
  params: caseId,
  body: mailPlace.partial(),
  answer: z.object({ evidenceId: z.uuid(), size: z.int() }),
});

export const uploadEvidence = route({
  name: 'uploadEvidence',
  method: 'POST',
  path: '/cases/{caseId}/evidence',
  formerly: { name: 'uploadEvidence', path: '/breaches/{breachId}/evidence' },
  who: 'employee',
  key: 'required',
  status: 201,
  summary: 'Let the team have the mail: the .eml itself as the body',
  params: caseId,
  body: 'bytes',
  answer: z.object({ evidenceId: z.uuid(), size: z.int() }),
});

export const readEvidence = route({
  name: 'readEvidence',
  method: 'GET',
  path: '/cases/{caseId}/evidence/{evidenceId}',
  formerly: { name: 'readEvidence', path: '/breaches/{breachId}/evidence/{evidenceId}' },
  who: 'team-or-dpo',
  summary: 'The kept mail itself; every reading is logged',
  params: caseId.extend({ evidenceId: z.uuid() }),
  answer: 'bytes',
});
