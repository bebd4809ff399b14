import { Checkbox } from '@fluentui/react-checkbox';
import { PersonQuestionMarkRegular } from '@fluentui/react-icons/svg/person-question-mark';
import { PersonSearchRegular } from '@fluentui/react-icons/svg/person-search';
import { Input } from '@fluentui/react-input';
import { Popover, PopoverSurface } from '@fluentui/react-popover';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useDeferredValue, useId, useState } from 'react';
import type { DataGap } from '#shared/reviews/data-gaps.ts';
import { ProblemMessage } from '../../../look/ProblemMessage.tsx';
import { useToasts } from '../../../look/toasts/toasts.ts';
import { useTexts } from '../../../texts/language.ts';
import * as quality from '../../../texts/reviews/quality.ts';
import { useChange, useRead } from '../../../use-api.ts';
import { type Choice, PersonChoices } from '../../choosing/PersonChoices.tsx';
import { toMend, useSendingTasks } from './use-sending-tasks.ts';

const useStyles = makeStyles({
  surface: {
    boxSizing: 'border-box',
    width: '320px',
    maxWidth: '100vw',
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
  },
  title: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  help: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
});

type Given = {
  readonly reviewId: string;
  readonly gap: DataGap;
  /** The team answers for some of the group meanwhile, and the caller may give that to another. */
  readonly mayGive: boolean;
  /** Where it was pressed. */
  readonly near: HTMLElement;
  readonly onClose: () => void;
};

const shortest = 2;

/** Who is to own a group: a task to IT support. The same person may answer for it from now on. */
export const NameOwner = ({ reviewId, gap, mayGive, near, onClose }: Given) => {
  const styles = useStyles();
  const t = useTexts(quality);
  const toasts = useToasts();
  const title = useId();
  const [text, setText] = useState('');
  const [answersToo, setAnswersToo] = useState(mayGive);
  const search = useDeferredValue(text.trim());
  const found = useRead('findPeople', { query: { search } }, { enabled: search.length >= shortest });
  const tasks = useSendingTasks(reviewId);
  const give = useChange('giveGroup', ['listDataGaps', 'readReview']);
  const people = search.length >= shortest ? (found.data?.people ?? []) : [];
  const choices: readonly Choice[] = [
    ...people.map(({ personId, name, unit }) => ({ personId, name, below: unit })),
    { personId: null, name: t.letItFind, below: null, icon: <PersonQuestionMarkRegular /> },
  ];
  const sent = () => {
    toasts.done(t.done(1));
    onClose();
  };
  const choose = ({ personId, name }: Choice) => {
    const mend = toMend(gap);
    if (!mend || !gap.about || give.isPending) return;
    const task = { ...mend, ...(personId && { namesId: personId }) };
    if (!personId || !answersToo) return tasks.send([task], sent);
    // Who may not answer for it is not proposed either, before somebody has looked at it.
    give.mutate(
      { params: { reviewId, groupId: gap.about.id }, body: { personId } },
      {
        onSuccess: () =>
          tasks.send([task], () => {
            toasts.done(t.toldToo(name));
            onClose();
          }),
      },
    );
  };
  const failed = give.error ?? tasks.error ?? found.error;
  return (
    <Popover
      open
      trapFocus
      positioning={{ target: near, position: 'below', align: 'end', autoSize: true }}
      onOpenChange={(_, { open }) => !open && onClose()}
    >
      <PopoverSurface className={styles.surface} aria-labelledby={title}>
        <h2 id={title} className={styles.title}>
          {t.whoOwns(gap.about?.name ?? '')}
        </h2>
        <p className={styles.help}>{t.nameHelp}</p>
        {failed && <ProblemMessage failed={failed} />}
        <PersonChoices label={t.whoOwns(gap.about?.name ?? '')} choices={choices} onChoose={choose}>
          {(combobox) => (
            <Input
              {...combobox}
              contentBefore={<PersonSearchRegular />}
              maxLength={100}
              value={text}
              onChange={(_, { value }) => setText(value)}
            />
          )}
        </PersonChoices>
        {mayGive && (
          <Checkbox
            label={t.answersToo}
            checked={answersToo}
            onChange={(_, { checked }) => setAnswersToo(checked === true)}
          />
        )}
      </PopoverSurface>
    </Popover>
  );
};
