import { makeStyles } from '@griffel/react';
import { type ReactNode, useLayoutEffect } from 'react';
import type { Row } from './rows-of.ts';

const useStyles = makeStyles({ list: { listStyleType: 'none', margin: 0, padding: 0 } });

type Given = {
  readonly rows: readonly Row[];
  readonly children: (row: Row) => ReactNode;
  readonly onDrawn: () => void;
};

/** The rows of the page, one below the other. */
export const Rows = ({ rows, children, onDrawn }: Given) => {
  useLayoutEffect(onDrawn);
  return (
    <ul className={useStyles().list}>
      {rows.map((row) => (
        <li key={row.key} data-row>
          {children(row)}
        </li>
      ))}
    </ul>
  );
};
