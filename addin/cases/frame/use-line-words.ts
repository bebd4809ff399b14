import type { CaseView } from '#shared/breaches/views.ts';
import * as terms from '../../texts/breaches/terms.ts';
import * as cases from '../../texts/cases/case.ts';
import * as timeline from '../../texts/cases/timeline.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { sizeIn, useTimes } from '../../texts/times.ts';
import { useRead } from '../../use-api.ts';
import type { LineWords } from './timeline-line.ts';

/** The words a case's log is told in. The log holds ids only, so names come from the case itself and the team's list. */
export const useLineWords = (breach: CaseView): LineWords => {
  const language = useLanguage();
  const team = useRead('listTeam', {});
  const known = [...breach.timeline.map(({ by }) => by), ...breach.reporters, ...(team.data?.people ?? [])];
  const { times: ofTimes } = useTexts(cases);
  return {
    timeline: useTexts(timeline),
    terms: useTexts(terms),
    times: useTimes(),
    timeName: ofTimes.name,
    size: (bytes) => sizeIn(language, bytes),
    written: (textId) => breach.texts.find((text) => text.textId === textId)?.text,
    nameOf: (personId) => known.find((person) => person.personId === personId)?.name,
    referenceOf: (breachId) => breach.related.find((other) => other.breachId === breachId)?.reference ?? '',
    recipientOf: (recipientId) => {
      const found = breach.recipients.find((recipient) => recipient.recipientId === recipientId);
      return found && (found.name || found.address);
    },
  };
};
