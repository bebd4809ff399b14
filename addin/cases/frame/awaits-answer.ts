import type { Whole } from '../subject.ts';

/** Whether a reporter owes an answer: one was asked and has not answered since. */
export const awaitsAnswer = (texts: Whole['texts']): boolean =>
  texts.some(
    ({ kind, to }, place) =>
      kind === 'enquiry' &&
      !texts.slice(place + 1).some((later) => later.kind === 'answer' && (!to || later.by.personId === to.personId)),
  );
