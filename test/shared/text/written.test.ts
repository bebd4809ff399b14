import { foreign, written, writtenSomething } from '#shared/text/written.ts';
import { fc } from '#test/support/properties.ts';

const refusedAs = (schema: ReturnType<typeof written>, text: string) =>
  schema.safeParse(text).error?.issues.map((issue) => (issue.code === 'custom' ? issue.params?.code : issue.code));

describe('what a person wrote', () => {
  test.each([
    ['is kept with Danish letters', 'Blåbærgrød på Ærø', 'Blåbærgrød på Ærø'],
    ['is trimmed', '  to linjer\n her \n', 'to linjer\n her'],
    ['gets one kind of line break', 'a\r\nb\rc', 'a\nb\nc'],
    ['is composed (NFC)', 'a\u030arhus', 'århus'],
    ['loses the invisible that comes along when pasting', 'per\u00adson\u200bdata\ufeff', 'persondata'],
    ['keeps joined emoji', 'familien 👩‍👩‍👦', 'familien 👩‍👩‍👦'],
    ['keeps HTML as text', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  ])('%s', (_what, raw, kept) => {
    expect(written(100).parse(raw)).toBe(kept);
  });

  test.each([
    ['NUL', 'a\u0000b'],
    ['a control character', 'a\u0007b'],
    ['an escape', '\u001b[31mrød'],
    ['a right-to-left override (Unicode TR 36)', 'faktura\u202egpj.exe'],
    ['an isolate', 'a\u2066b'],
    ['half a character', 'a\ud83d'],
  ])('with %s is refused by name', (_what, raw) => {
    expect(refusedAs(written(100), raw)).toEqual(['deceiving-characters']);
  });

  test('may be as long as allowed and no longer', () => {
    expect([written(3).safeParse('æøå').success, written(3).safeParse('æøåæ').success]).toEqual([true, false]);
  });

  test('is measured as it is kept, not as it came', () => {
    const [grows, shrinks] = ['\u0958'.repeat(3), 'a\u030a'.repeat(3)];
    expect([refusedAs(written(5), grows), written(3).safeParse(shrinks).success]).toEqual([['too_big'], true]);
  });

  test('must be more than blanks where something must be written', () => {
    expect(refusedAs(writtenSomething(10), ' \n\t ')).toEqual(['empty']);
  });

  test('reads the same when it is sent again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (raw) => {
        const once = written(1000).safeParse(raw);
        return !once.success || written(1000).parse(once.data) === once.data;
      }),
    );
  });
});

describe('a text out of a mail', () => {
  test('never fails for what it holds', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (raw) => foreign(50).safeParse(raw).success));
  });

  test('is cut at whole characters', () => {
    expect(foreign(2).parse('👍👍👍')).toBe('👍👍');
  });

  test('loses what deceives', () => {
    expect(foreign(50).parse('rapport\u202efdp.exe\u0000')).toBe('rapportfdp.exe');
  });
});
