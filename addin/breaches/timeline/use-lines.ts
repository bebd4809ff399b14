import type { CaseView } from '#shared/breaches/views.ts';
import type { Entry, Line } from '../../cases/subject.ts';
import { textsWith } from '../../cases/timeline/case-line.ts';
import { useCaseWords } from '../../cases/timeline/use-case-words.ts';
import { useQuestionWords } from '../../questions/timeline/use-question-words.ts';
import * as cases from '../../texts/breaches/case.ts';
import * as terms from '../../texts/breaches/terms.ts';
import * as timeline from '../../texts/breaches/timeline.ts';
import { useTexts } from '../../texts/language.ts';
import { useTimes } from '../../texts/times.ts';
import { breachLine, textIdsOf } from './breach-line.ts';
import { readEntry } from './log-entry.ts';

/** The log of a breach in words. */
export const useLines = (found: CaseView): ((entry: Entry) => Line) => {
  const ofCases = useCaseWords(found, found.reporters);
  const t = useTexts(timeline);
  const words = {
    ofQuestion: useQuestionWords(ofCases),
    ofCases: { ...ofCases, about: { ...ofCases.about, ...t.about } },
    timeline: t,
    terms: useTexts(terms),
    times: useTimes(),
    timeName: useTexts(cases).times.name,
    written: (textId: string) => found.texts.find((text) => text.textId === textId)?.text,
    referenceOf: (caseId: string) => found.related.find((other) => other.caseId === caseId)?.reference ?? '',
    recipientOf: (recipientId: string) => {
      const recipient = found.recipients.find((one) => one.recipientId === recipientId);
      return recipient && (recipient.name || recipient.address);
    },
  };
  return (written) => {
    const entry = readEntry(written);
    return { says: breachLine(entry, written.by.personId, words), texts: textsWith(textIdsOf(entry), found.texts) };
  };
};
