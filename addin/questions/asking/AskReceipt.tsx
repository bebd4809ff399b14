import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ReactNode } from 'react';
import type { Asked } from '#shared/questions/question.ts';
import { useNow } from '../../look/clock.ts';
import { useTexts } from '../../texts/language.ts';
import * as texts from '../../texts/questions/asking.ts';
import { useTimes } from '../../texts/times.ts';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}`,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
  },
  icon: { fontSize: '24px', lineHeight: 0, flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
  label: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  number: { ...typographyStyles.title2, margin: 0, fontVariantNumeric: 'tabular-nums' },
  words: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground1 },
  links: { display: 'flex', flexWrap: 'wrap', gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXL}` },
});

type Shown = { sent: Asked; isRequest: boolean; links: ReactNode };

/** A question that has arrived: its number, until when it is answered, and where to follow it. */
export const AskReceipt = ({ sent: { reference, answerBy }, isRequest, links }: Shown) => {
  const styles = useStyles();
  const t = useTexts(texts).receipt;
  const times = useTimes();
  const now = useNow();
  return (
    <>
      <div className={styles.box}>
        <CheckmarkCircleRegular className={styles.icon} />
        <div>
          <p className={styles.label}>{t.number}</p>
          <p className={styles.number}>{reference}</p>
          <p className={styles.words}>{isRequest ? t.request : t.by(times.ahead(answerBy, now))}</p>
        </div>
      </div>
      <div className={styles.links}>{links}</div>
    </>
  );
};
