import { makeStyles, mergeClasses } from '@griffel/react';
import { lazy, Suspense } from 'react';
import { NavIcon } from './NavIcon.tsx';
import type { Entry } from './use-entries.ts';

const NavFlyout = lazy(async () => ({ default: (await import('./NavFlyout.tsx')).NavFlyout }));

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: '0 8px', display: 'grid', rowGap: '2px' },
  foot: { marginTop: 'auto', paddingBlock: '16px 8px' },
});

/** The places as icons, with their names and what waits there as tooltips. */
export const NavIcons = ({ entries }: { entries: readonly Entry[] }) => {
  const styles = useStyles();
  const part = (shown: readonly Entry[], className: string) => (
    <ul className={className}>
      {shown.map((entry) => (
        <li key={entry.name}>
          {entry.within.length > 0 ? (
            <Suspense fallback={<NavIcon entry={entry} />}>
              <NavFlyout entry={entry} />
            </Suspense>
          ) : (
            <NavIcon entry={entry} />
          )}
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {part(
        entries.filter(({ foot }) => !foot),
        styles.list,
      )}
      {part(
        entries.filter(({ foot }) => foot),
        mergeClasses(styles.list, styles.foot),
      )}
    </>
  );
};
