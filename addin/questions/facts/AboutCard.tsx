import { MoveButton } from '../../cases/moves/MoveButton.tsx';
import type { CardProps } from '../../cases/subject.ts';
import { Card } from '../../look/Card.tsx';
import { Fact, Facts } from '../../look/Facts.tsx';
import { useTexts } from '../../texts/language.ts';
import * as cases from '../../texts/questions/case.ts';
import * as moves from '../../texts/questions/each-move.ts';
import * as terms from '../../texts/questions/terms.ts';

/** What a question is about. */
export const AboutCard = ({ found, offered }: CardProps<'question'>) => {
  const t = useTexts(cases).facts;
  const move = useTexts(moves)['correct-topic'];
  const { topics } = useTexts(terms);
  const correct = offered('correct-topic');
  return (
    <Card
      title={t.title}
      beside={
        correct && (
          <MoveButton found={found} move="correct-topic" size="small" inLine onPress={correct}>
            {move.button}
          </MoveButton>
        )
      }
    >
      <Facts>
        <Fact name={t.topic}>{topics[found.topic]}</Fact>
        <Fact name={t.unit}>{found.unit ?? t.none}</Fact>
        {found.mail && <Fact name={t.mail}>{found.mail.subject}</Fact>}
        {found.helped && <Fact name={t.helped}>{t.helpedYes}</Fact>}
      </Facts>
    </Card>
  );
};
