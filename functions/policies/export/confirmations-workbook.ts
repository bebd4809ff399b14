import { sharesOf } from '#shared/policies/shares.ts';
import type { Language } from '#shared/text/language.ts';
import type { Tx } from '../../database/transaction.ts';
import { writtenTime } from '../../documents/written-time.ts';
import type { Cell } from '../../documents/xlsx/sheet-xml.ts';
import type { Workbook } from '../../documents/xlsx/workbook.ts';
import { countUnits } from '../facts/count-readers.ts';
import { type Confirmation, whatWasConfirmed } from '../facts/what-was-confirmed.ts';
import { type ExportWords, exportWords } from '../texts/export-words.ts';
import { listed } from '../writing/list-policies.ts';

type Of = {
  readonly tenantId: string;
  /** Undefined: every policy. */
  readonly policyId: string | undefined;
  readonly municipality: string;
  readonly by: string;
  readonly language: Language;
  readonly now: Date;
};

/**
 * What was confirmed, which version, when and by whom, and how far each unit is. Its rows are read while it is written, in
 * the same transaction. Undefined: there is no such policy.
 */
export const confirmationsWorkbook = async (tx: Tx, of: Of): Promise<Workbook | undefined> => {
  const { tenantId, policyId, municipality, by, language, now } = of;
  const t = exportWords[language];
  const all = (await listed(tx, tenantId, now)).filter(({ edition }) => edition > 0);
  const policies = policyId === undefined ? all : all.filter((one) => one.policyId === policyId);
  const [only] = policies;
  if (policyId !== undefined && !only) return undefined;
  const title = policyId !== undefined && only ? t.titleOf(only.title) : t.title;
  const counts = policies.map((one): readonly Cell[] => [
    one.title,
    one.of === null || one.confirmed === null ? t.few : t.readBy(one.confirmed, one.of),
  ]);
  const units = await Promise.all(
    policies.map(async (one) => unitRows(one.title, sharesOf(await countUnits(tx, tenantId, one.policyId)), t)),
  );
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
        rows: [
          [t.municipality, municipality],
          [t.madeBy, by],
          [t.madeAt, writtenTime(now, language)],
          [t.counted, t.countedWords],
          [t.named, t.namedWords],
          ...counts,
        ],
      },
      { name: t.sheets.units, columns: unitColumns(t), rows: units.flat() },
      {
        name: t.sheets.confirmed,
        columns: cellsOf.map(([column, width]) => ({ name: t.columns[column], width })),
        rows: rowsIn(whatWasConfirmed(tx, { tenantId, policyId }), t),
      },
    ],
  };
};

const unitColumns = ({ columns }: ExportWords) => [
  { name: columns.policy, width: 36 },
  { name: columns.unit, width: 36 },
  ...[columns.of, columns.confirmed, columns.share].map((name) => ({ name, width: 16 })),
];

const unitRows = (policy: string, { shown, others }: ReturnType<typeof sharesOf>, t: ExportWords) => [
  ...shown.map(({ unit, of, confirmed }): readonly Cell[] => [
    policy,
    unit ?? t.noUnit,
    of,
    confirmed,
    inPercent(confirmed, of),
  ]),
  ...(others
    ? [[policy, t.others(others.units), ...(others.share ? numbersOf(others.share) : [t.few, t.few, t.few])]]
    : []),
];

const numbersOf = ({ of, confirmed }: { readonly of: number; readonly confirmed: number }): readonly Cell[] => [
  of,
  confirmed,
  inPercent(confirmed, of),
];
const inPercent = (part: number, of: number): number => Math.floor((100 * part) / of);

async function* rowsIn(confirmed: AsyncIterable<Confirmation>, t: ExportWords): AsyncGenerator<readonly Cell[], void> {
  for await (const one of confirmed) yield cellsOf.map(([, , cell]) => cell(one, t));
}

type CellOf = (one: Confirmation, t: ExportWords) => Cell;

/** Each column, how wide it is in characters, and what it says of a confirmation. */
const cellsOf: readonly (readonly [keyof ExportWords['columns'], number, CellOf])[] = [
  ['policy', 36, ({ title }) => title],
  ['kind', 12, ({ kind }, t) => t.kinds[kind]],
  ['edition', 10, ({ edition }) => edition],
  ['person', 28, ({ personId, name }, t) => (personId === null ? t.forgotten : name || t.unknown)],
  ['unit', 36, ({ unit }) => unit],
  ['at', 17, ({ at }) => at],
  ['questions', 17, ({ hasPassed }, t) => (hasPassed ? t.passed : t.noQuestions)],
];
