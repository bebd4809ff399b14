import { Button, Card, makeStyles, Subtitle1, Text, Title3, tokens } from '@fluentui/react-components';
import { useTexts } from '../look/language.ts';
import { texts } from './texts.ts';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(260px, 100%), 1fr))',
    gap: tokens.spacingHorizontalL,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  section: { display: 'grid', gap: tokens.spacingVerticalM },
  card: { height: '100%', boxSizing: 'border-box', borderTop: `4px solid ${tokens.colorCompoundBrandStroke}` },
  number: { color: tokens.colorBrandForeground1, marginInlineEnd: tokens.spacingHorizontalS },
  body: { flexGrow: 1 },
  go: { alignSelf: 'start' },
});

const steps = [
  { name: 'report', href: '/outlook-frame?as=maja&folder=sentitems&find=Handleplan' },
  { name: 'triage', href: '/teams?as=sofie&door=channel' },
  { name: 'clock', href: '#clock' },
] as const;

/** The main job in three steps: report, triage, and the clock. */
export const FirstSteps = () => {
  const styles = useStyles();
  const t = useTexts(texts);
  return (
    <section className={styles.section} aria-labelledby="first-steps">
      <Title3 as="h2" id="first-steps">
        {t.firstSteps}
      </Title3>
      <ol className={styles.list}>
        {steps.map(({ name, href }, i) => (
          <li key={name}>
            <Card className={styles.card}>
              <Subtitle1 as="h3">
                <span className={styles.number} aria-hidden>
                  {i + 1}
                </span>
                {t.steps[name].title}
              </Subtitle1>
              <Text className={styles.body}>{t.steps[name].body}</Text>
              <Button as="a" href={href} appearance={i === 0 ? 'primary' : 'secondary'} className={styles.go}>
                {t.steps[name].go}
              </Button>
            </Card>
          </li>
        ))}
      </ol>
    </section>
  );
};
