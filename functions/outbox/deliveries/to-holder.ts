import { inTenant } from '../../database/transaction.ts';
import type { Activity } from '../../teams/activities.ts';
import { type Brief, readBrief } from '../../teams/brief.ts';
import { feedPreviews } from '../../teams/texts/feed.ts';
import { mailTexts } from '../../teams/texts/mails.ts';
import { type Deliver, dropped } from '../delivery.ts';
import { mailFactsOf, spoken } from '../mail-facts.ts';
import { tellPerson } from '../tell-person.ts';

type What = 'handed-over' | 'answered' | 'added';

/** Tells whoever has the case now: after another hand-over the one before need not hear of it. */
export const deliverToHolder: Deliver<'to-holder'> = async ({ parts, row, telling }) => {
  const brief = await inTenant(parts.db, row.tenantId, (tx) => readBrief(tx, row.tenantId, row.subjectId));
  const holder = brief?.takenBy?.personId;
  if (!brief || !holder) return dropped;
  if (telling.what === 'handed-over' && holder !== telling.personId) return dropped;
  const activity = activityOf(telling.what, brief);
  const reached = await tellPerson(parts, row, {
    personId: holder,
    activity,
    subPage: `case/${brief.breachId}`,
    mail: mailTexts[spoken].toHolder(feedPreviews[spoken][activity.activityType], mailFactsOf(parts, brief)),
    from: brief.settings.deskMailbox || 'own',
  });
  return { end: 'done', log: reached === 'nobody' ? [{ verb: 'not-reached', facts: { what: telling.what } }] : [] };
};

const activityOf = (what: What, { reference }: Brief): Activity => {
  const parameters = { reference };
  switch (what) {
    case 'handed-over':
      return { activityType: 'caseHandedOver', parameters };
    case 'answered':
      return { activityType: 'answerArrived', parameters };
    case 'added':
      return { activityType: 'additionArrived', parameters };
  }
};
