import { Badge, type BadgeProps } from '@fluentui/react-badge';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ClockRegular } from '@fluentui/react-icons/svg/clock';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { ComponentType } from 'react';
import type { ProofView } from '#shared/reviews/proof/proof-views.ts';
import { Tip } from '../../look/frame/Tip.tsx';
import { Unseen } from '../../look/Unseen.tsx';
import { useTexts } from '../../texts/language.ts';
import * as proofTexts from '../../texts/reviews/proof.ts';
import { useTimes } from '../../texts/times.ts';

type Check = ProofView['log']['check'];
type Found = NonNullable<Check>['found'] | 'never';

const dress: Readonly<Record<Found, readonly [NonNullable<BadgeProps['color']>, ComponentType]>> = {
  whole: ['success', CheckmarkCircleFilled],
  altered: ['danger', WarningFilled],
  outdated: ['informative', ClockRegular],
  never: ['informative', ClockRegular],
};

/** Whether the log's chain is whole, by a check that was made; when is said under the pointer, and read aloud. */
export const ChainBadge = ({ check }: { check: Check }) => {
  const t = useTexts(proofTexts);
  const times = useTimes();
  const found: Found = check?.found ?? 'never';
  const [color, Icon] = dress[found];
  const when = check && t.checked(times.full(check.at));
  const badge = (
    <Badge appearance="tint" color={color} shape="rounded" icon={<Icon />} tabIndex={when ? 0 : undefined}>
      {t.chain[found]}
      {when && <Unseen>. {when}</Unseen>}
    </Badge>
  );
  return when ? <Tip words={when}>{badge}</Tip> : badge;
};
