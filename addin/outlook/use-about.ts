import { useState } from 'react';
import { useDrafts } from '../breaches/report/sending/use-drafts.ts';
import type { OpenMail } from '../host/open-mail.ts';
import type { KnownMail } from './use-mail-facts.ts';

/**
 * What a report is kept under on this computer: the mail that was sent, whether it was opened itself or found from an
 * answer. Fixed when the form is first shown, since a draft and its form belong together.
 */
export const useAbout = (mail: OpenMail, { facts, opened }: KnownMail): string => {
  const drafts = useDrafts();
  const [about] = useState(() => {
    const own = `mail.${mail.id}`;
    if (mail.sort === 'sent' || !opened || !facts.internetMessageId) return own;
    const ofSent = `mail.${facts.internetMessageId} ${facts.subject}`.trim();
    // Begun while the mailbox could not be asked: what was written then must not be left behind.
    return drafts.read(own) && !drafts.read(ofSent) ? own : ofSent;
  });
  return about;
};
