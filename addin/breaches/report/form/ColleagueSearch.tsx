import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useDeferredValue, useState } from 'react';
import { ProblemMessage } from '../../../look/ProblemMessage.tsx';
import * as texts from '../../../texts/breaches/report.ts';
import { useTexts } from '../../../texts/language.ts';
import { useRead } from '../../../use-api.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  person: { width: '100%', justifyContent: 'flex-start', textAlign: 'start', fontWeight: tokens.fontWeightRegular },
  unit: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground3 },
  none: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
});

type Colleague = { personId: string; name: string };

const shownFirst = 8;

/** A colleague by the beginning of the name; the list is open below the field, so arrow keys are not needed. */
export const ColleagueSearch = ({ onChoose }: { onChoose: (colleague: Colleague) => void }) => {
  const styles = useStyles();
  const t = useTexts(texts).behalf;
  const [text, setText] = useState('');
  const search = useDeferredValue(text.trim());
  const found = useRead('findPeople', { query: { search } }, { enabled: search.length >= 2 });
  return (
    <div>
      <Field label={t.colleague} hint={t.colleagueHint} required>
        <Input value={text} maxLength={100} type="search" onChange={(_, { value }) => setText(value)} />
      </Field>
      {found.error && <ProblemMessage failed={found.error} onRetry={() => found.refetch()} />}
      <p className={styles.none} role="status">
        {found.data?.people.length === 0 && t.noneFound(search)}
        {(found.data?.people.length ?? 0) > shownFirst && t.moreFound}
      </p>
      <ul className={styles.list}>
        {found.data?.people.slice(0, shownFirst).map(({ personId, name, unit }) => (
          <li key={personId}>
            <Button appearance="subtle" className={styles.person} onClick={() => onChoose({ personId, name })}>
              <span>
                {name}
                <span className={styles.unit}>{unit}</span>
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
};
