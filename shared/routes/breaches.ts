import { z } from 'zod';
import { lookedUpMail, mailPlace } from '../breaches/mail.ts';
import { receipt, report } from '../breaches/report.ts';
import { breachState } from '../breaches/states.ts';
import { breachView, deletionState, managerView, myReport, queueRow } from '../breaches/views.ts';
import { written, writtenSomething } from '../text/written.ts';
import { route } from './route.ts';

export const breachId = z.strictObject({ breachId: z.uuid() });
export const done = z.object({ breachId: z.uuid(), version: z.int() });
const page = { cursor: z.string().max(400).optional(), limit: z.coerce.number().int().min(1).max(200).default(50) };

export const registerBreach = route({
  name: 'registerBreach',
  method: 'POST',
  path: '/breaches',
  who: 'employee',
  key: 'required',
  status: 201,
  summary: 'Report a breach; the answer is the receipt',
  body: report,
  answer: receipt,
});

export const lookUpMail = route({
  name: 'lookUpMail',
  method: 'POST',
  path: '/mail/look-up',
  who: 'employee',
  summary:
    'The mail one sent, with its true recipients, bcc included: from itself, or an answer or bounce one received; or the mail a colleague sent to one, as it shows',
  body: mailPlace,
  answer: lookedUpMail,
});

export const listMyReports = route({
  name: 'listMyReports',
  method: 'GET',
  path: '/my/breaches',
  who: 'employee',
  summary: 'The reports one has made',
  answer: z.object({ reports: z.array(myReport) }),
});

export const listUnitBreaches = route({
  name: 'listUnitBreaches',
  method: 'GET',
  path: '/unit/breaches',
  who: 'employee',
  summary: 'That breaches concern the units one manages',
  answer: z.object({ breaches: z.array(managerView) }),
});

export const listBreaches = route({
  name: 'listBreaches',
  method: 'GET',
  path: '/breaches',
  who: 'team-or-dpo',
  summary: "The team's queue, least time left first",
  query: z.strictObject({
    show: z.enum(['open', 'mine', 'all']).default('open'),
    state: breachState.optional(),
    search: written(100).optional(),
    sort: z.enum(['time-left', 'newest', 'unit']).default('time-left'),
    ...page,
  }),
  answer: z.object({ breaches: z.array(queueRow), next: z.string().nullable(), total: z.int() }),
});

export const readBreach = route({
  name: 'readBreach',
  method: 'GET',
  path: '/breaches/{breachId}',
  who: 'employee',
  summary: 'One case, as much of it as the person may see; looks by others than the reporter are logged',
  params: breachId,
  answer: breachView,
});

export const addToReport = route({
  name: 'addToReport',
  method: 'POST',
  path: '/breaches/{breachId}/additions',
  who: 'employee',
  key: 'required',
  status: 201,
  summary: "Add something to one's own report",
  params: breachId,
  body: z.strictObject({ text: writtenSomething(8000) }),
  answer: done,
});

export const answerQuestion = route({
  name: 'answerQuestion',
  method: 'POST',
  path: '/breaches/{breachId}/answers',
  who: 'employee',
  key: 'required',
  status: 201,
  summary: 'Answer what the team asked',
  params: breachId,
  body: z.strictObject({ text: writtenSomething(8000) }),
  answer: done,
});

export const recordDeletion = route({
  name: 'recordDeletion',
  method: 'POST',
  path: '/breaches/{breachId}/deletions',
  who: 'employee',
  summary:
    "Record whether a wrong recipient has deleted what was sent; each person's word is kept. With `version`, refused where the case has changed since",
  params: breachId,
  body: z.strictObject({ version: z.int().min(1).optional(), recipientId: z.uuid(), deletion: deletionState }),
  answer: done,
});

export const markOwnRecipients = route({
  name: 'markOwnRecipients',
  method: 'POST',
  path: '/breaches/{breachId}/recipients',
  who: 'employee',
  summary: 'Mark afterwards who should not have had the mail one has reported',
  params: breachId,
  body: z.strictObject({ recipientIds: z.array(z.uuid()).min(1).max(1000) }),
  answer: done,
});

export const keepMail = route({
  name: 'keepMail',
  method: 'POST',
  path: '/breaches/{breachId}/evidence/mail',
  who: 'employee',
  key: 'required',
  status: 201,
  summary:
    "Let the team have the mail: fetched from one's own mailbox, kept as evidence; without its id there, found by its message id",
  params: breachId,
  body: mailPlace.partial(),
  answer: z.object({ evidenceId: z.uuid(), size: z.int() }),
});

export const uploadEvidence = route({
  name: 'uploadEvidence',
  method: 'POST',
  path: '/breaches/{breachId}/evidence',
  who: 'employee',
  key: 'required',
  status: 201,
  summary: 'Let the team have the mail: the .eml itself as the body',
  params: breachId,
  body: 'bytes',
  answer: z.object({ evidenceId: z.uuid(), size: z.int() }),
});

export const readEvidence = route({
  name: 'readEvidence',
  method: 'GET',
  path: '/breaches/{breachId}/evidence/{evidenceId}',
  who: 'team-or-dpo',
  summary: 'The kept mail itself; every reading is logged',
  params: breachId.extend({ evidenceId: z.uuid() }),
  answer: 'bytes',
});
