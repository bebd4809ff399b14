import { Button } from '@fluentui/react-button';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { MoveButton } from '../../cases/moves/MoveButton.tsx';
import { refreshed } from '../../cases/moves/use-attempt.ts';
import type { CardProps } from '../../cases/subject.ts';
import { Card } from '../../look/Card.tsx';
import { ProblemMessage } from '../../look/ProblemMessage.tsx';
import { useTexts } from '../../texts/language.ts';
import * as cases from '../../texts/questions/case.ts';
import * as moves from '../../texts/questions/each-move.ts';
import { useChange } from '../../use-api.ts';

const useStyles = makeStyles({
  words: { ...typographyStyles.body1, margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  question: typographyStyles.body1Strong,
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What everybody can find of the answer; the team releases it, and withdraws it. */
export const ReleasedCard = ({ found, offered }: CardProps<'question'>) => {
  const styles = useStyles();
  const t = useTexts(cases).release;
  const words = useTexts(moves).release;
  const change = useChange('releaseAnswer', refreshed);
  const open = offered('release');
  const released = found.answers.at(-1)?.released;
  if (!found.answered || (!released && !open)) return null;
  const { caseId, version } = found;
  const withdraw = () => change.mutate({ params: { caseId }, body: { version, words: null } });
  return (
    <Card title={released ? t.title : t.onlyTeam}>
      {released && (
        <>
          <p className={`${styles.words} ${styles.question}`}>{released.question}</p>
          <p className={styles.words}>{released.answer}</p>
        </>
      )}
      {change.error && <ProblemMessage failed={change.error} />}
      {open && (
        <div className={styles.row}>
          <MoveButton found={found} move="release" size="small" onPress={open}>
            {words.button}
          </MoveButton>
          {released && (
            <Button size="small" appearance="subtle" disabledFocusable={change.isPending} onClick={withdraw}>
              {t.withhold}
            </Button>
          )}
        </div>
      )}
    </Card>
  );
};
