import { cleanText } from '#shared/privacy/clean-text.ts';
import { fc } from '#test/support/properties.ts';

const clean = (raw: string) => {
  const cleaned = cleanText(raw);
  return cleaned.kind === 'clean' ? cleaned.text : cleaned.kind;
};

test.each([
  ['decomposed letters are composed', 'A\u030arhus', 'Århus'],
  ['line breaks become one kind', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
  ['tab and line break stay', 'a\tb\n', 'a\tb\n'],
  ['control characters go', 'a\u0000b\u001b[31m\u007f', 'ab[31m'],
  ['marks of direction go', 'faktura\u202efdp.exe\u2066', 'fakturafdp.exe'],
  ['what cannot be seen goes', 'C\u200bP\u00adR\ufeff\u{e0041}', 'CPR'],
  ['a joiner between Latin letters goes', 'C\u200dP\u200cR', 'CPR'],
  ['a joiner in an emoji stays', '👩‍👧', '👩‍👧'],
  ['a joiner in Persian stays', 'می\u200cخواهم', 'می\u200cخواهم'],
  ['Danish, Turkish and Arabic names stay', 'Åse Ægidius, Işık, محمد', 'Åse Ægidius, Işık, محمد'],
  ['a pile of marks is cut to four', `o${'\u0301'.repeat(60)}k`, `ó${'\u0301'.repeat(4)}k`],
  ['a pile with joiners in it as well', `x${'\u0335\u200d'.repeat(60)}k`, `x${'\u0335'.repeat(4)}k`],
  ['Vietnamese stays', 'Nguyễn Thị Đặng', 'Nguyễn Thị Đặng'],
  ['Hebrew with vowels stays', 'בְּרֵאשִׁ֖ית'.normalize('NFC'), 'בְּרֵאשִׁ֖ית'.normalize('NFC')],
  ['Arabic with vowels stays', 'مُحَمَّدٌ'.normalize('NFC'), 'مُحَمَّدٌ'.normalize('NFC')],
  ['hearts and keys stay', '❤️‍🔥 1️⃣', '❤️‍🔥 1️⃣'],
])('%s', (_, raw, text) => {
  expect(clean(raw)).toBe(text);
});

test('what was taken out is counted by reason', () => {
  expect(cleanText('a\u0000\u0001\u202eb\u200b')).toMatchObject({
    removed: { control: 2, direction: 1, invisible: 1 },
  });
});

test('half a character is refused', () => {
  expect(cleanText('a\ud83d')).toEqual({ kind: 'refused', because: 'lone-surrogate' });
});

test('cleaning twice changes nothing', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (raw) => clean(clean(raw)) === clean(raw)));
});

test('nothing is reported where nothing was taken out', () => {
  expect(cleanText('Hej Åse\n')).toEqual({ kind: 'clean', text: 'Hej Åse\n', removed: {} });
});
