import type { DataKind } from '#shared/breaches/data-kinds.ts';
import type { Language } from '#shared/text/language.ts';

type Names = Readonly<Record<DataKind, string>>;

const da: Names = {
  contact: 'Navn og kontakt',
  cpr: 'CPR-nummer',
  economy: 'Økonomi',
  health: 'Helbred',
  children: 'Børn',
  family: 'Familie og sociale forhold',
  'protected-address': 'Beskyttet adresse',
  crime: 'Strafbare forhold',
  'union-or-belief': 'Fagforening, tro eller politik',
  'sex-life': 'Seksuelle forhold',
  employment: 'Ansættelse',
  login: 'Adgangskoder',
  unknown: 'Ukendt',
};

const en: Names = {
  contact: 'Name and contact',
  cpr: 'CPR number',
  economy: 'Money',
  health: 'Health',
  children: 'Children',
  family: 'Family and social matters',
  'protected-address': 'Protected address',
  crime: 'Criminal matters',
  'union-or-belief': 'Union, belief or politics',
  'sex-life': 'Sexual matters',
  employment: 'Employment',
  login: 'Passwords',
  unknown: 'Unknown',
};

/** Kinds of data as the queue shows them: what is read there can be searched for. */
export const dataKindNames: Readonly<Record<Language, Names>> = { da, en };
