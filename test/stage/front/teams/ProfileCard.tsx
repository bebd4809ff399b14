import { Avatar, Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useEffect, useState } from 'react';
import { useTexts } from '../look/language.ts';
import { type StagePerson, stageApi } from '../stage-api.ts';
import type { ProfileAsked } from './host-tab.ts';
import { texts } from './texts.ts';

const useStyles = makeStyles({
  card: {
    position: 'absolute',
    zIndex: 2,
    boxSizing: 'border-box',
    width: '300px',
    maxWidth: 'calc(100% - 16px)',
    display: 'grid',
    gridTemplateColumns: 'auto 1fr auto',
    columnGap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow16,
  },
  name: { ...typographyStyles.subtitle2, margin: 0 },
  fact: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
});

type Props = { asked: ProfileAsked; onClose(): void };

/** The card of a colleague as Teams shows it over a tab that asks for it. */
export const ProfileCard = ({ asked, onClose }: Props) => {
  const styles = useStyles();
  const t = useTexts(texts);
  const [person, setPerson] = useState<StagePerson>();
  useEffect(() => {
    stageApi.person(asked.id).then(setPerson, () => undefined);
  }, [asked]);
  const name = person?.name ?? asked.name;
  return (
    <div
      className={styles.card}
      role="dialog"
      aria-label={t.profile(name)}
      style={{ left: `clamp(8px, ${asked.left}px, calc(100% - 308px))`, top: `${asked.bottom + 4}px` }}
    >
      <Avatar size={48} name={name} color="colorful" />
      <div>
        <p className={styles.name}>{name}</p>
        {person && <p className={styles.fact}>{`${person.title}, ${person.unit}`}</p>}
        {person && <p className={styles.fact}>{person.mail}</p>}
      </div>
      <Button appearance="subtle" icon={<DismissRegular />} aria-label={t.close} onClick={onClose} />
    </div>
  );
};
