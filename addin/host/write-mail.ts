import type { Letter } from './host.ts';

// Outlook takes HTML; what we say is text, so it is made harmless letter by letter.
const asHtml = (text: string): string => {
  const holder = document.createElement('div');
  holder.textContent = text;
  return holder.innerHTML.replaceAll('\n', '<br>');
};

/** Opens Outlook's own new mail, filled in; false where Outlook cannot (some phones). */
export const writeMail = ({ to, bcc, subject, text }: Letter): Promise<boolean> =>
  new Promise((resolve) => {
    const letter = { toRecipients: [...to], bccRecipients: [...bcc], subject, htmlBody: asHtml(text) };
    const { mailbox } = Office.context;
    try {
      // The answer comes when the window stands; phones and Outlook before Mailbox 1.9 know neither form.
      if (mailbox.displayNewMessageFormAsync)
        mailbox.displayNewMessageFormAsync(letter, ({ status }: Office.AsyncResult<void>) =>
          resolve(status === Office.AsyncResultStatus.Succeeded),
        );
      else {
        mailbox.displayNewMessageForm(letter);
        resolve(true);
      }
    } catch {
      resolve(false);
    }
  });
