import { meaningOf } from '#shared/breaches/states.ts';
import { inTenant } from '../../database/transaction.ts';
import { readBrief } from '../../teams/brief.ts';
import { cardTexts } from '../../teams/texts/cards.ts';
import { type Deliver, dropped } from '../delivery.ts';
import { spoken } from '../mail-facts.ts';
import { readTeam } from '../read-team.ts';
import { tellTeam } from '../tell-team.ts';

/** Alarms the whole team at once: the address may have to be kept from somebody dangerous (Datatilsynet 2019-441-1578). */
export const deliverProtectedAddress: Deliver<'protected-address'> = async (delivering) => {
  const { parts, row } = delivering;
  const brief = await inTenant(parts.db, row.tenantId, (tx) => readBrief(tx, row.tenantId, row.subjectId));
  if (!brief?.protectedAddress || !meaningOf[brief.state].open) return dropped;
  const team = await readTeam(parts, row.tenantId, 'Gdpr.Team');
  const t = cardTexts[spoken];
  const by = await tellTeam(delivering, {
    brief,
    title: t.protectedTitle,
    tone: 'alarm',
    lines: [t.protectedBody],
    people: team.map(({ personId }) => personId),
    activity: { activityType: 'protectedAddressAlarm', parameters: { reference: brief.reference } },
  });
  return { end: 'done', log: [{ verb: 'alarmed', facts: { about: 'protected-address', by } }] };
};
