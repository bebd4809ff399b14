import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useMemo } from 'react';
import type { ArticleText } from '#shared/guidance/article.ts';
import { ProblemMessage } from '../../look/ProblemMessage.tsx';
import { Loading } from '../../look/states/Loading.tsx';
import { Unseen } from '../../look/Unseen.tsx';
import * as compareTexts from '../../texts/guidance/compare.ts';
import { useTexts } from '../../texts/language.ts';
import { useRead } from '../../use-api.ts';
import { differencesOf } from './differences.ts';

const useStyles = makeStyles({
  text: {
    maxWidth: '720px',
    fontSize: '15px',
    lineHeight: '23px',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    margin: 0,
  },
  added: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground1,
    textDecorationLine: 'underline',
  },
  removed: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
    textDecorationLine: 'line-through',
  },
});

/** What changed from one version to another: what is gone is struck out, what is new is underlined. */
export const BothTexts = ({ slug, from, to }: { slug: string; from: number; to: number }) => {
  const styles = useStyles();
  const t = useTexts(compareTexts);
  const before = useRead('readArticleVersion', { params: { slug, number: from } });
  const after = useRead('readArticleVersion', { params: { slug, number: to } });
  const pieces = useMemo(
    () => (before.data && after.data ? differencesOf(inWords(before.data), inWords(after.data)) : undefined),
    [before.data, after.data],
  );
  const failed = before.error ?? after.error;
  if (failed) return <ProblemMessage failed={failed} />;
  if (!before.data || !after.data) return <Loading shape="rows" />;
  if (!pieces) return <p className={styles.text}>{t.tooMuch}</p>;
  if (pieces.every(({ is }) => is === 'same')) return <p className={styles.text}>{t.same}</p>;
  return (
    <p className={styles.text}>
      {pieces.map(({ at, text, is }) => {
        if (is === 'same') return <span key={at}>{text}</span>;
        const Mark = is === 'added' ? 'ins' : 'del';
        return (
          <Mark key={at} className={styles[is]}>
            <Unseen>{`${t[is]}: `}</Unseen>
            {text}
          </Mark>
        );
      })}
    </p>
  );
};

/** All that a version says, as one text. */
const inWords = ({ title, topic, body, sources, words }: ArticleText): string =>
  [
    title,
    topic,
    '',
    body,
    '',
    ...sources.map(({ name, url }) => (url ? `${name} ${url}` : name)),
    words.join(', '),
  ].join('\n');
