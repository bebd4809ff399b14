import * as queue from '#addin/texts/breaches/queue.ts';
import * as terms from '#addin/texts/breaches/terms.ts';
import * as caseTerms from '#addin/texts/cases/terms.ts';
import { dataKindNames } from '#functions/breaches/texts/data-kinds.ts';
import { terms as searched } from '#functions/breaches/texts/terms.ts';
import { stateNames } from '#functions/texts/states.ts';
import { dataKinds } from '#shared/breaches/data-kinds.ts';
import { breachKinds } from '#shared/breaches/kinds.ts';
import { caseStates } from '#shared/cases/states.ts';

const languages = ['da', 'en'] as const;
const shownTerms = { da: terms.da, en: terms.en };
const shownStates = { da: caseTerms.da, en: caseTerms.en };
const unknown = { da: queue.da.unknown, en: queue.en.unknown };

// The queue shows these names, and its search answers by the desk's own.
test.each(languages)('kinds are called the same where they are searched (%s)', (language) => {
  for (const kind of breachKinds) expect(searched[language].kinds[kind]).toBe(shownTerms[language].kinds[kind].name);
});

test.each(languages)('states are called the same where they are searched (%s)', (language) => {
  for (const state of caseStates) expect(stateNames[language][state]).toBe(shownStates[language].states[state]);
});

test.each(languages)('kinds of data are called the same where they are searched (%s)', (language) => {
  for (const kind of dataKinds) {
    const shown = kind === 'unknown' ? unknown[language] : shownTerms[language].dataKinds[kind].name;
    expect(dataKindNames[language][kind]).toBe(shown);
  }
});
