import { Badge } from '@fluentui/react-badge';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { TextKind } from '#shared/cases/texts.ts';
import { Card } from '../../look/Card.tsx';
import * as cases from '../../texts/cases/case.ts';
import { useTexts } from '../../texts/language.ts';
import { MoveButton } from '../moves/MoveButton.tsx';
import { useMoveWords } from '../moves/use-move-words.ts';
import type { Whole } from '../subject.ts';
import { useCasePart } from '../use-subject.ts';
import { awaitsAnswer } from './awaits-answer.ts';
import { Quotes } from './Quotes.tsx';

const useStyles = makeStyles({
  quiet: { ...typographyStyles.body1, color: tokens.colorNeutralForeground3, margin: 0 },
  action: { alignSelf: 'flex-start' },
});

const spoken: readonly TextKind[] = ['enquiry', 'answer', 'addition', 'reply'];

/** What the team and the reporter have written to each other. */
export const ConversationCard = ({ found, onAsk }: { found: Whole; onAsk: (() => void) | undefined }) => {
  const styles = useStyles();
  const t = useTexts(cases).conversation;
  const m = useMoveWords();
  const { shownTexts = [], useWords } = useCasePart();
  const title = useWords().own?.conversation ?? t.title;
  const texts = found.texts.filter(({ kind }) => spoken.includes(kind) && !shownTexts.includes(kind));
  return (
    <Card
      title={title}
      beside={
        awaitsAnswer(found.texts) && (
          <Badge appearance="tint" color="informative">
            {t.waiting}
          </Badge>
        )
      }
    >
      {texts.length === 0 ? (
        <p className={styles.quiet}>{t.none}</p>
      ) : (
        <Quotes texts={texts} kindName={t.kind} label={title} />
      )}
      {onAsk && (
        <MoveButton className={styles.action} found={found} move="ask-reporter" onPress={onAsk}>
          {m['ask-reporter'].button}
        </MoveButton>
      )}
    </Card>
  );
};
