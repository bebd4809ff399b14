import type { RefusalCode } from '#shared/refusals/codes.ts';
import type { FaultyField } from '#shared/refusals/refusal.ts';
import type { Language } from '#shared/text/language.ts';
import { type FieldFault, faultTexts, fieldTexts } from './fields.ts';
import { callRefusals } from './refusals/of-a-call.ts';
import { caseRefusals } from './refusals/of-a-case.ts';
import { mailRefusals } from './refusals/of-a-mail.ts';
import { policyRefusals } from './refusals/of-a-policy.ts';
import { reviewRefusals } from './refusals/of-a-review.ts';
import { timeRefusals } from './refusals/of-a-time.ts';
import { guidanceRefusals } from './refusals/of-guidance.ts';
import type { RefusalText } from './refusals/refusal-text.ts';

type Words = Readonly<Record<RefusalCode, RefusalText>>;

const da: Words = {
  ...callRefusals.da,
  ...caseRefusals.da,
  ...timeRefusals.da,
  ...mailRefusals.da,
  ...reviewRefusals.da,
  ...guidanceRefusals.da,
  ...policyRefusals.da,
};

const en: Words = {
  ...callRefusals.en,
  ...caseRefusals.en,
  ...timeRefusals.en,
  ...mailRefusals.en,
  ...reviewRefusals.en,
  ...guidanceRefusals.en,
  ...policyRefusals.en,
};

const textsOf = (language: Language, words: Words) => ({
  /** The no in words: what it is, and what to do now. */
  refusal: (code: RefusalCode): RefusalText => words[code],
  /** What a field is called on the screen, by its path (`mail.recipients.3.address`); a path nobody named stays as it is. */
  field: (path: string): string => {
    const parts = path.split('.');
    // The answers of a kind have names of their own, and one is called `found` like a time.
    const name = parts[0] === 'answers' ? 'answers' : (parts.findLast((part) => !/^\d+$/.test(part)) ?? path);
    const known = [path, name].find((field) => Object.hasOwn(fieldTexts[language], field));
    return known === undefined ? path : (fieldTexts[language][known] ?? path);
  },
  /** Why a field was not accepted. */
  fault: ({ code }: Pick<FaultyField, 'code'>): string =>
    isFault(code) ? faultTexts[language][code] : faultTexts[language].wrong,
});

const isFault = (code: string): code is FieldFault => Object.hasOwn(faultTexts.da, code);

/** What a refusal says, in the person's language. */
export const refusalTexts = { da: textsOf('da', da), en: textsOf('en', en) } as const;
