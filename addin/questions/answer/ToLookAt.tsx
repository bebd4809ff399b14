import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { PropsWithChildren } from 'react';
import type { QuestionView } from '#shared/questions/views.ts';
import { Card } from '../../look/Card.tsx';
import { useTexts } from '../../texts/language.ts';
import * as cases from '../../texts/questions/case.ts';
import { AnswerText } from './AnswerText.tsx';
import { ProposalBar } from './ProposalBar.tsx';
import { SourceBadge } from './SourceBadge.tsx';

const useStyles = makeStyles({
  sources: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  foot: { display: 'flex' },
});

type Shown = PropsWithChildren<{ found: QuestionView; meId: string | undefined }>;

/** The answer a second person is asked about, word for word: what they say holds for nothing else. */
export const ToLookAt = ({ found, meId, children }: Shown) => {
  const styles = useStyles();
  const t = useTexts(cases).answer;
  if (!found.proposal) return null;
  const { text, sources } = found.proposal;
  return (
    <Card title={t.title}>
      <ProposalBar found={found} meId={meId} isAsAsked />
      <AnswerText text={text} />
      {sources.length > 0 && (
        <div className={styles.sources}>
          {sources.map((one) => (
            <SourceBadge key={one.text} source={one} />
          ))}
        </div>
      )}
      <div className={styles.foot}>{children}</div>
    </Card>
  );
};
