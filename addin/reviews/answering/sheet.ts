import type { Routes } from '#shared/routes/all.ts';
import type { AnswerOf } from '#shared/routes/route.ts';
import type { Line, Said, Shown } from './answer-keeper.ts';
import { unitOf, within } from './unit-of.ts';

/** What one person, or the team, is asked in one review. */
export type Sheet = AnswerOf<Routes['listMyLines']>['sheets'][number];
/** What a group gives access to. `short`: its name on a page that says the unit above. */
export type Access = Omit<Sheet['groups'][number], 'groupId'> & { readonly short: string };

const unknown: Access = { name: '', short: '', words: null, sensitivity: null };
const nothing: Said = { answer: null, comment: '' };

export const accessIn = ({ groups, lines }: Sheet): ((line: Line) => Access) => {
  const unit = unitOf(lines);
  const known = new Map(
    groups.map(({ groupId, ...group }) => [groupId, { ...group, short: within(unit, group.name) }]),
  );
  return ({ groupId }) => known.get(groupId) ?? unknown;
};

/** What it lets one do; the name of its group where nobody has said. */
export const wordsOf = ({ words, short }: Access): string => words ?? short;

export const saidOf = ({ said }: Shown, { lineId }: Line): Said => said.get(lineId) ?? nothing;

/** Whether an answer is still missing. */
export const isOpen = (shown: Shown, line: Line): boolean =>
  !line.handed && !line.gone && saidOf(shown, line).answer === null;
