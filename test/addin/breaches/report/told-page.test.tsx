import { screen } from '@testing-library/react';
import { da as report } from '#addin/texts/breaches/report.ts';
import { da as terms } from '#addin/texts/breaches/terms.ts';
import { toldAddress } from '#shared/addresses/told-address.ts';
import { openTab, title } from '#test/addin/teams/open-tab.tsx';

const told = 'jeg kom til at glemme tasken med "tre" borgermapper (i bussen), 100 % væk!';

test('what was told to the bot begins the report of its kind, and leaves the address', async () => {
  openTab({ asked: toldAddress(told).slice(1) });
  await title(terms.kinds['paper-left-behind'].name);
  expect(await screen.findByDisplayValue(told)).toBe(screen.getByLabelText(report.more.description));
  expect(location.href).not.toContain('bussen');
});

test('where it tells of no kind, the form is that of whatever it is', async () => {
  openTab({ asked: toldAddress('xyzzy').slice(1) });
  await title(terms.kinds.other.name);
});

test('a long text is cut before its link is', () => expect(toldAddress('å'.repeat(5000)).length).toBeLessThan(3200));
