import { screen } from '@testing-library/react';
import { CallFailed, type FailureKind } from '#addin/api.ts';
import type { Host } from '#addin/host/host.ts';
import { asSentence } from '#addin/look/as-sentence.ts';
import { ProblemMessage } from '#addin/look/ProblemMessage.tsx';
import { da as t } from '#addin/texts/desk.ts';
import { pretendDesk } from '#test/addin/support/desk.ts';
import { pretendHost, show } from '#test/addin/support/screen.tsx';

const told = (door: Host['door'], kind: FailureKind) => {
  show(<ProblemMessage failed={new CallFailed(kind)} />, { fetch: pretendDesk({}).fetch, host: pretendHost({ door }) });
  return screen.getByRole('alert').textContent;
};

test.each(['teams', 'outlook'] as const)('who cannot be signed in is told the ways out that are left in %s', (door) => {
  expect(told(door, 'signed-out')).toContain(t.stillSignedOut[door]);
});

test('in Teams no link leads to Teams', () => {
  expect(t.stillSignedOut.teams).not.toBe(t.stillSignedOut.outlook);
  expect(told('teams', 'signed-out')).not.toContain(t.stillSignedOut.outlook);
});

test('a temporary failure sends no one elsewhere', () => {
  expect(told('teams', 'busy')).not.toContain(t.stillSignedOut.teams);
});

test('the title ends before the words after it begin', () => {
  const { title, body } = t.failures.broken;
  expect(told('teams', 'broken')).toContain(`${title}.${body}`);
});

test('a title that ends in a sign of its own gets no full stop', () => expect(asSentence('Sendt?')).toBe('Sendt?'));
