import { type RemovalPlace, removalPlaces } from '#shared/reviews/removals/removal-way.ts';
import type { Language } from '#shared/text/language.ts';
import type { MailText } from './mails.ts';
import { taskMailText } from './task-mail.ts';

type Removal = {
  readonly member: string;
  readonly memberId: string;
  readonly group: string;
  readonly groupId: string;
  readonly place: RemovalPlace;
  /** It was asked for before. */
  readonly isChased: boolean;
};
type Named = Pick<Removal, 'member' | 'memberId' | 'group' | 'groupId'>;

const daPlaces: Readonly<Record<RemovalPlace, string>> = {
  'membership-rule': 'Gruppen styres af en regel i Entra. Ret reglen eller det, den ser på.',
  'on-premises': 'Gruppen styres i det lokale AD. Fjern personen dér, og vent på næste synkronisering.',
  exchange: 'Gruppen styres i Exchange. Fjern personen dér.',
  'role-administrator': 'Gruppen giver roller i Entra. Kun en rolleadministrator kan rette den.',
  'unit-administrator': 'Gruppen er låst for programmer. Enhedens administrator kan rette den.',
  'inner-group': 'Adgangen kommer gennem en anden gruppe i gruppen. Fjern personen i den.',
  'new-owner': 'Personen er gruppens eneste ejer. Peg på en ny ejer først, og fjern så personen.',
  'by-hand': 'Fjern personen fra gruppen i Entra.',
};

const da = {
  places: daPlaces,
  one: ({ member, memberId, group, groupId }: Named) => `- ${member} (${memberId}) i ${group} (${groupId})`,
  subject: (count: number, isChased: boolean): string => {
    const what = count === 1 ? 'fjern en adgang' : `fjern ${count} adgange`;
    return isChased ? `Mangler stadig: ${what}` : `${what.charAt(0).toUpperCase()}${what.slice(1)}`;
  },
  lead: 'Ved en gennemgang af adgange blev det besluttet, at disse adgange skal væk. GDPR-vagten kan ikke fjerne dem selv.',
  late: 'Dem her har vi bedt jer om at fjerne før. De er der stadig.',
  foot: 'Vi ser selv efter hver dag, om adgangene er væk. Svar på mailen, hvis en af dem ikke kan fjernes.\n\nGDPR-vagten',
};

const en: typeof da = {
  places: {
    'membership-rule': 'A rule in Entra decides who is in the group. Change the rule, or what it looks at.',
    'on-premises': 'The group is kept in the local AD. Remove the person there, and wait for the next sync.',
    exchange: 'The group is kept in Exchange. Remove the person there.',
    'role-administrator': 'The group gives roles in Entra. Only a role administrator can change it.',
    'unit-administrator': 'The group is closed to programs. The unit’s administrator can change it.',
    'inner-group': 'The access comes through another group inside the group. Remove the person there.',
    'new-owner': 'The person is the group’s only owner. Name a new owner first, then remove the person.',
    'by-hand': 'Remove the person from the group in Entra.',
  },
  one: ({ member, memberId, group, groupId }) => `- ${member} (${memberId}) in ${group} (${groupId})`,
  subject: (count, isChased) => {
    const what = count === 1 ? 'remove an access' : `remove ${count} accesses`;
    return isChased ? `Still missing: ${what}` : `${what.charAt(0).toUpperCase()}${what.slice(1)}`;
  },
  lead: 'A review of access decided that these accesses are to go. The GDPR Desk cannot remove them itself.',
  late: 'These we have asked you to remove before. They are still there.',
  foot: 'We look every day whether the accesses are gone. Answer this mail if one of them cannot be removed.\n\nGDPR Desk',
};

const removalTexts: Readonly<Record<Language, typeof da>> = { da, en };

/** What IT support, or the team, is asked to do in one mail, place by place: it cannot be done without the names. */
export const removalMail = (language: Language, removals: readonly Removal[]): MailText => {
  const t = removalTexts[language];
  const text = taskMailText(t, removals, (some) =>
    removalPlaces.map((place) => [t.places[place], some.filter((removal) => removal.place === place).map(t.one)]),
  );
  const isLate = removals.every(({ isChased }) => isChased);
  return { subject: t.subject(removals.length, isLate), text };
};
