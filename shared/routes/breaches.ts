import { z } from 'zod';
import { caseTime } from '../breaches/case-time.ts';
import { dataKindsHeld, sizeClass } from '../breaches/data-kinds.ts';
import { receipt, report } from '../breaches/report.ts';
import { deletionState } from '../breaches/views.ts';
import { lookedUpMail, mailPlace } from '../mail/mail.ts';
import { written } from '../text/written.ts';
import { moment } from '../time/moment.ts';
import { caseId, done, draftSent, reason, version } from './case-changes.ts';
import { route } from './route.ts';
import { rowVersion } from './row-version.ts';

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

export const recordDeletion = route({
  name: 'recordDeletion',
  method: 'POST',
  path: '/breaches/{caseId}/deletions',
  who: 'employee',
  summary:
    "Record whether a wrong recipient has deleted what was sent; each person's word is kept. With `version`, refused where the case has changed since",
  params: caseId,
  body: z.strictObject({ version: rowVersion.optional(), recipientId: z.uuid(), deletion: deletionState }),
  answer: done,
});

export const markOwnRecipients = route({
  name: 'markOwnRecipients',
  method: 'POST',
  path: '/breaches/{caseId}/recipients',
  who: 'employee',
  summary: 'Mark afterwards who should not have had the mail one has reported',
  params: caseId,
  body: z.strictObject({ recipientIds: z.array(z.uuid()).min(1).max(1000) }),
  answer: done,
});

export const notABreach = route({
  name: 'notABreach',
  method: 'POST',
  path: '/breaches/{caseId}/not-a-breach',
  who: 'team',
  summary: 'Decide, with a reason, that it is not a breach',
  params: caseId,
  body: z.strictObject({ ...version, reason }),
  answer: done,
});

export const recordNotified = route({
  name: 'recordNotified',
  method: 'POST',
  path: '/breaches/{caseId}/notified',
  who: 'team',
  summary:
    'Record that the authority was notified; after the deadline the reason for lateness is required (Art. 33(1))',
  params: caseId,
  body: z.strictObject({
    ...version,
    notified: moment,
    authorityReference: written(100).optional(),
    lateReason: written(2000).optional(),
  }),
  answer: done,
});

export const recordNotNotified = route({
  name: 'recordNotNotified',
  method: 'POST',
  path: '/breaches/{caseId}/not-notified',
  who: 'team',
  summary: 'Record, with the reason, that the authority is not notified (Art. 33(5))',
  params: caseId,
  body: z.strictObject({ ...version, reason }),
  answer: done,
});

export const correctNotified = route({
  name: 'correctNotified',
  method: 'POST',
  path: '/breaches/{caseId}/notified/corrections',
  who: 'team',
  summary:
    'Correct what was recorded of the notification; what is left out stays. A reason is required unless a missing number is added',
  params: caseId,
  body: z.strictObject({
    ...version,
    notified: moment.optional(),
    authorityReference: written(100).optional(),
    lateReason: written(2000).optional(),
    reason: written(2000).optional(),
  }),
  answer: done,
});

export const correctNotNotified = route({
  name: 'correctNotNotified',
  method: 'POST',
  path: '/breaches/{caseId}/not-notified/corrections',
  who: 'team',
  summary: 'Write the reason not to notify anew; both versions are kept',
  params: caseId,
  body: z.strictObject({ ...version, reason }),
  answer: done,
});

export const takeBackDecision = route({
  name: 'takeBackDecision',
  method: 'POST',
  path: '/breaches/{caseId}/undecided',
  who: 'team',
  summary: 'Take back, with a reason, what was decided about the authority; the clock runs again from its awareness',
  params: caseId,
  body: z.strictObject({ ...version, reason }),
  answer: done,
});

export const correctFacts = route({
  name: 'correctFacts',
  method: 'POST',
  path: '/breaches/{caseId}/facts',
  who: 'team',
  summary: 'Correct how many it concerns, which data, where, and who was a wrong recipient; what is left out stays',
  params: caseId,
  body: z.strictObject({
    ...version,
    ...draftSent,
    people: sizeClass.optional(),
    dataKinds: dataKindsHeld.optional(),
    place: written(200).optional(),
    mark: z.array(z.uuid()).max(1000).optional(),
    unmark: z.array(z.uuid()).max(1000).optional(),
  }),
  answer: done,
});

export const moveTime = route({
  name: 'moveTime',
  method: 'POST',
  path: '/breaches/{caseId}/times',
  who: 'team',
  summary: 'Correct one of the four times, with a reason; both versions are kept',
  params: caseId,
  body: z.strictObject({ ...version, time: caseTime.exclude(['received']), moment, reason }),
  answer: done,
});
