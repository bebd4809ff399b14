import { useQuery } from '@tanstack/react-query';
import type { MailFacts } from '#shared/breaches/mail.ts';
import { placementOf } from '../breaches/report/placement.ts';
import type { OpenMail } from '../host/open-mail.ts';
import { useApi, useRead } from '../use-api.ts';

/**
 * The facts of the open mail: what the window shows at once, and the mailbox's own list, bcc included, when it arrives.
 * Until then, and where it cannot be had, the list is said to be incomplete.
 */
export const useMailFacts = ({ id, facts }: OpenMail): { facts: MailFacts; looking: boolean } => {
  const api = useApi();
  const me = useRead('me', {});
  const { restId } = facts;
  const found = useQuery({
    queryKey: ['lookUpMail', id],
    queryFn: ({ signal }) => api('lookUpMail', { body: { restId: restId ?? '' }, signal }),
    enabled: restId !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (found.data) return { facts: found.data, looking: false };
  const insideDomains = me.data?.insideDomains ?? [];
  const recipients = facts.recipients.map((one) => ({ ...one, placement: placementOf(one.address, insideDomains) }));
  return { facts: { ...facts, recipients }, looking: found.isFetching };
};
