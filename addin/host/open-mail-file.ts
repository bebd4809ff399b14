import { inTime } from './in-time.ts';
import { idOf, type OpenMail } from './open-mail.ts';

/** Milliseconds Outlook has to hand over a mail of up to 25 MB. */
const timeoutMs = 20_000;

/**
 * The whole open mail as an .eml; undefined where Outlook cannot give it (before Mailbox 1.14) or never answers, and when
 * another than the one named was opened meanwhile.
 */
export const openMailAsFile = (id: OpenMail['id']): Promise<Uint8Array | undefined> => {
  const item = Office.context.mailbox.item as Office.MessageRead | null | undefined;
  if (!item?.getAsFileAsync || idOf(item) !== id) return Promise.resolve(undefined);
  const asked = new Promise<Uint8Array | undefined>((resolve) =>
    item.getAsFileAsync(({ status, value }) =>
      resolve(status === Office.AsyncResultStatus.Succeeded ? bytesOf(value) : undefined),
    ),
  );
  return inTime(timeoutMs, asked).catch(() => undefined);
};

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
