import type { Recipient } from '#shared/breaches/mail.ts';

/** The recipients of a reported mail as rows, in the order the mail had them. */
export const recipientRows = (
  own: { readonly tenant_id: string; readonly case_id: string },
  recipients: readonly Recipient[],
  newId: () => string,
) => recipients.map((recipient, position) => ({ ...own, recipient_id: newId(), position, ...recipient }));
