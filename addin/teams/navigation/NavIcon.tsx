import { mergeClasses } from '@griffel/react';
import { Link } from 'react-router';
import { Tip } from '../../look/frame/Tip.tsx';
import * as frame from '../../texts/frame.ts';
import { useTexts } from '../../texts/language.ts';
import { isRed } from './count.ts';
import { useIconStyles } from './icon-styles.ts';
import { type Entry, useCountWords } from './use-entries.ts';

/** A place as its icon: a red dot where a case is urgent, its name and the reason as the tooltip. */
export const NavIcon = ({ entry }: { entry: Entry }) => {
  const styles = useIconStyles();
  const t = useTexts(frame);
  const { icons, to, title, here, count } = entry;
  const waits = useCountWords()(count);
  const words = waits ? t.with(title, waits) : title;
  const [Icon, HereIcon] = icons;
  return (
    <Tip words={words} at="after">
      <Link
        to={to}
        className={mergeClasses(styles.icon, here && styles.here)}
        aria-label={title}
        aria-description={waits || undefined}
        aria-current={here ? 'page' : undefined}
      >
        {here ? <HereIcon /> : <Icon />}
        {isRed(count) && <span className={styles.dot} />}
      </Link>
    </Tip>
  );
};
