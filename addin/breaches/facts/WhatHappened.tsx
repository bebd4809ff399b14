import { Button } from '@fluentui/react-button';
import { MessageBar, MessageBarBody } from '@fluentui/react-message-bar';
import type { CaseView } from '#shared/breaches/views.ts';
import { Card } from '../../look/Card.tsx';
import { Fact, Facts } from '../../look/Facts.tsx';
import * as terms from '../../texts/breaches/terms.ts';
import * as cases from '../../texts/cases/case.ts';
import * as moves from '../../texts/cases/moves.ts';
import { useTexts } from '../../texts/language.ts';
import { useTimes } from '../../texts/times.ts';
import { Answers } from './Answers.tsx';
import { RelatedCases } from './RelatedCases.tsx';

/** What was reported: by whom, about whom, which data, and the answers to the kind's own details. */
export const WhatHappened = ({ breach, onCorrect }: { breach: CaseView; onCorrect: (() => void) | undefined }) => {
  const t = useTexts(cases).facts;
  const { door } = useTexts(cases);
  const m = useTexts(moves);
  const { people, dataKinds } = useTexts(terms);
  const times = useTimes();
  const description = breach.texts.filter(({ kind }) => kind === 'description');
  return (
    <Card
      title={t.title}
      beside={
        onCorrect && (
          <Button size="small" onClick={onCorrect}>
            {m.move['correct-facts'].button}
          </Button>
        )
      }
    >
      {breach.protectedAddress && (
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
        <Fact name={t.unit}>{breach.unit ?? t.none}</Fact>
        <Fact name={t.people}>{breach.people === 'unknown' ? t.none : people[breach.people]}</Fact>
        <Fact name={t.dataKinds}>
          {breach.dataKinds.map((kind) => (kind === 'unknown' ? t.none : dataKinds[kind].name)).join(', ') || t.none}
        </Fact>
        {breach.place && <Fact name={t.place}>{breach.place}</Fact>}
        <Fact name={t.door}>{door[breach.door] ?? breach.door}</Fact>
        {breach.onBehalfOf.length > 0 && <Fact name={t.onBehalfOf}>{breach.onBehalfOf.join('\n')}</Fact>}
        <Fact name={t.reporters}>
          {breach.reporters.map(({ name, reportedAt }) => `${name}, ${times.short(reportedAt)}`).join('\n')}
        </Fact>
        <RelatedCases related={breach.related} />
        <Answers kind={breach.kind} answers={breach.answers} />
      </Facts>
    </Card>
  );
};
