import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { Hit } from './found.ts';

const useStyles = makeStyles({ decides: { fontWeight: tokens.fontWeightSemibold, color: 'inherit' } });

type Piece = { readonly at: number; readonly text: string; readonly decides: boolean };

/** A sentence cut where its decisive words begin and end; marks that overlap or run over are read as far as they fit. */
export const piecesBetween = (sentence: string, marks: Hit['marks']): Piece[] => {
  const pieces: Piece[] = [];
  let done = 0;
  const add = (to: number, decides: boolean) => {
    if (to > done) pieces.push({ at: done, text: sentence.slice(done, to), decides });
    done = Math.max(done, to);
  };
  for (const [from, to] of marks.toSorted(([one], [other]) => one - other)) {
    add(Math.min(from, sentence.length), false);
    add(Math.min(to, sentence.length), true);
  }
  add(sentence.length, false);
  return pieces;
};

/** The sentence that answers, with the words that decided in semibold. */
export const Answering = ({ hit: { sentence, marks } }: { hit: Hit }) => {
  const { decides } = useStyles();
  return (
    <>
      {piecesBetween(sentence, marks).map((piece) =>
        piece.decides ? (
          <strong key={piece.at} className={decides}>
            {piece.text}
          </strong>
        ) : (
          piece.text
        ),
      )}
    </>
  );
};
