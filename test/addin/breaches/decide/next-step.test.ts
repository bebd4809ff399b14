import { nextDecision } from '#addin/breaches/decide/next-decision.ts';
import { hoursFromNow, now } from '#test/addin/cases/queue/row-of.ts';
import { caseOf } from '../../cases/case-of.ts';

const asked = caseOf().texts.slice(0, 2);

test.each([
  ['a taken case is to be decided', caseOf(), 'decide'],
  ['an enquiry without answer is awaited', caseOf({ texts: asked }), 'waiting'],
  ['a late case is late before it waits for an answer', caseOf({ texts: asked, deadline: hoursFromNow(-1) }), 'late'],
  ['a case is late at the instant of its deadline', caseOf({ deadline: now.toISOString() }), 'late'],
  ['a decided case is to be closed', caseOf({ notification: 'not-notified', clockRuns: false }), 'close'],
])('%s', (_, found, say) => expect(nextDecision(found, now).say).toBe(say));
