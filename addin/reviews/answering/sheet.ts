import type { Routes } from '#shared/routes/all.ts';
import type { AnswerOf } from '#shared/routes/route.ts';
import type { Line, Said, Shown } from './answer-keeper.ts';

/** What one person, or the team, is asked in one review. */
export type Sheet = AnswerOf<Routes['listMyLines']>['sheets'][number];
/** What a group gives access to. */
export type Access = Omit<Sheet['groups'][number], 'groupId'>;

const unknown: Access = { name: '', words: null, sensitivity: null };
const nothing: Said = { answer: null, comment: '' };

export const accessIn = (sheet: Sheet): ((line: Line) => Access) => {
  const groups = new Map(sheet.groups.map((group) => [group.groupId, group]));
  return ({ groupId }) => groups.get(groupId) ?? unknown;
};

/** What it lets one do; the name of its group where nobody has said. */
export const wordsOf = ({ words, name }: Access): string => words ?? name;

export const saidOf = ({ said }: Shown, { lineId }: Line): Said => said.get(lineId) ?? nothing;

/** Whether an answer is still missing. */
export const isOpen = (shown: Shown, line: Line): boolean =>
  !line.handed && !line.gone && saidOf(shown, line).answer === null;
