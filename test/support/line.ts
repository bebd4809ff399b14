import { connect, createServer, type Server, type Socket } from 'node:net';

/** `refused`: no one listens. `silent`: a caller is never answered. */
export type LineState = 'refused' | 'silent' | 'open';

export type Line = { readonly port: number; readonly set: (state: LineState) => Promise<void> };

/** A port of this machine that leads to another one, and can be down. It is refused at first. */
export const makeLine = async (to: number): Promise<Line> => {
  const sockets = new Set<Socket>();
  let state: LineState = 'refused';
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => undefined);
    if (state === 'silent') return;
    const beyond = connect(to, '127.0.0.1');
    sockets.add(beyond);
    beyond.on('close', () => sockets.delete(beyond)).on('error', () => socket.destroy());
    socket.pipe(beyond).pipe(socket);
  });
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const end = () =>
    new Promise<void>((resolve) => {
      for (const socket of sockets) socket.destroy();
      server.close(() => resolve());
    });
  await listen(0);
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  await end();
  return {
    port,
    set: async (wanted) => {
      if (state !== 'refused') await end();
      state = wanted;
      if (wanted !== 'refused') await listen(port);
    },
  };
};
