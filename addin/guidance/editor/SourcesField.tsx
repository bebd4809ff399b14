import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { Input } from '@fluentui/react-input';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import * as editorTexts from '../../texts/guidance/editor.ts';
import { useTexts } from '../../texts/language.ts';
import type { TypedArticle } from './typed-article.ts';

const useStyles = makeStyles({
  field: { border: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  legend: { ...typographyStyles.body1Strong, padding: 0 },
  row: {
    display: 'grid',
    alignItems: 'end',
    gap: tokens.spacingHorizontalS,
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    '@container page (min-width: 640px)': { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr) auto' },
  },
  add: { justifySelf: 'start' },
});

type Sources = TypedArticle['sources'];
type Given = {
  sources: Sources;
  faulty: ReadonlySet<string>;
  numbers: ReadonlySet<string>;
  onChange: (sources: Sources) => void;
};

/** What an article builds on: each with its name, and where it can be read. */
export const SourcesField = ({ sources, faulty, numbers, onChange }: Given) => {
  const styles = useStyles();
  const t = useTexts(editorTexts);
  const set = (id: string, changed: Partial<Sources[number]>) =>
    onChange(sources.map((source) => (source.id === id ? { ...source, ...changed } : source)));
  return (
    <fieldset className={styles.field}>
      <legend className={styles.legend}>{t.sources}</legend>
      {sources.map(({ id, name, url }) => (
        <div key={id} className={styles.row}>
          <Field label={t.sourceName} {...(numbers.has(`source/${id}`) && { validationMessage: t.personNumber })}>
            <Input value={name} maxLength={300} onChange={(_, { value }) => set(id, { name: value })} />
          </Field>
          <Field
            label={t.sourceUrl}
            {...(numbers.has(`url/${id}`) && { validationMessage: t.personNumber })}
            {...(faulty.has(id) && { validationMessage: t.faultyUrl })}
          >
            <Input value={url} maxLength={1000} type="url" onChange={(_, { value }) => set(id, { url: value })} />
          </Field>
          <Button
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={t.removeSource(name)}
            onClick={() => onChange(sources.filter((source) => source.id !== id))}
          />
        </div>
      ))}
      <Button
        className={styles.add}
        icon={<AddRegular />}
        disabled={sources.length >= 30}
        onClick={() => onChange([...sources, { id: crypto.randomUUID(), name: '', url: '' }])}
      >
        {t.addSource}
      </Button>
    </fieldset>
  );
};
