import { Button } from '@fluentui/react-button';
import { ThumbLikeRegular } from '@fluentui/react-icons/svg/thumb-like';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import * as articleTexts from '../../texts/guidance/article.ts';
import { useTexts } from '../../texts/language.ts';
import { useChange } from '../../use-api.ts';

const useStyles = makeStyles({
  panel: {
    ...typographyStyles.body1,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    minHeight: '32px',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    '@media print': { display: 'none' },
  },
});

/** Whether the article helped: a yes is counted, and by whom is not. */
export const DidItHelp = ({ slug }: { slug: string }) => {
  const styles = useStyles();
  const t = useTexts(articleTexts);
  const [key] = useState(() => crypto.randomUUID());
  const helped = useChange('guidanceHelped', ['readArticle', 'listArticles']);
  return (
    <div className={styles.panel}>
      <span role="status">{helped.isSuccess ? t.thanks : t.didItHelp}</span>
      {!helped.isSuccess && (
        <Button
          icon={<ThumbLikeRegular />}
          disabledFocusable={helped.isPending}
          onClick={() => helped.mutate({ body: { about: slug, where: 'tab' }, key })}
        >
          {t.yes}
        </Button>
      )}
    </div>
  );
};
