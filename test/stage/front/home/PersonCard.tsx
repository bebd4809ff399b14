import { Avatar, Body1Strong, Button, Caption1, Card, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTexts } from '../look/language.ts';
import type { StagePerson } from '../stage-api.ts';
import { texts } from './texts.ts';

const useStyles = makeStyles({
  card: { height: '100%', boxSizing: 'border-box' },
  who: { display: 'flex', gap: tokens.spacingHorizontalM, alignItems: 'center' },
  words: { display: 'grid', minWidth: 0 },
  small: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  role: { flexGrow: 1 },
  doors: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  door: { minWidth: 'auto' },
});

/** One of the people one can be, in a sentence, with the doors open to them. */
export const PersonCard = ({ person }: { person: StagePerson }) => {
  const styles = useStyles();
  const t = useTexts(texts);
  const as = encodeURIComponent(person.signInName);
  const roles: Record<string, string> = t.roles;
  const has = (trait: string) => person.traits.includes(trait);
  const doors = [
    ...(person.guest || has('left') ? [] : [{ name: t.doors.outlook, href: `/outlook-frame?as=${as}` }]),
    ...(has('left') || has('no-teams-licence') ? [] : [{ name: t.doors.teams, href: `/teams?as=${as}` }]),
    ...(person.roles.includes('Gdpr.Team') && !has('left')
      ? [{ name: t.doors.channel, href: `/teams?as=${as}&door=channel` }]
      : []),
  ];
  return (
    <li>
      <Card className={styles.card}>
        <div className={styles.who}>
          <Avatar name={person.name} color="colorful" aria-hidden />
          <div className={styles.words}>
            <Body1Strong as="h3" style={{ margin: 0 }}>
              {person.name}
            </Body1Strong>
            <Caption1 className={styles.small}>
              {[person.title, person.unit, person.municipality].filter(Boolean).join(', ')}
            </Caption1>
          </div>
        </div>
        <Text className={styles.role}>{roles[person.signInName]}</Text>
        <div className={styles.doors}>
          {doors.map(({ name, href }) => (
            <Button
              key={name}
              as="a"
              size="small"
              href={href}
              className={styles.door}
              aria-label={t.doorFor(name, person.name)}
            >
              {name}
            </Button>
          ))}
        </div>
      </Card>
    </li>
  );
};
