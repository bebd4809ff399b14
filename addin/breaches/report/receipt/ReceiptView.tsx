import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ReactNode } from 'react';
import { AddMore } from '../../../cases/my/AddMore.tsx';
import { Card } from '../../../look/Card.tsx';
import { ShownTime } from '../../../look/ShownTime.tsx';
import * as texts from '../../../texts/breaches/report.ts';
import { useTexts } from '../../../texts/language.ts';
import type { Sent } from '../sending/use-sending.ts';

const useStyles = makeStyles({
  receipt: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  done: { fontSize: '40px', lineHeight: 0, color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
  number: {
    ...typographyStyles.title3,
    color: tokens.colorNeutralForeground1,
    margin: 0,
    fontVariantNumeric: 'tabular-nums',
  },
  words: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
  list: {
    ...typographyStyles.body1,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    color: tokens.colorNeutralForeground1,
  },
  links: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalL },
});

/** The receipt: number, when, what happens next, and room for what comes to mind afterwards. */
export const ReceiptView = ({ sent, links, children }: { sent: Sent; links: ReactNode; children?: ReactNode }) => {
  const styles = useStyles();
  const { receipt: t, add } = useTexts(texts);
  const { receipt, unsaid } = sent;
  return (
    <>
      <Card title={`${t.reference} ${receipt.reference}`}>
        <div className={styles.receipt}>
          <CheckmarkCircleFilled className={styles.done} />
          <div>
            <p className={styles.words}>
              {t.received} <ShownTime at={receipt.receivedAt} />
            </p>
            {receipt.joined && <p className={styles.words}>{t.joined}</p>}
          </div>
        </div>
        <div className={styles.links}>{links}</div>
      </Card>
      {children}
      <Card title={t.next}>
        <ol className={styles.list}>
          {t.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </Card>
      <Card title={add.title}>
        <AddMore caseId={receipt.caseId} as="addToCase" label={add.label} button={add.send} begun={unsaid} />
      </Card>
    </>
  );
};
