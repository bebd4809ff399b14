import { z } from 'zod';
import { type CaseEntry, caseEntries } from '#addin/cases/timeline/case-entries.ts';
import { caseLine } from '#addin/cases/timeline/case-line.ts';
import * as timeline from '#addin/texts/cases/timeline.ts';
import { sizeIn } from '#addin/texts/times.ts';
import { jonas, sofie } from '#test/addin/cases/queue/row-of.ts';

const words = {
  timeline: timeline.da,
  about: timeline.da.about,
  size: (bytes: number) => sizeIn('da', bytes),
  nameOf: (personId: string) => (personId === jonas.personId ? jonas.name : undefined),
};
const read = z.discriminatedUnion('verb', caseEntries);
const said = (verb: string, facts: Record<string, unknown> = {}) => {
  const entry: CaseEntry = read.parse({ verb, facts });
  return caseLine(entry, sofie.personId, words);
};
const textId = '7d1c1d1e-1c57-4f0a-9a51-3e1a3c1f0012';

test.each([
  ['looked', { as: 'case' }, 'så sagen'],
  ['taken', {}, 'tog sagen'],
  ['handed-over', { to: jonas.personId }, 'gav sagen videre til Jonas Bech'],
  ['handed-over', { to: 'a person who left' }, 'gav sagen videre til en kollega'],
  ['handed-over', { to: sofie.personId }, 'overtog sagen'],
  ['asked', { textId }, 'spurgte indberetteren'],
  ['asked', { textId, to: jonas.personId }, 'spurgte Jonas Bech'],
  ['woken', { was: 'closed' }, 'kom med nye oplysninger, så sagen blev åbnet igen'],
  ['answered', { textId }, 'svarede'],
  ['added', { textId }, 'tilføjede'],
  ['noted', { textId }, 'skrev et notat'],
  ['reopened', { textId }, 'åbnede sagen igen'],
  [
    'alarmed',
    { about: 'holder-left', to: 'team' },
    'slog alarm i teamet: den, der har sagen, er ikke længere i teamet',
  ],
  ['closed', {}, 'lukkede sagen'],
  ['evidence-added', { evidenceId: 'e', size: 24_000, sha256: 'ab' }, 'lagde mailen ved (24 kB)'],
  ['evidence-read', { evidenceId: 'e' }, 'hentede den gemte mail'],
  ['card-posted', {}, 'satte sagen i jeres kanal'],
  ['reminder-left', { hours: 24 }, 'sprang en påmindelse over, fordi en anden siger det samme'],
  ['reminded', { hours: 48, merged: 2, by: 'channel' }, 'mindede jer om fristen (48 timer)'],
  ['reminded', { hours: 'run-out', merged: 0 }, 'skrev til jer, at fristen er overskredet'],
  ['alarmed', { about: 'untaken', to: 'team', by: 'channel' }, 'slog alarm i teamet: ingen har taget sagen'],
  [
    'alarmed',
    { about: 'untaken', to: 'dpo', by: 'mail' },
    'slog alarm hos databeskyttelsesrådgiveren: ingen har taget sagen',
  ],
  ['mailed', { about: 'new-case' }, 'sendte en mail: en ny sag'],
  ['not-reached', { what: 'asked' }, 'kunne ikke give besked, hverken i Teams eller på mail: et spørgsmål til sagen'],
  ['unit-found', { managerId: 'm' }, 'fandt enheden og lederen'],
])('%s %j is told as "%s"', (verb, facts, words) => expect(said(verb, facts)).toBe(words));

test('an unknown code is shown as it is', () =>
  expect(said('alarmed', { about: 'flood' })).toBe('slog alarm i teamet: flood'));

test('an unknown verb is shown by its name', () =>
  expect(caseLine({ verb: 'unknown', name: 'teleported' }, null, words)).toBe(timeline.da.line.unknown('teleported')));
