import type { Letter } from './host.ts';
import { inTime } from './in-time.ts';

/** Milliseconds Outlook has to open its window; after that the person gets the text to copy. */
const timeoutMs = 5_000;

// Outlook takes HTML; what we say is text, so it is made harmless letter by letter.
const asHtml = (text: string): string => {
  const holder = document.createElement('div');
  holder.textContent = text;
  return holder.innerHTML.replaceAll('\n', '<br>');
};

/**
 * Opens Outlook's own new mail, filled in; true only when Outlook confirms that the window is open. It cannot on some
 * phones, may never answer, and before Mailbox 1.9 has a call without an answer: then the window may be open all the
 * same.
 */
export const writeMail = async ({ to, bcc, subject, text }: Letter): Promise<boolean> => {
  const letter = { toRecipients: [...to], bccRecipients: [...bcc], subject, htmlBody: asHtml(text) };
  const { mailbox } = Office.context;
  try {
    if (isThere(mailbox.displayNewMessageFormAsync)) return await inTime(timeoutMs, opened(letter));
    mailbox.displayNewMessageForm(letter);
  } catch {
    // Not opened, as far as is known.
  }
  return false;
};

// Microsoft's types promise every function; an older Outlook has not all of them.
const isThere = (call: unknown): boolean => typeof call === 'function';

const opened = (letter: object): Promise<boolean> =>
  new Promise((resolve) =>
    Office.context.mailbox.displayNewMessageFormAsync(letter, ({ status }: Office.AsyncResult<void>) =>
      resolve(status === Office.AsyncResultStatus.Succeeded),
    ),
  );
