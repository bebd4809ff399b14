import { switchTable } from '#test/stage/tenant/switch-table.ts';
import { openSwitches, strictest } from '#test/stage/tenant/switches.ts';

const keptBy = () => {
  const kept: unknown[] = [];
  return { read: () => [...kept], append: (_kind: string, value: unknown) => void kept.push(value) };
};

test('a switch is as strict as can be until it is set', () => expect(strictest().get('userConsent')).toBe('off'));

test('what was set outlives a restart', () => {
  const journal = keptBy();
  openSwitches(journal).set('userConsent', 'on');
  expect(openSwitches(journal).get('userConsent')).toBe('on');
});

test('a value the switch does not have is refused in words and not kept', () => {
  const journal = keptBy();
  expect(() => openSwitches(journal).set('userConsent', 'perhaps')).toThrow('userConsent must be one of off, on.');
  expect(openSwitches(journal).get('userConsent')).toBe('off');
});

test.each(Object.entries(switchTable))(
  '%s says what it means and who says so',
  (_name, { sentence, source, values }) => {
    expect(sentence).toMatch(/\.$/);
    expect(source.length).toBeGreaterThan(10);
    expect(new Set(values).size).toBe(values.length);
  },
);
