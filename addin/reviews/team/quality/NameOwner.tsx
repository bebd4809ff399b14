import { Checkbox } from '@fluentui/react-checkbox';
import { PersonQuestionMarkRegular } from '@fluentui/react-icons/svg/person-question-mark';
import { useState } from 'react';
import type { DataGap } from '#shared/reviews/data-gaps.ts';
import { ProblemMessage } from '../../../look/ProblemMessage.tsx';
import { useToasts } from '../../../look/toasts/toasts.ts';
import { useTexts } from '../../../texts/language.ts';
import * as quality from '../../../texts/reviews/quality.ts';
import { useChange, useRead } from '../../../use-api.ts';
import { BesidePopover } from '../../choosing/BesidePopover.tsx';
import type { Choice } from '../../choosing/PersonChoices.tsx';
import { PersonSearch } from '../../choosing/PersonSearch.tsx';
import { useSearch } from '../../choosing/use-search.ts';
import { toMend, useSendingTasks } from './use-sending-tasks.ts';

type Given = {
  readonly reviewId: string;
  readonly gap: DataGap;
  /** The team answers for some of the group meanwhile, and the caller may give that to another. */
  readonly mayGive: boolean;
  /** Where it was pressed. */
  readonly near: HTMLElement;
  readonly onClose: () => void;
};

/** Who is to own a group: a task to IT support. The same person may answer for it from now on. */
export const NameOwner = ({ reviewId, gap, mayGive, near, onClose }: Given) => {
  const t = useTexts(quality);
  const toasts = useToasts();
  const [answersToo, setAnswersToo] = useState(mayGive);
  const search = useSearch();
  const found = useRead('findPeople', { query: { search: search.sought } }, { enabled: search.isEnough });
  const tasks = useSendingTasks(reviewId);
  const give = useChange('giveGroup', ['listDataGaps', 'readReview']);
  const people = search.isEnough ? (found.data?.people ?? []) : [];
  const group = gap.about?.name ?? '';
  const choose = ({ personId, name }: Choice) => {
    const mend = toMend(gap);
    if (!mend || give.isPending) return;
    const done = (words: string) => () => {
      toasts.done(words);
      onClose();
    };
    const task = { ...mend, ...(personId && { namesId: personId }) };
    if (!personId || !answersToo) return tasks.send([task], done(t.done(1)));
    // Who may not answer for it is not proposed either, before somebody has looked at it.
    const given = { params: { reviewId, groupId: mend.aboutId }, body: { personId } };
    const onSuccess = () => {
      // Given it is, whatever becomes of the task.
      setAnswersToo(false);
      tasks.send([task], done(t.toldToo(name)));
    };
    give.mutate(given, { onSuccess });
  };
  const failed = give.error ?? tasks.error ?? found.error;
  return (
    <BesidePopover title={t.whoOwns(group)} help={t.nameHelp} near={near} onClose={onClose}>
      {failed && <ProblemMessage failed={failed} />}
      <PersonSearch
        label={t.whoOwns(group)}
        search={search}
        choices={[
          ...people.map(({ personId, name, unit }) => ({ personId, name, below: unit })),
          { personId: null, name: t.letItFind, below: null, icon: <PersonQuestionMarkRegular /> },
        ]}
        status={undefined}
        onChoose={choose}
      />
      {mayGive && (
        <Checkbox
          label={t.answersToo}
          checked={answersToo}
          onChange={(_, { checked }) => setAnswersToo(checked === true)}
        />
      )}
    </BesidePopover>
  );
};
