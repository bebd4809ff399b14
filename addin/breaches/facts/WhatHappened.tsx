import { MessageBar, MessageBarBody } from '@fluentui/react-message-bar';
import type { BreachKind } from '#shared/breaches/kinds.ts';
import type { CaseView } from '#shared/breaches/views.ts';
import { MoveButton } from '../../cases/moves/MoveButton.tsx';
import { Card } from '../../look/Card.tsx';
import { Fact, Facts } from '../../look/Facts.tsx';
import * as cases from '../../texts/breaches/case.ts';
import * as details from '../../texts/breaches/details.ts';
import * as moves from '../../texts/breaches/moves.ts';
import * as terms from '../../texts/breaches/terms.ts';
import { useTexts } from '../../texts/language.ts';
import { useTimes } from '../../texts/times.ts';
import { RelatedCases } from './RelatedCases.tsx';

/** What was reported: by whom, about whom, which data, and the answers to the kind's own details. */
export const WhatHappened = ({ found, onCorrect }: { found: CaseView; onCorrect: (() => void) | undefined }) => {
  const t = useTexts(cases).facts;
  const { door } = useTexts(cases);
  const m = useTexts(moves);
  const { people, dataKinds } = useTexts(terms);
  const times = useTimes();
  const description = found.texts.filter(({ kind }) => kind === 'description');
  return (
    <Card
      title={t.title}
      beside={
        onCorrect && (
          <MoveButton found={found} move="correct-facts" size="small" inLine onPress={onCorrect}>
            {m.move['correct-facts'].button}
          </MoveButton>
        )
      }
    >
      {found.protectedAddress && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{t.protectedAddress}</MessageBarBody>
        </MessageBar>
      )}
      <Facts>
        {description.map(({ textId, text }) => (
          <Fact key={textId} name={t.description}>
            {text}
          </Fact>
        ))}
        <Fact name={t.unit}>{found.unit ?? t.none}</Fact>
        <Fact name={t.people}>{found.people === 'unknown' ? t.none : people[found.people]}</Fact>
        <Fact name={t.dataKinds}>
          {found.dataKinds.map((kind) => (kind === 'unknown' ? t.none : dataKinds[kind].name)).join(', ') || t.none}
        </Fact>
        {found.place && <Fact name={t.place}>{found.place}</Fact>}
        <Fact name={t.door}>{door[found.door] ?? found.door}</Fact>
        {found.onBehalfOf.length > 0 && <Fact name={t.onBehalfOf}>{found.onBehalfOf.join('\n')}</Fact>}
        <Fact name={t.reporters}>
          {found.reporters.map(({ name, reportedAt }) => `${name}, ${times.short(reportedAt)}`).join('\n')}
        </Fact>
        <RelatedCases related={found.related} />
        <Answers kind={found.kind} answers={found.answers} />
      </Facts>
    </Card>
  );
};

/** What was answered to the details that fit the kind, in the words it was asked with. */
const Answers = ({ kind, answers }: { kind: BreachKind; answers: Readonly<Record<string, string>> }) => {
  const words = useTexts(details)[kind];
  return Object.entries(answers).map(([detail, choice]) => (
    <Fact key={detail} name={words[detail]?.ask ?? detail}>
      {words[detail]?.choices[choice] ?? choice}
    </Fact>
  ));
};
