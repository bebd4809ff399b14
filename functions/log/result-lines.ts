import type { Break } from './break.ts';
import type { VerifiedAll } from './verify/verify-all.ts';

const what: Readonly<Record<Break['what'], { readonly da: string; readonly en: string }>> = {
  altered: { da: 'ændret', en: 'altered' },
  missing: { da: 'mangler', en: 'missing' },
  added: { da: 'føjet til', en: 'added' },
  orphaned: { da: 'har ingen sag eller anden post', en: 'has no case or other record' },
};

/** One break as a line for the console, Danish and English: no screen shows it. */
export const breakLine = ({ tenant, subject, sequence, table, column, what: kind }: Break): string => {
  const place = column === null || column === '*' ? table : `${table}.${column}`;
  const entry = sequence === null ? '' : ` (log ${sequence})`;
  return `${place}: ${what[kind].da} / ${what[kind].en} - ${subject}${entry}, ${tenant}`;
};

/** How it went, in two lines. */
export const resultLines = ({ entries, chains, unsealed, breaks, held }: VerifiedAll): string[] => [
  ...(breaks.length === 0
    ? [
        `Loggen er hel: ${entries} linjer i ${chains} kæder, og sagerne siger det samme.`,
        `The log is whole: ${entries} entries in ${chains} chains, and the cases say the same.`,
      ]
    : [`Ændret uden om GDPR-vagten: ${breaks.length} steder.`, `Altered past GDPR Desk: in ${breaks.length} places.`]),
  ...(unsealed > 0
    ? [
        `${unsealed} sager er fra før version 0.2: deres log er bevist, felterne først fra næste ændring.`,
        `${unsealed} cases are from before version 0.2: their log is proven, their fields only from the next change on.`,
      ]
    : []),
  ...ofAnchors[held],
];

const ofAnchors: Readonly<Record<VerifiedAll['held'], readonly string[]>> = {
  held: [],
  'no-anchors': [
    'Der er intet sted til ankre: en log, der er skrevet helt om, ses ikke.',
    'No place for anchors is named: a log that was written anew as a whole is not seen.',
  ],
  'anchors-unreadable': [
    'Loggens ankre kan ikke læses, eller nogle mangler: en log, der er skrevet helt om, ses ikke.',
    "The log's anchors cannot be read, or some are missing: a log that was written anew as a whole is not seen.",
  ],
};
