import { makeStaticStyles } from '@griffel/react';

/**
 * On paper: no navigation, no buttons, black on white in every theme. Written as CSS, since Griffel does not carry rules
 * inside a media query over from an object.
 */
export const usePrintStyle = makeStaticStyles(`
  @media print {
    nav, [role="search"], button { display: none !important; }
    * { color: #000 !important; background-color: transparent !important; box-shadow: none !important; }
    html, body { background-color: #fff !important; }
    tr, li, section { break-inside: avoid; }
  }
`);
