import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { Link } from 'react-router';
import { KindIcon } from '../../look/KindIcon.tsx';
import { casePlace } from '../case-focus.ts';
import type { Listed } from '../subject.ts';
import { useSubject } from '../use-subject.ts';
import { Marked, MarkedNumber } from './Marked.tsx';
import { Unit } from './Unit.tsx';

const useStyles = makeStyles({
  case: { display: 'flex', columnGap: tokens.spacingHorizontalM, minWidth: 0 },
  link: {
    ...typographyStyles.body1Strong,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    borderRadius: tokens.borderRadiusSmall,
    minWidth: 0,
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  reference: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, display: 'block' },
});

/** `withFacts`: with what its subject says of it, where no column does. */
type Shown = { row: Listed; withUnit?: boolean; withFacts?: boolean };

/** What happened, as a link to the case, with its number. */
export const CaseLink = ({ row, withUnit = false, withFacts = false }: Shown) => {
  const styles = useStyles();
  const { useName, iconOf, addressOf, Facts } = useSubject(row);
  const name = useName();
  return (
    <span className={styles.case}>
      <KindIcon icon={iconOf(row)} />
      <Link className={styles.link} {...casePlace(row.caseId)} to={addressOf(row)}>
        <Marked text={name(row)} />
        <span className={styles.reference}>
          <MarkedNumber reference={row.reference} />
          {withFacts && (
            <>
              {' · '}
              <Facts row={row} />
            </>
          )}
          {withUnit && (
            <>
              {' · '}
              <Unit row={row} />
            </>
          )}
        </span>
      </Link>
    </span>
  );
};
