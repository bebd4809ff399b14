import { createHash } from 'node:crypto';
import type { Journal } from '../journal.ts';

/** Multi-factor needed, multi-factor not set up yet, and a policy that blocks every sign-in. */
export const challengeCodes = ['50076', '50079', '53003'] as const;
export type ChallengeCode = (typeof challengeCodes)[number];

/** What Conditional Access demands of one person before a token for Graph is given in that person's name. */
export type Challenge = { code: ChallengeCode; id: string; claims: string; met: boolean };

export type Challenges = {
  /** Journaled. Without a code nothing is demanded any more. */
  demand(personId: string, code: ChallengeCode | undefined): void;
  of(personId: string): Challenge | undefined;
  /** The person signs in by hand with these claims; false if that was not what is demanded, or a policy forbids it. */
  meet(personId: string, claims: string | undefined): boolean;
};

type Noted = { personId: string; code: ChallengeCode | 'none' | 'met' };

/** What is demanded of people: as the journal says, then as it is demanded. */
export const openChallenges = (journal: Pick<Journal, 'read' | 'append'>): Challenges => {
  const open = new Map<string, Challenge>();
  const put = ({ personId, code }: Noted): void => {
    if (code === 'met') {
      const challenge = open.get(personId);
      if (challenge) challenge.met = true;
      return;
    }
    open.delete(personId);
    if (code === 'none') return;
    const id = createHash('sha256').update(`${personId}/${code}`).digest('hex').slice(0, 8);
    const claims = JSON.stringify({ access_token: { capolids: { essential: true, values: [id] } } });
    open.set(personId, { code, id, claims, met: false });
  };
  const note = (noted: Noted): void => {
    journal.append('challenge', noted);
    put(noted);
  };
  for (const noted of journal.read('challenge') as Noted[]) put(noted);
  return {
    demand: (personId, code) => note({ personId, code: code ?? 'none' }),
    of: (personId) => open.get(personId),
    meet: (personId, claims) => {
      const challenge = open.get(personId);
      if (!challenge) return true;
      if (challenge.code === '53003' || claims !== challenge.claims) return false;
      note({ personId, code: 'met' });
      return true;
    },
  };
};

export const challengeWords: Readonly<Record<ChallengeCode, string>> = {
  '50076':
    'AADSTS50076: Due to a configuration change made by your administrator, you must use multi-factor authentication.',
  '50079':
    'AADSTS50079: Due to a configuration change made by your administrator, you must enroll in multi-factor authentication.',
  '53003': 'AADSTS53003: Access has been blocked by Conditional Access policies.',
};
