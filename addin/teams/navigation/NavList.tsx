import { makeStyles, mergeClasses } from '@griffel/react';
import { lazy, Suspense } from 'react';
import { NavLine } from './NavLine.tsx';
import type { Entry } from './use-entries.ts';

const NavGroup = lazy(async () => ({ default: (await import('./NavGroup.tsx')).NavGroup }));

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: '0 8px', display: 'grid', rowGap: '2px' },
  foot: { marginTop: 'auto', paddingBlock: '16px 8px' },
});

type Shown = { entries: readonly Entry[]; touch?: boolean; onChosen?: () => void };

/** The places with their names, settings at the foot. */
export const NavList = ({ entries, touch = false, onChosen }: Shown) => {
  const styles = useStyles();
  const part = (shown: readonly Entry[], className: string) => (
    <ul className={className}>
      {shown.map((entry) => (
        <li key={entry.name}>
          {entry.within.length > 0 ? (
            <Suspense fallback={<NavLine entry={entry} touch={touch} onChosen={onChosen} />}>
              <NavGroup entry={entry} touch={touch} onChosen={onChosen} />
            </Suspense>
          ) : (
            <NavLine entry={entry} touch={touch} onChosen={onChosen} />
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
