import type { PersonalKind } from '#shared/privacy/find-personal.ts';

/** What points at people in a text that all employees will read. */
export const da = {
  title: 'Det her kan pege på en person',
  help: 'Alle medarbejdere kan læse teksten. Vælg for hver, om det skal ud eller blive stående.',
  first: (count: number) =>
    count === 1 ? 'Vælg først, om den sidste skal ud eller blive.' : `Vælg først for hver: ${count} mangler.`,
  done: 'Du har taget stilling til alt. Læs teksten en gang til: Kan nogen stadig kendes, og kan den forstås?',
  out: 'Fjern',
  stays: 'Behold',
  outAs: (mark: string) => `taget ud, der står ${mark}`,
  kinds: {
    cpr: 'CPR-nummer',
    mail: 'Mailadresse',
    address: 'Adresse',
    phone: 'Telefonnummer',
    name: 'Navn',
  } satisfies Record<PersonalKind, string>,
};

export const en: typeof da = {
  title: 'This may point at a person',
  help: 'All employees can read the text. Choose for each whether it goes or stays.',
  first: (count) =>
    count === 1 ? 'First choose whether the last one goes or stays.' : `First choose for each: ${count} left.`,
  done: 'You have decided on everything. Read the text once more: can anybody still be recognised, and does it make sense?',
  out: 'Remove',
  stays: 'Keep',
  outAs: (mark) => `taken out, the text says ${mark}`,
  kinds: {
    cpr: 'CPR number',
    mail: 'Mail address',
    address: 'Address',
    phone: 'Phone number',
    name: 'Name',
  },
};
