import type { ComponentType } from 'react';
import type { ChoiceProps, PlanPart } from '../part.ts';
import { DaysChoice } from './DaysChoice.tsx';
import { GroupsChoice } from './GroupsChoice.tsx';
import { NameChoice } from './NameChoice.tsx';
import { PeopleChoice } from './PeopleChoice.tsx';
import { RemovalChoice } from './RemovalChoice.tsx';
import { RepeatsChoice } from './RepeatsChoice.tsx';
import { SilenceChoice } from './SilenceChoice.tsx';
import { WhoChoice } from './WhoChoice.tsx';

/** The form of each part of a plan; complete by type. */
export const choiceOf: Readonly<Record<PlanPart, ComponentType<ChoiceProps>>> = {
  name: NameChoice,
  groups: GroupsChoice,
  who: WhoChoice,
  people: PeopleChoice,
  days: DaysChoice,
  silence: SilenceChoice,
  removal: RemovalChoice,
  repeats: RepeatsChoice,
};
