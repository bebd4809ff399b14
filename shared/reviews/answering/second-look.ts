/** What was kept, and in which time. */
type Kept = { readonly lines: number; readonly people: number; readonly ms: number };

/** A name is read as long as four accesses of it. */
const linesOfAName = 4;
/** Of fewer lines three would be most of them. */
const enough = 10;

/** Whether so many lines were confirmed faster than they can be read. */
const isFasterThanRead = ({ lines, people, ms }: Kept, msPerLine: number): boolean =>
  lines >= enough && ms < msPerLine * (lines + linesOfAName * people);

type Line = { readonly lineId: string; readonly isVerySensitive: boolean };
type KeptLine = Line & { readonly memberId: string; readonly isUnchanged: boolean };
type Times = { readonly unchangedMs: number | undefined; readonly sheetMs: number | undefined };

/**
 * What was kept faster than it can be read, and the milliseconds it took: the unchanged lines, or else all of the sheet.
 * @param times milliseconds; undefined: not known
 * @param msPerLine setting; 0: nobody is asked again
 */
export const fasterThanRead = <L extends KeptLine>(
  kept: readonly L[],
  { unchangedMs, sheetMs }: Times,
  msPerLine: number,
): { readonly lines: readonly L[]; readonly ms: number } | undefined => {
  const unchanged = { lines: kept.filter(({ isUnchanged }) => isUnchanged), ms: unchangedMs };
  for (const { lines, ms } of [unchanged, { lines: kept, ms: sheetMs }]) {
    const people = new Set(lines.map(({ memberId }) => memberId)).size;
    if (ms !== undefined && isFasterThanRead({ lines: lines.length, people, ms }, msPerLine)) return { lines, ms };
  }
  return undefined;
};

/**
 * Three lines drawn at random, one of them very sensitive where there is one.
 * @param random from 0 to below 1
 */
export const drawThree = (lines: readonly Line[], random: () => number): readonly string[] => {
  const first = drawn(
    lines.filter(({ isVerySensitive }) => isVerySensitive),
    random,
  ).slice(0, 1);
  const others = drawn(
    lines.filter((line) => !first.includes(line)),
    random,
  ).slice(0, 3 - first.length);
  return drawn([...first, ...others], random).map(({ lineId }) => lineId);
};

const drawn = <T>(all: readonly T[], random: () => number): readonly T[] =>
  all
    .map((one) => ({ one, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ one }) => one);
