import { hasLeft } from '#shared/cases/has-left.ts';
import { workingHoursBetween } from '#shared/deadlines/working-time.ts';
import { type Brief, readBrief } from '../cases/brief.ts';
import type { PlannedAlarm } from '../cases/clock/plans.ts';
import { inTenant } from '../database/transaction.ts';
import { dropped } from '../outbox/outcome.ts';
import { cardTexts } from '../texts/cards.ts';
import { caseNews } from '../texts/feed.ts';
import { type InFlood, isSaidByAnother, placeInFlood } from './alarm-flood.ts';
import type { Deliver, Senders } from './delivery.ts';
import { spoken } from './send/mail-facts.ts';
import { readTeam, readTeamElseDpo } from './send/read-team.ts';
import { type Saying, sendToTeam } from './send/send-to-team.ts';
import { isForTeamToo, isSaidByDpoAlarm } from './untaken-together.ts';

/**
 * Alarms the team, and later the DPO, that a case is not taken, or that its assignee has left the team; both at once
 * where both are due.
 */
export const deliverUntaken: Deliver<'untaken'> = async (delivering) => {
  const { parts, row, message } = delivering;
  const { left } = message;
  const now = parts.now();
  const { brief, flood, leave, both } = await inTenant(parts.db, row.tenantId, async (tx) => ({
    brief: await readBrief(parts, tx, row.tenantId, row.subjectId),
    leave: await isSaidByDpoAlarm(tx, row, message, now),
    both: await isForTeamToo(tx, row, message, now),
    flood: left ? undefined : await placeInFlood(tx, row, { kind: 'untaken', to: message.to }, now),
  }));
  if (brief?.state !== (left ? 'taken' : 'new')) return dropped;
  if (leave) return { end: 'merged' };
  const alarmed = (by: string) =>
    (both ? (['team', 'dpo'] as const) : [message.to]).map((to) => ({
      verb: 'alarmed',
      facts: { about: left ? 'holder-left' : 'untaken', to, by },
    }));
  if (flood && isSaidByAnother(flood, now)) return { end: 'merged', log: alarmed('channel') };
  const team = await readTeam(parts, row.tenantId, 'Gdpr.Team');
  if (left && !hasLeft(brief, team)) return dropped;
  const dpo = message.to === 'dpo' ? await readTeam(parts, row.tenantId, 'Gdpr.Dpo') : [];
  const others = message.to === 'team' || both ? await readTeamElseDpo(parts, row.tenantId) : [];
  const { lines, ...words } = left ? leftWords(brief) : untakenWords(parts, brief, message, flood, now);
  const by = await sendToTeam(delivering, {
    brief,
    title: titleOf(message),
    tone: 'alarm',
    lines: [...lines, ...(message.to === 'dpo' ? [cardTexts[spoken].untakenDpo] : [])],
    people: [...new Set([...dpo, ...others].map(({ personId }) => personId))],
    ...words,
  });
  return { end: 'done', log: alarmed(by) };
};

// An early alarm is not about a long wait.
const titleOf = ({ to, early }: Pick<PlannedAlarm, 'to' | 'early'>): string => {
  const t = cardTexts[spoken];
  if (to === 'dpo') return early ? t.untakenDpoEarlyTitle : t.untakenDpoTitle;
  return early ? t.untakenEarlyTitle : t.untakenTitle;
};

type Words = Pick<Saying, 'lines' | 'activity' | 'preview'>;

const untakenWords = (
  { subjects }: Pick<Senders, 'subjects'>,
  { subject, reference, deadline, settings }: Brief,
  { to, early }: Pick<PlannedAlarm, 'to' | 'early'>,
  flood: InFlood | undefined,
  now: Date,
): Words => {
  const t = cardTexts[spoken];
  const more = flood?.place === 'leader' && flood.count > 1 ? t.untakenTogether(flood.count) : undefined;
  const { words, activities } = subjects[subject];
  // Only a deadline makes it early.
  const by = early && deadline ? { deadline, is: words[spoken].deadlineIs(deadline) } : undefined;
  const since = by
    ? t.untakenEarly(by.is)
    : t.untakenBody(to === 'dpo' ? settings.untakenDpoHours : settings.untakenTeamHours);
  return {
    lines: [
      since,
      ...(by && now < by.deadline ? [t.workLeft(workingHoursLeft(now, by.deadline, settings))] : []),
      ...(more ? [more] : []),
    ],
    activity: { activityType: activities.untaken, parameters: { reference } },
    // The team may get both alarms in the feed: each says which it is.
    preview: more ?? (by && to === 'dpo' ? t.untakenNow(by.is) : since),
  };
};

const workingHoursLeft = (now: Date, deadline: Date, { workingTime }: Brief['settings']): number =>
  Math.ceil(workingHoursBetween(now, deadline, workingTime));

const leftWords = ({ reference }: Brief): Words => ({
  lines: [cardTexts[spoken].leftBody],
  activity: { activityType: 'caseNews', parameters: { reference } },
  preview: caseNews[spoken]['holder-left'],
});
