import type { Language } from '#shared/text/language.ts';
import { startOfDay } from '#shared/time/copenhagen.ts';
import { writtenDay } from '../../documents/written-time.ts';
import type { Cell } from '../../documents/xlsx/sheet-xml.ts';
import type { Workbook } from '../../documents/xlsx/workbook.ts';
import type { PublishedPolicy } from '../asking/published.ts';
import { type ExportWords, exportWords } from '../texts/export-words.ts';
import type { UnitRow } from '../unit/unit-rows.ts';

type Of = {
  readonly rows: readonly UnitRow[];
  readonly published: readonly PublishedPolicy[];
  readonly language: Language;
  readonly now: Date;
};

/** What a manager's own employees have confirmed, and what is missing: a row for each policy that is asked of each. */
export const unitWorkbook = ({ rows, published, language, now }: Of): Workbook => {
  const t = exportWords[language];
  const titles = new Map(published.map(({ policyId, policy }) => [policyId, policy.title]));
  const { columns } = t;
  return {
    ...{ title: t.unitTitle, language, at: now },
    sheets: [
      {
        name: t.sheets.people,
        columns: [
          { name: columns.person, width: 28 },
          { name: columns.title, width: 24 },
          { name: columns.policy, width: 36 },
          { name: columns.edition, width: 10 },
          { name: columns.at, width: 20 },
          { name: columns.due, width: 22 },
        ],
        rows: rows.map((row) => [
          row.name,
          row.title,
          titles.get(row.policyId) ?? '',
          row.confirmed,
          stateOf(row, t),
          writtenDay(startOfDay(row.due), language),
        ]),
      },
    ],
  };
};

const stateOf = ({ isMissing, isAway, confirmedAt }: UnitRow, t: ExportWords): Cell => {
  if (!isMissing) return confirmedAt;
  return isAway ? t.away : t.missing;
};
