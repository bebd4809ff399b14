import { lazy } from 'react';
import { useMatch } from 'react-router';

const NotFound = lazy(async () => ({ default: (await import('../look/frame/NotFound.tsx')).NotFound }));

/** An address that is not ours, or not for this person. */
export const NotFoundPage = () => {
  const ofCase = useMatch('/:place/:number') !== null;
  return <NotFound what={ofCase ? 'case' : 'page'} />;
};
