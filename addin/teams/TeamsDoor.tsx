import { Suspense, useEffect, useState } from 'react';
import { createBrowserRouter, Navigate, Route, RouterProvider, Routes, useLocation } from 'react-router';
import { useHost } from '../host/host.ts';
import { tellTeamsReady } from '../host/teams-host.ts';
import { ContactLine } from '../look/ContactLine.tsx';
import { useKeepContact } from '../look/contact.ts';
import { FaultBoundary } from '../look/FaultBoundary.tsx';
import { Keys } from '../look/keys/Keys.tsx';
import { LongWait } from '../look/LongWait.tsx';
import { Page, Waiting } from '../look/Page.tsx';
import { ProblemMessage } from '../look/ProblemMessage.tsx';
import type { Me } from '../me.ts';
import * as desk from '../texts/desk.ts';
import * as frame from '../texts/frame.ts';
import { useTexts } from '../texts/language.ts';
import { useRead } from '../use-api.ts';
import { addressAsked, movedTo } from './addresses.ts';
import { Frame } from './Frame.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { pages } from './pages.tsx';
import { landingOf, mayOpen } from './places.ts';

/** The tab: the frame around its pages. */
export const TeamsDoor = () => {
  const t = useTexts(desk);
  useEffect(tellTeamsReady, []);
  useKeepContact();
  const { elsewhere } = useHost();
  const me = useRead('me', {});
  if (me.data) return <Tab />;
  if (elsewhere && me.error?.kind === 'signed-out') return <OfAnother />;
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

/** For a person of another organisation: only the contact is shown. */
const OfAnother = () => {
  const t = useTexts(frame).elsewhere;
  return (
    <Page title={t.title}>
      <p>{t.words}</p>
      <ContactLine />
    </Page>
  );
};

// A router that can hold a navigation back: a page with something unsaved asks first.
const Tab = () => {
  const [router] = useState(() => createBrowserRouter([{ path: '*', element: <Places /> }], { basename: '/tab' }));
  return <RouterProvider router={router} />;
};

const Places = () => {
  const me = useRead('me', {});
  if (!me.data) return <Waiting />;
  return (
    <Keys>
      <Frame me={me.data}>
        <Pages me={me.data} />
      </Frame>
    </Keys>
  );
};

const Pages = ({ me }: { me: Me }) => {
  const { pathname } = useLocation();
  return (
    <FaultBoundary key={pathname}>
      <Suspense fallback={<Waiting />}>
        <Routes>
          <Route path="/" element={<Landing me={me} />} />
          {Object.entries(pages).map(([path, { of, Shown }]) => {
            // Who may see a case is for the desk to say, page by page.
            const open = path.includes(':') || mayOpen(me, of);
            return <Route key={path} path={path} element={open ? <Shown /> : <NotFoundPage />} />;
          })}
          <Route path="*" element={<Elsewhere />} />
        </Routes>
      </Suspense>
    </FaultBoundary>
  );
};

/** The bare tab: what a deep link asks for, else where the person begins. */
const Landing = ({ me }: { me: Me }) => {
  const { asked } = useHost();
  return <Navigate to={addressAsked(asked) ?? landingOf(me)} replace />;
};

/** An address of before leads to its new one, with what it asked for. */
const Elsewhere = () => {
  const { pathname, search } = useLocation();
  const now = movedTo(pathname);
  return now ? <Navigate to={`${now}${search}`} replace /> : <NotFoundPage />;
};
