import { meaningOf } from '#shared/breaches/states.ts';
import { readBrief } from '../cases/brief.ts';
import { inTenant } from '../database/transaction.ts';
import { dropped } from '../outbox/outcome.ts';
import { cardTexts } from '../texts/cards.ts';
import { isSaidByAnother, placeInFlood } from './alarm-flood.ts';
import type { Deliver } from './delivery.ts';
import { spoken } from './mail-facts.ts';
import { readTeamElseDpo } from './read-team.ts';
import { tellTeam } from './tell-team.ts';

/**
 * Alarms the whole team at once: the address may have to be kept from somebody dangerous (Datatilsynet 2019-441-1578). What
 * one person reports in a flood is said one by one first, and then together.
 */
export const deliverProtectedAddress: Deliver<'protected-address'> = async (delivering) => {
  const { parts, row } = delivering;
  const now = parts.now();
  const { brief, flood } = await inTenant(parts.db, row.tenantId, async (tx) => ({
    brief: await readBrief(tx, row.tenantId, row.subjectId),
    flood: await placeInFlood(tx, row, { kind: 'protected-address' }, now),
  }));
  if (!brief?.protectedAddress || !meaningOf[brief.state].open) return dropped;
  if (isSaidByAnother(flood, now)) return { end: 'merged', log: [alarmed('channel')] };
  const team = await readTeamElseDpo(parts, row.tenantId);
  const t = cardTexts[spoken];
  const more = flood.place === 'leader' && flood.count > 1 ? t.protectedTogether(flood.count) : undefined;
  const by = await tellTeam(delivering, {
    brief,
    title: t.protectedTitle,
    tone: 'alarm',
    lines: more ? [more] : [t.protectedBody],
    people: team.map(({ personId }) => personId),
    activity: { activityType: 'protectedAddressAlarm', parameters: { reference: brief.reference } },
    preview: more,
  });
  return { end: 'done', log: [alarmed(by)] };
};

const alarmed = (by: string) => ({ verb: 'alarmed', facts: { about: 'protected-address', by } });
