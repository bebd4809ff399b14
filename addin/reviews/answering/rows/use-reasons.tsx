import { BranchRegular } from '@fluentui/react-icons/svg/branch';
import { ClockDismissRegular } from '@fluentui/react-icons/svg/clock-dismiss';
import { GuestRegular } from '@fluentui/react-icons/svg/guest';
import { PersonAddRegular } from '@fluentui/react-icons/svg/person-add';
import { PersonProhibitedRegular } from '@fluentui/react-icons/svg/person-prohibited';
import { PersonQuestionMarkRegular } from '@fluentui/react-icons/svg/person-question-mark';
import { PersonSwapRegular } from '@fluentui/react-icons/svg/person-swap';
import type { ReactElement } from 'react';
import { useTexts } from '../../../texts/language.ts';
import * as reasons from '../../../texts/reviews/reasons.ts';
import { type Times, useTimes } from '../../../texts/times.ts';
import type { Line } from '../answer-keeper.ts';

type Reason = Line['facts']['reasons'][number];
type Words = typeof reasons.da;

const inWords = (reason: Reason, t: Words, times: Times): string => {
  switch (reason.reason) {
    case 'left':
      return t.left(times.day(reason.on));
    case 'account-deleted':
    case 'account-disabled':
    case 'never-signed-in':
    case 'guest':
      return t[reason.reason];
    case 'long-not-signed-in':
      return t['long-not-signed-in'](times.day(reason.since), reason.weeks);
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

export type ShownReason = { readonly words: string; readonly icon: ReactElement };

/** Why a line is asked about, most serious first, in words: what stands out, through what, since when. */
export const useReasons = () => {
  const t = useTexts(reasons);
  const times = useTimes();
  return ({ facts }: Line): readonly ShownReason[] => [
    ...facts.reasons.map((reason) => ({ words: inWords(reason, t, times), icon: icons[reason.reason] })),
    ...(facts.isDirect
      ? []
      : facts.paths.slice(0, 1).map((path) => ({ words: t.through(path.join(' › ')), icon: <BranchRegular /> }))),
    ...(facts.since === null ? [] : [{ words: t.seen(times.day(facts.since)), icon: <PersonAddRegular /> }]),
  ];
};
