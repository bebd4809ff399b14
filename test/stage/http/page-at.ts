const stagePages: Readonly<Record<string, string>> = {
  '/': 'index.html',
  '/teams': 'teams.html',
  '/outlook-frame': 'outlook-frame.html',
};

/** The page at an address: one of the stage's own, or the web app's only one, which knows its doors by the address. */
export const pageAt = (path: string): { readonly of: 'stage' | 'addin'; readonly file: string } | undefined => {
  const own = stagePages[path.length > 1 ? path.replace(/\/$/, '') : path];
  if (own) return { of: 'stage', file: own };
  return /^\/(tab|outlook)(\/|$)/.test(path) ? { of: 'addin', file: 'index.html' } : undefined;
};
