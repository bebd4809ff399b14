import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { PropsWithChildren } from 'react';
import type { OwnProps, OnOwnPage as Part } from '../cases/subject.ts';
import { OwnPartContext } from '../cases/use-subject.ts';
import { Card } from '../look/Card.tsx';
import * as askTexts from '../texts/breaches/ask-for-mail.ts';
import * as reportTexts from '../texts/breaches/report.ts';
import { useTexts } from '../texts/language.ts';
import { DeletionCard } from './my/DeletionCard.tsx';
import { FactsCard } from './my/FactsCard.tsx';
import { MarkRecipientsCard } from './my/MarkRecipientsCard.tsx';
import { OwnEvidenceCard } from './my/OwnEvidenceCard.tsx';
import { SendMail } from './my/SendMail.tsx';

const useStyles = makeStyles({
  hint: { ...typographyStyles.body1, color: tokens.colorNeutralForeground1, margin: 0 },
});

type Shown = OwnProps<'breach'>;

// Found by its id in the mailbox, so one without an id cannot be sent from here.
const canSend = ({ evidence, mail }: Shown['found']) => evidence.length === 0 && mail?.internetMessageId !== undefined;
const isAskedForMail = ({ found, enquiry }: Shown) =>
  canSend(found) && enquiry !== undefined && askTexts.asksForMail(enquiry.text);

const Asked = ({ found }: Pick<Shown, 'found'>) => (
  <>
    <DeletionCard report={found} />
    <MarkRecipientsCard caseId={found.caseId} />
  </>
);

const Answer = (shown: Shown) => isAskedForMail(shown) && <SendMail caseId={shown.found.caseId} answers />;

const About = (shown: Shown) => {
  const { hint } = useStyles();
  const ask = useTexts(askTexts);
  const { found } = shown;
  return (
    <>
      <FactsCard report={found} />
      <OwnEvidenceCard evidence={found.evidence} />
      {canSend(found) && !isAskedForMail(shown) && (
        <Card title={ask.title}>
          <p className={hint}>{ask.hint}</p>
          <SendMail caseId={found.caseId} answers={false} />
        </Card>
      )}
    </>
  );
};

const part: Part<'breach'> = {
  Asked,
  Answer,
  About,
  useAddWords: () => useTexts(reportTexts).add,
};

/** Hands in what a breach shows its reporter on the page of an own case. */
export const OnOwnPage = ({ children }: PropsWithChildren) => (
  <OwnPartContext value={{ breach: part }}>{children}</OwnPartContext>
);
