import { meaningOf } from '#shared/cases/states.ts';
import { readBrief } from '../cases/brief.ts';
import { inTenant } from '../database/transaction.ts';
import { dropped } from '../outbox/outcome.ts';
import { isSaidByAnother, placeInFlood } from './alarm-flood.ts';
import type { Deliver } from './delivery.ts';
import { spoken } from './send/mail-facts.ts';
import { readTeamElseDpo } from './send/read-team.ts';
import { sendToTeam } from './send/send-to-team.ts';

/**
 * Alarms the whole team at once of a case that cannot wait, as its subject sees it. In a flood of one person's reports
 * the first are sent one by one, the rest as one.
 */
export const deliverUrgent: Deliver<'urgent'> = async (delivering) => {
  const { parts, row } = delivering;
  const now = parts.now();
  const { brief, flood } = await inTenant(parts.db, row.tenantId, async (tx) => ({
    brief: await readBrief(parts, tx, row.tenantId, row.subjectId),
    flood: await placeInFlood(tx, row, { kind: 'urgent' }, now),
  }));
  if (!brief?.own.isUrgent || !meaningOf[brief.state].open) return dropped;
  const { words, activities, urgentAbout: about } = parts.subjects[brief.subject];
  if (isSaidByAnother(flood, now)) return { end: 'merged', log: [alarmed('channel', about)] };
  const team = await readTeamElseDpo(parts, row.tenantId);
  const { title, body, inFeed, together } = words[spoken].urgent;
  const more = flood.place === 'leader' && flood.count > 1 ? together(flood.count) : undefined;
  const by = await sendToTeam(delivering, {
    brief,
    title,
    tone: 'alarm',
    lines: more ? [more] : [body],
    people: team.map(({ personId }) => personId),
    activity: { activityType: activities.urgent, parameters: { reference: brief.reference } },
    preview: more ?? inFeed,
  });
  return { end: 'done', log: [alarmed(by, about)] };
};

const alarmed = (by: string, about: string) => ({ verb: 'alarmed', facts: { about, by } });
