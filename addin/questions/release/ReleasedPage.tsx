import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useParams } from 'react-router';
import { DidItHelp } from '../../guidance/article/DidItHelp.tsx';
import { NotFound } from '../../look/frame/NotFound.tsx';
import { useCopyLink } from '../../look/frame/use-copy-link.tsx';
import { usePrint } from '../../look/frame/use-print.tsx';
import { Page } from '../../look/Page.tsx';
import { ProblemMessage } from '../../look/ProblemMessage.tsx';
import { Loading } from '../../look/states/Loading.tsx';
import { useTexts } from '../../texts/language.ts';
import * as releasedTexts from '../../texts/questions/released.ts';
import { useTimes } from '../../texts/times.ts';
import { useRead } from '../../use-api.ts';
import { AnswerText } from '../answer/AnswerText.tsx';
import { SourceBadge } from '../answer/SourceBadge.tsx';

const useStyles = makeStyles({
  column: { display: 'grid', rowGap: tokens.spacingVerticalL, maxWidth: '640px', minWidth: 0 },
  sources: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
});

/** An answer of the team that was released: what was asked, and what was answered, in words that point at nobody. */
export const ReleasedPage = () => {
  const { reference = '' } = useParams();
  const styles = useStyles();
  const t = useTexts(releasedTexts);
  const times = useTimes();
  const actions = [useCopyLink(), usePrint()];
  const found = useRead('readReleasedAnswer', { params: { reference } });
  const trail = [{ name: t.place, to: '/guidance' }];
  if (found.error?.kind === 'not-found' || found.error?.kind === 'refused') return <NotFound what="page" />;
  if (!found.data)
    return (
      <Page title={t.place} trail={trail}>
        {found.error ? (
          <ProblemMessage failed={found.error} onRetry={() => void found.refetch()} />
        ) : (
          <Loading shape="rows" />
        )}
      </Page>
    );
  const { question, answer, sources, answeredOn, answeredBy } = found.data;
  return (
    <Page title={question} trail={trail} actions={actions}>
      <article className={styles.column}>
        <p className={styles.quiet}>
          {t.answeredOn(times.day(answeredOn))} {answeredBy?.name && t.by(answeredBy.name)}
        </p>
        <AnswerText text={answer} />
        {sources.length > 0 && (
          <div className={styles.sources}>
            <span className={styles.quiet}>{t.sources}</span>
            {sources.map((source) => (
              <SourceBadge key={source.text} source={source} />
            ))}
          </div>
        )}
        <DidItHelp slug={reference} />
        <p className={styles.quiet}>{t.note}</p>
      </article>
    </Page>
  );
};
