import type { RefusalCode } from '#shared/refusals/codes.ts';
import type { RefusalText } from './refusal-text.ts';

const da = {
  'cpr-in-policy': {
    title: 'Der står et CPR-nummer i teksten',
    detail: 'Mange medarbejdere skal læse den. Fjern nummeret, gem kladden, og udgiv den igen.',
  },
  'unknown-unit': {
    title: 'En af enhederne findes ikke',
    detail: 'Ingen medarbejdere hører til den. Vælg enheder fra listen, gem kladden, og udgiv den igen.',
  },
  'policy-changed': {
    title: 'Der er kommet en ny version',
    detail: 'Den blev ændret, mens du læste. Hent siden igen, og læs den nye.',
  },
  'not-passed': {
    title: 'Et af svarene er ikke rigtigt endnu',
    detail: 'Tag spørgsmålene igen. Du kan prøve, så tit du vil.',
  },
} satisfies Partial<Record<RefusalCode, RefusalText>>;

const en: Readonly<Record<keyof typeof da, RefusalText>> = {
  'cpr-in-policy': {
    title: 'There is a CPR number in the text',
    detail: 'Many employees are to read it. Remove the number, save the draft and publish it again.',
  },
  'unknown-unit': {
    title: 'One of the units does not exist',
    detail: 'No employee belongs to it. Choose units from the list, save the draft and publish it again.',
  },
  'policy-changed': {
    title: 'There is a new version',
    detail: 'It was changed while you read. Load the page again, and read the new one.',
  },
  'not-passed': {
    title: 'One of the answers is not right yet',
    detail: 'Take the questions again. You can try as often as you like.',
  },
};

/** Why a policy was not published, or not confirmed. */
export const policyRefusals = { da, en };
