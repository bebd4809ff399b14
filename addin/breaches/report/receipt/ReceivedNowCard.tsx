import type { MailFacts } from '#shared/mail/mail.ts';
import { Card } from '../../../look/Card.tsx';
import * as texts from '../../../texts/breaches/do-now.ts';
import { useTexts } from '../../../texts/language.ts';
import { NowList } from './NowList.tsx';

type Shown = {
  sender: NonNullable<MailFacts['sender']>;
  /** The reporter should not have had the mail. */
  isWrong: boolean;
};

/**
 * What limits the harm where a colleague sent the mail. Writing to the wrong recipients and calling the mail back are the
 * sender's, who hears of it first: two letters from two people would only confuse.
 */
export const ReceivedNowCard = ({ sender, isWrong }: Shown) => {
  const t = useTexts(texts).now;
  return (
    <Card title={t.title}>
      <NowList words={t.received(sender.name || sender.address)[isWrong ? 'self' : 'others']} />
    </Card>
  );
};
