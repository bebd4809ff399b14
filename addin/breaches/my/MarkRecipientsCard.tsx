import { Button } from '@fluentui/react-button';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import type { Recipient } from '#shared/mail/recipient.ts';
import { Card } from '../../look/Card.tsx';
import { Disclosure } from '../../look/Disclosure.tsx';
import { ProblemMessage } from '../../look/ProblemMessage.tsx';
import * as my from '../../texts/breaches/my.ts';
import * as texts from '../../texts/breaches/report.ts';
import { useTexts } from '../../texts/language.ts';
import { useChange, useRead } from '../../use-api.ts';
import { RecipientRow } from '../report/form/RecipientRow.tsx';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, maxHeight: '320px', overflowY: 'auto' },
  save: { alignSelf: 'flex-start', marginTop: tokens.spacingVerticalS },
});

type Given = {
  caseId: string;
  /** Called with those who were marked, once the case has them. */
  onMarked?: (marked: readonly Recipient[]) => void;
};

/**
 * Marks afterwards who should not have had the mail: open while none is marked, else one tap away. Marks are added to the
 * case; a mark is taken back by the team.
 */
export const MarkRecipientsCard = ({ caseId, onMarked }: Given) => {
  const t = useTexts(my).mark;
  const { ask } = useTexts(texts).recipients;
  const found = useRead('readCase', { params: { caseId } });
  const recipients = found.data && 'recipients' in found.data ? found.data.recipients : [];
  const rest = recipients.filter(({ wrong }) => !wrong);
  if (rest.length === 0) return null;
  const list = <Marking key={rest.length} {...{ caseId, rest, onMarked }} />;
  if (rest.length === recipients.length) return <Card title={ask}>{list}</Card>;
  return <Disclosure title={t.more}>{list}</Disclosure>;
};

type Listed = Recipient & { readonly recipientId: string };
type Shown = Pick<Given, 'caseId'> & { rest: readonly Listed[]; onMarked: Given['onMarked'] };

const Marking = ({ caseId, rest, onMarked }: Shown) => {
  const styles = useStyles();
  const t = useTexts(my).mark;
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const change = useChange('markOwnRecipients', ['readCase', 'listMyCases']);
  const save = () =>
    change.mutate(
      { params: { caseId }, body: { recipientIds: [...ticked] } },
      { onSuccess: () => onMarked?.(rest.filter(({ recipientId }) => ticked.includes(recipientId))) },
    );
  return (
    <>
      <ul className={styles.list}>
        {rest.map((one) => (
          <RecipientRow
            key={one.recipientId}
            recipient={one}
            marked={ticked.includes(one.recipientId)}
            onMark={(on) =>
              setTicked(on ? [...ticked, one.recipientId] : ticked.filter((id) => id !== one.recipientId))
            }
          />
        ))}
      </ul>
      {change.error && <ProblemMessage failed={change.error} />}
      <Button className={styles.save} disabledFocusable={ticked.length === 0 || change.isPending} onClick={save}>
        {t.save}
      </Button>
    </>
  );
};
