import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { Link } from 'react-router';
import { breachAddress } from '#shared/addresses/case-address.ts';
import type { QueueRow } from '#shared/breaches/views.ts';
import * as terms from '../../texts/breaches/terms.ts';
import { useTexts } from '../../texts/language.ts';
import { Marked } from './Marked.tsx';

const useStyles = makeStyles({
  link: {
    ...typographyStyles.body1Strong,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  reference: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, display: 'block' },
});

/** What happened, as a link to the case, with its number. */
export const CaseLink = ({ row }: { row: Pick<QueueRow, 'breachId' | 'kind' | 'reference'> }) => {
  const styles = useStyles();
  const { kinds } = useTexts(terms);
  return (
    <span>
      <Link className={styles.link} to={breachAddress(row.breachId)}>
        <Marked text={kinds[row.kind].name} />
        <span className={styles.reference}>{row.reference}</span>
      </Link>
    </span>
  );
};
