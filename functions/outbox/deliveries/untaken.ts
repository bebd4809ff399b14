import { hasLeft } from '#shared/breaches/has-left.ts';
import { inTenant } from '../../database/transaction.ts';
import { type Brief, readBrief } from '../../teams/brief.ts';
import { cardTexts } from '../../teams/texts/cards.ts';
import { caseNews } from '../../teams/texts/feed.ts';
import { type Deliver, dropped } from '../delivery.ts';
import { spoken } from '../mail-facts.ts';
import { readTeam } from '../read-team.ts';
import { type Saying, tellTeam } from '../tell-team.ts';
import type { PlannedAlarm } from '../untaken-plan.ts';

/** Alarms the team, and later the DPO, that nobody has taken a case, or that whoever had it has left the team. */
export const deliverUntaken: Deliver<'untaken'> = async (delivering) => {
  const { parts, row, telling } = delivering;
  const brief = await inTenant(parts.db, row.tenantId, (tx) => readBrief(tx, row.tenantId, row.subjectId));
  const { left } = telling;
  if (brief?.state !== (left ? 'taken' : 'new')) return dropped;
  const team = await readTeam(parts, row.tenantId, 'Gdpr.Team');
  if (left && !hasLeft(brief, team)) return dropped;
  const people = telling.to === 'dpo' ? await readTeam(parts, row.tenantId, 'Gdpr.Dpo') : team;
  const { lines, ...words } = left ? leftWords(brief) : untakenWords(brief, telling);
  const by = await tellTeam(delivering, {
    brief,
    title: telling.to === 'dpo' ? cardTexts[spoken].untakenDpoTitle : cardTexts[spoken].untakenTitle,
    tone: 'alarm',
    lines: [...lines, ...(telling.to === 'dpo' ? [cardTexts[spoken].untakenDpo] : [])],
    people: people.map(({ personId }) => personId),
    ...words,
  });
  return {
    end: 'done',
    log: [{ verb: 'alarmed', facts: { about: left ? 'holder-left' : 'untaken', to: telling.to, by } }],
  };
};

type Words = Pick<Saying, 'lines' | 'activity' | 'preview'>;

const untakenWords = (
  { reference, deadline, settings }: Brief,
  { to, early }: Pick<PlannedAlarm, 'to' | 'early'>,
): Words => ({
  lines: [
    early
      ? cardTexts[spoken].untakenEarly(deadline)
      : cardTexts[spoken].untakenBody(to === 'dpo' ? settings.untakenDpoHours : settings.untakenTeamHours),
  ],
  activity: { activityType: 'reportUntaken', parameters: { reference } },
});

const leftWords = ({ reference }: Brief): Words => ({
  lines: [cardTexts[spoken].leftBody],
  activity: { activityType: 'caseNews', parameters: { reference } },
  preview: caseNews[spoken]['holder-left'],
});
