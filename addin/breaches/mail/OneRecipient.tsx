import { Badge } from '@fluentui/react-badge';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { CaseView } from '#shared/breaches/views.ts';
import * as cases from '../../texts/breaches/case.ts';
import * as terms from '../../texts/breaches/terms.ts';
import * as texts from '../../texts/breaches/told.ts';
import { useTexts } from '../../texts/language.ts';
import { useTimes } from '../../texts/times.ts';
import { RecordDeletion } from './RecordDeletion.tsx';
import { whoRecorded } from './who-recorded.ts';

type Recipient = CaseView['recipients'][number];

const useStyles = makeStyles({
  recipient: {
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
  who: { minWidth: 0, overflowWrap: 'anywhere' },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, display: 'block' },
});

const colourOf = {
  'not-asked': 'warning',
  asked: 'informative',
  confirmed: 'success',
  refused: 'danger',
  'no-answer': 'warning',
} as const satisfies Record<Recipient['deletion'], string>;

type Shown = {
  found: Pick<CaseView, 'caseId' | 'version' | 'timeline' | 'reporters'>;
  recipient: Recipient;
  works: boolean;
};

/** A recipient; of a wrong one also whether the mail is deleted, who recorded it and when. The team may change it. */
export const OneRecipient = ({ found, recipient, works }: Shown) => {
  const styles = useStyles();
  const t = useTexts(cases).recipients;
  const told = useTexts(texts);
  const { placements, recipientFields, deletions } = useTexts(terms);
  const times = useTimes();
  const field = recipientFields[recipient.field];
  const recorded = recipient.wrong && whoRecorded(found.timeline, recipient);
  return (
    <li className={styles.recipient}>
      <div className={styles.facts}>
        <span className={styles.who}>
          {recipient.name || recipient.address}
          <span className={styles.quiet}>
            {field && `${field}: `}
            {recipient.address} · {placements[recipient.placement]}
          </span>
          {recipient.markedBy.length > 0 && found.reporters.length > 1 && (
            <span className={styles.quiet}>{told.markedBy(recipient.markedBy.map((by) => by.name).join(', '))}</span>
          )}
          {recipient.recorded.length > 1 &&
            recipient.recorded.map(({ by, deletion }) => (
              <span key={by.personId} className={styles.quiet}>
                {told.said(by.name, deletions[deletion])}
              </span>
            ))}
          {recorded && <span className={styles.quiet}>{t.recorded(recorded.by.name, times.short(recorded.at))}</span>}
        </span>
        {recipient.wrong && (
          <Badge appearance="tint" color={colourOf[recipient.deletion]}>
            {deletions[recipient.deletion]}
          </Badge>
        )}
      </div>
      {recipient.wrong && works && <RecordDeletion found={found} recipient={recipient} />}
    </li>
  );
};
