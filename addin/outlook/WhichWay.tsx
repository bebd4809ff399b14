import { Button } from '@fluentui/react-button';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { Card } from '../look/Card.tsx';
import * as texts from '../texts/breaches/report.ts';
import { useTexts } from '../texts/language.ts';

/** The person's answer about a mail that the window and the mailbox cannot place. */
export type Said = 'sent' | 'received' | 'answer';

const useStyles = makeStyles({
  choices: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Asked = { about: 'sender' | 'answer'; onSaid: (said: Said) => void };

/**
 * Asks what neither Outlook nor the mailbox can tell: who sent the mail, or, of one a colleague sent, whether it answers one
 * of the person's own.
 */
export const WhichWay = ({ about, onSaid }: Asked) => {
  const { choices } = useStyles();
  const { sender, answer } = useTexts(texts).mail.whichWay;
  const labels: readonly [Said, string][] =
    about === 'sender'
      ? [
          ['sent', sender.sent],
          ['answer', sender.answer],
        ]
      : [
          ['answer', answer.answer],
          ['received', answer.received],
        ];
  return (
    <Card title={about === 'sender' ? sender.ask : answer.ask}>
      <div className={choices}>
        {labels.map(([said, label]) => (
          <Button key={said} onClick={() => onSaid(said)}>
            {label}
          </Button>
        ))}
      </div>
    </Card>
  );
};
