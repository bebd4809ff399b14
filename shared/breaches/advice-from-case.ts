import type { AdviceFacts } from './advice-facts.ts';
import type { DataKind, SizeClass } from './data-kinds.ts';
import { factsOfKind } from './facts-of-kind.ts';
import type { BreachKind } from './kinds.ts';
import type { DeletionState } from './views.ts';

/** What the desk knows of a case. `deletions` has one entry for each wrong recipient. */
export type KnownOfCase = {
  kind: BreachKind;
  dataKinds: readonly DataKind[];
  people: SizeClass;
  protectedAddress: boolean;
  answers: Readonly<Record<string, string>>;
  deletions: readonly DeletionState[];
};

/** The facts of a case as `advise` takes them. Facts that were never asked about are left out, and so count as unknown. */
export const factsOfCase = ({
  kind,
  dataKinds,
  people,
  protectedAddress,
  answers,
  deletions,
}: KnownOfCase): AdviceFacts => {
  const holds = (...kinds: DataKind[]) => kinds.some((one) => dataKinds.includes(one));
  return {
    ...factsOfKind(kind, answers),
    ...(kind === 'misdirected-mail' ? recipients(deletions) : {}),
    specialCategories: holds('health', 'union-or-belief', 'sex-life'),
    criminal: holds('crime'),
    nationalId: holds('cpr'),
    financial: holds('economy'),
    credentials: holds('login'),
    vulnerable: holds('children', 'family'),
    protectedAddress: protectedAddress || holds('protected-address'),
    people: mostOf[people],
  };
};

/** As many as a class may hold; of the last one more than the class before. */
const mostOf: Readonly<Record<SizeClass, number | null>> = {
  one: 1,
  'up-to-10': 10,
  'up-to-100': 100,
  'up-to-1000': 1000,
  more: 1001,
  unknown: null,
};

// The fifteen of EDPB case 15 were still few enough to be asked one by one.
const few = 15;

// One recipient who does not answer is enough: the disclosure then remains.
const recipients = (deletions: KnownOfCase['deletions']): AdviceFacts => {
  if (deletions.length === 0) return {};
  const recipient = deletions.length > few ? 'many' : 'known';
  if (deletions.some((one) => one === 'refused')) return { recipient, deletionRequested: false };
  if (deletions.some((one) => one === 'not-asked')) return { recipient };
  return { recipient, deletionConfirmed: deletions.every((one) => one === 'confirmed') };
};
