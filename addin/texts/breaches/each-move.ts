import type { MoveWords } from '../cases/each-move.ts';

/** Each move of a breach alone, and what a breach says otherwise of those of every case. */
export const da = {
  'not-a-breach': {
    button: 'Det er ikke et brud',
    title: 'Det er ikke et brud',
    help: 'Uret stopper. Skriv hvorfor, så andre kan følge jer. Sagen kan åbnes igen.',
    send: 'Gem: ikke et brud',
    done: 'Gemt: Det er ikke et brud.',
  },
  'record-notified': {
    button: 'Sagen er anmeldt',
    title: 'Sagen er anmeldt til Datatilsynet',
    help: 'I anmelder selv på Virk. Her gemmer du, hvornår det skete. Uret stopper.',
    send: 'Gem anmeldelsen',
    done: 'Anmeldelsen er gemt.',
  },
  'record-not-notified': {
    button: 'Sagen anmeldes ikke',
    title: 'Sagen anmeldes ikke',
    help: 'Et brud skal anmeldes, medmindre det er usandsynligt, at nogen løber en risiko (artikel 33, stk. 1). Det har ikke været nok for Datatilsynet, at oplysningerne ikke var følsomme, at I undskyldte samme dag, eller at modtageren blev bedt om at slette.',
    send: 'Gem: anmeldes ikke',
    done: 'Gemt: Sagen anmeldes ikke.',
  },
  'correct-notified': {
    button: 'Ret anmeldelsen',
    title: 'Ret anmeldelsen',
    help: 'Det, der stod før, bliver stående i forløbet.',
    send: 'Gem rettelsen',
    done: 'Rettelsen er gemt.',
  },
  'correct-not-notified': {
    button: 'Ret begrundelsen',
    title: 'Ret begrundelsen',
    help: 'Det, der stod før, bliver stående i forløbet.',
    send: 'Gem rettelsen',
    done: 'Rettelsen er gemt.',
  },
  'take-back-decision': {
    button: 'Tag beslutningen tilbage',
    title: 'Tag beslutningen tilbage',
    help: 'Så er det igen ikke besluttet, om sagen anmeldes, og uret løber videre fra kendskab. Det, der stod før, bliver stående i forløbet. Datatilsynet får ikke besked herfra.',
    send: 'Tag den tilbage',
    done: 'Beslutningen er taget tilbage. Uret løber igen.',
  },
  'move-time': {
    button: 'Ret en tid',
    title: 'Ret en tid',
    help: 'Den gamle tid bliver stående ved siden af den nye.',
    send: 'Gem den nye tid',
    done: 'Tiden er rettet.',
  },
  'correct-facts': {
    button: 'Ret oplysninger',
    title: 'Ret oplysninger',
    help: 'Det, indberetteren selv har skrevet, bliver stående. Rettelsen står i forløbet.',
    send: 'Gem rettelsen',
    done: 'Oplysningerne er rettet.',
  },
  reopen: {
    button: 'Åbn igen',
    title: 'Åbn sagen igen',
    help: 'Uret fortsætter fra det samme kendskab. Det begynder ikke forfra.',
    send: 'Åbn sagen',
    done: 'Sagen er åbnet igen.',
  },
} satisfies Record<string, MoveWords>;

export const en: typeof da = {
  'not-a-breach': {
    button: 'It is not a breach',
    title: 'It is not a breach',
    help: 'The clock stops. Write why, so that others can follow you. The case can be opened again.',
    send: 'Save: not a breach',
    done: 'Saved: it is not a breach.',
  },
  'record-notified': {
    button: 'It has been notified',
    title: 'The authority has been notified',
    help: 'You notify on Virk yourselves. Here you record when it happened. The clock stops.',
    send: 'Save the notification',
    done: 'The notification is saved.',
  },
  'record-not-notified': {
    button: 'It will not be notified',
    title: 'The authority will not be notified',
    help: 'A breach must be notified unless a risk to anybody is unlikely (Article 33(1)). It has not been enough for the authority that the data were not sensitive, that you apologised the same day, or that the recipient was asked to delete.',
    send: 'Save: not notified',
    done: 'Saved: the authority will not be notified.',
  },
  'correct-notified': {
    button: 'Correct the notification',
    title: 'Correct the notification',
    help: 'What stood before is kept in the case.',
    send: 'Save the correction',
    done: 'The correction is saved.',
  },
  'correct-not-notified': {
    button: 'Correct the reason',
    title: 'Correct the reason',
    help: 'What stood before is kept in the case.',
    send: 'Save the correction',
    done: 'The correction is saved.',
  },
  'take-back-decision': {
    button: 'Take the decision back',
    title: 'Take the decision back',
    help: 'It is then undecided again whether the authority is notified, and the clock goes on from awareness. What stood before is kept in the case. The authority is not told from here.',
    send: 'Take it back',
    done: 'The decision is taken back. The clock is running again.',
  },
  'move-time': {
    button: 'Correct a time',
    title: 'Correct a time',
    help: 'The old time stays beside the new one.',
    send: 'Save the new time',
    done: 'The time has been corrected.',
  },
  'correct-facts': {
    button: 'Correct the facts',
    title: 'Correct the facts',
    help: 'What the reporter wrote stays as it is. The correction is recorded in the case.',
    send: 'Save the correction',
    done: 'The facts are corrected.',
  },
  reopen: {
    button: 'Open again',
    title: 'Open the case again',
    help: 'The clock goes on from the same awareness. It does not start over.',
    send: 'Open the case',
    done: 'The case is open again.',
  },
};
