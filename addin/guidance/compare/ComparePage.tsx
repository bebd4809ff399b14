import { Field } from '@fluentui/react-field';
import { MessageBar, MessageBarBody } from '@fluentui/react-message-bar';
import { Select } from '@fluentui/react-select';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import { useParams } from 'react-router';
import { NotFound } from '../../look/frame/NotFound.tsx';
import { Page } from '../../look/Page.tsx';
import { ProblemMessage } from '../../look/ProblemMessage.tsx';
import { Loading } from '../../look/states/Loading.tsx';
import * as articleTexts from '../../texts/guidance/article.ts';
import * as compareTexts from '../../texts/guidance/compare.ts';
import { useTexts } from '../../texts/language.ts';
import { useRead } from '../../use-api.ts';
import type { Article } from '../article.ts';
import { BothTexts } from './BothTexts.tsx';
import { useWeighing } from './use-weighing.tsx';

const useStyles = makeStyles({
  choice: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalL },
  field: { flex: '0 1 240px' },
  quiet: { ...typographyStyles.caption1, margin: 0 },
});

/** Two versions of an article: what the municipality changed, or what the desk's own text says now. */
export const ComparePage = () => {
  const { slug = '' } = useParams();
  const t = useTexts(articleTexts);
  const found = useRead('readArticle', { params: { slug } });
  if (found.error?.kind === 'not-found' || found.data?.mayChange === false) return <NotFound what="page" />;
  if (found.data) return <Comparing article={found.data} />;
  return (
    <Page title={t.compare}>{found.error ? <ProblemMessage failed={found.error} /> : <Loading shape="rows" />}</Page>
  );
};

/** The desk's own text, as it is now. */
const ofProduct = 0;

const Comparing = ({ article }: { article: Article }) => {
  const styles = useStyles();
  const t = useTexts(compareTexts);
  const { place } = useTexts(articleTexts);
  const { slug, title, versions, published, hasProductText, isBehind } = article;
  const numbers = [...versions.map(({ number }) => number), ...(hasProductText ? [ofProduct] : [])];
  const newest = numbers[0] ?? ofProduct;
  const [from, setFrom] = useState(isBehind ? (published ?? newest) : (numbers[1] ?? newest));
  const [to, setTo] = useState(isBehind ? ofProduct : newest);
  const weighing = useWeighing(article);
  const drafts = new Set(versions.filter(({ isDraft }) => isDraft).map(({ number }) => number));
  const nameOf = (number: number) =>
    number === ofProduct ? t.product : drafts.has(number) ? t.draft(number) : t.version(number);
  const choice = (label: string, chosen: number, choose: (number: number) => void) => (
    <Field className={styles.field} label={label}>
      <Select value={String(chosen)} onChange={(_, { value }) => choose(Number(value))}>
        {numbers.map((number) => (
          <option key={number} value={number}>
            {nameOf(number)}
          </option>
        ))}
      </Select>
    </Field>
  );
  return (
    <Page
      title={t.title(title)}
      wide
      trail={[
        { name: place, to: '/guidance' },
        { name: title, to: `/guidance/${slug}` },
      ]}
      actions={weighing.actions}
    >
      {isBehind && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t.behind}</MessageBarBody>
        </MessageBar>
      )}
      {weighing.failed && <ProblemMessage failed={weighing.failed} />}
      <div className={styles.choice}>
        {choice(t.from, from, setFrom)}
        {choice(t.to, to, setTo)}
      </div>
      <BothTexts slug={slug} from={from} to={to} />
    </Page>
  );
};
