import type { Host } from '../host/host.ts';

/** The frame around every page: navigation, waiting, saving, and what to say when something fails. */
export const da = {
  name: 'GDPR-vagten',
  skip: 'Gå til indholdet',
  navigation: 'Sider',
  loading: 'Henter …',
  longWait: 'Det tager længere tid end normalt. Vi prøver stadig. Haster det, så ring til GDPR-teamet eller din leder.',
  back: 'Tilbage',
  close: 'Luk',
  cancel: 'Annuller',
  tryAgain: 'Prøv igen',
  signInAgain: 'Log ind igen',
  reload: 'Hent siden igen',
  copy: 'Kopiér',
  copied: 'Kopieret',
  saving: 'Gemmer …',
  saved: 'Gemt',
  draftKept: 'Kladden gemmes på denne computer',
  contact: (name: string) => (name ? `Vil du hellere tale med nogen? ${name}` : 'Vil du hellere tale med nogen?'),
  leave: {
    title: 'Dine ændringer er ikke gemt',
    words: 'Hvad skal der ske med dem, før du går videre?',
    save: 'Gem',
    discard: 'Kassér',
    stay: 'Bliv',
  },
  use: (proposal: string) => `Brug ${proposal}`,
  failures: {
    offline: {
      title: 'Der er ikke forbindelse lige nu',
      body: 'Det, du har skrevet, er stadig her. Prøv igen om lidt.',
    },
    'signed-out': {
      title: 'Du er ikke logget ind',
      body: 'Log ind igen, så fortsætter du, hvor du slap.',
    },
    busy: { title: 'GDPR-vagten er ikke klar lige nu', body: 'Intet er tabt. Vent et øjeblik, og prøv igen.' },
    changed: {
      title: 'En anden har ændret sagen',
      body: 'Hent siden igen for at se det nyeste. Din tekst står her stadig.',
    },
    forbidden: {
      title: 'Den side er ikke åben for dig',
      body: 'Skal du bruge den i dit arbejde, så spørg GDPR-teamet.',
    },
    'not-found': { title: 'Den findes ikke', body: 'Måske er linket gammelt, eller sagen er slettet efter fristen.' },
    refused: { title: 'Det kunne ikke sendes', body: 'Ret det, der er markeret, og prøv igen.' },
    broken: { title: 'Noget gik galt hos os', body: 'Det er ikke din fejl, og intet er tabt. Prøv igen om lidt.' },
  },
  stillSignedOut: {
    teams: 'Går det ikke, så luk Teams, og åbn det igen. Haster det, så ring til GDPR-teamet eller din leder.',
    outlook: 'Går det ikke, så prøv i Teams. Haster det, så ring til GDPR-teamet eller din leder.',
  } satisfies Record<Host['door'], string>,
  outside: {
    title: 'GDPR-vagten åbnes i Teams eller Outlook',
    body: 'Du har åbnet adressen i en almindelig browser. Her kan vi ikke se, hvem du er.',
    teams: { title: 'I Teams', body: 'Vælg Apps i venstre side, og søg efter GDPR-vagten.' },
    outlook: {
      title: 'I Outlook',
      body: 'Åbn den mail, det handler om, vælg Apps over mailen, og vælg Indberet databrud.',
    },
    urgent: 'Haster det, så ring til din leder eller GDPR-teamet.',
  },
  notStarted: {
    title: 'GDPR-vagten kom ikke i gang',
    body: 'Luk vinduet, og åbn det igen. Haster det, så ring til GDPR-teamet eller din leder.',
  },
};

export const en: typeof da = {
  name: 'GDPR Desk',
  skip: 'Skip to content',
  navigation: 'Pages',
  loading: 'Loading …',
  longWait: 'This takes longer than usual. We are still trying. If it is urgent, call the GDPR team or your manager.',
  back: 'Back',
  close: 'Close',
  cancel: 'Cancel',
  tryAgain: 'Try again',
  signInAgain: 'Sign in again',
  reload: 'Reload',
  copy: 'Copy',
  copied: 'Copied',
  saving: 'Saving …',
  saved: 'Saved',
  draftKept: 'The draft is kept on this computer',
  contact: (name) => (name ? `Would you rather talk to somebody? ${name}` : 'Would you rather talk to somebody?'),
  leave: {
    title: 'Your changes are not saved',
    words: 'What is to become of them before you go on?',
    save: 'Save',
    discard: 'Discard',
    stay: 'Stay',
  },
  use: (proposal) => `Use ${proposal}`,
  failures: {
    offline: { title: 'No connection right now', body: 'What you wrote is still here. Try again in a moment.' },
    'signed-out': {
      title: 'You are not signed in',
      body: 'Sign in again and go on where you were.',
    },
    busy: { title: 'The GDPR Desk is not ready right now', body: 'Nothing is lost. Wait a moment and try again.' },
    changed: { title: 'Somebody else changed the case', body: 'Reload to see the newest. Your text is still here.' },
    forbidden: { title: 'This page is not open to you', body: 'If you need it in your work, ask the GDPR team.' },
    'not-found': {
      title: 'It does not exist',
      body: 'The link may be old, or the case was deleted when its time was up.',
    },
    refused: { title: 'It could not be sent', body: 'Correct what is marked and try again.' },
    broken: {
      title: 'Something went wrong on our side',
      body: 'It is not your fault, and nothing is lost. Try again in a moment.',
    },
  },
  stillSignedOut: {
    teams: 'If that does not work, close Teams and open it again. If it is urgent, call the GDPR team or your manager.',
    outlook: 'If that does not work, try in Teams. If it is urgent, call the GDPR team or your manager.',
  },
  outside: {
    title: 'The GDPR Desk opens in Teams or Outlook',
    body: 'You opened the address in an ordinary browser. Here we cannot see who you are.',
    teams: { title: 'In Teams', body: 'Choose Apps on the left and search for GDPR-vagten.' },
    outlook: {
      title: 'In Outlook',
      body: 'Open the mail in question, choose Apps above it, and choose Report data breach.',
    },
    urgent: 'If it is urgent, call your manager or the GDPR team.',
  },
  notStarted: {
    title: 'The GDPR Desk did not start',
    body: 'Close the window and open it again. If it is urgent, call the GDPR team or your manager.',
  },
};
