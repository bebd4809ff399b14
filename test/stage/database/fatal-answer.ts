const told = {
  '429': { code: '53300', message: 'sorry, too many clients already' },
  '500': { code: '57P02', message: 'terminating connection because of crash of another server process' },
  '503': { code: '57P03', message: 'the database system is starting up' },
} as const;

/** PostgreSQL's words for being too busy, broken or not up: an ErrorResponse after which the server closes the connection. */
export function fatal(kind: keyof typeof told): Buffer {
  const { code, message } = told[kind];
  const fields = Buffer.from(`SFATAL\0VFATAL\0C${code}\0M${message}\0\0`);
  const head = Buffer.alloc(5);
  head.write('E');
  head.writeInt32BE(fields.length + 4, 1);
  return Buffer.concat([head, fields]);
}
