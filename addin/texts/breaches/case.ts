import type { CaseTime } from '#shared/breaches/case-time.ts';
import type { NotificationState } from '#shared/breaches/states.ts';
import type { CaseView } from '#shared/breaches/views.ts';

/** What the page of a breach says beside what the page of every case does. */
export const da = {
  notification: {
    undecided: 'Det er ikke besluttet, om den anmeldes.',
    notified: 'Den er anmeldt til Datatilsynet.',
    'not-notified': 'Den anmeldes ikke til Datatilsynet.',
  } satisfies Record<NotificationState, string>,
  authorityReference: 'Datatilsynets nummer',
  clock: 'Uret på 72 timer',
  next: {
    waiting: 'Indberetteren har ikke svaret endnu. Uret løber imens.',
    decide: 'Anmeld på Virk, og gem det her. Eller beslut med en begrundelse, at sagen ikke anmeldes.',
    late: 'Fristen er overskredet. Anmeld alligevel, og skriv, hvorfor det blev sent.',
    close: 'Det er besluttet. Luk sagen, når I er færdige.',
  },
  warning: {
    'aware-before-occurred': 'Kendskab ligger før det tidspunkt, hvor bruddet skete. Ret den tid, der er forkert.',
    'check-longer-than-a-day':
      'Der er mere end et døgn mellem opdaget og kendskab. Datatilsynet accepterer kun en kort undersøgelse. Skriv, hvorfor den tog længere tid, eller ret kendskab.',
    'told-found-implausible':
      'En indberetter siger, at fejlen blev opdaget, før den kan være sket. Se, hvad hver har fortalt.',
  } satisfies Record<CaseView['warnings'][number], string>,
  facts: {
    title: 'Hvad der skete',
    unit: 'Enhed',
    people: 'Berørte',
    dataKinds: 'Oplysninger',
    place: 'Sted',
    door: 'Indberettet',
    onBehalfOf: 'På vegne af',
    reporters: 'Indberettet af',
    description: 'Beskrivelse',
    none: 'Ikke oplyst',
    protectedAddress: 'Nogen har beskyttet adresse. Kan den forkerte have set den, så ring til dem med det samme.',
  },
  door: {
    outlook: 'i Outlook',
    teams: 'i Teams',
    phone: 'på telefon, skrevet ind af teamet',
    supplier: 'af en leverandør, skrevet ind af teamet',
  } as Record<string, string>,
  mail: {
    title: 'Mailen',
    subject: 'Emne',
    noSubject: '(uden emne)',
    sender: 'Sendt af',
    mailbox: 'Fælles postkasse',
    sent: 'Sendt',
    attachments: 'Vedhæftet',
    window: 'Modtagerne er læst fra den åbne mail. Skjulte modtagere (bcc) kan mangle.',
  },
  recipients: {
    title: 'Modtagere',
    wrongCount: (count: number) => (count === 1 ? '1 forkert modtager' : `${count} forkerte modtagere`),
    others: (count: number) => (count === 1 ? 'Vis 1 anden modtager' : `Vis ${count} andre modtagere`),
    fewer: 'Vis færre',
    record: 'Skriv, om det er slettet',
    change: 'Ret',
    /** A button among several of its kind, for who does not see the recipient above it. */
    of: (button: string, who: string) => `${button}: ${who}`,
    ask: (who: string) => `Har ${who} slettet mailen?`,
    recorded: (name: string, when: string) => `Skrevet ind af ${name}, ${when}`,
  },
  times: {
    title: 'Tider',
    name: { occurred: 'Skete', found: 'Opdaget', received: 'Modtaget', aware: 'Kendskab' } satisfies Record<
      CaseTime,
      string
    >,
    help: {
      occurred: '',
      found: '',
      received: 'Da indberetningen kom ind',
      aware: 'Her begynder de 72 timer',
    } satisfies Record<CaseTime, string>,
    unknown: 'Ikke oplyst',
    estimated: 'anslået',
    by: (name: string, when: string) => `${name}, ${when}`,
    before: 'Før',
    reason: (text: string) => `Begrundelse: ${text}`,
  },
  evidence: {
    title: 'Gemt mail',
    none: 'Mailen er ikke gemt i sagen.',
    download: (name: string) => `Hent ${name}`,
    fingerprint: 'Fingeraftryk (SHA-256)',
    addedBy: (name: string, when: string) => `Lagt ved af ${name}, ${when}`,
    logged: 'Hver gang mailen hentes, skrives det i sagen.',
  },
  /** What a colleague may have changed meanwhile. */
  compared: {
    notification: 'Anmeldelse',
    authorityReference: 'Datatilsynets nummer',
    aware: 'Kendskab',
    people: 'Berørte',
    dataKinds: 'Oplysninger',
    place: 'Sted',
  },
};

