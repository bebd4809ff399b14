import { meaningOf } from '#shared/cases/states.ts';
import { readBrief } from '../cases/brief.ts';
import { inTenant } from '../database/transaction.ts';
import { dropped } from '../outbox/outcome.ts';
import { cardTexts } from '../texts/cards.ts';
import { caseNews } from '../texts/feed.ts';
import type { Deliver } from './delivery.ts';
import { spoken } from './send/mail-facts.ts';
import { readTeamElseDpo } from './send/read-team.ts';
import { sendToTeam } from './send/send-to-team.ts';

/** Notifies the whole team that new facts have opened a finished case again: its former assignee may be away. */
export const deliverWoken: Deliver<'woken'> = async (delivering) => {
  const { parts, row } = delivering;
  const brief = await inTenant(parts.db, row.tenantId, (tx) => readBrief(parts, tx, row.tenantId, row.subjectId));
  if (!brief || !meaningOf[brief.state].open) return dropped;
  const team = await readTeamElseDpo(parts, row.tenantId);
  const t = cardTexts[spoken];
  const by = await sendToTeam(delivering, {
    brief,
    title: t.wokenTitle,
    tone: 'alarm',
    lines: [t.wokenBody, ...brief.own.whenWoken(spoken)],
    people: team.map(({ personId }) => personId),
    activity: { activityType: 'caseNews', parameters: { reference: brief.reference } },
    preview: caseNews[spoken].woken,
  });
  return { end: 'done', log: [{ verb: 'alarmed', facts: { about: 'woken', by } }] };
};
