import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useDeferredValue, useState } from 'react';
import { Card } from '../../look/Card.tsx';
import { DateField } from '../../look/dates/DateField.tsx';
import { ProblemMessage } from '../../look/ProblemMessage.tsx';
import { Person } from '../../look/people/Person.tsx';
import { useToasts } from '../../look/toasts/toasts.ts';
import * as editorTexts from '../../texts/guidance/editor.ts';
import { useTexts } from '../../texts/language.ts';
import { useChange, useRead } from '../../use-api.ts';
import type { Article } from '../article.ts';
import { partsOf } from './typed-article.ts';

const useStyles = makeStyles({
  card: { maxWidth: '720px' },
  owner: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  person: { width: '100%', justifyContent: 'flex-start', textAlign: 'start', fontWeight: tokens.fontWeightRegular },
  label: { ...typographyStyles.body1, margin: 0 },
  save: { alignSelf: 'flex-start' },
});

type Owner = Article['owner'];
type Given = { article: Article; version: () => number; onSaved: (version: number) => void };

/** Who owns an article, whose it is, and when it is looked at again. It holds as soon as it is saved. */
export const CareFields = ({ article, version, onSaved }: Given) => {
  const styles = useStyles();
  const t = useTexts(editorTexts).care;
  const toasts = useToasts();
  const [owner, setOwner] = useState<Owner>(article.owner);
  const [units, setUnits] = useState(article.units.join(', '));
  const [reviewOn, setReviewOn] = useState(article.reviewOn ?? '');
  const care = useChange('lookAfterArticle', ['readArticle', 'listArticles'], () => toasts.done(t.saved));
  const save = () =>
    care.mutate(
      {
        params: { slug: article.slug },
        body: {
          version: version(),
          ownerId: owner?.personId ?? null,
          units: partsOf(units),
          reviewOn: reviewOn || null,
        },
      },
      { onSuccess: (answer) => onSaved(answer.version) },
    );
  return (
    <Card title={t.title} className={styles.card}>
      <p className={styles.label}>{t.owner}</p>
      <div className={styles.owner}>
        {owner ? <Person person={owner} /> : t.noOwner}
        {owner && (
          <Button size="small" onClick={() => setOwner(null)}>
            {t.remove}
          </Button>
        )}
      </div>
      <FindOwner onChoose={setOwner} />
      <Field label={t.units} hint={t.unitsHint}>
        <Input value={units} maxLength={4000} onChange={(_, { value }) => setUnits(value)} />
      </Field>
      <DateField label={t.reviewOn} value={reviewOn} onChange={setReviewOn} />
      {care.error && <ProblemMessage failed={care.error} />}
      <Button className={styles.save} disabledFocusable={care.isPending} onClick={save}>
        {t.save}
      </Button>
    </Card>
  );
};

const FindOwner = ({ onChoose }: { onChoose: (owner: Owner) => void }) => {
  const styles = useStyles();
  const t = useTexts(editorTexts).care;
  const [text, setText] = useState('');
  const search = useDeferredValue(text.trim());
  const found = useRead('findPeople', { query: { search } }, { enabled: search.length >= 2 });
  return (
    <div>
      <Field label={t.choose}>
        <Input value={text} maxLength={100} type="search" onChange={(_, { value }) => setText(value)} />
      </Field>
      {found.error && <ProblemMessage failed={found.error} onRetry={() => void found.refetch()} />}
      <ul className={styles.list}>
        {(search.length >= 2 ? (found.data?.people ?? []) : []).slice(0, 8).map(({ personId, name, unit }) => (
          <li key={personId}>
            <Button
              appearance="subtle"
              className={styles.person}
              onClick={() => {
                onChoose({ personId, name });
                setText('');
              }}
            >
              {unit ? `${name}, ${unit}` : name}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
};
