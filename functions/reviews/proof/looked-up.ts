import type { GroupAccess, PersonAccess } from '#shared/reviews/proof/proof-views.ts';
import type { Language } from '#shared/text/language.ts';
import { writtenTime } from '../../documents/written-time.ts';
import type { AccessWords } from '../texts/access-words.ts';

export type Access = Omit<PersonAccess['accesses'][number], 'group'>;

/** A look at a person's or a group's accesses, as both kinds of file write it. */
export type LookedUp = {
  readonly about: 'person' | 'group';
  readonly title: string;
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly rows: readonly { readonly name: string; readonly beside: string; readonly access: Access }[];
};

export type Looking = {
  readonly t: AccessWords;
  readonly language: Language;
  readonly municipality: string;
  /** Who looked. */
  readonly by: string;
  readonly now: Date;
};

/** What a person has and had access to. */
export const lookedUpPerson = (person: PersonAccess, looking: Looking): LookedUp => {
  const { t } = looking;
  return {
    about: 'person',
    title: t.person(person.name || t.unknown),
    facts: [
      [t.municipality, looking.municipality],
      ...known(t.title, person.title),
      ...known(t.unit, person.unit),
      ...known(t.manager, person.manager?.name),
      ...whenOf(person, looking),
    ],
    rows: person.accesses.map(({ group, ...access }) => ({
      name: group.words ?? group.name,
      beside: [group.words ? group.name : '', access.isDirect ? '' : t.through].filter(Boolean).join(', '),
      access,
    })),
  };
};

/** Who has and had access through a group. */
export const lookedUpGroup = (group: GroupAccess, looking: Looking): LookedUp => {
  const { t } = looking;
  const owners = group.owners.map(({ name }) => name).filter(Boolean);
  return {
    about: 'group',
    title: t.group(group.words ?? group.name),
    facts: [
      [t.municipality, looking.municipality],
      [t.groupName, group.name],
      ...known(t.sensitivity, group.sensitivity && t.sensitivities[group.sensitivity]),
      ...known(t.owners, owners.join(', ')),
      ...whenOf(group, looking),
    ],
    rows: group.accesses.map(({ person, ...access }) => ({
      name: person.name || t.unknown,
      beside: [person.title, person.unit, access.isDirect ? '' : t.through].filter(Boolean).join(', '),
      access,
    })),
  };
};

const known = (name: string, value: string | null | undefined): readonly (readonly [string, string])[] =>
  value ? [[name, value]] : [];

const whenOf = (
  { readAt }: { readonly readAt: string | null },
  { t, language, by, now }: Looking,
): readonly (readonly [string, string])[] => [
  [t.readAt, readAt ? writtenTime(new Date(readAt), language) : t.unknown],
  [t.lookedUp, t.by(by, writtenTime(now, language))],
];
