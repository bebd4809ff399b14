import { breachAddress, breachList } from '#shared/breaches/address.ts';
import type { Subject } from '../cases/subject.ts';
import { statusForReporter } from '../look/status/statuses.ts';
import * as own from '../texts/breaches/my.ts';
import * as queue from '../texts/breaches/queue.ts';
import * as terms from '../texts/breaches/terms.ts';
import { useTexts } from '../texts/language.ts';
import { CasePart, OwnPart } from './case-parts.ts';
import { iconOf } from './kind-icons.ts';
import { breachClock } from './lists/breach-clock.ts';
import { columns, RowFacts } from './lists/RowFacts.tsx';
import { useFileColumns } from './lists/use-file-columns.ts';
import { Begin } from './my/Begin.tsx';

/** A breach on the screens. What only its own pages show comes with those pages. */
export const breach: Subject<'breach'> = {
  useName: () => {
    const { kinds } = useTexts(terms);
    return ({ kind }) => kinds[kind].name;
  },
  iconOf: ({ kind }) => iconOf[kind],
  clockOf: breachClock,
  list: breachList,
  addressOf: ({ reference }) => breachAddress(reference),
  columns,
  Facts: RowFacts,
  alarmOf: ({ protectedAddress }) => (protectedAddress ? 'protected-address' : undefined),
  statusOf: ({ state, notification }) => {
    if (state === 'closed' || state === 'not-a-breach') return state;
    if (notification !== 'undecided') return notification;
    return state === 'taken' ? 'in-progress' : 'new';
  },
  useListWords: () => useTexts(queue),
  useFileColumns,
  Begin,
  ownStatusOf: ({ state }) => statusForReporter[state],
  useOwnHint: ({ state }) => useTexts(terms).statesForReporter[state].hint,
  useAsk: () => {
    const t = useTexts(own);
    return ({ deletionAsked }) => (deletionAsked ? t.deletionAsked : undefined);
  },
  unitMarkOf: ({ notification }) => (notification === 'notified' ? 'notified' : undefined),
  CasePart,
  OwnPart,
};
