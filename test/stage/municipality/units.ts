import type { Chance } from './chance.ts';

/** A centre of the municipality; its offices are teams in the town hall or places such as schools. */
export type Unit = {
  name: string;
  offices: readonly string[];
  places: readonly string[];
  titles: readonly [string, ...string[]];
  share: number;
};

export const topUnit = 'Direktionen';
export const familyUnit = 'Center for Børn og Familie';
export const familyOffice = 'Familierådgivningen';
export const digitalUnit = 'Center for Digitalisering og Jura';

/** `share` is the part of all employees, in per cent; the rest of a hundred goes to the first. */
export const units: readonly [Unit, ...Unit[]] = [
  {
    name: 'Center for Skoler og Uddannelse',
    offices: ['Skoleadministrationen', 'Pædagogisk Psykologisk Rådgivning'],
    places: ['skolen', 'skolens SFO'],
    titles: ['lærer', 'pædagog', 'skolesekretær', 'psykolog'],
    share: 27,
  },
  {
    name: 'Center for Dagtilbud',
    offices: ['Pladsanvisningen'],
    places: [' Børnehus', ' Vuggestue'],
    titles: ['pædagog', 'pædagogisk assistent', 'pædagogmedhjælper'],
    share: 17,
  },
  {
    name: 'Center for Sundhed og Ældre',
    offices: ['Visitationen', 'Hjælpemiddeldepotet', 'Sygeplejen'],
    places: [' Plejecenter', ' Hjemmepleje'],
    titles: ['social- og sundhedsassistent', 'sygeplejerske', 'ergoterapeut'],
    share: 24,
  },
  {
    name: familyUnit,
    offices: [familyOffice, 'Børnehandicap', 'Sundhedsplejen', 'Tandplejen'],
    places: [' Familiehus'],
    titles: ['socialrådgiver', 'familiekonsulent', 'sundhedsplejerske'],
    share: 7,
  },
  {
    name: 'Center for Handicap og Psykiatri',
    offices: ['Myndighed Voksne'],
    places: [' Bosted', ' Aktivitetscenter'],
    titles: ['socialpædagog', 'bostøtte', 'sagsbehandler'],
    share: 9,
  },
  {
    name: 'Center for Job og Borgerservice',
    offices: ['Borgerservice', 'Sygedagpenge', 'Ungeenheden', 'Ydelser'],
    places: [],
    titles: ['jobkonsulent', 'borgerrådgiver', 'sagsbehandler'],
    share: 6,
  },
  {
    name: 'Center for Teknik og Miljø',
    offices: ['Byggesager', 'Vej og Park', 'Natur'],
    places: [],
    titles: ['byggesagsbehandler', 'landinspektør', 'driftsassistent'],
    share: 5,
  },
  {
    name: digitalUnit,
    offices: ['GDPR-team', 'It-drift', 'Digitalisering', 'Jura'],
    places: [],
    titles: ['it-konsulent', 'jurist', 'projektleder'],
    share: 2,
  },
  {
    name: 'Center for Økonomi og Løn',
    offices: ['Løn', 'Regnskab', 'Indkøb'],
    places: [],
    titles: ['lønkonsulent', 'økonomikonsulent', 'indkøber'],
    share: 2,
  },
  {
    name: 'Center for Kultur og Fritid',
    offices: ['Fritid og Idræt', 'Arkivet'],
    places: [' Bibliotek', ' Musikskole'],
    titles: ['bibliotekar', 'kulturkonsulent', 'musiklærer'],
    share: 1,
  },
];

const placeNames = [
  'Bøgelund',
  'Enghave',
  'Elletoft',
  'Fjordblik',
  'Gærdet',
  'Hyldemark',
  'Kirkebakke',
  'Lindehøj',
  'Møllevang',
  'Nørremark',
  'Pilekrog',
  'Rønnebæk',
  'Skovvang',
  'Stenager',
  'Søbred',
  'Tornhøj',
  'Vestervang',
  'Åkande',
] as const;

/** As many offices as the unit's head count needs; past the list of names they are numbered. */
export const officesOf = (unit: Unit, headCount: number, chance: Chance): string[] => {
  const wanted = Math.max(unit.offices.length, Math.ceil(headCount / 20));
  const endings = unit.places.length > 0 ? unit.places : unit.offices.map((office) => `, ${office}`);
  const shift = chance.below(placeNames.length);
  const more = Array.from({ length: wanted - unit.offices.length }, (_, at) => {
    const place = placeNames[(at + shift) % placeNames.length];
    const ending = endings[Math.floor(at / placeNames.length) % endings.length];
    const round = Math.floor(at / (placeNames.length * endings.length));
    return `${place}${ending}${round > 0 ? ` ${round + 1}` : ''}`;
  });
  return [...unit.offices, ...more];
};
