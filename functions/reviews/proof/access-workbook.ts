import type { Cell } from '../../documents/xlsx/sheet-xml.ts';
import type { Workbook } from '../../documents/xlsx/workbook.ts';
import { summaryOf } from './access-text.ts';
import type { Access, LookedUp, Looking } from './looked-up.ts';

/** A look at accesses as a workbook: what it rests on, and a row for each access. */
export const accessWorkbook = (found: LookedUp, looking: Looking): Workbook => {
  const { t, language, now } = looking;
  const { about, title, facts, rows } = found;
  const quarters = rows[0]?.access.history ?? [];
  const { columns } = t;
  const named = [about === 'person' ? columns.access : columns.person, columns.beside[about]];
  const dated = [columns.since, columns.now, columns.answer, columns.by, columns.at, columns.gone];
  return {
    ...{ title, language, at: now },
    sheets: [
      {
        name: t.sheets.summary,
        isFacts: true,
        columns: [
          { name: title, width: 44 },
          { name: '', width: 60 },
        ],
        rows: [[t.inShort, summaryOf(found, looking)], ...facts, [t.columns.since, t.noGiver]],
      },
      {
        name: t.sheets[about],
        columns: [
          ...named.map((name) => ({ name, width: 36 })),
          ...dated.map((name) => ({ name, width: 20 })),
          ...quarters.map((quarter) => ({ name: t.short(quarter), width: 20 })),
        ],
        rows: rows.map(({ name, beside, access }) => [name, beside, ...cellsOf(access, looking)]),
      },
    ],
  };
};

const cellsOf = ({ since, state, last, goneAt, history }: Access, { t }: Looking): readonly Cell[] => [
  since ? new Date(since) : t.unknown,
  t.states[state],
  ...(last ? [t.answers[last.answer], last.by.name, new Date(last.at)] : [t.notYet, null, null]),
  goneAt && new Date(goneAt),
  ...history.map(({ mark }) => t.marks[mark]),
];
