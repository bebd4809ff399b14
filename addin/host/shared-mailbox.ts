import { inTime } from './in-time.ts';

const timeoutMs = 3_000;

/**
 * The address of the shared mailbox the open mail lies in; undefined for the person's own. Outlook knows of shared ones
 * from Mailbox 1.13 on, and offers no such call for the person's own mail.
 */
export const sharedMailbox = (): Promise<string | undefined> | undefined => {
  const item = Office.context.mailbox.item as Office.MessageRead | null | undefined;
  if (!item?.getSharedPropertiesAsync) return undefined;
  const asked = new Promise<string | undefined>((resolve) =>
    item.getSharedPropertiesAsync(({ status, value }) =>
      resolve(status === Office.AsyncResultStatus.Succeeded ? value.owner || undefined : undefined),
    ),
  );
  return inTime(timeoutMs, asked).catch(() => undefined);
};
