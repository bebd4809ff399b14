import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { createContext, use } from 'react';
import { piecesOf } from '#shared/text/search-words.ts';

/** What is searched for; marked wherever a list shows it. */
export const Searched = createContext('');

const useStyles = makeStyles({
  hit: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: 'inherit',
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
