import { makeStyles, Text, Title3, tokens } from '@fluentui/react-components';
import { type PropsWithChildren, useId } from 'react';

const useStyles = makeStyles({
  section: { display: 'grid', gap: tokens.spacingVerticalM, alignContent: 'start', minWidth: 0 },
  lead: { color: tokens.colorNeutralForeground2, maxWidth: '70ch' },
});

export const Section = ({
  title,
  lead,
  id,
  children,
}: PropsWithChildren<{ title: string; lead: string; id?: string }>) => {
  const styles = useStyles();
  const heading = useId();
  return (
    <section className={styles.section} aria-labelledby={heading} id={id}>
      <Title3 as="h2" id={heading}>
        {title}
      </Title3>
      <Text className={styles.lead}>{lead}</Text>
      {children}
    </section>
  );
};
