import * as cases from './cases.ts';
import { readCounts } from './counts.ts';
import * as drafts from './drafts.ts';
import * as people from './people.ts';
import type { Route } from './route.ts';
import * as settings from './settings.ts';
import { subjectRoutes } from './subjects.ts';

const { setupParts: _parts, ...settingsRoutes } = settings;

/** The routes that the first screen of each door is loaded with. Those of pages that few open come with their pages. */
export const firstRoutes = {
  ...cases,
  ...subjectRoutes,
  ...drafts,
  readCounts,
  ...people,
  ...settingsRoutes,
} as const satisfies Record<string, Route>;
