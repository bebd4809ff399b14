const simpleQuery = 'Q'.charCodeAt(0);
const sync = 'S'.charCodeAt(0);

/**
 * Follows PostgreSQL's wire protocol in what the client sends, however it is cut into chunks, and says of each chunk
 * whether a statement is complete in it. The start-up message has no type byte; then each is type, length, content.
 */
export function makeMessageCutter(): (chunk: Buffer) => boolean {
  let started = false;
  let held: Buffer = Buffer.alloc(0);
  let skip = 0;
  return (chunk) => {
    let statement = false;
    let rest = held.length > 0 ? Buffer.concat([held, chunk]) : chunk;
    for (;;) {
      const skipped = Math.min(skip, rest.length);
      rest = rest.subarray(skipped);
      skip -= skipped;
      const typed = started ? 1 : 0;
      if (skip > 0 || rest.length < typed + 4) break;
      if (started && (rest[0] === simpleQuery || rest[0] === sync)) statement = true;
      skip = typed + rest.readInt32BE(typed);
      started = true;
    }
    held = Buffer.from(rest);
    return statement;
  };
}
