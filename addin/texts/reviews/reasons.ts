import type { MemberKind } from '#shared/reviews/expand-members.ts';

/** Why an access is to be looked at twice, and how it was come by. Facts of the directory; never a judgement. */
export const da = {
  left: (on: string) => `Fratrådt ${on}`,
  'account-deleted': 'Kontoen er slettet, men står her endnu',
  'account-disabled': 'Kontoen er lukket, men står her endnu',
  'never-signed-in': 'Har aldrig logget ind',
  'long-not-signed-in': (since: string, weeks: number) =>
    `Har ikke logget ind siden ${since}, ${weeks === 1 ? '1 uge' : `${weeks} uger`}`,
  guest: 'Gæst',
  'other-unit': (unit: string) => `De fleste med adgangen er i ${unit}`,
  'alone-with-title': (others: number) => `Ingen af de ${others} kolleger med samme stilling har den`,
  through: (path: string) => `Medlem gennem gruppen ${path}`,
  seen: (since: string) => `Set første gang ${since}`,
  unknownSignIn: 'Seneste log-in: ved ikke',
  kinds: {
    user: 'Person',
    group: 'Gruppe',
    device: 'Enhed',
    contact: 'Kontakt',
    'service-principal': 'Program',
    unknown: 'Ukendt slags medlem',
  } satisfies Record<MemberKind, string> as Record<MemberKind, string>,
};

export const en: typeof da = {
  left: (on) => `Left ${on}`,
  'account-deleted': 'The account is deleted, but is still listed',
  'account-disabled': 'The account is closed, but is still listed',
  'never-signed-in': 'Has never signed in',
  'long-not-signed-in': (since, weeks) =>
    `Has not signed in since ${since}, ${weeks === 1 ? '1 week' : `${weeks} weeks`}`,
  guest: 'Guest',
  'other-unit': (unit) => `Most with this access are in ${unit}`,
  'alone-with-title': (others) => `None of the ${others} colleagues with the same title has it`,
  through: (path) => `Member through the group ${path}`,
  seen: (since) => `First seen ${since}`,
  unknownSignIn: 'Last sign-in: unknown',
  kinds: {
    user: 'Person',
    group: 'Group',
    device: 'Device',
    contact: 'Contact',
    'service-principal': 'Program',
    unknown: 'Unknown kind of member',
  },
};
