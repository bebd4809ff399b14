import { wordsOf } from '../text/letters.ts';

/**
 * What a word begins with that tells of somebody's health or troubles; each line is one thing. Two different things and a
 * person make a mail sensitive, never one alone.
 */
const things: readonly (readonly string[])[] = [
  ['diagnose', 'diagnost', 'lidelse'],
  ['skizofren', 'psykose', 'psykotisk', 'bipolar', 'maniodepress'],
  ['depress', 'deprimer'],
  ['angst', 'panikanfald', 'ptsd'],
  ['psykiatri', 'psykolog', 'distriktspsykiatri'],
  ['demens', 'dement', 'alzheimer'],
  ['misbrug', 'stofmisbrug', 'narkotika', 'hash', 'kokain', 'heroin', 'metadon', 'afhængig'],
  ['alkohol', 'drikker', 'beruset', 'antabus'],
  ['afrusning', 'afvænning'],
  ['kræft', 'kemoterapi', 'strålebehandling', 'tumor', 'leukæmi'],
  ['hiv', 'aids', 'hepatitis', 'klamydia'],
  ['epilep', 'kramper'],
  ['adhd', 'autis', 'asperger', 'tourette'],
  ['selvskad', 'cutter'],
  ['selvmord', 'livstræt'],
  ['inkontinen', 'kateter', 'stomi'],
  ['medicin', 'insulin', 'antidepressiv', 'ritalin', 'morfin', 'dosis'],
  ['indlagt', 'indlægg', 'udskriv', 'genindl'],
  ['operer', 'operation'],
  ['abort', 'gravid', 'fertilitet', 'spontanabort'],
  ['handicap', 'førtidspension', 'lammelse', 'lammet'],
  ['sygemeld', 'sygefravær', 'langtidssyg', 'sygedagpenge'],
  ['stress', 'udbrændt'],
  ['hjerneskad', 'hjerneblødning', 'blodprop', 'apopleksi', 'parkinson', 'sklerose', 'diabetes'],
  ['omsorgssvigt', 'vanrøgt', 'forsømt', 'forsømmelse'],
  ['anbring', 'anbragt', 'tvangsfjern', 'plejefamilie', 'plejebarn'],
  ['underretning', 'bekymringsskrivelse'],
  ['børnefaglig', '§50', 'forældrekompetence', 'børnesag'],
  ['vold', 'mishandl', 'slår', 'slået', 'tæsk', 'partnervold'],
  ['overgreb', 'krænke', 'krænkelse', 'incest', 'voldtægt', 'misbrugt'],
  ['dømt', 'dom', 'varetægt', 'fængsel', 'fængsl', 'afsoner', 'afsoning', 'kriminel', 'kriminalforsorg'],
  ['sigtet', 'sigtelse', 'tiltalt', 'anholdt'],
  ['straffeattest', 'børneattest'],
  ['asyl', 'opholdstilladelse', 'flygtning'],
  ['kontanthjælp', 'hjælpeydelse'],
  ['gæld', 'rki', 'inkasso', 'udsat'],
  ['fagforening'],
  ['skilsmisse', 'forældremyndighed', 'samværssag'],
];

/** A compound that ends so is a thing or an office, no illness: a sick note's form, a cupboard for medicine. */
const offices =
  /(?:skema|skemaet|skab|skabe|skabet|politik|politikken|vejledning|vejledningen|kursus|kurset|rum|rummet|blanket|blanketten|parkering|pladser|pladsen|området|område|team|teamet|center|centret|konsulent|plan|planen|håndtering|ansvarlig|lov|loven|forum|rådet|råd|indkøb|registrering|statistik|forebyggelse|toilet|tilladelsen?|fri|venlig|test|bekendtgørelse|instruks|kasse|vogn|vognen|udvalg|udvalget)$/;

/** Whole words that only look as if they were meant. */
const harmless =
  /^(?:domæne.*|dome.*|voldsom.*|volde.*|dosisruller?|udsat(?:te)? (?:til|møde)|hashtag.*|medicinal.*|operationel.*|operatør.*)$/;

const thingOf = (word: string): number => {
  if (offices.test(word) || harmless.test(word)) return -1;
  for (let at = 0; at < things.length; at++) {
    for (const stem of things[at] || []) {
      if (stem.length <= 4 ? word === stem || isInflected(word, stem) : word.indexOf(stem) === 0) return at;
    }
  }
  return -1;
};

/** A short stem would begin too many words: only with an ending of its own. */
const isInflected = (word: string, stem: string): boolean =>
  word.indexOf(stem) === 0 && /^(?:en|et|e|er|s|ens|t|te|isk|ramt)?$/.test(word.slice(stem.length));

/** How many different things of somebody's health or troubles a text names. */
export const healthThings = (text: string): number => {
  const found: boolean[] = [];
  let count = 0;
  const add = (at: number) => {
    if (at >= 0 && !found[at]) {
      found[at] = true;
      count++;
    }
  };
  for (const word of wordsOf(text.toLowerCase())) add(thingOf(word));
  if (/§ ?50\b/.test(text)) add(things.findIndex((one) => one.indexOf('§50') >= 0));
  return count;
};

const aboutMany =
  /\b(?:kurs(?:us|er|et)|temadag|konference|foredrag|webinar|oplæg|projekt(?:et)?|pressemeddelelse|stillingsopslag|opslag|stillingen|puljen?|kampagne|folder(?:en)?|pjece|undervisning|budget|høring)\b|statistik|nøgletal/i;
const third =
  /\b(?:han|hun|ham|hende|hans|hendes|barnet|drengen|pigen|borgeren|patienten|beboeren|eleven|klienten|moderen|faderen|mor|far|søn|sønnen|datter|datteren|ægtefællen?|samlever(?:en)?|kæreste(?:n)?|kollegaen)\b/i;
const second = /\b(?:din|dit|dine)\b/i;

/** Whether a text speaks of one person, and not of a course, a post or figures. */
export const isAboutPerson = (text: string): boolean =>
  third.test(text) || (second.test(text) && !aboutMany.test(text));

export const isAboutMany = (text: string): boolean => aboutMany.test(text);
