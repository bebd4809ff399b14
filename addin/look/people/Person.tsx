import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ReactNode } from 'react';
import { useHost } from '../../host/host.ts';
import { useTexts } from '../../texts/language.ts';
import * as look from '../../texts/look.ts';
import { useRead } from '../../use-api.ts';
import { Unseen } from '../Unseen.tsx';
import { Face, type FaceSize, type NamedPerson } from './Face.tsx';
import { ProfileButton } from './ProfileButton.tsx';

const useStyles = makeStyles({
  person: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minWidth: 0,
    maxWidth: '100%',
  },
  name: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

type Shown = {
  person: NamedPerson;
  size?: FaceSize;
  /** Where there is no room for the name it is the tooltip, and still read aloud. */
  faceOnly?: boolean;
  /** The name in other dress, e.g. with what a search found marked. */
  name?: ReactNode;
};

/**
 * A person: face and name. Oneself is "Dig". Where the host can, a colleague's profile card opens over it. An absent
 * person is for the page to word.
 */
export const Person = ({ person, size = 24, faceOnly = false, name }: Shown) => {
  const styles = useStyles();
  const t = useTexts(look);
  const { showProfile } = useHost();
  const me = useRead('me', {}, { enabled: false });
  const isMe = person.personId !== null && person.personId === me.data?.personId;
  const said = isMe ? t.you : (name ?? person.name);
  const words = faceOnly ? (
    <Unseen>{isMe ? t.you : person.name}</Unseen>
  ) : (
    <span className={styles.name} title={isMe ? t.you : person.name}>
      {said}
    </span>
  );
  const shown = (
    <span className={styles.person} title={faceOnly ? (isMe ? t.you : person.name) : undefined}>
      <Face person={person} size={size} />
      {words}
    </span>
  );
  if (isMe || !showProfile || person.personId === null) return shown;
  return (
    <ProfileButton onShow={(near, by) => showProfile(person, near, by)} label={t.profile(person.name)}>
      {shown}
    </ProfileButton>
  );
};
