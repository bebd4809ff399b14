import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { TeamsDoor } from '#addin/teams/TeamsDoor.tsx';
import type { Role } from '#shared/people/roles.ts';
import { rowOf } from '#test/addin/cases/queue/row-of.ts';
import { clientSettingsAt } from '#test/addin/support/client-settings.ts';
import { no, pretendDesk } from '#test/addin/support/desk.ts';
import { me } from '#test/addin/support/reports.ts';
import { pretendHost, show } from '#test/addin/support/screen.tsx';

jest.mock('#addin/host/teams-host.ts', () => ({ tellTeamsReady: () => undefined }));

type Answers = Parameters<typeof pretendDesk>[0];
type Opening = {
  at?: string;
  width?: number;
  who?: Partial<Omit<typeof me, 'roles'>> & { roles?: readonly Role[] };
  asked?: string;
  answers?: Answers;
};

let width = 1280;
let measure: () => void = () => undefined;

/** The window is made as wide as this, in pixels. */
export const resize = (to: number): void => {
  width = to;
  measure();
};

const pretendWidth = () => {
  jest.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockImplementation(() => width);
  globalThis.ResizeObserver = class {
    private readonly told: () => void;
    constructor(told: () => void) {
      this.told = told;
    }
    observe() {
      measure = this.told;
    }
    unobserve() {}
    disconnect() {}
  } as unknown as typeof ResizeObserver;
};

/** The tab, at an address of its own or asked for by a deep link, in a window of this width. */
export const openTab = ({ at = '', width: wanted = 1280, who = {}, asked, answers = {} }: Opening = {}) => {
  width = wanted;
  pretendWidth();
  localStorage.clear();
  history.replaceState(null, '', `/tab${at}`);
  const pretended = pretendDesk({
    me: () => ({ body: { ...me, ...who } }),
    readClientSettings: () => ({ body: clientSettingsAt('2026-11-24T08:00:00Z') }),
    listMyCases: () => ({ body: { cases: [] } }),
    listCases: () => ({ body: { cases: [rowOf()], next: null, total: 1 } }),
    listUnitCases: () => ({ body: { cases: [] } }),
    readCase: () => no(404, 'not-found'),
    readCounts: () => ({ body: { asks: 0, reviews: 0, unit: { open: 0, unseen: 0 }, cases: null } }),
    ...answers,
  });
  show(<TeamsDoor />, { fetch: pretended.fetch, host: pretendHost({ door: 'teams', asked }) });
  return { desk: pretended, user: userEvent.setup({ pointerEventsCheck: 0 }) };
};

export const team = { roles: ['Gdpr.Team'] } as const;
/** The page of this title is open. */
export const title = (name: string) => screen.findByText(name, { selector: 'h1' });
