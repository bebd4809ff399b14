import * as cases from './cases.ts';
import { readClientSettings } from './client-settings.ts';
import { readCounts } from './counts.ts';
import * as people from './people.ts';
import type { Route } from './route.ts';
import { subjectRoutes } from './subjects.ts';

/** The routes that the first screen of each door is loaded with. Those of pages that few open come with their pages. */
export const firstRoutes = {
  ...cases,
  ...subjectRoutes,
  readCounts,
  ...people,
  readClientSettings,
} as const satisfies Record<string, Route>;
