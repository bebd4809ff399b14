import { Button } from '@fluentui/react-button';
import { ThumbLikeRegular } from '@fluentui/react-icons/svg/thumb-like';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import * as articleTexts from '../../texts/guidance/article.ts';
import { useTexts } from '../../texts/language.ts';
import { useChange, useRead } from '../../use-api.ts';

const useStyles = makeStyles({
  panel: {
    ...typographyStyles.body1,
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    justifyContent: 'space-between',
    minHeight: '32px',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    '@media print': { display: 'none' },
  },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** Whether the article helped: a yes is counted, and by whom is not; where it did not, the team is asked. Guests cannot ask. */
export const DidItHelp = ({ slug }: { slug: string }) => {
  const styles = useStyles();
  const t = useTexts(articleTexts);
  const [key] = useState(() => crypto.randomUUID());
  const helped = useChange('guidanceHelped', ['readArticle', 'listArticles']);
  const navigate = useNavigate();
  const isGuest = useRead('me', {}).data?.guest ?? true;
  return (
    <div className={styles.panel}>
      <span role="status">{helped.isSuccess ? t.thanks : t.didItHelp}</span>
      <div className={styles.acts}>
        {!helped.isSuccess && (
          <Button
            icon={<ThumbLikeRegular />}
            disabledFocusable={helped.isPending}
            onClick={() => helped.mutate({ body: { about: slug, where: 'tab' }, key })}
          >
            {t.yes}
          </Button>
        )}
        {!isGuest && (
          <Button appearance="subtle" onClick={() => void navigate('/home/ask')}>
            {t.askTeam}
          </Button>
        )}
      </div>
    </div>
  );
};
