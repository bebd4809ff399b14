import { MessageBar, MessageBarBody } from '@fluentui/react-message-bar';
import type { OpenMail } from '../host/open-mail.ts';
import * as texts from '../texts/breaches/report.ts';
import { useTexts } from '../texts/language.ts';
import type { KnownMail } from './use-mail-facts.ts';

/** What the report is about, where the open mail is not one the person sent. */
export const WhatWasOpened = ({ mail: { sort }, known: { opened, facts } }: { mail: OpenMail; known: KnownMail }) => {
  const t = useTexts(texts).mail;
  const wordsOf = (): string | undefined => {
    switch (opened) {
      case 'sent':
        return undefined;
      case 'answer':
      case 'bounce':
        return t.found;
      case 'received':
        return t.received(facts.sender?.name || facts.sender?.address || '');
      case undefined:
        return sort === 'answer' || sort === 'bounce' ? t[sort] : undefined;
    }
  };
  const words = wordsOf();
  if (!words) return null;
  return (
    <MessageBar layout="multiline" role="status">
      <MessageBarBody>{words}</MessageBarBody>
    </MessageBar>
  );
};
