import type { RefusalCode } from '#shared/refusals/codes.ts';
import type { RefusalText } from './refusal-text.ts';

const da = {
  'time-unreadable': { title: 'Tidspunktet kan ikke læses', detail: 'Skriv det som 26.11.2026 kl. 14.20.' },
  'time-in-the-future': { title: 'Tidspunktet er ikke kommet endnu', detail: 'Vælg et tidspunkt, der er gået.' },
  'time-too-early': {
    title: 'Tidspunktet ligger for langt tilbage',
    detail: 'Reglerne om brud gælder fra den 25. maj 2018. Vælg det tidspunkt, da fejlen blev opdaget.',
  },
  'found-before-occurred': {
    title: 'Fejlen kan ikke være opdaget, før den skete',
    detail: 'Se på, hvornår den blev opdaget, og hvornår den skete. Mailens eget tidspunkt tæller med.',
  },
  'notified-before-aware': {
    title: 'Sagen kan ikke være anmeldt, før I kendte til den',
    detail: 'Se på, hvornår I anmeldte, og hvornår I fik kendskab. Ret det af dem, der er forkert.',
  },
  'time-does-not-exist': {
    title: 'Det klokkeslæt findes ikke',
    detail: 'Uret blev stillet frem til sommertid den nat. Brug det foreslåede tidspunkt, eller vælg et andet.',
  },
  'time-is-double': {
    title: 'Det klokkeslæt var der to gange',
    detail: 'Uret blev stillet tilbage til vintertid den nat. Vælg den første eller den anden gang.',
  },
} satisfies Partial<Record<RefusalCode, RefusalText>>;

const en: Readonly<Record<keyof typeof da, RefusalText>> = {
  'time-unreadable': { title: 'The time cannot be read', detail: 'Write it as 26.11.2026 14.20.' },
  'time-in-the-future': { title: 'That time has not come yet', detail: 'Choose a time that has passed.' },
  'time-too-early': {
    title: 'The time lies too far back',
    detail: 'The rules on breaches apply from 25 May 2018. Choose when the mistake was found.',
  },
  'found-before-occurred': {
    title: 'The mistake cannot have been found before it happened',
    detail: "Look at when it was found and when it happened. The mail's own time counts too.",
  },
  'notified-before-aware': {
    title: 'The case cannot have been notified before you knew of it',
    detail: 'Look at when you notified and when you became aware. Correct the one that is wrong.',
  },
  'time-does-not-exist': {
    title: 'That time does not exist',
    detail: 'Clocks went forward to summer time that night. Use the time proposed, or choose another.',
  },
  'time-is-double': {
    title: 'That time came twice',
    detail: 'Clocks went back to winter time that night. Choose the first or the second.',
  },
};

/** Why a point in time was not accepted. */
export const timeRefusals = { da, en };
