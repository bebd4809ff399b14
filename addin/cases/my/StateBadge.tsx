import { Badge } from '@fluentui/react-badge';
import type { BreachState } from '#shared/breaches/states.ts';
import * as terms from '../../texts/breaches/terms.ts';
import { useTexts } from '../../texts/language.ts';

const colourOf = { new: 'informative', taken: 'brand', 'not-a-breach': 'informative', closed: 'success' } as const;

/** How far a report has come, in the reporter's words. */
export const StateBadge = ({ state }: { state: BreachState }) => (
  <Badge appearance="tint" color={colourOf[state]}>
    {useTexts(terms).statesForReporter[state].name}
  </Badge>
);
