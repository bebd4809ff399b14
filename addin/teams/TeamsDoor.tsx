import { Suspense, useEffect, useState } from 'react';
import { BrowserRouter, Navigate, Route, Routes } from 'react-router';
import { useHost } from '../host/host.ts';
import { tellTeamsReady } from '../host/teams-host.ts';
import { Waiting } from '../look/Page.tsx';
import { ProblemMessage } from '../look/ProblemMessage.tsx';
import { useRead } from '../use-api.ts';
import { Navigation } from './Navigation.tsx';
import { type Me, placeAsked } from './navigation.ts';
import { pages } from './pages.tsx';

/** The tab: the frame around its pages, for whoever has opened it. */
export const TeamsDoor = () => {
  useEffect(tellTeamsReady, []);
  const me = useRead('me', {});
  if (me.data) return <Tab me={me.data} />;
  return me.error ? <ProblemMessage failed={me.error} onRetry={() => me.refetch()} /> : <Waiting />;
};

const Tab = ({ me }: { me: Me }) => {
  const { asked } = useHost();
  const [place, setPlace] = useState(() => placeAsked(asked, me));
  useEffect(() => setPlace(undefined), []);
  return (
    <BrowserRouter basename="/tab">
      <Navigation me={me} />
      <Suspense fallback={<Waiting />}>
        {place && <Navigate to={place} replace />}
        <Routes>
          {Object.entries(pages).map(([path, ShownPage]) => (
            <Route key={path} path={path} element={<ShownPage />} />
          ))}
          <Route path="*" element={<Navigate to="/" replace />} />
        </Routes>
      </Suspense>
    </BrowserRouter>
  );
};
