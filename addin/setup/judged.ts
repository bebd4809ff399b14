import type { Routes } from '#shared/routes/all.ts';
import type { AnswerOf } from '#shared/routes/route.ts';
import { causeOf, type Mend, type Passing } from '#shared/setup/cause.ts';
import type { Service } from '../texts/setup.ts';

type Found = AnswerOf<Routes['readSetup']>['parts'];
export type Part = Found[number];

/** A service, the cause of its status, and the service it depends on where that is the cause. */
export type Judged = Part & { readonly follows: Part['part'] | undefined } & (
    | { readonly sort: 'works'; readonly cause: 'works' | 'untried' }
    | { readonly sort: 'passing'; readonly cause: Passing }
    | { readonly sort: 'mend'; readonly cause: Mend }
  );
export type PassingPart = Extract<Judged, { sort: 'passing' }>;
export type MendPart = Extract<Judged, { sort: 'mend' }>;

/** The dependency of each service that fails with another. */
const standsOn: Readonly<Partial<Record<Part['part'], Part['part']>>> = {
  channel: 'bot-in-team',
  'team-members': 'graph',
  dpo: 'graph',
};

/** The cause of each service's status, in the given order. */
export const judge = (parts: Found): readonly Judged[] =>
  parts.map((part) => {
    const leader = parts.find((one) => one.part === standsOn[part.part]);
    const same = leader && leader.state !== 'works' && leader.state === part.state && leader.code === part.code;
    const follows = same && part.code !== null ? leader.part : undefined;
    const cause = causeOf(part);
    switch (cause) {
      case 'works':
      case 'untried':
        return { ...part, follows, sort: 'works', cause };
      case 'silent':
      case 'busy':
        return { ...part, follows, sort: 'passing', cause };
      default:
        return { ...part, follows, sort: 'mend', cause };
    }
  });

/** The service to name as silent: one, or all of Microsoft 365 when several are. */
export const serviceOf = (passing: readonly PassingPart[]): Service => {
  const services = new Set(
    passing.map(({ part, code }): Service => {
      if (code === 'no-token-service') return 'sign-in';
      return part === 'bot-in-team' || part === 'channel' ? 'teams' : 'microsoft-365';
    }),
  );
  const [only, ...more] = services;
  return only === undefined || more.length > 0 ? 'microsoft-365' : only;
};

/** The earliest start of these services' statuses. */
export const beganOf = (parts: readonly Part[]): string | undefined =>
  parts.flatMap(({ since }) => since ?? []).toSorted()[0];
