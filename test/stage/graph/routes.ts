import { activityRoutes } from './activity.ts';
import type { Route } from './call.ts';
import { channelRoutes } from './channels.ts';
import { deltaRoutes } from './delta/routes.ts';
import { directoryRoutes } from './directory/routes.ts';
import { installedAppRoutes } from './installed-apps.ts';
import { messageRoutes } from './mail/messages.ts';
import { sendMailRoutes } from './mail/send-mail.ts';
import { photoRoutes } from './photos.ts';
import { GraphRefusal } from './refusal.ts';

const routes: readonly Route[] = [
  ...directoryRoutes,
  ...deltaRoutes,
  ...photoRoutes,
  ...messageRoutes,
  ...sendMailRoutes,
  ...activityRoutes,
  ...installedAppRoutes,
  ...channelRoutes,
];

type Found = { route: Route; values: ReadonlyMap<string, string> };

/** The route for a path; a literal segment goes before an id in braces. Refuses (400, 405) what the stage has not. */
export const routeFor = (method: string, segments: readonly string[]): Found => {
  const found = routes.flatMap((route) => {
    const values = valuesIn(route.path.split('/'), segments);
    return values ? [{ route, values }] : [];
  });
  const fitting = found
    .filter(({ route }) => route.method === method)
    .sort((one, other) => one.values.size - other.values.size)[0];
  if (fitting) return fitting;
  if (found.length > 0)
    throw new GraphRefusal(
      405,
      'Request_BadRequest',
      `Specified HTTP method '${method}' is not allowed for the request target.`,
    );
  throw new GraphRefusal(
    400,
    'BadRequest',
    `Resource not found for the segment '${segments.at(-1) ?? ''}': the stage's Graph has no '${segments.join('/')}'.`,
  );
};

const valuesIn = (pattern: readonly string[], segments: readonly string[]): ReadonlyMap<string, string> | undefined => {
  if (pattern.length !== segments.length) return undefined;
  const values = new Map<string, string>();
  for (const [at, wanted] of pattern.entries()) {
    const given = segments[at] ?? '';
    if (wanted.startsWith('{')) values.set(wanted.slice(1, -1), given);
    else if (wanted !== given) return undefined;
  }
  return values;
};
