import { Button } from '@fluentui/react-button';
import { BookRegular } from '@fluentui/react-icons/svg/book';
import { ThumbLikeRegular } from '@fluentui/react-icons/svg/thumb-like';
import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { useNavigate } from 'react-router';
import { useFrame } from '../../look/frame/frame-context.ts';
import { useTexts } from '../../texts/language.ts';
import * as texts from '../../texts/questions/asking.ts';
import { Answering } from './Answering.tsx';
import { addressOfHit, type Hit } from './found.ts';
import { HitFacts } from './HitFacts.tsx';
import { HitLink } from './HitLink.tsx';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}`,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    '@media (max-width: 420px)': { padding: tokens.spacingHorizontalL },
  },
  // In the pane the ground has a panel's colour already.
  onPanel: { backgroundColor: tokens.colorNeutralBackground1 },
  title: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, margin: 0 },
  icon: { fontSize: '16px', lineHeight: 0, flexShrink: 0, color: tokens.colorBrandForeground1 },
  answer: { fontSize: '18px', lineHeight: '26px', margin: 0, color: tokens.colorNeutralForeground1 },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
});

type Shown = { hit: Hit; ofTeam: boolean; isSending: boolean; onHelped: () => void };

/** What answers best, in a panel: the sentence, what it rests on, and the two ways on. */
export const BestHit = ({ hit, ofTeam, isSending, onHelped }: Shown) => {
  const styles = useStyles();
  const t = useTexts(texts);
  const navigate = useNavigate();
  const inPane = useFrame() === undefined;
  const to = addressOfHit(hit, ofTeam);
  return (
    <div className={mergeClasses(styles.panel, inPane && styles.onPanel)}>
      <p className={styles.title}>
        <BookRegular className={styles.icon} />
        <HitLink hit={hit} ofTeam={ofTeam} />
      </p>
      <p className={styles.answer}>
        <Answering hit={hit} />
      </p>
      <HitFacts hit={hit} />
      <div className={styles.acts}>
        <Button appearance="primary" icon={<ThumbLikeRegular />} disabledFocusable={isSending} onClick={onHelped}>
          {t.helped}
        </Button>
        <Button onClick={() => navigate(to)}>{t.readAll}</Button>
      </div>
    </div>
  );
};
