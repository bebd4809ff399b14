import { PersonQuestionMarkRegular } from '@fluentui/react-icons/svg/person-question-mark';
import { PersonSearchRegular } from '@fluentui/react-icons/svg/person-search';
import { Input } from '@fluentui/react-input';
import { Popover, PopoverSurface } from '@fluentui/react-popover';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useDeferredValue, useId, useState } from 'react';
import type { Routes } from '#shared/routes/all.ts';
import type { AnswerOf } from '#shared/routes/route.ts';
import { ProblemMessage } from '../../../look/ProblemMessage.tsx';
import { useTexts } from '../../../texts/language.ts';
import * as handing from '../../../texts/reviews/handing.ts';
import { useRead } from '../../../use-api.ts';
import type { Sheet } from '../sheet.ts';
import { type Choice, PersonChoices } from './PersonChoices.tsx';

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

/** What is handed over: lines of one person, or of several. */
export type ToHand = {
  readonly reviewId: string;
  readonly of: Sheet['of'];
  readonly lineIds: readonly string[];
  /** Whose access it is, where it is one person's. */
  readonly name: string | undefined;
  /** What a group gives access to, for the reason "owner of". */
  readonly access: string;
  /** Where it was pressed. */
  readonly near: HTMLElement;
};

type Given = {
  readonly asked: ToHand;
  /** Null: to the GDPR team. */
  readonly onChoose: (to: { readonly personId: string | null; readonly name: string }) => void;
  readonly onClose: () => void;
};

/** Who can answer instead: at most two proposals with why, a search, and last that one does not know. */
export const HandOver = ({ asked, onChoose, onClose }: Given) => {
  const styles = useStyles();
  const t = useTexts(handing);
  const title = useId();
  const [text, setText] = useState('');
  const search = useDeferredValue(text.trim());
  const params = { reviewId: asked.reviewId, lineId: asked.lineIds[0] ?? '' };
  const found = useRead('findReviewers', { params, query: search.length < 2 ? {} : { search } });
  const choices = choicesOf(found.data, search, t.why, asked.access);
  const team: Choice = { personId: null, name: t.unknown, below: t.toTeam, icon: <PersonQuestionMarkRegular /> };
  return (
    <Popover
      open
      trapFocus
      positioning={{ target: asked.near, position: 'below', align: 'end', autoSize: true }}
      onOpenChange={(_, { open }) => !open && onClose()}
    >
      <PopoverSurface className={styles.surface} aria-labelledby={title}>
        <h2 id={title} className={styles.title}>
          {asked.name ? t.who(asked.name) : t.whoSeveral(asked.lineIds.length)}
        </h2>
        <p className={styles.help}>{t.help}</p>
        {found.error && <ProblemMessage failed={found.error} onRetry={() => found.refetch()} />}
        <PersonChoices
          label={t.search}
          choices={asked.of === 'team' ? choices : [...choices, team]}
          onChoose={({ personId, name }) => onChoose({ personId, name })}
        >
          {(combobox) => (
            <Input
              {...combobox}
              contentBefore={<PersonSearchRegular />}
              placeholder={t.search}
              maxLength={100}
              value={text}
              onChange={(_, { value }) => setText(value)}
            />
          )}
        </PersonChoices>
        {search.length >= 2 && found.data?.found.length === 0 && (
          <p className={styles.help} role="status">
            {t.noneFound(search)}
          </p>
        )}
      </PopoverSurface>
    </Popover>
  );
};

type Found = AnswerOf<Routes['findReviewers']>;

const choicesOf = (
  data: Found | undefined,
  search: string,
  why: typeof handing.da.why,
  access: string,
): readonly Choice[] => {
  if (search.length >= 2)
    return (data?.found ?? []).map(({ personId, name, unit }) => ({ personId, name, below: unit }));
  return (data?.proposals ?? []).map((one) => ({
    personId: one.personId,
    name: one.name,
    below: one.why === 'owner' ? why.owner(access) : why[one.why],
  }));
};
