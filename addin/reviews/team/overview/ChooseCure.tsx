import { PersonSearchRegular } from '@fluentui/react-icons/svg/person-search';
import { Input } from '@fluentui/react-input';
import { Popover, PopoverSurface } from '@fluentui/react-popover';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useDeferredValue, useId, useState } from 'react';
import type { PersonRef } from '#shared/cases/person-ref.ts';
import type { Cure } from '#shared/reviews/cure-of.ts';
import { ProblemMessage } from '../../../look/ProblemMessage.tsx';
import { useToasts } from '../../../look/toasts/toasts.ts';
import { useTexts } from '../../../texts/language.ts';
import * as overview from '../../../texts/reviews/overview.ts';
import { useChange, useRead } from '../../../use-api.ts';
import { PersonChoices } from '../../answering/handing/PersonChoices.tsx';

const useStyles = makeStyles({
  surface: {
    boxSizing: 'border-box',
    width: '320px',
    maxWidth: '100vw',
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  help: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
});

type Given = {
  readonly reviewId: string;
  readonly sheetId: string;
  readonly reviewer: PersonRef;
  readonly cure: Exclude<Cure, 'remind'>;
  /** Where it was pressed. */
  readonly near: HTMLElement;
  readonly onClose: () => void;
};

const shortest = 2;

/** Whom a reviewer's lines are given to, or who stands in for the reviewer. */
export const ChooseCure = ({ reviewId, sheetId, reviewer, cure, near, onClose }: Given) => {
  const styles = useStyles();
  const t = useTexts(overview);
  const toasts = useToasts();
  const title = useId();
  const [text, setText] = useState('');
  const search = useDeferredValue(text.trim());
  const isLong = search.length >= shortest;
  const found = useRead('findPeople', { query: { search } }, { enabled: isLong });
  const give = useChange('reassignSheet', ['readReview']);
  const name = useChange('nameStandIn', ['readReview']);
  const people = isLong ? (found.data?.people ?? []) : [];
  const choose = (personId: string | null, chosen: string) => {
    if (!personId || give.isPending || name.isPending) return;
    const asked = { params: { reviewId, sheetId }, body: { personId } };
    const onSuccess = () => {
      toasts.done(t.cured[cure](chosen));
      onClose();
    };
    if (cure === 'reassign') give.mutate(asked, { onSuccess });
    else name.mutate(asked, { onSuccess });
  };
  const failed = give.error ?? name.error ?? found.error;
  return (
    <Popover
      open
      trapFocus
      positioning={{ target: near, position: 'below', align: 'end', autoSize: true }}
      onOpenChange={(_, { open }) => !open && onClose()}
    >
      <PopoverSurface className={styles.surface} aria-labelledby={title}>
        <h2 id={title} className={styles.title}>
          {t.whoFor[cure](reviewer.name)}
        </h2>
        <p className={styles.help}>{t.cureHelp[cure]}</p>
        {failed && <ProblemMessage failed={failed} />}
        <PersonChoices
          label={t.searchPerson}
          choices={people.map((one) => ({ personId: one.personId, name: one.name, below: one.unit }))}
          onChoose={(one) => choose(one.personId, one.name)}
        >
          {(combobox) => (
            <Input
              {...combobox}
              contentBefore={<PersonSearchRegular />}
              placeholder={t.searchPerson}
              maxLength={100}
              value={text}
              onChange={(_, { value }) => setText(value)}
            />
          )}
        </PersonChoices>
        {isLong && found.data && people.length === 0 && (
          <p className={styles.help} role="status">
            {t.nobodyFound(search)}
          </p>
        )}
      </PopoverSurface>
    </Popover>
  );
};
