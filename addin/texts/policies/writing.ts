import type { Place } from '#shared/policies/all-words.ts';

/** How the team writes policies and instructions, publishes them, and follows how many have read them. */
export const da = {
  title: 'Politikker',
  lead: 'Politikker og instrukser, som medarbejderne læser og bekræfter.',
  begin: 'Ny politik',
  ownText: 'Tom side',
  empty: 'Ingen politikker endnu',
  emptyHelp: 'Begynd med en færdig tekst, og ret den til, eller skriv jeres egen.',
  kinds: { policy: 'Politik', instruction: 'Instruks' },
  states: { draft: 'Kladde', published: 'Udgivet', withdrawn: 'Trukket tilbage' },
  edition: (edition: number) => `version ${edition}`,
  read: (confirmed: string, of: string) => `${confirmed} af ${of} har bekræftet`,
  sending: 'Sendes ud ...',
  change: 'Ret',
  few: 'for få til at vise tal',
  form: {
    name: 'Titel',
    kind: 'Slags',
    body: 'Tekst',
    bodyHelp: 'En linje, der begynder med ##, er en overskrift. Hver overskrift begynder et afsnit, som læses for sig.',
    units: 'Enheder',
    allUnits: 'Alle enheder',
    someUnits: 'Bestemte enheder',
    findUnit: 'Find en enhed',
    noUnits: 'Vi har ikke læst kommunens enheder endnu. Prøv igen om lidt.',
    noUnitFound: 'Ingen enhed hedder sådan',
    unitsChosen: (count: number) => (count === 1 ? '1 enhed er valgt' : `${count} enheder er valgt`),
    unitOf: (unit: string, people: number) =>
      people === 1 ? `${unit} (1 medarbejder)` : `${unit} (${people} medarbejdere)`,
    lostUnit: (unit: string) => `${unit} (ingen medarbejdere længere)`,
    onlyNew: 'Kun nye medarbejdere: en introduktion',
    days: 'Dage til at læse den',
    daysHelp: (usual: number) =>
      usual === 1
        ? 'Tomt felt: 1 dag, som indstillingerne siger.'
        : `Tomt felt: ${usual} dage, som indstillingerne siger.`,
    questions: 'Spørgsmål',
    questionsHelp: 'Svar gemmes ikke. Et forkert svar bliver forklaret, og spørgsmålet kommer igen.',
    questionTitle: (number: number, question: string) =>
      question === '' ? `Spørgsmål ${number}` : `Spørgsmål ${number}: ${question}`,
    question: 'Det, du spørger om',
    choice: (number: number) => `Svar ${number}`,
    why: (number: number) => `Forklaring til svar ${number}`,
    right: 'Rigtigt svar',
    rightHelp: 'Sæt prikken ved det rigtige svar.',
    isRight: (number: number) => `Svar ${number} er det rigtige`,
    addQuestion: 'Tilføj spørgsmål',
    removeQuestion: (number: number) => `Fjern spørgsmål ${number}`,
    addChoice: 'Tilføj svar',
    save: 'Gem kladde',
    saved: 'Kladden er gemt',
    faults: {
      title: 'Skriv en titel på én linje.',
      body: 'Skriv teksten.',
      units: 'Vælg mindst én enhed.',
      days: 'Skriv et helt tal mellem 1 og 365, eller lad feltet stå tomt.',
      questions: 'Hvert spørgsmål skal have mindst to svar, en forklaring til hvert og et, der er rigtigt.',
    },
  },
  publish: {
    first: 'Udgiv',
    firstHelp: 'Alle, den gælder for, får besked og skal bekræfte, at de har læst den.',
    matters: 'Udgiv, og spørg alle igen',
    quiet: 'Udgiv uden at spørge igen',
    help: 'Spørg kun igen, når ændringen betyder noget for dem, der har læst den før.',
    done: (edition: number) => `Version ${edition} er udgivet`,
    to: (people: string, isOne: boolean) => `Udgiv til ${people} ${isOne ? 'medarbejder' : 'medarbejdere'}`,
    toNew: 'Udgiv til nye medarbejdere',
    theyGet: (title: string, days: number) =>
      `Hver af dem får besked i Teams og skal inden ${days === 1 ? '1 dag' : `${days} dage`} bekræfte, at de har læst "${title}".`,
    newGet: (title: string) => `Hver ny medarbejder får besked i Teams og skal bekræfte at have læst "${title}".`,
    unsaved: 'Gem kladden, før du udgiver den.',
    now: 'Udgiv nu',
    notNow: 'Fortryd',
  },
  withdraw: 'Træk tilbage',
  withdrawn: 'Ingen bliver spurgt mere. Det, der er bekræftet, er gemt.',
  personal: {
    place: (place: Place): string => {
      if (!('question' in place)) return place.part === 'title' ? 'titlen' : 'teksten';
      if (place.part === 'question') return `spørgsmål ${place.question + 1}`;
      const what = place.part === 'choice' ? 'svar' : 'forklaring til svar';
      return `spørgsmål ${place.question + 1}, ${what} ${place.choice + 1}`;
    },
    cpr: (places: readonly string[]) =>
      places.length === 0
        ? 'Der står et CPR-nummer. Fjern det, før du udgiver.'
        : `Der står et CPR-nummer i ${places.join('; i ')}. Fjern det, før du udgiver.`,
    here: 'Her står et CPR-nummer. Fjern det.',
    remove: 'Fjern CPR-nummeret, før du udgiver.',
    names: (names: string) => `Der står navne: ${names}. Fjern dem, hvis de ikke skal læses af alle.`,
    meant: 'Navnene må læses af alle',
    notMeant: 'Fjern navnene, eller sig, at de må læses af alle.',
  },
  shares: {
    title: 'Sådan går det',
    help: 'Hvem der mangler, kan kun deres leder se. Enheder med under fem medarbejdere står samlet.',
    noUnit: 'Uden enhed',
    others: (units: number) => (units === 1 ? '1 lille enhed' : `${units} små enheder samlet`),
  },
  editions: 'Versioner',
  askedAgain: 'alle blev spurgt',
  notAsked: 'ingen blev spurgt igen',
};

