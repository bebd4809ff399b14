import type { HttpResponseInit, InvocationContext } from '@azure/functions';
import { type RefusalCode, refusalCodes } from '#shared/refusals/codes.ts';
import type { Problem } from '#shared/refusals/problem.ts';
import type { Refusal } from '#shared/refusals/refusal.ts';
import type { Language } from '#shared/text/language.ts';
import { FaultySettings } from '../environment.ts';
import { NotOpen } from '../on-first-use.ts';
import { refusalOf } from '../refusal-of.ts';
import { type Doing, databaseAway } from '../texts/database-away.ts';
import { refusalTexts } from '../texts/refusals.ts';
import { stackOf } from './stack-of.ts';

/**
 * A refusal as RFC 9457 problem details in the person's language, faulty fields by name. A bug is reported without
 * detail; the log gets its kind, never the message, which may quote what a person wrote.
 */
export const problemOf = (
  error: unknown,
  language: Language,
  context: Pick<InvocationContext, 'error'>,
  doing: Doing = 'changing',
): HttpResponseInit => {
  const refusal = refusalOf(error);
  const { status, wake } = refusalCodes[refusal.code];
  if (wake) context.error(`refused: ${refusal.code}`, nameOf(error), whyOf(error));
  return {
    status,
    body: JSON.stringify(problemBody(refusal, refusal.code, language, doing)),
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      'content-language': language,
      'cache-control': 'no-store',
      ...(status === 401 ? { 'www-authenticate': challengeOf(refusal) } : {}),
      ...retryAfterOf(refusal),
    },
  };
};

const retryAfterOf = ({ status, retryAfter = status === 503 ? 5 : undefined }: Refusal) =>
  retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };

const problemBody = (
  { fields, status, claims }: Refusal,
  code: RefusalCode,
  language: Language,
  doing: Doing,
): Problem => {
  const texts = refusalTexts[language];
  const words = code === 'database-unavailable' ? databaseAway[language][doing] : texts.refusal(code);
  return {
    type: `urn:gdpr-desk:refusal:${code}`,
    ...words,
    status,
    code,
    ...(claims && { claims }),
    ...(fields.length > 0
      ? {
          errors: fields.map((fault) => ({
            ...fault,
            label: texts.field(fault.field),
            message: texts.fault(fault),
          })),
        }
      : {}),
  };
};

// Microsoft Learn, "How to use Continuous Access Evaluation enabled APIs": the claims travel in base64.
const challengeOf = ({ claims }: Refusal): string =>
  claims ? `Bearer error="insufficient_claims", claims="${Buffer.from(claims).toString('base64')}"` : 'Bearer';
const nameOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error);

// The reason why the desk cannot be opened names settings, servers and migrations, never a person.
const whyOf = (error: unknown): string =>
  error instanceof NotOpen || error instanceof FaultySettings ? error.message : stackOf(error);
