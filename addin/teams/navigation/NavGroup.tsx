import { Button } from '@fluentui/react-button';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { makeStyles } from '@griffel/react';
import { useId, useState } from 'react';
import { NavLine } from './NavLine.tsx';
import type { Entry } from './use-entries.ts';

const useStyles = makeStyles({
  head: { position: 'relative' },
  fold: { position: 'absolute', insetInlineEnd: '2px', insetBlockStart: '50%', transform: 'translateY(-50%)' },
  list: { listStyleType: 'none', margin: 0, padding: '2px 0 0', display: 'grid', rowGap: '2px' },
});

/** Several places of one subject under a line that leads to all of them and folds. */
export const NavGroup = ({
  entry,
  touch = false,
  onChosen,
}: {
  entry: Entry;
  touch?: boolean;
  onChosen?: (() => void) | undefined;
}) => {
  const styles = useStyles();
  const list = useId();
  const [open, setOpen] = useState(true);
  const own = { ...entry, here: entry.isAt === true || (entry.here && !open), count: open ? undefined : entry.count };
  return (
    <>
      <div className={styles.head}>
        <NavLine entry={own} touch={touch} onChosen={onChosen} />
        <Button
          className={styles.fold}
          size="small"
          appearance="transparent"
          icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-label={entry.title}
          aria-expanded={open}
          aria-controls={list}
          onClick={() => setOpen(!open)}
        />
      </div>
      <ul id={list} className={styles.list} hidden={!open}>
        {entry.within.map((one) => (
          <li key={one.name}>
            <NavLine entry={one} sub touch={touch} onChosen={onChosen} />
          </li>
        ))}
      </ul>
    </>
  );
};