export const en: typeof da = {
  title: 'Policies',
  lead: 'Policies and instructions that employees read and confirm.',
  begin: 'New policy',
  ownText: 'Empty page',
  empty: 'No policies yet',
  emptyHelp: 'Begin with a ready text and adapt it, or write your own.',
  kinds: { policy: 'Policy', instruction: 'Instruction' },
  states: { draft: 'Draft', published: 'Published', withdrawn: 'Withdrawn' },
  edition: (edition) => `version ${edition}`,
  read: (confirmed, of) => `${confirmed} of ${of} have confirmed`,
  sending: 'Being sent out ...',
  change: 'Change',
  few: 'too few to show numbers',
  form: {
    name: 'Title',
    kind: 'Kind',
    body: 'Text',
    bodyHelp: 'A line that begins with ## is a heading. Each heading begins a section that is read by itself.',
    units: 'Units',
    allUnits: 'All units',
    someUnits: 'Certain units',
    findUnit: 'Find a unit',
    noUnits: 'We have not read the municipality’s units yet. Try again in a while.',
    noUnitFound: 'No unit is called that',
    unitsChosen: (count) => (count === 1 ? '1 unit is chosen' : `${count} units are chosen`),
    unitOf: (unit, people) => (people === 1 ? `${unit} (1 employee)` : `${unit} (${people} employees)`),
    lostUnit: (unit) => `${unit} (no employees any more)`,
    onlyNew: 'New employees only: an introduction',
    days: 'Days to read it',
    daysHelp: (usual) =>
      usual === 1 ? 'Empty: 1 day, as the settings say.' : `Empty: ${usual} days, as the settings say.`,
    questions: 'Questions',
    questionsHelp: 'Answers are not kept. A wrong one is explained, and the question comes again.',
    questionTitle: (number, question) => (question === '' ? `Question ${number}` : `Question ${number}: ${question}`),
    question: 'What you ask',
    choice: (number) => `Answer ${number}`,
    why: (number) => `Explanation of answer ${number}`,
    right: 'Right answer',
    rightHelp: 'Mark the right answer.',
    isRight: (number) => `Answer ${number} is the right one`,
    addQuestion: 'Add a question',
    removeQuestion: (number) => `Remove question ${number}`,
    addChoice: 'Add an answer',
    save: 'Save draft',
    saved: 'The draft is saved',
    faults: {
      title: 'Write a title on one line.',
      body: 'Write the text.',
      units: 'Choose at least one unit.',
      days: 'Write a whole number between 1 and 365, or leave it empty.',
      questions: 'Each question needs at least two answers, an explanation of each, and one that is right.',
    },
  },
  publish: {
    first: 'Publish',
    firstHelp: 'All whom it concerns are told, and are to confirm that they have read it.',
    matters: 'Publish, and ask everybody again',
    quiet: 'Publish without asking again',
    help: 'Ask again only when the change matters to those who have read it before.',
    done: (edition) => `Version ${edition} is published`,
    to: (people, isOne) => `Publish to ${people} ${isOne ? 'employee' : 'employees'}`,
    toNew: 'Publish to new employees',
    theyGet: (title, days) =>
      `Each of them is told in Teams and is to confirm within ${days === 1 ? '1 day' : `${days} days`} that they have read "${title}".`,
    newGet: (title) => `Each new employee is told in Teams and is to confirm having read "${title}".`,
    unsaved: 'Save the draft before you publish it.',
    now: 'Publish now',
    notNow: 'Cancel',
  },
  withdraw: 'Withdraw',
  withdrawn: 'Nobody is asked any more. What was confirmed is kept.',
  personal: {
    place: (place) => {
      if (!('question' in place)) return place.part === 'title' ? 'the title' : 'the text';
      if (place.part === 'question') return `question ${place.question + 1}`;
      const what = place.part === 'choice' ? 'answer' : 'the explanation of answer';
      return `question ${place.question + 1}, ${what} ${place.choice + 1}`;
    },
    cpr: (places) =>
      places.length === 0
        ? 'There is a CPR number. Remove it before you publish.'
        : `There is a CPR number in ${places.join('; in ')}. Remove it before you publish.`,
    here: 'There is a CPR number here. Remove it.',
    remove: 'Remove the CPR number before you publish.',
    names: (names) => `There are names: ${names}. Remove them if not everybody is to read them.`,
    meant: 'Everybody may read the names',
    notMeant: 'Remove the names, or say that everybody may read them.',
  },
  shares: {
    title: 'How it goes',
    help: 'Who is missing only their manager can see. Units with fewer than five employees are together.',
    noUnit: 'Without a unit',
    others: (units) => (units === 1 ? '1 small unit' : `${units} small units together`),
  },
  editions: 'Versions',
  askedAgain: 'everybody was asked',
  notAsked: 'nobody was asked again',
};
