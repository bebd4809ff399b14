import { Badge } from '@fluentui/react-badge';
import { EyeRegular } from '@fluentui/react-icons/svg/eye';
import { makeStyles } from '@griffel/react';
import { useTexts } from '../../texts/language.ts';
import * as proofTexts from '../../texts/reviews/proof.ts';

const useStyles = makeStyles({ badge: { alignSelf: 'flex-start', whiteSpace: 'nowrap' } });

/** Says that who looks is known. */
export const LoggedBadge = () => (
  <Badge className={useStyles().badge} appearance="outline" color="informative" shape="rounded" icon={<EyeRegular />}>
    {useTexts(proofTexts).lookUp.logged}
  </Badge>
);
