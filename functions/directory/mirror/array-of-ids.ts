/** Of an array's head and of each of its elements, in PostgreSQL's binary form. Bytes. */
const [head, element] = [20, 20];
const uuid = 2950; // pg_type.dat

/**
 * Ids as a `uuid[]` in PostgreSQL's binary form (array_send): a page has thousands, and as text they take longer to be read than
 * to be kept.
 */
export const arrayOfIds = (ids: readonly string[]): Buffer => {
  const bytes = Buffer.from(ids.join('').replaceAll('-', ''), 'hex');
  const array = Buffer.allocUnsafe(head + element * ids.length);
  array.writeInt32BE(1, 0); // dimensions
  array.writeInt32BE(0, 4); // no nulls
  array.writeInt32BE(uuid, 8);
  array.writeInt32BE(ids.length, 12);
  array.writeInt32BE(1, 16); // the first is number 1
  for (let at = 0; at < ids.length; at += 1) {
    const place = head + element * at;
    array.writeInt32BE(16, place);
    bytes.copy(array, place + 4, 16 * at, 16 * (at + 1));
  }
  return array;
};