export const en: typeof da = {
  notification: {
    undecided: 'It is not decided whether the authority is notified.',
    notified: 'The authority has been notified.',
    'not-notified': 'The authority will not be notified.',
  },
  authorityReference: "The authority's number",
  clock: 'The 72-hour clock',
  next: {
    waiting: 'The reporter has not answered yet. The clock is running meanwhile.',
    decide: 'Notify on Virk and record it here. Or decide, with a reason, that the authority is not notified.',
    late: 'The deadline has passed. Notify all the same, and write why it was late.',
    close: 'It is decided. Close the case when you are done.',
  },
  warning: {
    'told-found-implausible':
      'A reporter says the mistake was found before it can have happened. See what each has told.',
    'aware-before-occurred': 'Awareness lies before the breach happened. Correct the time that is wrong.',
    'check-longer-than-a-day':
      'There is more than a day between found and aware. The authority accepts only a short check. Write why it took longer, or correct awareness.',
  },
  facts: {
    title: 'What happened',
    unit: 'Unit',
    people: 'People',
    dataKinds: 'Data',
    place: 'Place',
    door: 'Reported',
    onBehalfOf: 'On behalf of',
    reporters: 'Reported by',
    description: 'Description',
    none: 'Not stated',
    protectedAddress: 'Somebody has a protected address. If the wrong person may have seen it, call them at once.',
  },
  door: {
    outlook: 'in Outlook',
    teams: 'in Teams',
    phone: 'by phone, entered by the team',
    supplier: 'by a supplier, entered by the team',
  },
  mail: {
    title: 'The mail',
    subject: 'Subject',
    noSubject: '(no subject)',
    sender: 'Sent by',
    mailbox: 'Shared mailbox',
    sent: 'Sent',
    attachments: 'Attached',
    window: 'The recipients were read from the open mail. Hidden recipients (bcc) may be missing.',
  },
  recipients: {
    title: 'Recipients',
    wrongCount: (count) => (count === 1 ? '1 wrong recipient' : `${count} wrong recipients`),
    others: (count) => (count === 1 ? 'Show 1 other recipient' : `Show ${count} other recipients`),
    fewer: 'Show fewer',
    record: 'Record whether it is deleted',
    change: 'Change',
    of: (button, who) => `${button}: ${who}`,
    ask: (who) => `Has ${who} deleted the mail?`,
    recorded: (name, when) => `Recorded by ${name}, ${when}`,
  },
  times: {
    title: 'Times',
    name: { occurred: 'Happened', found: 'Found', received: 'Received', aware: 'Awareness' },
    help: { occurred: '', found: '', received: 'When the report came in', aware: 'Here the 72 hours begin' },
    unknown: 'Not stated',
    estimated: 'estimated',
    by: (name, when) => `${name}, ${when}`,
    before: 'Before',
    reason: (text) => `Reason: ${text}`,
  },
  evidence: {
    title: 'Kept mail',
    none: 'The mail is not kept in the case.',
    download: (name) => `Download ${name}`,
    fingerprint: 'Fingerprint (SHA-256)',
    addedBy: (name, when) => `Attached by ${name}, ${when}`,
    logged: 'Every download of the mail is recorded in the case.',
  },
  /** What a colleague may have changed meanwhile. */
  compared: {
    notification: 'Notification',
    authorityReference: "The authority's number",
    aware: 'Awareness',
    people: 'People',
    dataKinds: 'Data',
    place: 'Place',
  },
};
