import { LargeTitle, Link, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useState } from 'react';
import { useTexts } from '../look/language.ts';
import { type StagePerson, stageApi } from '../stage-api.ts';
import { ClockPanel } from './ClockPanel.tsx';
import { FaultsPanel } from './FaultsPanel.tsx';
import { FirstSteps } from './FirstSteps.tsx';
import { PersonCard } from './PersonCard.tsx';
import { Section } from './Section.tsx';
import { texts } from './texts.ts';

const useStyles = makeStyles({
  page: {
    maxWidth: '1100px',
    margin: '0 auto',
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
    display: 'grid',
    gap: tokens.spacingVerticalXXL,
    boxSizing: 'border-box',
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingVerticalM,
  },
  title: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    overflowWrap: 'anywhere',
    '@media (max-width: 480px)': { fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700 },
  },
  lead: { maxWidth: '70ch' },
  people: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(260px, 100%), 1fr))',
    gap: tokens.spacingHorizontalL,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  tools: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(320px, 100%), 1fr))',
    gap: tokens.spacingHorizontalXXL,
  },
});

/** The stage's front page: what to try first, whom one can be, the clock, and what may go wrong. */
export const HomePage = ({ choices }: { choices: ReactNode }) => {
  const styles = useStyles();
  const t = useTexts(texts);
  const [people, setPeople] = useState<StagePerson[]>([]);
  useEffect(() => void stageApi.people().then((all) => setPeople(inOrder(all.filter(canBe)))), []);
  useEffect(() => {
    document.title = t.title;
  }, [t]);
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <LargeTitle as="h1" className={styles.title}>
          <img src="/favicon.svg" alt="" width={36} height={36} />
          {t.title}
        </LargeTitle>
        {choices}
      </header>
      <main style={{ display: 'contents' }}>
        <Text size={400} className={styles.lead}>
          {t.lead}
        </Text>
        <FirstSteps />
        <Section title={t.people} lead={t.peopleLead}>
          <ul className={styles.people}>
            {people.map((person) => (
              <PersonCard key={person.id} person={person} />
            ))}
          </ul>
        </Section>
        <div className={styles.tools}>
          <ClockPanel />
          <FaultsPanel />
        </div>
        <Section title={t.json} lead={t.jsonLead}>
          <Subtitle2>
            <Link href="/stage">{t.jsonGo}</Link>
          </Subtitle2>
        </Section>
      </main>
    </div>
  );
};

/** Those of the main job first. */
/** A shared mailbox has no sign-in; it is opened beside one's own. */
const canBe = ({ traits }: StagePerson): boolean => !traits.includes('shared-mailbox');

function inOrder(people: StagePerson[]): StagePerson[] {
  const order = Object.keys(texts.da.roles);
  return people.toSorted((a, b) => order.indexOf(a.signInName) - order.indexOf(b.signInName));
}
