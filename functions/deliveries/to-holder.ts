import { meaningOf } from '#shared/breaches/states.ts';
import { type Brief, readBrief } from '../cases/brief.ts';
import { inTenant } from '../database/transaction.ts';
import { dropped } from '../outbox/outcome.ts';
import type { Activity } from '../teams/activities.ts';
import { caseNews, feedPreviews } from '../texts/feed.ts';
import { mailTexts } from '../texts/mails.ts';
import type { Deliver, Delivering } from './delivery.ts';
import { mailFactsOf, spoken } from './mail-facts.ts';
import { tellPerson } from './tell-person.ts';

type Told = Delivering<'to-holder'>['telling'];

/** Tells whoever has the case, or had it before a colleague acted - as long as it is still so when it is told. */
export const deliverToHolder: Deliver<'to-holder'> = async ({ parts, row, telling }) => {
  const brief = await inTenant(parts.db, row.tenantId, (tx) => readBrief(tx, row.tenantId, row.subjectId));
  const personId = brief && whoHears(telling, brief);
  if (!brief || !personId) return dropped;
  const { activity, preview } = said(telling.what, brief);
  const reached = await tellPerson(parts, row, {
    personId,
    activity,
    preview,
    subPage: `case/${brief.breachId}`,
    mail: mailTexts[spoken].toHolder(preview, mailFactsOf(parts, brief)),
    from: brief.settings.deskMailbox,
  });
  return { end: 'done', log: reached === 'nobody' ? [{ verb: 'not-reached', facts: { what: telling.what } }] : [] };
};

const whoHears = ({ what, personId }: Told, { state, notification, takenBy }: Brief): string | null | undefined => {
  const has = takenBy?.personId === personId;
  const stillSo = (so: boolean) => (so ? personId : undefined);
  switch (what) {
    case 'answered':
    case 'added':
      // What came from the reporter is for whoever has the case by now.
      return takenBy?.personId;
    case 'handed-over':
      return stillSo(has);
    case 'taken-over':
    case 'handed-on':
      return stillSo(!has);
    case 'closed':
    case 'not-a-breach':
      return stillSo(has && state === what);
    case 'reopened':
      return stillSo(has && meaningOf[state].open);
    case 'decision-taken-back':
      return stillSo(has && meaningOf[state].open && notification === 'undecided');
  }
};

const said = (what: Told['what'], { reference }: Brief): { activity: Activity; preview: string } => {
  const parameters = { reference };
  switch (what) {
    case 'handed-over':
      return { activity: { activityType: 'caseHandedOver', parameters }, preview: feedPreviews[spoken].caseHandedOver };
    case 'answered':
      return { activity: { activityType: 'answerArrived', parameters }, preview: feedPreviews[spoken].answerArrived };
    case 'added':
      return {
        activity: { activityType: 'additionArrived', parameters },
        preview: feedPreviews[spoken].additionArrived,
      };
    case 'taken-over':
    case 'handed-on':
    case 'closed':
    case 'not-a-breach':
    case 'reopened':
    case 'decision-taken-back':
      return { activity: { activityType: 'caseNews', parameters }, preview: caseNews[spoken][what] };
  }
};
