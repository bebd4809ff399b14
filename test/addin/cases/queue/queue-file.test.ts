import { breachClock } from '#addin/breaches/lists/breach-clock.ts';
import { fileColumns } from '#addin/breaches/lists/use-file-columns.ts';
import { toCsv } from '#addin/cases/queue/csv.ts';
import { queueFile } from '#addin/cases/queue/queue-file.ts';
import type { Listed } from '#addin/cases/subject.ts';
import * as breachQueue from '#addin/texts/breaches/queue.ts';
import * as breachTerms from '#addin/texts/breaches/terms.ts';
import * as queue from '#addin/texts/cases/queue.ts';
import * as terms from '#addin/texts/cases/terms.ts';
import * as left from '#addin/texts/time-left.ts';
import { timesIn } from '#addin/texts/times.ts';
import { jonas, now, rowOf } from './row-of.ts';

const words = { queue: queue.da, terms: terms.da, left: left.da, times: timesIn('da') };
const own = {
  name: ({ kind }: Listed<'breach'>) => breachTerms.da.kinds[kind].name,
  clockOf: breachClock,
  columns: fileColumns({ t: breachQueue.da, terms: breachTerms.da, times: words.times }),
};

test('the file begins with a byte order mark, so that Excel reads æ, ø and å', () =>
  expect(toCsv([['Sag']]).codePointAt(0)).toBe(0xfeff));

test.each(['=1+1', '+45 12', '-2', '@SUM(A1)', '\t=1', ' =1', '\rx'])('%j cannot run as a formula', (value) =>
  expect(toCsv([[value]])).toMatch(/^\ufeff"?'/),
);

test('a semicolon or a quote stays inside its field', () =>
  expect(toCsv([['a;b', 'han sagde "nej"']])).toBe('\ufeff"a;b";"han sagde ""nej"""\r\n'));

test('the headings above the rows are Danish', () =>
  expect(queueFile([], now, words, own)).toBe(
    '\ufeffSag;Hvad;Enhed;Berørte;Oplysninger;Beskyttet adresse;Tilstand;Hos;Mangler svar;Modtaget;Kendskab;Frist;Tid tilbage\r\n',
  ));

test('a row says what the screen says', () =>
  expect(
    queueFile([rowOf({ takenBy: jonas, state: 'taken', unanswered: true })], now, words, own).split('\r\n')[1],
  ).toBe(
    '2026-0041;Mail til den forkerte;Borgerservice;2–10;Navn og kontakt, CPR-nummer;nej;I gang;Jonas Bech;ja;' +
      '2026-11-23 03.20;2026-11-23 02.20;2026-11-26 02.20;40 timer tilbage',
  ));

test('a unit named like a formula is harmless', () =>
  expect(queueFile([rowOf({ unit: '=HYPERLINK("x")' })], now, words, own)).toContain(`"'=HYPERLINK(""x"")"`));
