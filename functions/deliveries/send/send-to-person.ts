import { createHash } from 'node:crypto';
import { tabLink } from '#shared/addresses/tab-link.ts';
import { inTenant } from '../../database/transaction.ts';
import { appIdIn } from '../../links.ts';
import { Trouble } from '../../microsoft/trouble.ts';
import type { Claimed } from '../../outbox/claim.ts';
import type { Activity } from '../../texts/activities.ts';
import type { MailText } from '../../texts/mails.ts';
import type { Senders } from '../delivery.ts';

export type ToPerson = {
  readonly personId: string;
  readonly activity: Activity;
  /** The second line. */
  readonly preview: string;
  /** The page it opens in the desk: `/breaches/2026-0192`, `/unit`. */
  readonly subPage: string;
  /** What is mailed where Teams cannot reach the person, with a link to that page. */
  readonly mail: (link: string) => MailText;
  /** The desk's mailbox; '' where none is set. */
  readonly from: string;
};

export type Reached = 'feed' | 'mail' | 'not-reached';

/**
 * Notifies one person in the activity feed, or by mail where the app is not installed for the person. A repeat replaces
 * the first (chain, message id).
 * @throws Trouble that passes; a permanent one ends in `not-reached`
 */
export const sendToPerson = async (parts: Senders, row: Claimed, to: ToPerson): Promise<Reached> => {
  try {
    await parts.graph.notify(row.tenantId, {
      ...to.activity,
      personId: to.personId,
      preview: to.preview,
      subPage: to.subPage,
      chain: chainOf(row.outboxId, to.personId),
    });
    return 'feed';
  } catch (error) {
    if (!(error instanceof Trouble) || !error.permanent) throw error;
    return mailPerson(parts, row, to);
  }
};

const mailPerson = async (
  parts: Senders,
  row: Claimed,
  { personId, subPage, mail, from }: ToPerson,
): Promise<Reached> => {
  const to = from && (await addressOf(parts, row.tenantId, personId));
  if (!to) return 'not-reached';
  const link = tabLink(appIdIn(parts.settings, row.tenantId), subPage);
  try {
    await parts.graph.sendMail(row.tenantId, { ...mail(link), from, to, key: `${row.outboxId}-${personId}` });
    return 'mail';
  } catch (error) {
    if (!(error instanceof Trouble) || !error.permanent) throw error;
    return 'not-reached';
  }
};

/** From the desk's own rows; from Graph for a person without one, such as a manager. */
const addressOf = async (parts: Senders, tenantId: string, personId: string): Promise<string | undefined> => {
  const person = await inTenant(parts.db, tenantId, (tx) =>
    tx
      .selectFrom('people')
      .select(({ fn }) => fn.coalesce('mail', 'user_name').as('address'))
      .where('tenant_id', '=', tenantId)
      .where('person_id', '=', personId)
      .executeTakeFirst(),
  );
  if (person?.address) return person.address;
  const found = await parts.graph.person(tenantId, personId);
  return found?.mail ?? found?.userName;
};

/** The same for the same message and person; within what a JSON number holds exactly. */
const chainOf = (outboxId: string, personId: string): number =>
  createHash('sha256').update(`${outboxId}/${personId}`).digest().readUIntBE(0, 6);
