import type { RefusalCode } from '#shared/refusals/codes.ts';
import type { RefusalText } from './refusal-text.ts';

const da = {
  'cpr-in-guidance': {
    title: 'Der står et CPR-nummer i teksten',
    detail: 'Alle medarbejdere kan læse en vejledning. Fjern nummeret, og udgiv den igen.',
  },
} satisfies Partial<Record<RefusalCode, RefusalText>>;

const en: Readonly<Record<keyof typeof da, RefusalText>> = {
  'cpr-in-guidance': {
    title: 'There is a CPR number in the text',
    detail: 'All employees can read guidance. Remove the number and publish it again.',
  },
};

/** Why guidance was not published. */
export const guidanceRefusals = { da, en };
