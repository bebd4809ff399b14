import { Button } from '@fluentui/react-button';
import { Input } from '@fluentui/react-input';
import { Popover, PopoverSurface } from '@fluentui/react-popover';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { type RefObject, useDeferredValue, useId, useState } from 'react';
import type { StandInView } from '#shared/reviews/answering/stand-ins.ts';
import { useNow } from '../../../look/clock.ts';
import { DateField } from '../../../look/dates/DateField.tsx';
import { ProblemMessage } from '../../../look/ProblemMessage.tsx';
import { Person } from '../../../look/people/Person.tsx';
import { dayOf } from '../../../texts/copenhagen-day.ts';
import { useTexts } from '../../../texts/language.ts';
import * as texts from '../../../texts/reviews/stand-in.ts';
import { useChange, useRead } from '../../../use-api.ts';
import { PersonChoices } from '../handing/PersonChoices.tsx';

const useStyles = makeStyles({
  surface: {
    boxSizing: 'border-box',
    width: '320px',
    maxWidth: '100vw',
    display: 'grid',
    rowGap: tokens.spacingVerticalM,
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  help: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  days: { display: 'grid', gridTemplateColumns: '1fr 1fr', columnGap: tokens.spacingHorizontalM },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Given = {
  /** Who stands in already. */
  readonly before: StandInView | null;
  readonly near: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
};

type Named = { readonly personId: string; readonly name: string };
const namedIn = (before: StandInView | null): Named | undefined =>
  before?.person.personId ? { personId: before.person.personId, name: before.person.name } : undefined;

/** Who answers meanwhile, from which day to which. */
export const StandInPopover = ({ before, near, onClose }: Given) => {
  const styles = useStyles();
  const t = useTexts(texts);
  const title = useId();
  const today = dayOf(useNow());
  const [person, setPerson] = useState(namedIn(before));
  const [from, setFrom] = useState(before?.from ?? today);
  const [to, setTo] = useState(before?.to ?? '');
  const [isTried, setIsTried] = useState(false);
  const change = useChange('setStandIn', ['listMyLines'], onClose);
  const isWrong = to !== '' && (to < from || to < today);
  const save = () => {
    setIsTried(true);
    if (person && from && to && !isWrong) change.mutate({ body: { standIn: { personId: person.personId, from, to } } });
  };
  return (
    <Popover
      open
      trapFocus
      positioning={{ target: near.current, position: 'below', align: 'end', autoSize: true }}
      onOpenChange={(_, { open }) => !open && onClose()}
    >
      <PopoverSurface className={styles.surface} aria-labelledby={title}>
        <h2 id={title} className={styles.title}>
          {t.title}
        </h2>
        <p className={styles.help}>{t.help}</p>
        {change.error && <ProblemMessage failed={change.error} onRetry={save} />}
        {person ? (
          <div className={styles.ways}>
            <Person person={person} size={32} />
            <Button size="small" appearance="subtle" onClick={() => setPerson(undefined)}>
              {t.another}
            </Button>
          </div>
        ) : (
          <Search label={t.search} onChoose={setPerson} missing={isTried} />
        )}
        <div className={styles.days}>
          <DateField label={t.from} value={from} onChange={setFrom} fault={isTried && !from ? t.missing : undefined} />
          <DateField
            label={t.to}
            value={to}
            onChange={setTo}
            fault={isTried && isWrong ? t.over : isTried && !to ? t.missing : undefined}
          />
        </div>
        <div className={styles.ways}>
          <Button appearance="primary" disabledFocusable={change.isPending} onClick={save}>
            {t.save}
          </Button>
          {before && (
            <Button disabledFocusable={change.isPending} onClick={() => change.mutate({ body: { standIn: null } })}>
              {t.remove}
            </Button>
          )}
        </div>
      </PopoverSurface>
    </Popover>
  );
};

type SearchGiven = {
  readonly label: string;
  readonly missing: boolean;
  readonly onChoose: (person: Named) => void;
};

const Search = ({ label, missing, onChoose }: SearchGiven) => {
  const styles = useStyles();
  const t = useTexts(texts);
  const [text, setText] = useState('');
  const search = useDeferredValue(text.trim());
  const found = useRead('findStandIns', { query: { search } }, { enabled: search.length >= 2 });
  const people = found.data?.people ?? [];
  return (
    <div>
      <PersonChoices
        label={label}
        choices={people.map(({ personId, name, unit }) => ({ personId, name, below: unit }))}
        onChoose={({ personId, name }) => personId && onChoose({ personId, name })}
      >
        {(combobox) => (
          <Input
            {...combobox}
            placeholder={label}
            maxLength={100}
            value={text}
            onChange={(_, { value }) => setText(value)}
          />
        )}
      </PersonChoices>
      <p className={styles.help} role="status">
        {found.data && search.length >= 2 && people.length === 0 && t.noneFound(search)}
        {missing && t.who}
      </p>
    </div>
  );
};
