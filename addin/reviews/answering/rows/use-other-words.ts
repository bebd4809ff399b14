import { useTexts } from '../../../texts/language.ts';
import * as answering from '../../../texts/reviews/answering.ts';
import { useTimes } from '../../../texts/times.ts';
import { unbroken } from '../../../texts/unbroken.ts';
import { useRead } from '../../../use-api.ts';
import type { Line, Shown } from '../answer-keeper.ts';
import { saidOf } from '../sheet.ts';

type Voice = { readonly name: string; readonly answer: 'keep' | 'remove'; readonly at: string };

/** Where two have answered a line, both, and which of them holds; also where another answered while this page was open. */
export const useOtherWords = (shown: Shown) => {
  const t = useTexts(answering);
  const times = useTimes();
  const me = useRead('me', {}, { enabled: false }).data;
  const said = ({ name, answer, at }: Voice) => t.saidBy(name, t[answer], unbroken(times.time(at)));
  return (line: Line): string | undefined => {
    const late = shown.others.get(line.lineId);
    const { answer } = saidOf(shown, line);
    const standing =
      late?.answer && late.by && late.at ? { name: late.by.name, answer: late.answer, at: late.at } : undefined;
    if (standing) return t.holds(said(standing));
    const { other, answeredBy, answeredAt } = line;
    if (!other || other.answer === answer) return undefined;
    const first = said({ name: other.by.personId === me?.personId ? t.you : other.by.name, ...other });
    if (!answer || !answeredAt || answer !== line.answer) return first;
    const holder = answeredBy?.personId === me?.personId ? t.you : (answeredBy?.name ?? '');
    return `${first} ${t.holds(said({ name: holder, answer, at: answeredAt }))}`;
  };
};
