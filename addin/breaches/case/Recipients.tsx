import { Badge } from '@fluentui/react-badge';
import { Button } from '@fluentui/react-button';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import type { CaseView } from '#shared/breaches/views.ts';
import * as terms from '../../texts/breach-terms.ts';
import * as cases from '../../texts/case.ts';
import { useTexts } from '../../texts/language.ts';

type Recipient = CaseView['recipients'][number];

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  recipient: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  address: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, display: 'block' },
  state: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

const colourOf = {
  'not-asked': 'warning',
  asked: 'informative',
  confirmed: 'success',
  refused: 'danger',
  'no-answer': 'warning',
} as const satisfies Record<Recipient['deletion'], string>;

/** Who got the mail: those who should not have had it first, with whether they have deleted it; the others on request. */
export const Recipients = ({ recipients }: { recipients: readonly Recipient[] }) => {
  const styles = useStyles();
  const t = useTexts(cases).recipients;
  const [all, setAll] = useState(false);
  const wrong = recipients.filter((recipient) => recipient.wrong);
  const others = recipients.filter((recipient) => !recipient.wrong);
  if (recipients.length === 0) return null;
  const shown = all || wrong.length === 0 ? [...wrong, ...others] : wrong;
  return (
    <div>
      <h3 className={styles.title}>{wrong.length > 0 ? t.wrongCount(wrong.length) : t.title}</h3>
      <ul className={styles.list}>
        {shown.map((recipient) => (
          <OneRecipient key={recipient.recipientId} recipient={recipient} />
        ))}
      </ul>
      {wrong.length > 0 && others.length > 0 && (
        <Button appearance="transparent" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t.fewer : t.others(others.length)}
        </Button>
      )}
    </div>
  );
};

const OneRecipient = ({ recipient }: { recipient: Recipient }) => {
  const styles = useStyles();
  const { placements, recipientFields, deletions } = useTexts(terms);
  const field = recipientFields[recipient.field];
  return (
    <li className={styles.recipient}>
      <span>
        {recipient.name || recipient.address}
        <span className={styles.address}>
          {field && `${field}: `}
          {recipient.address} · {placements[recipient.placement]}
        </span>
      </span>
      {recipient.wrong && (
        <Badge appearance="tint" color={colourOf[recipient.deletion]}>
          {deletions[recipient.deletion]}
        </Badge>
      )}
    </li>
  );
};
