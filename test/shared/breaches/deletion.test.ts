import { deletionFrom } from '#shared/breaches/deletion.ts';
import type { DeletionState } from '#shared/breaches/views.ts';

const reporter = (deletion: DeletionState) => ({ deletion, byTeam: false });
const team = (deletion: DeletionState) => ({ deletion, byTeam: true });

test.each<[string, Parameters<typeof deletionFrom>[0], DeletionState]>([
  ['no reporter has said anything', [], 'not-asked'],
  ['a reporter has', [reporter('confirmed')], 'confirmed'],
  ['two reporters differ: the worse, where it came first', [reporter('refused'), reporter('confirmed')], 'refused'],
  ['two reporters differ: the worse, where it came last', [reporter('confirmed'), reporter('no-answer')], 'no-answer'],
  ['the team has looked', [team('confirmed'), reporter('refused')], 'confirmed'],
  ['two of the team: the latest', [team('confirmed'), team('refused')], 'refused'],
  ['a word is taken back', [reporter('confirmed'), team('not-asked')], 'confirmed'],
])('what is held of a deletion when %s', (_when, records, held) => expect(deletionFrom(records)).toBe(held));
