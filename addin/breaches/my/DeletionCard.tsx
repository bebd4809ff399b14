import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ReporterView } from '#shared/breaches/views.ts';
import { Card } from '../../look/Card.tsx';
import { Chips } from '../../look/Chips.tsx';
import { ProblemMessage } from '../../look/ProblemMessage.tsx';
import { SaveState } from '../../look/SaveState.tsx';
import * as texts from '../../texts/breaches/my.ts';
import { useTexts } from '../../texts/language.ts';
import { DeletionConflict } from '../mail/DeletionConflict.tsx';
import { useRecordDeletion } from '../mail/use-record-deletion.ts';

const useStyles = makeStyles({
  address: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

/**
 * Whether each wrong recipient has deleted what came by mistake. A reporter who received the mail answers for themselves
 * alone: asking the others is the sender's.
 */
export const DeletionCard = ({ report }: { report: ReporterView }) => {
  const t = useTexts(texts).deletion;
  const { address } = useStyles();
  const received = report.mail?.sender !== undefined;
  const wrong = report.recipients.filter((one) => one.wrong && (one.self || !received));
  if (wrong.length === 0) return null;
  return (
    <Card title={received ? t.own : t.title} {...(!received && { beside: <span className={address}>{t.hint}</span> })}>
      {wrong.map((one) => (
        <OneRecipient key={one.recipientId} report={report} recipient={one} />
      ))}
    </Card>
  );
};

const answersBy = {
  self: ['confirmed', 'not-asked'],
  another: ['asked', 'confirmed', 'refused', 'no-answer'],
} as const;

type Shown = { report: Pick<ReporterView, 'caseId' | 'version'>; recipient: ReporterView['recipients'][number] };

const OneRecipient = ({ report, recipient }: Shown) => {
  const t = useTexts(texts).deletion;
  const answers = answersBy[recipient.self ? 'self' : 'another'];
  const record = useRecordDeletion({ ...report, recipient });
  const { name, address } = recipient;
  const stands = answers.find((answer) => answer === recipient.deletion);
  const wanted = answers.find((answer) => answer === record.variables);
  const chosen = record.isPending ? wanted : stands;
  return (
    <div>
      <Chips
        legend={recipient.self ? t.own : name ? `${name} (${address})` : address}
        legendHidden={recipient.self}
        choices={answers.map((answer) => [answer, t[answer]] as const)}
        chosen={chosen}
        onChoose={(deletion) => record.mutate(deletion)}
      />
      {record.error?.kind === 'changed' && stands && wanted && stands !== wanted ? (
        <DeletionConflict now={t[stands]} wanted={t[wanted]} onSave={() => record.mutate(wanted)} />
      ) : (
        record.error && <ProblemMessage failed={record.error} />
      )}
      <SaveState state={record.isPending ? 'saving' : record.isSuccess ? 'saved' : 'nothing'} />
    </div>
  );
};
