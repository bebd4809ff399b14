import { MessageBar, MessageBarBody } from '@fluentui/react-message-bar';
import type { CaseView } from '#shared/breaches/views.ts';
import { Card } from '../../look/Card.tsx';
import { Fact, Facts } from '../../look/Facts.tsx';
import * as cases from '../../texts/breaches/case.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { sizeIn, useTimes } from '../../texts/times.ts';
import { Recipients } from './Recipients.tsx';

/** The mail by its facts, and who got it. Never its content. */
export const MailCard = ({ found, works }: { found: CaseView; works: boolean }) => {
  const t = useTexts(cases).mail;
  const language = useLanguage();
  const times = useTimes();
  const { mail, recipients } = found;
  if (!mail && recipients.length === 0) return null;
  return (
    <Card title={t.title}>
      {mail && (
        <Facts>
          <Fact name={t.subject}>{mail.subject || t.noSubject}</Fact>
          {mail.sender && <Fact name={t.sender}>{mail.sender.name || mail.sender.address}</Fact>}
          {mail.mailbox && <Fact name={t.mailbox}>{mail.mailbox}</Fact>}
          {mail.sentAt && <Fact name={t.sent}>{times.full(mail.sentAt)}</Fact>}
          {mail.attachments.length > 0 && (
            <Fact name={t.attachments}>
              {mail.attachments.map(({ name, size }) => `${name} (${sizeIn(language, size)})`).join('\n')}
            </Fact>
          )}
        </Facts>
      )}
      {mail?.completeness === 'window' && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t.window}</MessageBarBody>
        </MessageBar>
      )}
      <Recipients found={found} works={works} />
    </Card>
  );
};
