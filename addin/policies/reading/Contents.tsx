import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { Unseen } from '../../look/Unseen.tsx';
import { useTexts } from '../../texts/language.ts';
import * as texts from '../../texts/policies/reading.ts';

const useStyles = makeStyles({
  contents: { '@container page (max-width: 839px)': { display: 'none' }, '@media print': { display: 'none' } },
  title: { ...typographyStyles.body1Strong, margin: 0, paddingBottom: tokens.spacingVerticalS },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  step: {
    ...typographyStyles.body1,
    font: 'inherit',
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '32px',
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    textAlign: 'start',
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  link: { cursor: 'pointer', ':hover': { textDecorationLine: 'underline' } },
  here: { fontWeight: tokens.fontWeightSemibold },
  icon: { fontSize: '16px', lineHeight: 0, flexShrink: 0 },
  done: { color: tokens.colorStatusSuccessForeground1 },
  current: { color: tokens.colorBrandForeground1 },
  kept: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, paddingTop: tokens.spacingVerticalL },
});

export type Step = { readonly name: string; readonly done: boolean; readonly onOpen?: (() => void) | undefined };

/** The parts of a policy with what is done of them; what was read can be opened again. */
export const Contents = ({ steps, at, kept }: { steps: readonly Step[]; at: number; kept: string }) => {
  const styles = useStyles();
  const t = useTexts(texts);
  return (
    <aside className={styles.contents} aria-labelledby="contents">
      <h2 id="contents" className={styles.title}>
        {t.content}
      </h2>
      <ol className={styles.list}>
        {steps.map(({ name, done, onOpen }, place) => {
          const isHere = place === at;
          const words = (
            <>
              <span className={mergeClasses(styles.icon, done ? styles.done : isHere && styles.current)}>
                {done ? <CheckmarkCircleFilled /> : <CircleRegular />}
              </span>
              <span>
                {name}
                {done && <Unseen>, {t.finished}</Unseen>}
              </span>
            </>
          );
          return (
            <li key={name} aria-current={isHere ? 'step' : undefined}>
              {onOpen && !isHere ? (
                <button type="button" className={mergeClasses(styles.step, styles.link)} onClick={onOpen}>
                  {words}
                </button>
              ) : (
                <span className={mergeClasses(styles.step, isHere && styles.here)}>{words}</span>
              )}
            </li>
          );
        })}
      </ol>
      <p className={styles.kept}>{kept}</p>
    </aside>
  );
};
