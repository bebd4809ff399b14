import type { RefusalCode } from '#shared/refusals/codes.ts';
import type { RefusalText } from './refusal-text.ts';

const da = {
  'cpr-in-guidance': {
    title: 'Der står et CPR-nummer i teksten',
    detail: 'Alle medarbejdere kan læse en vejledning. Fjern nummeret, og udgiv den igen.',
  },
  'personal-undecided': {
    title: 'Teksten kan pege på en person',
    detail: 'Fjern navne, adresser, telefonnumre og mailadresser, eller sig for hver, at de skal blive stående.',
  },
} satisfies Partial<Record<RefusalCode, RefusalText>>;

const en: Readonly<Record<keyof typeof da, RefusalText>> = {
  'cpr-in-guidance': {
    title: 'There is a CPR number in the text',
    detail: 'All employees can read guidance. Remove the number and publish it again.',
  },
  'personal-undecided': {
    title: 'The text may point at a person',
    detail: 'Remove names, addresses, phone numbers and mail addresses, or say of each that it shall stay.',
  },
};

/** Why guidance was not published. */
export const guidanceRefusals = { da, en };
