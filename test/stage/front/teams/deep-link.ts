export const doors = ['tab', 'channel', 'chat', 'activity'] as const;
export type Door = (typeof doors)[number];

/** A place in Teams, as far as the stage has it. */
export type Target = {
  door: Door;
  subEntityId: string | undefined;
  /** The app a link names; Teams opens only one it knows. */
  appId?: string;
};

/** Reads a Teams deep link to our tab, to the channel or to the chat; undefined for other addresses. */
export function targetOfLink(link: string): Target | undefined {
  const url = URL.canParse(link, location.href) ? new URL(link, location.href) : undefined;
  if (url?.hostname !== 'teams.microsoft.com') return undefined;
  if (url.pathname.startsWith('/l/entity/'))
    return {
      door: 'tab',
      subEntityId: subEntityOf(url.searchParams.get('context')),
      appId: url.pathname.split('/')[3] ?? '',
    };
  if (url.pathname.startsWith('/l/channel/') || url.pathname.startsWith('/l/message/'))
    return { door: 'channel', subEntityId: undefined };
  if (url.pathname.startsWith('/l/chat/')) return { door: 'chat', subEntityId: undefined };
  return { door: 'tab', subEntityId: undefined };
}

function subEntityOf(context: string | null): string | undefined {
  try {
    const read: unknown = JSON.parse(context ?? '{}');
    const known = typeof read === 'object' && read !== null ? Object.entries(read) : [];
    const found = known.find(([name]) => name === 'subEntityId' || name === 'subPageId')?.[1];
    return typeof found === 'string' ? found : undefined;
  } catch {
    return undefined;
  }
}
