import { BranchRegular } from '@fluentui/react-icons/svg/branch';
import { ClockDismissRegular } from '@fluentui/react-icons/svg/clock-dismiss';
import { GuestRegular } from '@fluentui/react-icons/svg/guest';
import { PersonAddRegular } from '@fluentui/react-icons/svg/person-add';
import { PersonProhibitedRegular } from '@fluentui/react-icons/svg/person-prohibited';
import { PersonQuestionMarkRegular } from '@fluentui/react-icons/svg/person-question-mark';
import { PersonSwapRegular } from '@fluentui/react-icons/svg/person-swap';
import type { ReactElement } from 'react';
import { useNow } from '../../../look/clock.ts';
import { useTexts } from '../../../texts/language.ts';
import * as reasons from '../../../texts/reviews/reasons.ts';
import { useTimes } from '../../../texts/times.ts';
import { unbroken } from '../../../texts/unbroken.ts';
import type { Line } from '../answer-keeper.ts';

type Reason = Line['facts']['reasons'][number];
type Words = typeof reasons.da;

const inWords = (reason: Reason, t: Words, on: (day: string) => string): string => {
  switch (reason.reason) {
    case 'left':
      return t.left(on(reason.on));
    case 'account-deleted':
    case 'account-disabled':
    case 'never-signed-in':
    case 'guest':
      return t[reason.reason];
    case 'long-not-signed-in':
      return t['long-not-signed-in'](on(reason.since), reason.weeks);
    case 'other-unit':
      return t['other-unit'](reason.most);
    case 'alone-with-title':
      return t['alone-with-title'](reason.others);
  }
};

const icons: Readonly<Record<Reason['reason'], ReactElement>> = {
  left: <PersonProhibitedRegular />,
  'account-deleted': <PersonProhibitedRegular />,
  'account-disabled': <PersonProhibitedRegular />,
  'never-signed-in': <ClockDismissRegular />,
  'long-not-signed-in': <ClockDismissRegular />,
  guest: <GuestRegular />,
  'other-unit': <PersonSwapRegular />,
  'alone-with-title': <PersonQuestionMarkRegular />,
};

export type ShownReason = {
  readonly of: Reason['reason'] | 'through' | 'since';
  readonly words: string;
  readonly icon: ReactElement;
};

/** Why a line is asked about, most serious first, in words: what stands out, through what, since when. */
export const useReasons = () => {
  const t = useTexts(reasons);
  const times = useTimes();
  const now = useNow();
  const on = (day: string): string => unbroken(times.past(day, now));
  return ({ facts }: Line): readonly ShownReason[] => [
    ...facts.reasons.map((reason) => ({
      of: reason.reason,
      words: inWords(reason, t, on),
      icon: icons[reason.reason],
    })),
    ...(facts.isDirect
      ? []
      : facts.paths
          .slice(0, 1)
          .map((path) => ({ of: 'through' as const, words: t.through(path.join(' › ')), icon: <BranchRegular /> }))),
    ...(facts.since === null
      ? []
      : [{ of: 'since' as const, words: t.seen(on(facts.since)), icon: <PersonAddRegular /> }]),
  ];
};

/** The most serious alone, which is what a line has room for; of who has left also whether the account is closed. */
export const shortReason = ([first, second]: readonly ShownReason[]): ShownReason | undefined =>
  first?.of === 'left' && second && isOfAccount(second)
    ? { ...first, words: `${first.words}. ${second.words}` }
    : first;

const isOfAccount = ({ of }: ShownReason): boolean => of === 'account-deleted' || of === 'account-disabled';
