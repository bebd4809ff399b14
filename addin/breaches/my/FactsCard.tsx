import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ReactNode } from 'react';
import type { ReporterView } from '#shared/breaches/views.ts';
import { Card } from '../../look/Card.tsx';
import { ShownTime } from '../../look/ShownTime.tsx';
import * as texts from '../../texts/breaches/my.ts';
import * as terms from '../../texts/breaches/terms.ts';
import { useTexts } from '../../texts/language.ts';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(80px, max-content) 1fr',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  label: { ...typographyStyles.body1, color: tokens.colorNeutralForeground3, margin: 0 },
  value: { ...typographyStyles.body1, color: tokens.colorNeutralForeground1, margin: 0 },
});

/** What the reporter told, as the desk has it. */
export const FactsCard = ({ report }: { report: ReporterView }) => {
  const styles = useStyles();
  const t = useTexts(texts);
  const { dataKinds, people } = useTexts(terms);
  const facts: [string, ReactNode][] = [
    ...(report.mail ? [[t.mail, report.mail.subject || t.unknown] as [string, ReactNode]] : []),
    [t.dataKinds, report.dataKinds.map((kind) => dataKinds[kind].name).join(', ') || t.unknown],
    [t.people, people[report.people]],
    ...(['occurred', 'found', 'received'] as const)
      .flatMap((name) => report.times.filter(({ time }) => time === name))
      .map(({ time, at, estimated }): [string, ReactNode] => [
        t.times[time],
        <span key={time}>
          <ShownTime at={at} />
          {estimated && ` (${t.estimated})`}
        </span>,
      ]),
  ];
  return (
    <Card title={t.facts}>
      <dl className={styles.facts}>
        {facts.map(([label, value]) => (
          <FactRow key={label} label={label} value={value} />
        ))}
      </dl>
    </Card>
  );
};

const FactRow = ({ label, value }: { label: string; value: ReactNode }) => {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>{value}</dd>
    </>
  );
};
