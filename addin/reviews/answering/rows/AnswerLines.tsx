import { makeStyles } from '@griffel/react';
import type { Line, Shown } from '../answer-keeper.ts';
import type { SaidOnce } from '../said-once.ts';
import { type Access, saidOf } from '../sheet.ts';
import { LineRow } from './LineRow.tsx';
import { useOtherWords } from './use-other-words.ts';

const useStyles = makeStyles({ lines: { listStyleType: 'none', margin: 0, padding: 0, minWidth: 0 } });

export type LinesGiven = {
  readonly lines: readonly Line[];
  readonly access: (line: Line) => Access;
  readonly once: SaidOnce;
  readonly shown: Shown;
  readonly chosen: ReadonlySet<string>;
  /** The line whose comment is being written. */
  readonly writing: string | undefined;
  /** The line whose details are beside the list. */
  readonly opened: string | undefined;
  readonly byPerson?: boolean;
};

/** The lines of one person, or of one group. */
export const AnswerLines = ({ lines, access, once, shown, chosen, writing, opened, byPerson = false }: LinesGiven) => {
  const otherWords = useOtherWords(shown);
  return (
    <ul className={useStyles().lines}>
      {lines.map((line) => (
        <LineRow
          key={line.lineId}
          line={line}
          access={access(line)}
          said={saidOf(shown, line)}
          other={otherWords(line)}
          unsaved={shown.unsaved.has(line.lineId)}
          chosen={chosen.has(line.lineId)}
          choosing={chosen.size > 0}
          writing={writing === line.lineId}
          isShown={opened === line.lineId}
          byPerson={byPerson}
          tellsSignIn={!once.noSignIns}
        />
      ))}
    </ul>
  );
};
