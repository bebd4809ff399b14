import { createHash } from 'node:crypto';
import type { RouteName } from '#shared/routes/all.ts';
import { routes } from '#shared/routes/all.ts';
import type { Once } from '../database/once.ts';
import { digestOfRequest } from '../request-digest.ts';

/**
 * What a press asks for, once: Teams may bring it twice, and people press twice. The same button with other words beside it is
 * another request, so that nothing that was written is lost.
 * @param button what tells this button from all others: an id of its card
 */
export const onceForPress = (route: RouteName, button: string, body: unknown): Once => {
  const digest = digestOfRequest(`/api${routes[route].path}`, body);
  return { key: keyOf(button, digest), route, digest, status: routes[route].status };
};

/** A uuid made of a digest (version 8, RFC 9562). */
export const keyOf = (button: string, digest: Buffer): string => {
  const bytes = createHash('sha256').update(`${button}\n`).update(digest).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
};
