import type { CaseTime } from '#shared/breaches/case-time.ts';
import * as eachMove from './each-move.ts';

/** What can be done with a breach alone, and what is asked on the way. */
export const da = {
  move: eachMove.da,
  facts: {
    people: 'Berørte',
    dataKinds: 'Oplysninger',
    place: 'Sted',
    placeHint: 'Fx et rum, en bus, et system eller en mappe',
    wrong: 'Hvem skulle ikke have haft mailen?',
    unknown: 'Ikke oplyst',
  },
  notified: {
    when: 'Hvornår blev den anmeldt?',
    reference: 'Datatilsynets nummer',
    referenceHint: 'Står på kvitteringen. Kan udelades.',
    late: 'Hvorfor blev det senere end 72 timer?',
    lateHint: 'Fristen var overskredet, så grunden skal stå i sagen (artikel 33, stk. 1).',
    lateMissing: 'Skriv, hvorfor det blev for sent.',
  },
  correct: {
    button: 'Ret eller tilføj nummer',
    reason: 'Hvorfor retter du?',
    late: 'Så er fristen overskredet, og grunden skal stå i sagen (artikel 33, stk. 1).',
  },
  notNotified: { reason: 'Hvorfor er en risiko usandsynlig?' },
  time: {
    which: 'Hvilken tid?',
    name: {
      occurred: 'Hvornår det skete',
      found: 'Hvornår det blev opdaget',
      received: 'Hvornår indberetningen kom',
      aware: 'Kendskab, hvor uret begynder',
    } satisfies Record<CaseTime, string>,
    when: 'Ny tid',
    practice:
      'De 72 timer regnes fra kendskab. Når en medarbejder opdager et brud, kender kommunen det, også selv om GDPR-teamet først hører det senere. Er det uklart, må I undersøge det kort, højst omkring et døgn. Skriv hvorfor.',
    stays: 'Modtaget kan ikke rettes. Det er tidspunktet, hvor indberetningen kom ind.',
  },
};

export const en: typeof da = {
  move: eachMove.en,
  facts: {
    people: 'People',
    dataKinds: 'Data',
    place: 'Place',
    placeHint: 'Such as a room, a bus, a system or a folder',
    wrong: 'Who should not have had the mail?',
    unknown: 'Not stated',
  },
  notified: {
    when: 'When was it notified?',
    reference: "The authority's number",
    referenceHint: 'It is on the receipt. May be left out.',
    late: 'Why was it later than 72 hours?',
    lateHint: 'The deadline had passed, so the reason must stand in the case (Article 33(1)).',
    lateMissing: 'Write why it was too late.',
  },
  correct: {
    button: 'Correct or add number',
    reason: 'Why do you correct it?',
    late: 'The deadline had then passed, and the reason must stand in the case (Article 33(1)).',
  },
  notNotified: { reason: 'Why is a risk unlikely?' },
  time: {
    which: 'Which time?',
    name: {
      occurred: 'When it happened',
      found: 'When it was found',
      received: 'When the report came in',
      aware: 'Awareness, where the clock starts',
    },
    when: 'New time',
    practice:
      'The 72 hours count from awareness. When an employee finds a breach, the municipality is aware of it, even if the GDPR team hears of it only later. If it is unclear, you may check briefly, about a day at most. Write why.',
    stays: 'Received cannot be corrected. It is when the report came in.',
  },
};
