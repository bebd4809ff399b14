import { hasLeft } from '#shared/breaches/has-left.ts';
import { workingHoursBetween } from '#shared/deadlines/working-time.ts';
import { type Brief, readBrief } from '../cases/brief.ts';
import type { PlannedAlarm } from '../cases/untaken-plan.ts';
import { inTenant } from '../database/transaction.ts';
import { dropped } from '../outbox/outcome.ts';
import { cardTexts } from '../texts/cards.ts';
import { caseNews } from '../texts/feed.ts';
import { type InFlood, isSaidByAnother, placeInFlood } from './alarm-flood.ts';
import type { Deliver } from './delivery.ts';
import { spoken } from './mail-facts.ts';
import { readTeam, readTeamElseDpo } from './read-team.ts';
import { type Saying, tellTeam } from './tell-team.ts';
import { isForTeamToo, isSaidByDpoAlarm } from './untaken-together.ts';

/** Alarms the team, and later the DPO, that nobody has taken a case, or that whoever had it has left the team; both at once where both are due. */
export const deliverUntaken: Deliver<'untaken'> = async (delivering) => {
  const { parts, row, telling } = delivering;
  const { left } = telling;
  const now = parts.now();
  const { brief, flood, leave, both } = await inTenant(parts.db, row.tenantId, async (tx) => ({
    brief: await readBrief(tx, row.tenantId, row.subjectId),
    leave: await isSaidByDpoAlarm(tx, row, telling, now),
    both: await isForTeamToo(tx, row, telling, now),
    flood: left ? undefined : await placeInFlood(tx, row, { kind: 'untaken', to: telling.to }, now),
  }));
  if (brief?.state !== (left ? 'taken' : 'new')) return dropped;
  if (leave) return { end: 'merged' };
  const alarmed = (by: string) =>
    (both ? (['team', 'dpo'] as const) : [telling.to]).map((to) => ({
      verb: 'alarmed',
      facts: { about: left ? 'holder-left' : 'untaken', to, by },
    }));
  if (flood && isSaidByAnother(flood, now)) return { end: 'merged', log: alarmed('channel') };
  const team = await readTeam(parts, row.tenantId, 'Gdpr.Team');
  if (left && !hasLeft(brief, team)) return dropped;
  const dpo = telling.to === 'dpo' ? await readTeam(parts, row.tenantId, 'Gdpr.Dpo') : [];
  const others = telling.to === 'team' || both ? await readTeamElseDpo(parts, row.tenantId) : [];
  const { lines, ...words } = left ? leftWords(brief) : untakenWords(brief, telling, flood, now);
  const by = await tellTeam(delivering, {
    brief,
    title: titleOf(telling),
    tone: 'alarm',
    lines: [...lines, ...(telling.to === 'dpo' ? [cardTexts[spoken].untakenDpo] : [])],
    people: [...new Set([...dpo, ...others].map(({ personId }) => personId))],
    ...words,
  });
  return { end: 'done', log: alarmed(by) };
};

// What comes early has not waited long.
const titleOf = ({ to, early }: Pick<PlannedAlarm, 'to' | 'early'>): string => {
  const t = cardTexts[spoken];
  if (to === 'dpo') return early ? t.untakenDpoEarlyTitle : t.untakenDpoTitle;
  return early ? t.untakenEarlyTitle : t.untakenTitle;
};

type Words = Pick<Saying, 'lines' | 'activity' | 'preview'>;

const untakenWords = (
  { reference, deadline, settings }: Brief,
  { to, early }: Pick<PlannedAlarm, 'to' | 'early'>,
  flood: InFlood | undefined,
  now: Date,
): Words => {
  const t = cardTexts[spoken];
  const more = flood?.place === 'leader' && flood.count > 1 ? t.untakenTogether(flood.count) : undefined;
  const workLeft = Math.ceil(workingHoursBetween(now, deadline, settings.workingTime));
  const since = early
    ? t.untakenEarly(deadline)
    : t.untakenBody(to === 'dpo' ? settings.untakenDpoHours : settings.untakenTeamHours);
  return {
    lines: [since, ...(early && now < deadline ? [t.workLeft(workLeft)] : []), ...(more ? [more] : [])],
    activity: { activityType: 'reportUntaken', parameters: { reference } },
    // The team may be told of both alarms in the feed: each says which it is.
    preview: more ?? (early && to === 'dpo' ? t.untakenNow(deadline) : since),
  };
};

const leftWords = ({ reference }: Brief): Words => ({
  lines: [cardTexts[spoken].leftBody],
  activity: { activityType: 'caseNews', parameters: { reference } },
  preview: caseNews[spoken]['holder-left'],
});
