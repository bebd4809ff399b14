import { inTenant } from '../../database/transaction.ts';
import { readBrief } from '../../teams/brief.ts';
import { cardTexts } from '../../teams/texts/cards.ts';
import { type Deliver, dropped } from '../delivery.ts';
import { spoken } from '../mail-facts.ts';
import { readTeam } from '../read-team.ts';
import { tellTeam } from '../tell-team.ts';

/** Alarms the team, and later the DPO, that nobody has taken a case. */
export const deliverUntaken: Deliver<'untaken'> = async (delivering) => {
  const { parts, row, telling } = delivering;
  const role = telling.to === 'dpo' ? 'Gdpr.Dpo' : 'Gdpr.Team';
  const brief = await inTenant(parts.db, row.tenantId, (tx) => readBrief(tx, row.tenantId, row.subjectId));
  if (brief?.state !== 'new') return dropped;
  const people = await readTeam(parts, row.tenantId, role);
  const t = cardTexts[spoken];
  const { untakenTeamHours, untakenDpoHours } = brief.settings;
  const hours = telling.to === 'dpo' ? untakenDpoHours : untakenTeamHours;
  const by = await tellTeam(delivering, {
    brief,
    title: t.untakenTitle,
    lines: [t.untakenBody(hours), ...(telling.to === 'dpo' ? [t.untakenDpo] : [])],
    people: people.map(({ personId }) => personId),
    activity: { activityType: 'reportUntaken', parameters: { reference: brief.reference } },
  });
  return { end: 'done', log: [{ verb: 'alarmed', facts: { about: 'untaken', to: telling.to, by } }] };
};
