import { readClauses } from './clauses.ts';
import { tellsBreach } from './told-breach.ts';
import { tellsRequest } from './told-request.ts';

export type LooksLike = 'question' | 'breach' | 'subject-request';

/**
 * Whether what an employee types is a question, a breach being told or a citizen's request, read from its grammar: tense, who
 * did it, when, and what went wrong or is wanted. In doubt it is a question: a door that is offered wrongly teaches people not
 * to look.
 */
export const looksLike = (typed: string): LooksLike => {
  const clauses = readClauses(typed);
  if (tellsBreach(clauses)) return 'breach';
  return tellsRequest(clauses) ? 'subject-request' : 'question';
};
