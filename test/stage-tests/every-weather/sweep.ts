import type { Met } from './go-through.ts';
import { about, tooLate, twice } from './sweep-facts.ts';
import { cardsIn, type Walked, walk } from './walk.ts';
import type { Weather } from './weather.ts';
import { adviceFor, noOf, sentencesFor, shownFor } from './words-of.ts';

/** Weathers that pass over one stage, one after the other. */
export type Passage = { readonly title: string; readonly weathers: readonly Weather[] };

/** A suite for passages that go on at the same time, each on a stage of its own. */
export const sweep = (passages: readonly Passage[]): void => {
  const walked = new Map<string, Walked>();
  beforeAll(async () => {
    await Promise.all(passages.map(async ({ title, weathers }) => void walked.set(title, await walk(weathers))));
  }, 1_800_000); // half an hour on a machine that does ten other things

  describe.each(passages)('$title', ({ title, weathers }) => {
    const all = (): Walked => {
      const found = walked.get(title);
      if (!found) throw new Error(`${title} was not walked`);
      return found;
    };
    const met = (name: string): Met => {
      const found = all().met.get(name);
      if (!found || found instanceof Error) throw found ?? new Error(`${name} did not come`);
      return found;
    };

    describe.each(weathers)('$name', (weather) => {
      const { name } = weather;

      test('loses no report', () =>
        expect(met(name).reports.filter(({ caseId }) => !all().kept.has(caseId))).toEqual([]));

      test('leaves one card of each case', () =>
        expect(met(name).reports.map(({ reference }) => cardsIn(all(), reference))).toEqual([1, 1]));

      test('meanwhile lets the team hear of a report as it can', () => expect(met(name).heard).toBe(weather.heard));

      test('has nothing said twice in one place', () => expect(twice(about(all().told, met(name)))).toEqual([]));

      test('reminds of nothing that has run out', () =>
        expect(met(name).reports.flatMap((report) => tooLate(all().told, report))).toEqual([]));

      test('shows on the set-up page as what it is, with what to do', () => {
        expect(met(name).wrong).toEqual(weather.wrong ?? {});
        for (const cause of Object.values(met(name).wrong)) expect(adviceFor(cause).join(' ')).toMatch(/\w+.*\./);
      });

      test('refuses in words that say what to do', () => {
        const no = Object.entries(met(name).no);
        expect(Object.fromEntries(no.map(([who, failed]) => [who, noOf(failed)]))).toEqual(weather.no ?? {});
        for (const [, failed] of no) expect(sentencesFor(noOf(failed))).toContain(shownFor(failed));
      });
    });

    test('in the end everything works, and the log is whole', () =>
      expect([all().stillWrong, all().breaks]).toEqual([{}, []]));
  });
};
