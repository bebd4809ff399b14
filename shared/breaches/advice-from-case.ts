import type { AdviceFacts } from './advice-facts.ts';
import type { DataKind, SizeClass } from './data-kinds.ts';
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

/** The facts of a case as `advise` takes them. What nobody was asked stays out, and so counts as unknown. */
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
    ...affected(kind),
    specialCategories: holds('health', 'union-or-belief', 'sex-life'),
    criminal: holds('crime'),
    nationalId: holds('cpr'),
    financial: holds('economy'),
    vulnerable: holds('children', 'family'),
    protectedAddress: protectedAddress || holds('protected-address'),
    people,
    malicious: kind === 'snooping' || kind === 'ransomware',
    insider: kind === 'snooping' && ['colleague', 'former-colleague'].includes(answers.insider ?? ''),
    device: kind === 'lost-device',
    // A lock somebody can switch off is no protection (Lolland 2022).
    dataUnintelligible: kind === 'lost-device' && answers.encrypted === 'yes' && answers.lockCouldBeOff === 'no',
    recipient: recipient(kind, answers, deletions),
    deletionConfirmed: undone(deletions),
    backup: answers.backup,
    logs: answers.logged === undefined || answers.logged === 'unknown' ? undefined : answers.logged,
  };
};

const affected = (kind: BreachKind): Pick<AdviceFacts, 'confidentiality' | 'availability'> => {
  switch (kind) {
    case 'misdirected-mail':
    case 'misdirected-letter':
    case 'open-access':
    case 'published-by-mistake':
    case 'snooping':
    case 'lost-device':
    case 'paper-left-behind':
      return { confidentiality: true };
    case 'ransomware':
      return { availability: true };
    case 'processor-breach':
    case 'other':
      return {};
  }
};

const recipient = (kind: BreachKind, answers: KnownOfCase['answers'], deletions: KnownOfCase['deletions']) => {
  if (kind === 'misdirected-letter') return 'known';
  if (kind === 'misdirected-mail') return deletions.length > few ? 'many' : 'known';
  if (kind === 'snooping') return answers.insider === 'colleague' ? 'known' : undefined;
  if (kind === 'open-access') return answers.reach === 'public' || answers.reach === 'colleagues' ? 'many' : undefined;
  return kind === 'published-by-mistake' ? 'many' : undefined;
};

// Fifteen in EDPB case 15 were still few enough to be asked one by one.
const few = 15;

// One recipient who does not answer is enough: what is out is out.
const undone = (deletions: KnownOfCase['deletions']): AdviceFacts['deletionConfirmed'] => {
  if (deletions.length === 0 || deletions.some((one) => one === 'not-asked' || one === 'refused')) return undefined;
  return deletions.every((one) => one === 'confirmed') ? 'confirmed' : 'asked';
};
