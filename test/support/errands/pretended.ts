/** The move that only errands have: another working day. */
export const putOffMove = 'put-off';

/**
 * What an errand puts where the desk's types know of breaches only. A real subject is in those types, by its name in
 * shared/routes/subjects.ts; one that only tests have must not be.
 */
export const ofErrand = <Known>(own: unknown): Known => own as Known;
