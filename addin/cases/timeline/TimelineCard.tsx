import { Checkbox } from '@fluentui/react-checkbox';
import { useState } from 'react';
import { Card } from '../../look/Card.tsx';
import * as cases from '../../texts/cases/case.ts';
import { useTexts } from '../../texts/language.ts';
import type { Whole } from '../subject.ts';
import { TimelineList } from './TimelineList.tsx';

/** Looks are many, and seals say nothing of a case. */
const seldomAsked = new Set(['looked', 'sealed']);

/** Everything that was done, newest first; what is seldom asked for is shown on request. */
export const TimelineCard = ({ found }: { found: Whole }) => {
  const t = useTexts(cases).timeline;
  const [looks, setLooks] = useState(false);
  const shown = found.timeline.filter(({ verb }) => looks || !seldomAsked.has(verb));
  return (
    <Card title={t.title}>
      <Checkbox label={t.showLooks} checked={looks} onChange={(_, { checked }) => setLooks(checked === true)} />
      <TimelineList found={found} entries={shown.toSorted((a, b) => b.sequence - a.sequence)} />
    </Card>
  );
};
