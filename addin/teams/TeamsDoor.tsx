import { Suspense, useEffect, useState } from 'react';
import { createBrowserRouter, Navigate, Route, RouterProvider, Routes, useLocation } from 'react-router';
import { useHost } from '../host/host.ts';
import { tellTeamsReady } from '../host/teams-host.ts';
import { useKeepContact } from '../look/contact.ts';
import { FaultBoundary } from '../look/FaultBoundary.tsx';
import { LongWait } from '../look/LongWait.tsx';
import { Page, Waiting } from '../look/Page.tsx';
import { ProblemMessage } from '../look/ProblemMessage.tsx';
import * as desk from '../texts/desk.ts';
import { useTexts } from '../texts/language.ts';
import { useRead } from '../use-api.ts';
import { Navigation } from './Navigation.tsx';
import { firstPlace, type Me, placeAsked } from './navigation.ts';
import { pages } from './pages.tsx';

/** The tab: the frame around its pages, for whoever has opened it. */
export const TeamsDoor = () => {
  const t = useTexts(desk);
  useEffect(tellTeamsReady, []);
  useKeepContact();
  const me = useRead('me', {});
  if (me.data) return <Tab />;
  if (!me.error)
    return (
      <>
        <Waiting />
        <LongWait />
      </>
    );
  return (
    <Page title={t.name}>
      <ProblemMessage failed={me.error} onRetry={() => me.refetch()} />
    </Page>
  );
};

// A page hidden deeper in the address was asked for by somebody; only the bare tab has no wish of its own.
const atTheDoor = (): boolean => /^\/tab\/?$/.test(location.pathname);

// A router that can hold a navigation back: a page with something unsaved asks first.
const Tab = () => {
  const [router] = useState(() => createBrowserRouter([{ path: '*', element: <Frame /> }], { basename: '/tab' }));
  return <RouterProvider router={router} />;
};

const Frame = () => {
  const me = useRead('me', {});
  return me.data ? <Places me={me.data} /> : <Waiting />;
};

const Places = ({ me }: { me: Me }) => {
  const { asked } = useHost();
  const [place, setPlace] = useState(() => placeAsked(asked, me) ?? (atTheDoor() ? firstPlace(me) : undefined));
  useEffect(() => setPlace(undefined), []);
  return (
    <>
      <Navigation me={me} />
      {place && <Navigate to={place} replace />}
      <Pages />
    </>
  );
};

const Pages = () => {
  const { pathname } = useLocation();
  return (
    <FaultBoundary key={pathname}>
      <Suspense fallback={<Waiting />}>
        <Routes>
          {Object.entries(pages).map(([path, ShownPage]) => (
            <Route key={path} path={path} element={<ShownPage />} />
          ))}
          <Route path="*" element={<Navigate to="/" replace />} />
        </Routes>
      </Suspense>
    </FaultBoundary>
  );
};
