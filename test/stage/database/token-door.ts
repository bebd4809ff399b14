import { connect, createServer, type Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import type { Certificate } from '../certificate.ts';

export type TokenDoorGiven = {
  /** With one, a client that does not ask for TLS is refused, as Azure refuses it. */
  certificate?: Certificate | undefined;
  /** Whether the password, which is a token, opens the database for that user. */
  accept(token: string, user: string): Promise<boolean> | boolean;
  /** The server behind, which trusts the door; without one no caller gets further than the password. */
  behind?: { host: string; port: number } | undefined;
};

export type TokenDoor = { port: number; close(): Promise<void> };

const sslRequest = 80_877_103;

/**
 * A door before a PostgreSQL, as Azure Database for PostgreSQL has one for Entra identities: a caller is asked for a
 * password in clear text, over TLS, and the password is a token.
 */
export async function openTokenDoor(given: TokenDoorGiven): Promise<TokenDoor> {
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket)).on('error', () => undefined);
    void letIn(socket, given).catch(() => socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    close: () =>
      new Promise((resolve) => {
        for (const socket of open) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

async function letIn(plain: Socket, { certificate, accept, behind }: TokenDoorGiven): Promise<void> {
  let came = await nextBytes(plain);
  let socket: Socket = plain;
  if (came.readInt32BE(4) === sslRequest) {
    plain.write(certificate ? 'S' : 'N');
    if (certificate) socket = new TLSSocket(plain, { isServer: true, ...certificate });
    came = await nextBytes(socket);
  } else if (certificate) return refuse(plain, '28000', 'no encryption');
  const user = /user\0([^\0]*)\0/.exec(came.toString('utf8', 8))?.[1] ?? '';
  socket.write(Buffer.from([82, 0, 0, 0, 8, 0, 0, 0, 3])); // AuthenticationCleartextPassword
  const token = (await nextBytes(socket)).toString('utf8', 5).replace(/\0$/, '');
  if (!(await accept(token, user))) return refuse(socket, '28P01', `password authentication failed for user "${user}"`);
  if (!behind) return refuse(socket, '57P03', 'the database system is starting up');
  const server = connect(behind.port, behind.host);
  server.on('error', () => socket.destroy()).on('close', () => socket.destroy());
  socket.on('error', () => server.destroy()).on('close', () => server.destroy());
  server.write(came);
  socket.pipe(server).pipe(socket);
}

// A client waits for our answer after each of its first messages, so each comes alone and in one piece.
const nextBytes = (socket: Socket): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    socket.once('data', (data) => {
      socket.pause();
      resolve(data);
    });
    socket.once('close', () => reject(new Error('the client went away')));
    socket.resume();
  });

function refuse(socket: Socket, code: string, message: string): void {
  const fields = Buffer.from(`SFATAL\0VFATAL\0C${code}\0M${message}\0\0`);
  const head = Buffer.from([69, 0, 0, 0, 0]);
  head.writeInt32BE(fields.length + 4, 1);
  socket.end(Buffer.concat([head, fields]));
}
