import { Button } from '@fluentui/react-button';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { type RefObject, useState } from 'react';
import type { StandInView } from '#shared/reviews/answering/stand-ins.ts';
import { useNow } from '../../../look/clock.ts';
import { DateField } from '../../../look/dates/DateField.tsx';
import { ProblemMessage } from '../../../look/ProblemMessage.tsx';
import { Person } from '../../../look/people/Person.tsx';
import { dayOf } from '../../../texts/copenhagen-day.ts';
import { useTexts } from '../../../texts/language.ts';
import * as texts from '../../../texts/reviews/stand-in.ts';
import { useChange, useRead } from '../../../use-api.ts';
import { BesidePopover } from '../../choosing/BesidePopover.tsx';
import { PersonSearch } from '../../choosing/PersonSearch.tsx';
import { useSearch } from '../../choosing/use-search.ts';

const useStyles = makeStyles({
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
    <BesidePopover title={t.title} help={t.help} near={near.current} onClose={onClose}>
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
    </BesidePopover>
  );
};

type SearchGiven = {
  readonly label: string;
  readonly missing: boolean;
  readonly onChoose: (person: Named) => void;
};

const Search = ({ label, missing, onChoose }: SearchGiven) => {
  const t = useTexts(texts);
  const search = useSearch();
  const found = useRead('findStandIns', { query: { search: search.sought } }, { enabled: search.isEnough });
  const people = search.isEnough ? (found.data?.people ?? []) : [];
  const isNoneFound = search.isEnough && found.data !== undefined && people.length === 0;
  return (
    <PersonSearch
      label={label}
      search={search}
      choices={people.map(({ personId, name, unit }) => ({ personId, name, below: unit }))}
      status={isNoneFound ? t.noneFound(search.sought) : missing ? t.who : undefined}
      onChoose={({ personId, name }) => personId && onChoose({ personId, name })}
    />
  );
};
