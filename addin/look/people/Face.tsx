import { Avatar } from '@fluentui/react-avatar';
import { BotRegular } from '@fluentui/react-icons/svg/bot';
import { usePhoto } from './use-photo.ts';

/** `personId` null: the desk itself. */
export type NamedPerson = { readonly personId: string | null; readonly name: string };

/** 20 in facts, 24 in rows, 32 in talk. */
export type FaceSize = 20 | 24 | 32;

/** The person's photo from the directory, and initials until it is there or where there is none. The name is beside it. */
export const Face = ({ person: { personId, name }, size }: { person: NamedPerson; size: FaceSize }) => {
  const photo = usePhoto(personId);
  // The desk itself has no face.
  if (personId === null && name === '') return <Avatar size={size} color="neutral" icon={<BotRegular />} aria-hidden />;
  return (
    <Avatar
      size={size}
      color="colorful"
      name={name}
      // Two wide letters stay beside one another.
      initials={{ style: { whiteSpace: 'nowrap' } }}
      idForColor={personId ?? name}
      aria-hidden
      {...(photo && { image: { src: photo, alt: '' } })}
    />
  );
};
