import { dataGapKinds } from '#shared/reviews/data-gaps.ts';
import { type GapTask, isMendable, type MendableGap } from '#shared/reviews/gap-tasks.ts';
import type { Language } from '#shared/text/language.ts';
import type { MailText } from './mails.ts';
import { taskMailText } from './task-mail.ts';

type Gap = {
  readonly gap: MendableGap;
  readonly aboutId: string;
  readonly name: string;
  /** Whom the team proposes. */
  readonly names: string | null;
  /** It was asked for before. */
  readonly isChased: boolean;
};

const da = {
  subject: {
    'set-manager': (count: number): string =>
      count === 1 ? 'Ret leder for 1 person' : `Ret leder for ${count} personer`,
    'set-owner': (count: number): string =>
      count === 1 ? 'Sæt ejer i Entra, 1 sted' : `Sæt ejer i Entra, ${count} steder`,
  } satisfies Record<GapTask, unknown>,
  again: (subject: string) => `Mangler stadig: ${subject.charAt(0).toLowerCase()}${subject.slice(1)}`,
  lead: 'Når adgange gennemgås, skal hver have en, der kan svare. Her mangler data.',
  late: 'Dem her har vi bedt jer om at rette før.',
  steps: {
    'manager-left': 'Lederen er fratrådt. Sæt den nye leder for medarbejderne i løn- og personalesystemet.',
    'manager-is-guest': 'Lederen er en gæst. Sæt en ansat som leder for medarbejderne i løn- og personalesystemet.',
    'no-manager': 'Har ingen leder. Sæt leder i løn- og personalesystemet.',
    'manager-is-self': 'Står som sin egen leder. Ret leder i løn- og personalesystemet.',
    'guest-without-sponsor':
      'Gæsten har ingen vært. Entra › Brugere › gæsten › Egenskaber › Sponsorer: tilføj den, der inviterede.',
    'sponsor-left':
      'Gæstens vært er fratrådt. Entra › Brugere › gæsten › Egenskaber › Sponsorer: skift til en, der er her.',
    'no-owner': 'Gruppen har ingen ejer. Entra › Grupper › gruppen › Ejere: tilføj en ejer.',
    'owner-left': 'Gruppens ejere er fratrådt. Entra › Grupper › gruppen › Ejere: tilføj en, der er her.',
    'owner-leaves':
      'Gruppens eneste ejer skal ikke have adgang mere. Entra › Grupper › gruppen › Ejere: tilføj en ny ejer.',
  } satisfies Record<MendableGap, string>,
  one: (name: string, id: string, proposed: string | null) =>
    `- ${name} (${id})${proposed ? `: vælg ${proposed}` : ''}`,
  foot: 'Vi ser selv efter hver dag, om det er rettet. Svar på mailen, hvis noget ikke kan lade sig gøre.\n\nGDPR-vagten',
};

const en: typeof da = {
  subject: {
    'set-manager': (count) =>
      count === 1 ? 'Correct the manager of 1 person' : `Correct the manager of ${count} people`,
    'set-owner': (count) =>
      count === 1 ? 'Set an owner in Entra, in 1 place' : `Set an owner in Entra, in ${count} places`,
  },
  again: (subject) => `Still missing: ${subject.charAt(0).toLowerCase()}${subject.slice(1)}`,
  lead: 'When access is reviewed, each needs somebody who can answer. Here data are missing.',
  late: 'These we have asked you to mend before.',
  steps: {
    'manager-left': 'The manager has left. Enter the new manager of their employees in the HR system.',
    'manager-is-guest': 'The manager is a guest. Enter an employee as manager in the HR system.',
    'no-manager': 'Has no manager. Enter the manager in the HR system.',
    'manager-is-self': 'Is their own manager. Correct the manager in the HR system.',
    'guest-without-sponsor':
      'The guest has no sponsor. Entra › Users › the guest › Properties › Sponsors: add the one who invited.',
    'sponsor-left':
      'The guest’s sponsor has left. Entra › Users › the guest › Properties › Sponsors: change to one who is here.',
    'no-owner': 'The group has no owner. Entra › Groups › the group › Owners: add an owner.',
    'owner-left': 'The group’s owners have left. Entra › Groups › the group › Owners: add one who is here.',
    'owner-leaves':
      'The group’s only owner is to lose the access. Entra › Groups › the group › Owners: add a new owner.',
  },
  one: (name, id, proposed) => `- ${name} (${id})${proposed ? `: choose ${proposed}` : ''}`,
  foot: 'We look every day whether it is mended. Answer this mail if something cannot be done.\n\nGDPR Desk',
};

const texts: Readonly<Record<Language, typeof da>> = { da, en };

/** What HR or IT support, or the team, is asked to mend in one mail, step by step: it cannot be done without the names. */
export const gapMail = (language: Language, task: GapTask, gaps: readonly Gap[]): MailText => {
  const t = texts[language];
  const text = taskMailText(t, gaps, (some) =>
    dataGapKinds.filter(isMendable).map((kind) => {
      const there = some.filter(({ gap }) => gap === kind);
      return [t.steps[kind], there.map(({ name, aboutId, names }) => t.one(name, aboutId, names))];
    }),
  );
  const subject = t.subject[task](gaps.length);
  const isLate = gaps.every(({ isChased }) => isChased);
  return { subject: isLate ? t.again(subject) : subject, text };
};
