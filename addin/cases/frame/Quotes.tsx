import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import type { WrittenText } from '#shared/cases/texts.ts';
import * as cases from '../../texts/cases/case.ts';
import { useTexts } from '../../texts/language.ts';
import { useTimes } from '../../texts/times.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalM },
  quote: {
    borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorNeutralStroke1}`,
    paddingLeft: tokens.spacingHorizontalM,
  },
  ours: { borderLeftColor: tokens.colorBrandStroke1 },
  who: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  text: { ...typographyStyles.body1, margin: `${tokens.spacingVerticalXXS} 0 0`, whiteSpace: 'pre-line' },
});

type Shown = { texts: readonly WrittenText[]; kindName?: Readonly<Record<WrittenText['kind'], string>>; label: string };

/** Texts as they were written, oldest first, each with who and when. */
export const Quotes = ({ texts, kindName, label }: Shown) => {
  const styles = useStyles();
  const times = useTimes();
  const { to: addressed } = useTexts(cases).conversation;
  return (
    <ul className={styles.list} aria-label={label}>
      {texts.map(({ textId, kind, by, to, at, text }) => (
        <li key={textId} className={mergeClasses(styles.quote, kind === 'enquiry' && styles.ours)}>
          <p className={styles.who}>
            {kindName && `${kindName[kind]} · `}
            {by.name}
            {to?.name && ` ${addressed(to.name)}`}, <time dateTime={at}>{times.short(at)}</time>
          </p>
          <p className={styles.text}>{text}</p>
        </li>
      ))}
    </ul>
  );
};
