import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { TextKind } from '#shared/cases/texts.ts';
import type { QuestionView } from '#shared/questions/views.ts';
import { Card } from '../../look/Card.tsx';
import { useTexts } from '../../texts/language.ts';
import * as cases from '../../texts/questions/case.ts';
import { Talk } from '../Talk.tsx';

const useStyles = makeStyles({
  after: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

const asked: readonly TextKind[] = ['description', 'reply'];

/** What was asked, and what was answered. What else was written is the frame's conversation. */
export const QuestionCard = ({ found }: { found: QuestionView }) => {
  const styles = useStyles();
  const t = useTexts(cases);
  const texts = found.texts.filter(({ kind }) => asked.includes(kind));
  const via = [found.unit, t.via[found.door]].filter(Boolean).join(' · ');
  return (
    <Card title={t.question}>
      <Talk
        texts={texts}
        answers={found.answers}
        nameOf={({ name }) => name}
        after={({ kind }) => kind === 'description' && <span className={styles.after}> · {via}</span>}
      />
    </Card>
  );
};
