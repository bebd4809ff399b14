import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { sectionsOf } from '#shared/policies/sections.ts';
import type { PolicyToRead } from '#shared/policies/views.ts';
import { PolicyText } from './PolicyText.tsx';

const useStyles = makeStyles({
  text: { display: 'grid', rowGap: tokens.spacingVerticalXL, maxWidth: '640px' },
  title: { ...typographyStyles.subtitle2, margin: 0, paddingBottom: tokens.spacingVerticalXS },
});

/** All of a policy's text on one page. */
export const WholeText = ({ policy: { body } }: { policy: Pick<PolicyToRead, 'body'> }) => {
  const styles = useStyles();
  return (
    <div className={styles.text}>
      {sectionsOf(body).map(({ title, body: text }, place) => (
        <section key={title ?? place}>
          {title && <h2 className={styles.title}>{title}</h2>}
          <PolicyText text={text} />
        </section>
      ))}
    </div>
  );
};
