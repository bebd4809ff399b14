import type { OnCasePage, OnOwnPage, Subject } from '#addin/cases/subject.ts';
import { CasePartContext, OwnPartContext } from '#addin/cases/use-subject.ts';

const words = (button: string) => ({ button, title: button, help: '', send: 'Send', done: 'Gjort.' });

const onCasePage: OnCasePage<'breach'> = {
  About: ({ offered }) => (
    <section>
      <h2>Ønsket</h2>
      <button type="button" onClick={offered('move-time')}>
        Udskyd ønsket
      </button>
    </section>
  ),
  Beside: () => <h2>Drømmen</h2>,
  Warnings: () => <p>Pas på med at ønske</p>,
  Decided: () => null,
  MoveForm: ({ move }) => <p>Skema: {move}</p>,
  beside: [],
  placed: ['move-time'],
  useWords: () => ({
    clock: 'Ønskets ur',
    move: {
      'not-a-breach': words('Ikke et ønske'),
      'record-notified': words('Opfyld ønsket'),
      'record-not-notified': words('Afslå ønsket'),
      'correct-notified': words('Ret'),
      'correct-not-notified': words('Ret'),
      'take-back-decision': words('Fortryd'),
      'move-time': words('Udskyd'),
      'correct-facts': words('Ret'),
    },
  }),
  useStanding: () => ['Det bliver måske til noget.'],
  useNext: () => ({ say: 'Ønsk videre.', moves: ['record-notified'] }),
  useLines: () => (entry) => ({ says: `ønskede ${entry.verb}`, texts: [] }),
  useCompared: () => [],
};

const onOwnPage: OnOwnPage<'breach'> = {
  Asked: () => <h2>Hvad ønsker du?</h2>,
  Answer: () => <p>Svar med et ønske</p>,
  About: () => <h2>Dit ønske</h2>,
  useAddWords: () => ({ title: 'Flere ønsker', label: 'Ønske', send: 'Ønsk' }),
};

/** A subject that is no breach, in words of its own, where the desk has breaches: what still speaks of them is the frame's. */
export const wish: Subject<'breach'> = {
  useName: () => () => 'Et ønske',
  iconOf: () => () => <b>*</b>,
  clockOf: () => ({ kind: 'days', begun: '2026-11-20T08:00:00Z', due: '2026-12-01T23:00:00Z' }),
  list: '/wishes',
  addressOf: () => '/wishes/1',
  columns: [{ key: 'colour', width: '10%', useHead: () => 'Farve', Cell: () => 'Blå' }],
  Facts: () => 'En blå',
  alarmOf: () => undefined,
  statusOf: () => 'in-progress',
  useListWords: () => ({ title: 'Ønsker', emptyHelp: 'Ønsk noget.', searched: 'Vi ledte i ønskerne.' }),
  useFileColumns: () => ({ facts: [], times: [] }),
  Begin: () => <h2>Ønsk noget</h2>,
  ownStatusOf: () => 'received',
  useOwnHint: () => 'Vi tænker over det.',
  useAsk: () => () => 'Hvad ønsker du?',
  unitMarkOf: () => undefined,
  CasePart: ({ children }) => <CasePartContext value={{ breach: onCasePage }}>{children}</CasePartContext>,
  OwnPart: ({ children }) => <OwnPartContext value={{ breach: onOwnPage }}>{children}</OwnPartContext>,
};
