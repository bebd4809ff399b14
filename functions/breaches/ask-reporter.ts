import type { Routes } from '#shared/routes/all.ts';
import type { UseCase } from '../http/use-case.ts';
import { changeCase, keepText } from './change.ts';
import { tellReporters } from './reporters.ts';

/** Asks the reporters; the answer arrives in the case and in their own view. */
export const askReporter: UseCase<Routes['askReporter']> = (parts, caller, { params, body, once }) =>
  changeCase(parts, caller, { breachId: params.breachId, move: 'ask-reporter', once }, async (open) => {
    const text = await keepText(open, caller, 'question', body.text);
    return {
      mark: { unanswered: true },
      log: [{ verb: 'asked', facts: text }],
      tell: await tellReporters(open, caller, 'asked'),
    };
  });
