import { OfficeMockObject } from 'office-addin-mock';

type Person = { displayName: string; emailAddress: string };
export type Item = {
  itemId?: string;
  itemClass?: string;
  internetMessageId?: string;
  subject?: unknown;
  from?: Person;
  to?: Person[];
  cc?: Person[];
  attachments?: { name: string; size: number; isInline: boolean }[];
  dateTimeCreated?: Date;
  getAsFileAsync?: (answer: (result: { status: string; value: string }) => void) => void;
  getSharedPropertiesAsync?: (answer: (result: { status: string; value: { owner: string } }) => void) => void;
};

export const maja: Person = { displayName: 'Maja Holm', emailAddress: 'maja@eksempel-kommune.example' };

/** A mail as Outlook gives it in read mode. */
export const outlookItem = (item: Item = {}): Item => ({
  itemId: 'ews/1',
  itemClass: 'IPM.Note',
  internetMessageId: '<1@eksempel-kommune.example>',
  subject: 'Møde på fredag',
  from: maja,
  to: [{ displayName: 'Karl Hansen', emailAddress: 'karl@bolig.example' }],
  cc: [],
  attachments: [],
  dateTimeCreated: new Date('2026-11-20T13:05:00Z'),
  ...item,
});

/** What an Outlook lacks, or does otherwise. */
type Otherwise = { readonly [name: string]: unknown };

/** Outlook beside the pane; `open` opens another mail while the pane is pinned. */
export const pretendOutlook = (item: Item | null, otherwise: Otherwise = {}) => {
  const handlers: (() => void)[] = [];
  const letters: unknown[] = [];
  const mailbox = {
    // The mock takes no null; an empty window is opened below.
    item: item ?? outlookItem(),
    userProfile: maja,
    convertToRestId: (id: string) => id.replaceAll('/', '-'),
    displayNewMessageFormAsync: (letter: unknown, answer: (result: { status: string }) => void) => {
      letters.push(letter);
      answer({ status: 'succeeded' });
    },
    addHandlerAsync: (type: string, handler: () => void) => type === 'itemChanged' && handlers.push(handler),
    removeHandlerAsync: () => handlers.splice(0),
    ...otherwise,
  };
  const office = new OfficeMockObject(
    {
      EventType: { ItemChanged: 'itemChanged' },
      AsyncResultStatus: { Succeeded: 'succeeded' },
      MailboxEnums: { RestVersion: { v2_0: 'v2.0' } },
      context: { mailbox },
    },
    'outlook' as never,
  );
  Object.assign(globalThis, { Office: office });
  const open = (next: Item | null) => {
    Object.assign(office, { context: { mailbox: { ...mailbox, item: next } } });
    for (const handler of handlers) handler();
  };
  if (!item) open(null);
  return { letters, open };
};
