/** The environment without what jest puts into it: NODE_ENV=test would build pages that no one else gets. */
export const newcomersEnvironment = (): NodeJS.ProcessEnv => {
  const { NODE_ENV: _mode, NODE_OPTIONS: _options, JEST_WORKER_ID: _worker, ...rest } = process.env;
  return rest;
};
