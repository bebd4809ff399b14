import { PersonSwapRegular } from '@fluentui/react-icons/svg/person-swap';
import { MessageBar, MessageBarBody } from '@fluentui/react-message-bar';
import type { StandInView } from '#shared/reviews/answering/stand-ins.ts';
import { useNow } from '../../../look/clock.ts';
import { dayOf } from '../../../texts/copenhagen-day.ts';
import { useTexts } from '../../../texts/language.ts';
import * as texts from '../../../texts/reviews/stand-in.ts';
import { useTimes } from '../../../texts/times.ts';
import { unbroken } from '../../../texts/unbroken.ts';
import type { Sheet } from '../sheet.ts';

type Given = { readonly sheet: Sheet; readonly standIn: StandInView | null };

/** For whom one answers, or who answers for oneself, as long as that is so. */
export const StandInBar = ({ sheet: { standsInFor, of }, standIn }: Given) => {
  const t = useTexts(texts);
  const times = useTimes();
  const now = useNow();
  const today = dayOf(now);
  const ahead = (day: string) => unbroken(times.ahead(day, now));
  if (standsInFor) return <Bar words={t.youAnswer(standsInFor.person.name, ahead(standsInFor.until))} />;
  if (of !== 'me' || !standIn || standIn.to < today) return null;
  return <Bar words={t.answersForYou(standIn.person.name, ahead(standIn.from), ahead(standIn.to))} />;
};

const Bar = ({ words }: { words: string }) => (
  <MessageBar icon={<PersonSwapRegular />}>
    <MessageBarBody>{words}</MessageBarBody>
  </MessageBar>
);
