import { Button } from '@fluentui/react-button';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { lazy, Suspense } from 'react';
import type { HeadGiven } from './title.ts';

// The pane's first page leads nowhere and has its one button in its foot; it does without these.
const PageLink = lazy(async () => ({ default: (await import('../PageLink.tsx')).PageLink }));
const PrimaryButton = lazy(async () => ({ default: (await import('./PrimaryButton.tsx')).PrimaryButton }));
const PageTabs = lazy(async () => ({ default: (await import('./PageTabs.tsx')).PageTabs }));

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  words: { flexGrow: 1, flexBasis: '240px', minWidth: 0 },
  title: {
    ...typographyStyles.title3,
    color: tokens.colorNeutralForeground1,
    margin: 0,
    ':focus': { outline: 'none' },
  },
  sub: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
});

/** The head of a page without a frame: in the pane beside a mail. */
export const PlainHead = (given: HeadGiven) => {
  const { title, number, badges, sub, trail = [], actions = [], primary, tabs, heading, view } = given;
  const styles = useStyles();
  const above = trail.at(-1);
  return (
    <>
      {above && (
        <Suspense fallback={null}>
          <PageLink to={above.to}>{`← ${above.name}`}</PageLink>
        </Suspense>
      )}
      <div className={styles.head}>
        <div className={styles.words}>
          <h1 ref={heading} tabIndex={-1} className={styles.title}>
            {number ? `${number} ${title}` : title}
          </h1>
          {sub && <p className={styles.sub}>{sub}</p>}
        </div>
        {badges}
        {actions.map(({ name, icon, onPress, disabled = false, busy = false }) => (
          <Button key={name} icon={icon} disabled={disabled} disabledFocusable={busy} onClick={onPress}>
            {name}
          </Button>
        ))}
        {primary && (
          <Suspense fallback={null}>
            <PrimaryButton {...primary} />
          </Suspense>
        )}
      </div>
      {tabs && (
        <Suspense fallback={null}>
          <PageTabs {...tabs} controls={view} />
        </Suspense>
      )}
    </>
  );
};
