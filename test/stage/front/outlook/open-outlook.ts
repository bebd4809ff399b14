import type { Theme } from '../look/Look.tsx';
import type { Language } from '../look/language.ts';
import type { OutlookKind } from '../office/outlook-builds.ts';
import { answerNestedAppAuth } from '../sign-in/nested-app-auth.ts';
import type { SeenMail, StageMailbox, StagePerson } from '../stage-api.ts';
import type { Letter, OfficeTheme, OutlookEvent, OutlookOnStage } from './outlook-on-stage.ts';

const officeThemes: Record<Theme, OfficeTheme> = {
  default: {
    bodyBackgroundColor: '#ffffff',
    bodyForegroundColor: '#242424',
    controlBackgroundColor: '#f0f0f0',
    controlForegroundColor: '#242424',
  },
  dark: {
    bodyBackgroundColor: '#292929',
    bodyForegroundColor: '#ffffff',
    controlBackgroundColor: '#3d3d3d',
    controlForegroundColor: '#ffffff',
  },
  contrast: {
    bodyBackgroundColor: '#000000',
    bodyForegroundColor: '#ffffff',
    controlBackgroundColor: '#000000',
    controlForegroundColor: '#ffff01',
  },
};

/** Whose Outlook it is, which one, and which mailbox is open in it. */
export type Opened = {
  person: StagePerson;
  kind: OutlookKind;
  nested: string;
  mailbox: StageMailbox;
  language: Language;
};

export type Shown = { mail: SeenMail | undefined; expanded: boolean; theme: Theme };

/** Makes what the pane's Office.js sees of the frame, and the function by which the frame tells of changes. */
export function openOutlook(
  { person, kind, nested, mailbox, language }: Opened,
  first: Shown,
  newMessage: (letter: Letter) => void,
): { outlook: OutlookOnStage; show(next: Shown): void } {
  const listeners = { item: new Set<() => void>(), theme: new Set<() => void>() };
  let shown = first;
  const tell = (event: OutlookEvent) => {
    for (const listener of listeners[event]) listener();
  };
  return {
    outlook: {
      person,
      kind,
      nested,
      mailbox,
      mail: () => shown.mail,
      headerExpanded: () => shown.expanded,
      theme: () => officeThemes[shown.theme],
      displayLanguage: language === 'da' ? 'da-DK' : 'en-US',
      listen: (event, listener) => {
        listeners[event].add(listener);
        return () => listeners[event].delete(listener);
      },
      newMessage,
      nestedAppAuth: (request) => answerNestedAppAuth(request, person),
    },
    show: (next) => {
      const before = shown;
      shown = next;
      if (before.mail?.id !== next.mail?.id) tell('item');
      if (before.theme !== next.theme) tell('theme');
    },
  };
}
