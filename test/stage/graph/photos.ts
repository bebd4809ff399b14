import { readFileSync } from 'node:fs';
import type { Permissions } from '../identity/check-token.ts';
import type { Person } from '../municipality/person.ts';
import type { Call, Route } from './call.ts';
import { personAt } from './directory/users.ts';
import { badRequest, GraphRefusal } from './refusal.ts';

const mayReadPhotos: Permissions = {
  app: ['ProfilePhoto.Read.All', 'ProfilePhoto.ReadWrite.All', 'User.Read.All', 'User.ReadWrite.All'],
  delegated: ['ProfilePhoto.Read.All', 'User.ReadBasic.All', 'User.Read.All'],
};

/** The sizes Learn names ("Get profilePhoto"); anything else is no size. */
const sizes = new Set([48, 64, 96, 120, 240, 360, 432, 504, 648].map((side) => `${side}x${side}`));

/** Faces drawn for the stage, of nobody. */
const faces = [1, 2, 3, 4, 5, 6].map((number) => new URL(`./photos/${number}.jpg`, import.meta.url));
const drawn = new Map<number, Buffer>();

const pictureOf = (number: number): Buffer => {
  const picture = drawn.get(number) ?? readFileSync(faces[number] ?? '');
  drawn.set(number, picture);
  return picture;
};

/** Whose face it is, by the id; about half the municipality has none, as guests and mailboxes. */
const faceOf = ({ id, userType, isSharedMailbox, signInName }: Person): number | undefined => {
  const chance = Number.parseInt(id.slice(0, 4), 16) % (2 * faces.length);
  if (userType === 'Guest' || isSharedMailbox || signInName === 'leo') return undefined;
  return signInName || chance < faces.length ? chance % faces.length : undefined;
};

const photoOf = (call: Call): Buffer => {
  const size = call.at('size').toLowerCase();
  if (!sizes.has(size)) throw badRequest(`The size '${size}' is not supported.`);
  const face = faceOf(personAt(call));
  if (face === undefined) throw new GraphRefusal(404, 'ImageNotFound', "The photo wasn't found.");
  return pictureOf(face);
};

export const photoRoutes: Route[] = [
  {
    method: 'GET',
    path: 'users/{user}/photos/{size}/$value',
    needs: mayReadPhotos,
    answer: (call) => ({ status: 200, headers: { 'content-type': 'image/jpeg' }, body: photoOf(call) }),
  },
];
