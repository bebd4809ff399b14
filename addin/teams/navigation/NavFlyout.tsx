import { Popover, PopoverSurface, PopoverTrigger } from '@fluentui/react-popover';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { useId, useState } from 'react';
import * as frame from '../../texts/frame.ts';
import { useTexts } from '../../texts/language.ts';
import { isRed } from './count.ts';
import { useIconStyles } from './icon-styles.ts';
import { NavLine } from './NavLine.tsx';
import { type Entry, useCountWords } from './use-entries.ts';

const useStyles = makeStyles({
  surface: { width: '160px', padding: tokens.spacingVerticalXS, boxSizing: 'border-box' },
  title: {
    ...typographyStyles.caption1Strong,
    color: tokens.colorNeutralForeground3,
    margin: 0,
    padding: tokens.spacingHorizontalS,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: '2px' },
});

/** Several places of one subject, beside its icon. */
export const NavFlyout = ({ entry }: { entry: Entry }) => {
  const { icons, title, here, count, within } = entry;
  const styles = useStyles();
  const icon = useIconStyles();
  const heading = useId();
  const [open, setOpen] = useState(false);
  const [Icon, HereIcon] = icons;
  const t = useTexts(frame);
  const waits = useCountWords()(count);
  return (
    <Popover positioning="after-top" trapFocus open={open} onOpenChange={(_, { open: wanted }) => setOpen(wanted)}>
      <PopoverTrigger disableButtonEnhancement>
        <button
          type="button"
          className={mergeClasses(icon.icon, here && icon.here)}
          aria-label={title}
          aria-description={waits || undefined}
          title={waits ? t.with(title, waits) : title}
        >
          {here ? <HereIcon /> : <Icon />}
          {isRed(count) && <span className={icon.dot} />}
        </button>
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-labelledby={heading}>
        <p id={heading} className={styles.title}>
          {title}
        </p>
        <ul className={styles.list}>
          <li>
            <NavLine
              entry={{ ...entry, title: t.allCases, here: entry.isAt === true, count: undefined, within: [] }}
              named
              onChosen={() => setOpen(false)}
            />
          </li>
          {within.map((one) => (
            <li key={one.name}>
              <NavLine entry={one} named onChosen={() => setOpen(false)} />
            </li>
          ))}
        </ul>
      </PopoverSurface>
    </Popover>
  );
};
