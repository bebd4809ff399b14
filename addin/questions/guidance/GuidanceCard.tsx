import { Button } from '@fluentui/react-button';
import { BookAddRegular } from '@fluentui/react-icons/svg/book-add';
import { typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { CardProps } from '../../cases/subject.ts';
import { Card } from '../../look/Card.tsx';
import { PageLink } from '../../look/PageLink.tsx';
import { ProblemMessage } from '../../look/ProblemMessage.tsx';
import { useTexts } from '../../texts/language.ts';
import * as cases from '../../texts/questions/case.ts';
import * as moves from '../../texts/questions/each-move.ts';
import { useMakeGuidance } from './use-make-guidance.ts';

const useStyles = makeStyles({
  words: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' },
  button: { alignSelf: 'flex-start', justifySelf: 'start' },
});

/** The article an answer has become, or the way to one: the same is not asked twice. */
export const GuidanceCard = ({ found, offered }: CardProps<'question'>) => {
  const styles = useStyles();
  const t = useTexts(cases).guidance;
  const words = useTexts(moves)['make-guidance'];
  const { make, isPending, failed } = useMakeGuidance(found.caseId);
  const answer = found.answers.at(-1);
  const guidance = answer?.guidance;
  if (!found.answered || !answer || (!guidance && !offered('make-guidance'))) return null;
  return (
    <Card title={t.title}>
      {guidance ? (
        <p className={styles.words}>
          {t[guidance.state]} <PageLink to={`/guidance/${guidance.slug}`}>{guidance.title}</PageLink>
        </p>
      ) : (
        <>
          <p className={styles.words}>{t.offer}</p>
          <Button
            className={styles.button}
            icon={<BookAddRegular />}
            disabledFocusable={isPending}
            onClick={() => void make(found.version)}
          >
            {words.button}
          </Button>
        </>
      )}
      {failed && <ProblemMessage failed={failed} />}
    </Card>
  );
};
