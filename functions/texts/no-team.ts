import type { Language } from '#shared/text/language.ts';

type Words = { readonly title: string; readonly lines: readonly string[]; readonly open: string };

/** What is said when nobody holds the team's role any more: in the channel, and by mail to those who can put it right. */
export const noTeamTexts: Readonly<Record<Language, Words>> = {
  da: {
    title: 'Der er ingen i GDPR-teamet',
    lines: [
      'Ingen har længere rollen Gdpr.Team. Derfor kan ingen tage en sag, og ingen får påmindelser. Fristerne løber videre.',
      'En administrator kan give rollen igen i Microsoft Entra. Siden Opsætning i GDPR-vagten viser hvordan.',
    ],
    open: 'Åbn GDPR-vagten',
  },
  en: {
    title: 'There is nobody in the GDPR team',
    lines: [
      'Nobody has the role Gdpr.Team any more. So nobody can take a case, and nobody is reminded. The deadlines run on.',
      'An administrator can give the role again in Microsoft Entra. The page Setup in the GDPR Desk shows how.',
    ],
    open: 'Open the GDPR Desk',
  },
};
