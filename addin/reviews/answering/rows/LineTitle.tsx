import { ShieldLockFilled, ShieldLockRegular } from '@fluentui/react-icons/svg/shield-lock';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { Face } from '../../../look/people/Face.tsx';
import { useTexts } from '../../../texts/language.ts';
import * as answering from '../../../texts/reviews/answering.ts';
import type { Line } from '../answer-keeper.ts';
import { type Access, wordsOf } from '../sheet.ts';
import { useMemberName } from './use-member-name.ts';

const useStyles = makeStyles({
  title: {
    ...typographyStyles.body1Strong,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    overflowWrap: 'anywhere',
  },
  answered: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2 },
});

type Given = {
  readonly line: Line;
  readonly access: Access;
  readonly isOpen: boolean;
  readonly byPerson: boolean;
};

/** What a line is about: semibold as long as it is open. Under its group it is the person. */
export const LineTitle = ({ line: { memberId, facts }, access, isOpen, byPerson }: Given) => {
  const styles = useStyles();
  const { kind } = facts;
  const name = useMemberName()(facts);
  return (
    <p className={mergeClasses(styles.title, !isOpen && styles.answered)}>
      {byPerson ? (
        <>
          <Face person={{ personId: kind === 'user' ? memberId : null, name }} size={24} />
          {name}
        </>
      ) : (
        <>
          <span>{wordsOf(access)}</span>
          <AccessMarks access={access} />
        </>
      )}
    </p>
  );
};

const useMarks = makeStyles({
  mark: {
    ...typographyStyles.caption1,
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: '4px',
    verticalAlign: 'bottom',
    color: tokens.colorNeutralForeground3,
    '& > svg': { flexShrink: 0, fontSize: '16px' },
  },
  most: { color: tokens.colorBrandForeground1 },
});

/** How sensitive an access is, a quiet word. */
export const AccessMarks = ({ access: { sensitivity } }: { access: Access }) => {
  const styles = useMarks();
  const t = useTexts(answering);
  if (!sensitivity || sensitivity === 'normal') return null;
  const isMost = sensitivity === 'very-sensitive';
  return (
    <span className={mergeClasses(styles.mark, isMost && styles.most)}>
      {isMost ? <ShieldLockFilled /> : <ShieldLockRegular />}
      {t.sensitivity[sensitivity]}
    </span>
  );
};
