import type { Section } from './guidance-document.ts';
import { sourcesIn } from './sources-in.ts';

const leaning =
  /^(?:ja|nej|derfor|det|så|den|de|dem|dette|disse|denne|her|der|også|men|og|eller|ellers|heller|kun|ikke|han|hun|dog|samme|samtidig|bagefter|derefter|yes|no|it|so|that|then|therefore|this|they|only|not)(?!\p{L})/iu;

/** Whether a sentence needs the question or the sentence before it to be understood. */
export const leans = (sentence: string): boolean => leaning.test(sentence);

const yesOrNo = /^(?:ja|nej|yes|no)(?!\p{L})[^.!?]*[.!?]\s+(?=\S)/iu;

/** A short answer to one who did not ask whether: without the yes or no before it. */
export const withoutYesOrNo = (sentence: string): string => sentence.replace(yesOrNo, '');

/** A sentence without the law it builds on, which is shown beside it. */
export const withoutSources = (sentence: string): string =>
  sourcesIn(sentence)
    .filter(({ isSource }) => !isSource)
    .map(({ text }) => text)
    .join('')
    .trim();

/** What an article answers in short: the sentence it begins with. Empty where it says nothing. */
export const shortAnswer = (sections: readonly Section[]): string => withoutSources(sections[0]?.sentences[0] ?? '');
