import { lazy, type PropsWithChildren, type ReactElement } from 'react';
import { ReasonForm } from '../cases/moves/ReasonForm.tsx';
import type { CardProps, MoveProps, OwnMove, OnCasePage as Part } from '../cases/subject.ts';
import { CasePartContext } from '../cases/use-subject.ts';
import * as cases from '../texts/breaches/case.ts';
import * as moves from '../texts/breaches/moves.ts';
import { useTexts } from '../texts/language.ts';
import { CorrectNotifiedForm } from './decide/CorrectNotifiedForm.tsx';
import { DecisionMoves, decisionMoves } from './decide/DecisionMoves.tsx';
import { MoveTimeForm } from './decide/MoveTimeForm.tsx';
import { NotifiedForm } from './decide/NotifiedForm.tsx';
import { useNext } from './decide/next-decision.ts';
import { recordedReason } from './decide/recorded-reason.ts';
import { TimesCard } from './decide/TimesCard.tsx';
import { useStanding } from './decide/use-standing.ts';
import { Warnings } from './decide/Warnings.tsx';
import { useCompared } from './facts/compared.ts';
import { ToldCard } from './facts/ToldCard.tsx';
import { WhatHappened } from './facts/WhatHappened.tsx';
import { EvidenceCard } from './mail/EvidenceCard.tsx';
import { MailCard } from './mail/MailCard.tsx';
import { useLines } from './timeline/use-lines.ts';

const CorrectFactsForm = lazy(async () => ({
  default: (await import('./facts/CorrectFactsForm.tsx')).CorrectFactsForm,
}));

const About = ({ found, works, offered }: CardProps<'breach'>) => (
  <>
    <WhatHappened found={found} onCorrect={offered('correct-facts')} />
    <ToldCard found={found} />
    <MailCard found={found} works={works} />
  </>
);

const Beside = ({ found, offered }: CardProps<'breach'>) => (
  <>
    <TimesCard found={found} onMove={offered('move-time')} />
    {(found.mail || found.evidence.length > 0) && (
      <EvidenceCard found={found} mayAsk={offered('ask-reporter') !== undefined} />
    )}
  </>
);

const MoveForm = ({ move, ...props }: MoveProps<'breach'> & { move: OwnMove<'breach'> }): ReactElement => {
  const { notNotified } = useTexts(moves);
  switch (move) {
    case 'not-a-breach':
      return <ReasonForm move={move} route="notABreach" {...props} />;
    case 'record-notified':
      return <NotifiedForm {...props} />;
    case 'correct-notified':
      return <CorrectNotifiedForm {...props} />;
    case 'record-not-notified':
      return <ReasonForm move={move} route="recordNotNotified" label={notNotified.reason} {...props} />;
    case 'correct-not-notified':
      return (
        <ReasonForm
          move={move}
          route="correctNotNotified"
          label={notNotified.reason}
          stands={recordedReason(props.found)}
          {...props}
        />
      );
    case 'take-back-decision':
      return <ReasonForm move={move} route="takeBackDecision" {...props} />;
    case 'move-time':
      return <MoveTimeForm {...props} />;
    case 'correct-facts':
      return <CorrectFactsForm {...props} />;
  }
};

const useWords = () => ({ clock: useTexts(cases).clock, move: useTexts(moves).move });

const part: Part<'breach'> = {
  About,
  Beside,
  Warnings,
  Decided: DecisionMoves,
  MoveForm,
  beside: ['correct-facts'],
  placed: ['move-time', 'correct-facts', ...decisionMoves],
  useWords,
  useStanding,
  useNext,
  useLines,
  useCompared,
};

/** Hands in what a breach shows on the page of a case. */
export const OnCasePage = ({ children }: PropsWithChildren) => (
  <CasePartContext value={{ breach: part }}>{children}</CasePartContext>
);
