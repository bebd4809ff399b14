import type { Routes } from '#shared/routes/all.ts';
import type { AnswerOf } from '#shared/routes/route.ts';

export type Me = AnswerOf<Routes['me']>;
type Place = { readonly to: string; readonly page: 'front' | 'reports' | 'queue' | 'unit' | 'settings' | 'setup' };

/** The places that stand open to somebody, in the order they are shown. The desk's own check decides; this only tidies. */
export const placesOf = ({ roles, managesUnits }: Pick<Me, 'roles' | 'managesUnits'>): Place[] => {
  const works = roles.includes('Gdpr.Team') || roles.includes('Gdpr.Dpo');
  return [
    ...(works ? [{ to: '/queue', page: 'queue' } as const] : []),
    { to: '/', page: 'front' } as const,
    { to: '/reports', page: 'reports' } as const,
    ...(managesUnits ? [{ to: '/unit', page: 'unit' } as const] : []),
    ...(roles.length > 0
      ? [{ to: '/settings', page: 'settings' } as const, { to: '/setup', page: 'setup' } as const]
      : []),
  ];
};

/** Where the tab opens by itself: the team and the DPO at their queue, everybody else at the front page. */
export const firstPlace = (me: Pick<Me, 'roles'>): string => placesOf({ ...me, managesUnits: false })[0]?.to ?? '/';

/** Places a deep link names without a case; the list of cases only to whoever works with them. */
const named: ReadonlyMap<string, string> = new Map([
  ['front', '/'],
  ['reports', '/reports'],
  ['queue', '/queue'],
  ['unit', '/unit'],
]);

/** Where a deep link leads: `case/<id>`, as the cards write it, is the reporter's own page for whoever is not of the desk. */
export const placeAsked = (asked: string | undefined, { roles }: Pick<Me, 'roles'>): string | undefined => {
  const [, subject, id] = /^(case|report)\/([0-9a-f-]{36})$/i.exec(asked ?? '') ?? [];
  const works = roles.includes('Gdpr.Team') || roles.includes('Gdpr.Dpo');
  if (!subject || !id) return asked === 'queue' && !works ? undefined : named.get(asked ?? '');
  return subject === 'case' && works ? `/cases/${id}` : `/reports/${id}`;
};

/** The place a page belongs to: a case to the queue, a report being written to the front page. */
export const sectionOf = (path: string): string => {
  if (path.startsWith('/cases/')) return '/queue';
  if (path.startsWith('/reports')) return '/reports';
  if (path.startsWith('/unit')) return '/unit';
  return path.startsWith('/report/') ? '/' : path;
};
