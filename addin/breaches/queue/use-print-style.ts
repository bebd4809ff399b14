import { makeStaticStyles } from '@griffel/react';

/** On paper: no navigation, no buttons, black on white whatever the theme. */
export const usePrintStyle = makeStaticStyles({
  '@media print': {
    'nav, [role="search"], button, [data-screen-only]': { display: 'none !important' },
    '*': { color: '#000 !important', backgroundColor: 'transparent !important', boxShadow: 'none !important' },
    'html, body': { backgroundColor: '#fff !important' },
    '[role="row"], li': { breakInside: 'avoid' },
  },
});
