import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { createContext, use } from 'react';
import { isNumberIn } from '#shared/cases/reference.ts';
import { piecesOf } from '#shared/text/search-words.ts';

/** What is searched for; marked wherever a list shows it. */
export const Searched = createContext('');

const useStyles = makeStyles({
  hit: {
    // One yellow on which the same dark words can be read in light and dark; white under black in contrast.
    backgroundColor: tokens.colorPaletteYellowBackground3,
    color: tokens.colorNeutralForeground1Static,
    borderRadius: tokens.borderRadiusSmall,
    '@media (forced-colors: active)': { backgroundColor: 'Mark', color: 'MarkText', forcedColorAdjust: 'none' },
  },
});

/** A text with what the search found in it marked. */
export const Marked = ({ text }: { text: string }) => {
  const { hit: marked } = useStyles();
  const pieces = piecesOf(text, use(Searched));
  let at = 0;
  return pieces.map(({ text: piece, hit }) => {
    at += piece.length;
    return hit ? (
      <mark key={at} className={marked}>
        {piece}
      </mark>
    ) : (
      piece
    );
  });
};

/** A case's number, marked where it is what was searched for. */
export const MarkedNumber = ({ reference }: { reference: string }) => {
  const { hit } = useStyles();
  return isNumberIn(use(Searched), reference) ? <mark className={hit}>{reference}</mark> : reference;
};
