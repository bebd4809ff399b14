import { makeStyles, mergeClasses } from '@griffel/react';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, type Ref, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';
import type { Row } from './rows-of.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  virtual: { position: 'relative', overflowAnchor: 'none' },
  placed: { position: 'absolute', left: 0, right: 0 },
  row: {
    '@container page (min-width: 640px)': { '&:focus-within [data-key="row"]': { display: 'inline-flex' } },
  },
});

/** Draws a row that is out of sight. */
export type RowsHandle = { readonly show: (index: number) => void };

type Given = {
  readonly rows: readonly Row[];
  readonly children: (row: Row) => ReactNode;
  readonly onDrawn: () => void;
  readonly ref: Ref<RowsHandle>;
  /** So many that only those in sight are drawn. */
  readonly isLong: boolean;
};

/** The rows of the page, one below the other. */
export const Rows = ({ isLong, ...given }: Given) => (isLong ? <LongRows {...given} /> : <ShortRows {...given} />);

const ShortRows = ({ rows, children, onDrawn, ref }: Omit<Given, 'isLong'>) => {
  useImperativeHandle(ref, () => ({ show: () => undefined }), []);
  useLayoutEffect(onDrawn);
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {rows.map((row) => (
        <li key={row.key} data-row className={styles.row}>
          {children(row)}
        </li>
      ))}
    </ul>
  );
};

/** Pixels, until a row has been measured. */
const heightOf = (row: Row | undefined): number => {
  if (!row || row.of === 'head') return 60;
  if (row.of === 'folded') return 41 + (row.isOpen ? 60 * row.lines.length : 0);
  return 24 + 60 * row.lines.length;
};

const LongRows = ({ rows, children, onDrawn, ref }: Omit<Given, 'isLong'>) => {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const [above, setAbove] = useState(0);
  const virtual = useWindowVirtualizer<HTMLLIElement>({
    count: rows.length,
    estimateSize: (index) => heightOf(rows[index]),
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 6,
    scrollMargin: above,
  });
  useImperativeHandle(ref, () => ({ show: (index) => virtual.scrollToIndex(index, { align: 'center' }) }), [virtual]);
  useLayoutEffect(() => {
    const top = list.current?.getBoundingClientRect().top ?? 0;
    setAbove(Math.round(top + window.scrollY));
  }, []);
  useLayoutEffect(onDrawn);
  return (
    <ul ref={list} className={`${styles.list} ${styles.virtual}`} style={{ height: virtual.getTotalSize() }}>
      {virtual.getVirtualItems().map(({ index, key, start }) => {
        const row = rows[index];
        return (
          row && (
            <li
              key={key}
              data-row
              data-index={index}
              ref={virtual.measureElement}
              aria-posinset={index + 1}
              aria-setsize={rows.length}
              className={mergeClasses(styles.row, styles.placed)}
              style={{ top: start - above }}
            >
              {children(row)}
            </li>
          )
        );
      })}
    </ul>
  );
};
