/** A message of PostgreSQL's wire protocol: its type, its length and what it holds. */
const messageOf = (type: string, content: Buffer): Buffer => {
  const head = Buffer.alloc(5);
  head.write(type);
  head.writeInt32BE(content.length + 4, 1);
  return Buffer.concat([head, content]);
};

/** Query. */
export const simpleQuery = (sql: string): Buffer => messageOf('Q', Buffer.from(`${sql}\0`));

/** ErrorResponse to a connection that is in no transaction, and that the next message is awaited. */
export const errorAnswer = (code: string, message: string): Buffer =>
  Buffer.concat([
    messageOf('E', Buffer.from(`SERROR\0VERROR\0C${code}\0M${message}\0\0`)),
    messageOf('Z', Buffer.from('I')),
  ]);

const ready = messageOf('Z', Buffer.from('I'));

/** Reads from what the database answers whether the connection is in no transaction after it (ReadyForQuery, idle). */
export const idleReader = () => {
  let end: Buffer = Buffer.alloc(0);
  return {
    take: (data: Uint8Array): void => {
      end = (data.length >= ready.length ? Buffer.from(data) : Buffer.concat([end, data])).subarray(-ready.length);
    },
    isIdle: (): boolean => end.equals(ready),
  };
};
