import { z } from 'zod';
import { dataKindsHeld, sizeClass } from '../breaches/data-kinds.ts';
import { caseTime, moment } from '../breaches/moment.ts';
import { written, writtenSomething } from '../text/written.ts';
import { breachId, done } from './breaches.ts';
import { route } from './route.ts';

/** Every change carries the version it was made from; stale: 409, nothing lost. */
const version = { version: z.int().min(1) };
const reason = writtenSomething(2000);

export const takeBreach = route({
  name: 'takeBreach',
  method: 'POST',
  path: '/breaches/{breachId}/take',
  who: 'team',
  summary: 'Take the case',
  params: breachId,
  body: z.strictObject(version),
  answer: done,
});

export const handOverBreach = route({
  name: 'handOverBreach',
  method: 'POST',
  path: '/breaches/{breachId}/hand-over',
  who: 'team',
  summary: 'Hand the case over to a colleague of the team',
  params: breachId,
  body: z.strictObject({ ...version, to: z.uuid() }),
  answer: done,
});

export const askReporter = route({
  name: 'askReporter',
  method: 'POST',
  path: '/breaches/{breachId}/questions',
  who: 'team',
  key: 'required',
  status: 201,
  summary: 'Ask one reporter, the first where none is named; the answer arrives in the case',
  params: breachId,
  body: z.strictObject({ text: writtenSomething(4000), to: z.uuid().optional() }),
  answer: done,
});

export const addNote = route({
  name: 'addNote',
  method: 'POST',
  path: '/breaches/{breachId}/notes',
  who: 'team-or-dpo',
  key: 'required',
  status: 201,
  summary: 'Write an internal note',
  params: breachId,
  body: z.strictObject({ text: writtenSomething(8000) }),
  answer: done,
});

export const notABreach = route({
  name: 'notABreach',
  method: 'POST',
  path: '/breaches/{breachId}/not-a-breach',
  who: 'team',
  summary: 'Decide, with a reason, that it is not a breach',
  params: breachId,
  body: z.strictObject({ ...version, reason }),
  answer: done,
});

export const reopenBreach = route({
  name: 'reopenBreach',
  method: 'POST',
  path: '/breaches/{breachId}/reopen',
  who: 'team',
  summary: 'Open the case again, with a reason',
  params: breachId,
  body: z.strictObject({ ...version, reason }),
  answer: done,
});

export const recordNotified = route({
  name: 'recordNotified',
  method: 'POST',
  path: '/breaches/{breachId}/notified',
  who: 'team',
  summary:
    'Record that the authority was notified; after the deadline the reason for lateness is required (Art. 33(1))',
  params: breachId,
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
  path: '/breaches/{breachId}/not-notified',
  who: 'team',
  summary: 'Record, with the reason, that the authority is not notified (Art. 33(5))',
  params: breachId,
  body: z.strictObject({ ...version, reason }),
  answer: done,
});

export const correctNotified = route({
  name: 'correctNotified',
  method: 'POST',
  path: '/breaches/{breachId}/notified/corrections',
  who: 'team',
  summary:
    'Correct what was recorded of the notification; what is left out stays. A reason is required unless a missing number is added',
  params: breachId,
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
  path: '/breaches/{breachId}/not-notified/corrections',
  who: 'team',
  summary: 'Write the reason not to notify anew; both versions are kept',
  params: breachId,
  body: z.strictObject({ ...version, reason }),
  answer: done,
});

export const takeBackDecision = route({
  name: 'takeBackDecision',
  method: 'POST',
  path: '/breaches/{breachId}/undecided',
  who: 'team',
  summary: 'Take back, with a reason, what was decided about the authority; the clock runs again from its awareness',
  params: breachId,
  body: z.strictObject({ ...version, reason }),
  answer: done,
});

export const correctFacts = route({
  name: 'correctFacts',
  method: 'POST',
  path: '/breaches/{breachId}/facts',
  who: 'team',
  summary: 'Correct how many it concerns, which data, where, and who was a wrong recipient; what is left out stays',
  params: breachId,
  body: z.strictObject({
    ...version,
    people: sizeClass.optional(),
    dataKinds: dataKindsHeld.optional(),
    place: written(200).optional(),
    mark: z.array(z.uuid()).max(1000).optional(),
    unmark: z.array(z.uuid()).max(1000).optional(),
  }),
  answer: done,
});

export const closeBreach = route({
  name: 'closeBreach',
  method: 'POST',
  path: '/breaches/{breachId}/close',
  who: 'team',
  summary: 'Close the case',
  params: breachId,
  body: z.strictObject(version),
  answer: done,
});

export const moveTime = route({
  name: 'moveTime',
  method: 'POST',
  path: '/breaches/{breachId}/times',
  who: 'team',
  summary: 'Correct one of the four times, with a reason; both versions are kept',
  params: breachId,
  body: z.strictObject({ ...version, time: caseTime.exclude(['received']), moment, reason }),
  answer: done,
});
