import { ToggleButton } from '@fluentui/react-button';
import { PersonProhibitedRegular } from '@fluentui/react-icons/svg/person-prohibited';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { type Ref, useId } from 'react';
import * as personalTexts from '../../texts/guidance/personal.ts';
import { useTexts } from '../../texts/language.ts';
import type { Caught } from './use-caught.ts';

const useStyles = makeStyles({
  panel: {
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    maxWidth: '720px',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  title: {
    ...typographyStyles.body1Strong,
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
  },
  icon: { fontSize: '16px', lineHeight: 0, flexShrink: 0 },
  help: { ...typographyStyles.body1, margin: 0, ':focus': { outline: 'none' } },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid' },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  what: { display: 'grid', flexGrow: 1, flexBasis: '200px', minWidth: 0, overflowWrap: 'anywhere' },
  said: typographyStyles.body1Strong,
  kind: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  choices: { display: 'flex', columnGap: tokens.spacingHorizontalXS },
});

type Shown = {
  caught: Caught;
  /** It was tried to go on with some of them undecided. */
  isTried: boolean;
  helpRef?: Ref<HTMLParagraphElement>;
};

/** What points at people, each with its two ways: out of the text, or staying in it. Nothing was found: nothing is shown. */
export const CaughtPanel = ({ caught: { listed, open, decide }, isTried, helpRef }: Shown) => {
  const styles = useStyles();
  const t = useTexts(personalTexts);
  const title = useId();
  if (listed.length === 0) return null;
  return (
    <section className={styles.panel} aria-labelledby={title}>
      <h2 id={title} className={styles.title}>
        <span className={styles.icon} aria-hidden>
          <PersonProhibitedRegular />
        </span>
        {t.title}
      </h2>
      <p ref={helpRef} tabIndex={-1} className={styles.help} role="status">
        {open === 0 ? t.done : isTried ? t.first(open) : t.help}
      </p>
      <ul className={styles.list}>
        {listed.map((item) => (
          <li key={item.text} className={styles.row}>
            <span className={styles.what}>
              <span className={styles.said}>{item.text}</span>
              <span className={styles.kind}>
                {t.kinds[item.kind]}
                {item.mark && item.choice !== 'stays' && ` · ${t.outAs(item.mark)}`}
              </span>
            </span>
            {/* biome-ignore lint/a11y/useSemanticElements: a fieldset groups fields; these are buttons */}
            <span className={styles.choices} role="group" aria-label={item.text}>
              <ToggleButton size="small" checked={item.choice === 'out'} onClick={() => decide(item, 'out')}>
                {t.out}
              </ToggleButton>
              {item.kind !== 'cpr' && (
                <ToggleButton size="small" checked={item.choice === 'stays'} onClick={() => decide(item, 'stays')}>
                  {t.stays}
                </ToggleButton>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};
