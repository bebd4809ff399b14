import type { CaseState } from '#shared/cases/states.ts';

/** The words for where a case stands, as a member of the team says them. */
export const da = {
  states: { new: 'Ny', taken: 'I gang', 'not-a-breach': 'Ikke et brud', closed: 'Afsluttet' } satisfies Record<
    CaseState,
    string
  >,
};

export const en: typeof da = {
  states: { new: 'New', taken: 'In progress', 'not-a-breach': 'Not a breach', closed: 'Closed' },
};
