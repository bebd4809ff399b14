import { z } from 'zod';
import type { StageAnswer } from '../answer.ts';
import { findPerson } from '../municipality/municipality.ts';
import type { Person } from '../municipality/person.ts';
import type { StageParts } from './stage-parts.ts';

/** What came with a call: `{names}` of the path, the query, and the body as text. */
export type Came = { params: Record<string, string>; query: URLSearchParams; body: string };

/** One call of the stage's JSON interface. What it returns is answered as JSON, unless it is an answer already. */
export type StageCall = {
  method: 'GET' | 'POST';
  path: string;
  does: string;
  run(parts: StageParts, came: Came): unknown;
};

/** An answer that is no JSON, such as a file. */
export class Raw {
  readonly answer: StageAnswer;
  constructor(answer: StageAnswer) {
    this.answer = answer;
  }
}

/** The stage cannot do what was asked; the words say why. */
export class StageRefusal extends Error {
  readonly status: number;
  constructor(status: number, words: string) {
    super(words);
    this.status = status;
  }
}

/** The body read by a schema; refused with 400 and what is wrong in words. */
export function bodyOf<T>(schema: z.ZodType<T>, { body }: Came): T {
  let given: unknown;
  try {
    given = JSON.parse(body === '' ? '{}' : body);
  } catch {
    throw new StageRefusal(400, 'The body is no JSON.');
  }
  const read = schema.safeParse(given);
  if (!read.success) throw new StageRefusal(400, `The body is not as it should be.\n${z.prettifyError(read.error)}`);
  return read.data;
}

/** By id, user principal name or sign-in name; 404 in words when there is none. */
export function personOf({ municipality }: StageParts, who: string): Person {
  const person = findPerson(municipality, who);
  if (person) return person;
  throw new StageRefusal(
    404,
    `There is nobody called "${who}". Sign-in names are: ${[...municipality.named.keys()].join(', ')}.`,
  );
}
