import { findCpr, maskCpr } from '#shared/privacy/cpr.ts';
import { fc } from '#test/support/properties.ts';
import { cprNumbers } from '../fixtures/cpr-numbers.ts';

test.each([
  ['Plan%20251248-4916.docx', 'Plan%20••••••-••••.docx'],
  [
    'https://x.example/sites/bf/Delte%20dokumenter/Plan%20251248-4916/plan.docx',
    'https://x.example/sites/bf/Delte%20dokumenter/Plan%20••••••-••••/plan.docx',
  ],
  ['251248%2D4916', '••••••%2D••••'],
  ['251248%2d4916', '••••••%2d••••'],
  ['251248%204916', '••••••%20••••'],
  ['251248%C2%A04916', '••••••%C2%A0••••'],
  ['251248%E2%80%914916', '••••••%E2%80%91••••'],
  ['https://safe.example/?url=Plan%2520251248%252D4916', 'https://safe.example/?url=Plan%2520••••••%252D••••'],
  ['%32%35%31%32%34%38-4916', '••••••-••••'],
  ['251248&#45;4916', '••••••&#45;••••'],
  ['251248&#x2011;4916', '••••••&#x2011;••••'],
  ['251248&nbsp;4916', '••••••&nbsp;••••'],
  ['&#32;251248&ndash;4916', '&#32;••••••&ndash;••••'],
  ['<b>251248</b>-4916', '<b>••••••</b>-••••'],
  ['251248<wbr>-4916', '••••••<wbr>-••••'],
  [
    '<span class="a">251248</span><span>-</span><span>4916</span>',
    '<span class="a">••••••</span><span>-</span><span>••••</span>',
  ],
  ['<td>251248</td><td>4916</td>', '<td>••••••</td><td>••••</td>'],
  ['<b>251248</b>&nbsp;&ndash;&nbsp;4916', '<b>••••••</b>&nbsp;&ndash;&nbsp;••••'],
  ['251248<!-- a -->-4916', '••••••<!-- a -->-••••'],
  ['<td>1</td><td>251248-4916</td>', '<td>1</td><td>••••••-••••</td>'],
  ['<a href="/sag/251248-4916">sagen</a>', '<a href="/sag/••••••-••••">sagen</a>'],
  ['Jens <251248-4916@a.example>', 'Jens <••••••-••••@a.example>'],
  ['=20251248=2D4916', '=20••••••=2D••••'],
  ['251248=C2=A04916', '••••••=C2=A0••••'],
  ['251248-=\r\n4916', '••••••-=\r\n••••'],
  ['Plan_x0020_251248_x002d_4916', 'Plan_x0020_••••••_x002d_••••'],
  ['**251248**-4916', '**••••••**-••••'],
  ['__251248__ 4916', '__••••••__ ••••'],
  ['`251248`-4916', '`••••••`-••••'],
  ['251248\\-4916', '••••••\\-••••'],
  ['[251248](https://a.example)-4916', '[••••••](https://a.example)-••••'],
  ['[2](https://a.example)*251248-4916*', '[2](https://a.example)*••••••-••••*'],
  ['2*251248-4916', '2*••••••-••••'],
])('in %s the number is found and hidden, and the escapes stay', (text, masked) => {
  expect([findCpr(text).map(({ digits }) => digits), maskCpr(text)]).toEqual([['2512484916'], masked]);
});

test.each(['%251248-4916', '50%251248-4916', '100 %251248-4916', 'CPR=251248-4916', 'nr=3D251248=2D4916'])(
  'a sign before the number in %s hides no digit of it',
  (text) => {
    expect(findCpr(text).map(({ digits }) => digits)).toEqual(['2512484916']);
  },
);

test.each(['Ordre%200902885123', 'Kundenr.%200902885123', 'Kundenr.%3A%200902885123', 'Kundenr.%3A0902885123'])(
  'the words before it count in %s as well',
  (text) => {
    expect(findCpr(text)).toEqual([]);
  },
);

const escaped = (character: string) =>
  fc.constantFrom(
    character,
    encodeURIComponent(character),
    encodeURIComponent(encodeURIComponent(character)),
    ...[...new TextEncoder().encode(character)].map((byte, _, all) =>
      all.length === 1 ? `%${byte.toString(16).padStart(2, '0')}` : encodeURIComponent(character),
    ),
  );
const between = fc.constantFrom('-', ' ', '\u2011', '\u00a0', '\u2013').chain(escaped);
const before = fc.constantFrom('', 'Plan', 'æ', '/', '.').chain((word) => escaped(' ').map((space) => word + space));

test('however a path writes it, the number is found, and nothing but its digits is changed', () => {
  fc.assert(
    fc.property(before, between, fc.constantFrom(...cprNumbers), (start, gap, { digits }) => {
      const text = `${start}${digits.slice(0, 6)}${gap}${digits.slice(6)}.docx`;
      const masked = `${start}••••••${gap}••••.docx`;
      return findCpr(text).map((one) => one.digits)[0] === digits && maskCpr(text) === masked;
    }),
    { numRuns: 500 },
  );
});

const pieces = fc.constantFrom(
  '%',
  '20',
  '25',
  '2D',
  '251248',
  '4916',
  '-',
  '&#45;',
  '=',
  '_x0020_',
  '<b>',
  '</p>',
  ' ',
  '\n',
  'a',
);
const texts = fc.array(pieces, { maxLength: 30 }).map((list) => list.join(''));

test('each finding is in the text where it says, in order, never overlapping', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const found = findCpr(text);
      return found.every(
        (one, at) =>
          text.slice(one.index, one.index + one.text.length) === one.text &&
          one.index >= (found[at - 1]?.index ?? 0) + (found[at - 1]?.text.length ?? 0),
      );
    }),
    { numRuns: 500 },
  );
});

test('masking leaves nothing to find, and twice changes nothing', () => {
  fc.assert(
    fc.property(texts, (text) => findCpr(maskCpr(text)).length === 0 && maskCpr(maskCpr(text)) === maskCpr(text)),
    { numRuns: 500 },
  );
});

// A quadratic way would need minutes for these.
test.each([
  '%',
  '%25',
  '%2',
  '%C3',
  '&#',
  '<',
  '<b>',
  '<a ',
  '=',
  '=\n',
  '_x0',
  '%20251248-4916',
  '251248%2D',
  'kundenr. 0902885123 ',
])('a hundred thousand characters of %j are masked to the last', (unit) => {
  const text = unit.repeat(Math.floor(100_000 / unit.length));
  expect(maskCpr(text)).not.toContain('251248-4916');
});
