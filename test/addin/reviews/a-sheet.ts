import type { Line } from '#addin/reviews/answering/answer-keeper.ts';

export const idOf = (digits: number) => `00000000-0000-4000-8000-${String(digits).padStart(12, '0')}`;

type Given = { section?: Line['section']; member?: number; reasons?: Line['facts']['reasons']; name?: string };

/** One access; those with numbers that leave the same when divided by three are through one group. */
export const lineOf = (
  digits: number,
  { section = 'new', member = 1, reasons = [], name = `Maja ${String(member).padStart(2, '0')}` }: Given = {},
): Line => ({
  lineId: idOf(digits),
  version: 1,
  groupId: idOf(90 + (digits % 3)),
  memberId: idOf(member),
  section,
  source: 'manager',
  facts: {
    kind: 'user',
    name,
    title: 'Pædagog',
    unit: 'Dagtilbud',
    isGuest: false,
    isDirect: true,
    paths: [],
    since: null,
    lastSignIn: 'unknown',
    reasons: [...reasons],
  },
  answer: null,
  answeredBy: null,
  answeredAt: null,
  comment: null,
  other: null,
  gone: null,
  goneAt: null,
  handed: null,
  removal: null,
});

const group = (digits: number) => ({ groupId: idOf(digits), name: `Gruppe ${digits}`, words: null, sensitivity: null });

/** What listMyLines answers of one sheet. */
export const sheetOf = (lines: readonly Line[], more: object = {}) => ({
  sheets: [
    {
      sheetId: idOf(501),
      reviewId: idOf(500),
      of: 'me',
      standsInFor: null,
      name: 'Hvert kvartal',
      starts: '2026-11-24',
      ends: '2026-12-22',
      askedAt: null,
      sentAt: null,
      ended: false,
      secondLook: null,
      spentMs: null,
      spentBeforeMs: null,
      next: null,
      groups: [group(90), group(91), group(92)],
      lines,
      ...more,
    },
  ],
  standIn: null,
  next: null,
});
