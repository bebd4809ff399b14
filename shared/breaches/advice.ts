import type { NotificationThreshold } from '../deadlines/notification-rules.ts';
import { changes } from './advice-changes.ts';
import { type AdviceFacts, adviceFacts, type ReadFacts } from './advice-facts.ts';
import { type Rule, riskNotExcluded, rules, type Weight } from './advice-rules.ts';

/** What is proposed. A person decides, and gives the reason where the answer is no. */
export type Proposal = {
  notifyAuthority: boolean;
  tellDataSubjects: boolean;
  /**
   * EDPB's guidelines lean to "no notification" here and the Danish authority has held otherwise in a like case: show it
   * as open, not as a no.
   */
  teamDecides: boolean;
};

export type Advice = Proposal & {
  /** What must be given reasons for in writing if the proposal is followed (art. 33(5); Datatilsynet 2021-32-2067). */
  reasonsToWrite: ('not-notifying' | 'not-telling')[];
  because: { code: string; weight: Weight; source: string }[];
  /** Single facts that would change the proposal if they were different; each was tried out. */
  wouldChange: ({ code: string; source: string } & Proposal)[];
};

/**
 * Proposes whether to tell the authority (art. 33) and the people (art. 34), and says why and what would change it. It
 * decides nothing: one small fact more and the answer is another. Unknown facts count as what cannot be ruled out. Built
 * to agree with the 18 cases of EDPB Guidelines 01/2021, and with the Danish decisions where those are stricter.
 * `threshold` is that of the rule in force at awareness (notification-rules.ts). Refuses unknown facts and values
 * (advice-facts.ts) with a ZodError.
 */
export const advise = (facts: AdviceFacts, threshold: NotificationThreshold = 'risk'): Advice => {
  const read = adviceFacts.parse(facts);
  const spoken = rules.filter(({ when }) => when(read));
  const holding = spoken.length > 0 ? spoken : [riskNotExcluded];
  const proposal = propose(holding, threshold);
  return {
    ...proposal,
    reasonsToWrite: [
      ...(proposal.notifyAuthority ? [] : (['not-notifying'] as const)),
      ...(proposal.tellDataSubjects ? [] : (['not-telling'] as const)),
    ],
    because: holding.map(({ code, weight, source }) => ({ code, weight, source })),
    wouldChange: changes
      .map(({ code, source, change }) => ({ code, source, ...proposeFor(change(read), threshold) }))
      .filter((other) => differs(other, proposal)),
  };
};

/** How to show the proposal for one of the two questions: a no that the team must weigh is never shown as a no. */
export const standing = (
  asked: boolean,
  { teamDecides }: Pick<Proposal, 'teamDecides'>,
): 'yes' | 'no' | 'team-decides' => {
  if (asked) return 'yes';
  return teamDecides ? 'team-decides' : 'no';
};

const proposeFor = (facts: ReadFacts, threshold: NotificationThreshold): Proposal =>
  propose(
    rules.filter(({ when }) => when(facts)),
    threshold,
  );

const propose = (holding: readonly Rule[], threshold: NotificationThreshold): Proposal => {
  const weighs = (weight: Weight) => holding.some((rule) => rule.weight === weight);
  const high = weighs('high');
  if (high) return { notifyAuthority: true, tellDataSubjects: true, teamDecides: false };
  if (weighs('unlikely')) return { notifyAuthority: false, tellDataSubjects: false, teamDecides: false };
  if (weighs('team')) return { notifyAuthority: false, tellDataSubjects: false, teamDecides: true };
  return { notifyAuthority: threshold === 'risk', tellDataSubjects: false, teamDecides: false };
};

const differs = (a: Proposal, b: Proposal): boolean =>
  a.notifyAuthority !== b.notifyAuthority ||
  a.tellDataSubjects !== b.tellDataSubjects ||
  a.teamDecides !== b.teamDecides;
