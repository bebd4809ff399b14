import { pictureType } from '#shared/people/picture-type.ts';
import { Trouble } from '../microsoft/trouble.ts';

const hour = 3_600_000;
/** How long a photo is cached, and how long its absence is. */
const aDay = 24 * hour;
/** How long Graph is not asked after it did not answer. */
const aWhile = 5 * 60_000;
/** The small size is 2 to 5 kB. A larger one is no small photo, and is not cached. Bytes. */
const largest = 64_000;
/** People cached in one instance: some megabytes at most. */
const most = 1000;

type Photo = Uint8Array | undefined;
type PhotoOf = (tenantId: string, personId: string) => Promise<Photo>;
type Known = { readonly photo: Photo; readonly until: number };

/**
 * The photos of people, cached in this instance's memory for a day: a list shows the same people all day long, and a
 * photo in a database would be one more place to delete it from. Undefined where there is none, and while Graph does not
 * answer: the page then shows initials.
 */
export const photoAlbum = (photoOf: PhotoOf, now: () => Date) => {
  const known = new Map<string, Known>();
  const asked = new Map<string, Promise<Photo>>();
  const remember = (key: string, photo: Photo, span: number) => {
    known.delete(key); // the newest are last, and the oldest go first
    if (known.size >= most) known.delete(known.keys().next().value ?? '');
    known.set(key, { photo, until: now().getTime() + span });
    return photo;
  };
  const ask = async (key: string, tenantId: string, personId: string): Promise<Photo> => {
    try {
      return remember(key, photoIn(await photoOf(tenantId, personId)), aDay);
    } catch (error) {
      if (!(error instanceof Trouble)) throw error;
      return remember(key, undefined, aWhile);
    } finally {
      asked.delete(key);
    }
  };
  return (tenantId: string, personId: string): Promise<Photo> => {
    const key = `${tenantId} ${personId}`;
    const found = known.get(key);
    if (found && now().getTime() < found.until) return Promise.resolve(found.photo);
    const asking = asked.get(key) ?? ask(key, tenantId, personId);
    asked.set(key, asking);
    return asking;
  };
};
export type PhotoAlbum = ReturnType<typeof photoAlbum>;

const photoIn = (bytes: Photo): Photo =>
  bytes && bytes.byteLength <= largest && pictureType(bytes) ? bytes : undefined;
