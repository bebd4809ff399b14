import type { readSittings } from './spend.ts';

type Sittings = Awaited<ReturnType<typeof readSittings>>;

/** What a person is shown of the own time over a sheet, the newest sittings first. */
export const sittingOf = (sittings: Sittings, sheetId: string, sentAt: Date | null) => {
  const own = sittings.find((one) => one.sheetId === sheetId);
  const before = sittings.find((one) => one.sheetId !== sheetId && one.sentAt && (!sentAt || one.sentAt < sentAt));
  return {
    secondLook: sentAt === null ? (own?.look ?? null) : null,
    spentMs: own?.spentMs ?? null,
    spentBeforeMs: before?.spentMs ?? null,
  };
};
