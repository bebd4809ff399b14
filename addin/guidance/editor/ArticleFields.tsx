import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { Textarea } from '@fluentui/react-textarea';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useDeferredValue, useId, useMemo } from 'react';
import * as editorTexts from '../../texts/guidance/editor.ts';
import { useTexts } from '../../texts/language.ts';
import { useRead } from '../../use-api.ts';
import { Markdown } from '../markdown/Markdown.tsx';
import { treeOf } from '../markdown/read-article.ts';
import { SourcesField } from './SourcesField.tsx';
import { faultsOf, type TypedArticle } from './typed-article.ts';

const useStyles = makeStyles({
  fields: { display: 'grid', gap: tokens.spacingVerticalL, maxWidth: '720px' },
  both: {
    display: 'grid',
    gap: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXXL}`,
    gridTemplateColumns: 'minmax(0, 1fr)',
    '@container page (min-width: 900px)': { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' },
  },
  // As high as what stands beside it; its label stays on it.
  text: { gridTemplateRows: 'auto 1fr', alignContent: 'start' },
  area: {
    height: '100%',
    '& textarea': { fontFamily: tokens.fontFamilyMonospace, minHeight: '420px', maxHeight: 'none', height: '100%' },
  },
  preview: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
});

type Given = {
  typed: TypedArticle;
  onType: (typed: TypedArticle) => void;
  isTried: boolean;
  /** The fields with a number of a person in them, once that is to be said. */
  numbers: ReadonlySet<string>;
};

/** What an article says, with how it will look beside it. */
export const ArticleFields = ({ typed, onType, isTried, numbers }: Given) => {
  const styles = useStyles();
  const t = useTexts(editorTexts);
  const topics = useId();
  const listed = useRead('listArticles', {}).data?.articles ?? [];
  const faults = faultsOf(typed);
  const fault = (field: string, isMissing = false) =>
    isTried && isMissing
      ? { validationMessage: t.missing }
      : numbers.has(field)
        ? { validationMessage: t.personNumber }
        : {};
  const set = (changed: Partial<TypedArticle>) => onType({ ...typed, ...changed });
  return (
    <>
      <div className={styles.fields}>
        <Field label={t.title} required {...fault('title', faults.title)}>
          <Input value={typed.title} maxLength={120} onChange={(_, { value }) => set({ title: value })} />
        </Field>
        <Field label={t.topic} required {...fault('topic', faults.topic)}>
          <Input value={typed.topic} maxLength={60} list={topics} onChange={(_, { value }) => set({ topic: value })} />
        </Field>
        <datalist id={topics}>
          {[...new Set(listed.map(({ topic }) => topic))].map((topic) => (
            <option key={topic} value={topic} />
          ))}
        </datalist>
      </div>
      <div className={styles.both}>
        <Field className={styles.text} label={t.body} hint={t.bodyHint} required {...fault('body', faults.body)}>
          <Textarea
            className={styles.area}
            resize="vertical"
            value={typed.body}
            maxLength={40_000}
            onChange={(_, { value }) => set({ body: value })}
          />
        </Field>
        <Preview body={typed.body} />
      </div>
      <div className={styles.fields}>
        <SourcesField
          sources={typed.sources}
          faulty={faults.urls}
          numbers={numbers}
          onChange={(sources) => set({ sources })}
        />
        <Field label={t.words} hint={t.wordsHint} {...fault('words')}>
          <Input value={typed.words} maxLength={2000} onChange={(_, { value }) => set({ words: value })} />
        </Field>
        <Field label={t.what} hint={t.whatHint} {...fault('what')}>
          <Input value={typed.what} maxLength={200} onChange={(_, { value }) => set({ what: value })} />
        </Field>
      </div>
    </>
  );
};

const Preview = ({ body }: { body: string }) => {
  const styles = useStyles();
  const t = useTexts(editorTexts);
  const shown = useDeferredValue(body);
  const blocks = useMemo(() => treeOf(shown).children, [shown]);
  return (
    <section className={styles.preview} aria-label={t.preview}>
      <p className={styles.heading}>{t.preview}</p>
      <Markdown blocks={blocks} />
    </section>
  );
};
