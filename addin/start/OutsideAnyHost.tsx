import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { Card } from '../look/Card.tsx';
import { Page } from '../look/Page.tsx';
import * as desk from '../texts/desk.ts';
import { useTexts } from '../texts/language.ts';

const useStyles = makeStyles({
  words: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground1 },
});

/** The address opened in an ordinary browser: where the desk is opened from, in words. */
export const OutsideAnyHost = () => {
  const t = useTexts(desk).outside;
  const { words } = useStyles();
  return (
    <Page title={t.title} lead={t.body}>
      {[t.teams, t.outlook].map(({ title, body }) => (
        <Card key={title} title={title}>
          <p className={words}>{body}</p>
        </Card>
      ))}
      <p className={words}>{t.urgent}</p>
    </Page>
  );
};
