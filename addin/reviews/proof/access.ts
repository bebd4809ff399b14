import type { PersonAccess } from '#shared/reviews/proof/proof-views.ts';

export type Access = Omit<PersonAccess['accesses'][number], 'group'>;
