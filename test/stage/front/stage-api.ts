export type StagePerson = {
  id: string;
  name: string;
  upn: string;
  /** Primary address; not always the user principal name. */
  mail: string;
  unit: string;
  manager: string | null;
  roles: string[];
  signInName: string;
  tenant: string;
  municipality: string;
  title: string;
  guest: boolean;
  traits: string[];
};

export type Card = Record<string, unknown>;

export type SeenMessage = {
  id: string;
  thread?: string;
  conversation: string;
  from: { name: string; bot: boolean };
  text: string | null;
  card: Card | null;
  link?: string;
  sentAt: string;
  updatedAt: string | null;
};

export type Seen = {
  /** How Teams names the person towards the bot. */
  mri: string;
  /** By what id the person's Teams knows our app. */
  appId: string;
  channels: { id: string; name: string; team: string; messages: SeenMessage[] }[];
  chat: { id: string; messages: SeenMessage[] };
  feed: SeenMessage[];
};

export type Address = { name: string; address: string };

export type SeenMail = {
  id: string;
  itemId: string;
  internetMessageId: string;
  freshlySent: boolean;
  conversationId: string;
  itemClass: string;
  folder: 'inbox' | 'sentitems';
  subject: string;
  from: Address;
  to: Address[];
  cc: Address[];
  bcc: Address[];
  sentDateTime: string;
  receivedDateTime: string;
  isRead: boolean;
  contentType: 'text' | 'html';
  body: string;
  attachments: { id: string; name: string; size: number; contentType: string; isInline: boolean }[];
};

/** A mailbox a person may open. */
export type StageMailbox = { id: string; name: string; mail: string; isShared: boolean };

export type NestedAsked = {
  person: string;
  interactive: boolean;
  clientId: string;
  authority?: string;
  scope: string;
  claims?: string;
};
export type NestedAnswer =
  | { accessToken: string; idToken: string }
  | { no: { status: string; code: string; description: string } };

/** A no of the stage, in its own words. */
class StageNo extends Error {}

async function call<T>(method: string, path: string, body?: unknown): Promise<T> {
  const response = await fetch(path, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  const answer = await response.json();
  if (!response.ok) throw new StageNo(String(answer.error ?? response.status));
  return answer;
}

const of = encodeURIComponent;

/** The stage's JSON interface, as its own pages call it. */
export const stageApi = {
  people: () => call<StagePerson[]>('GET', '/stage/people'),
  person: async (who: string) => {
    const wanted = who.toLowerCase();
    const named = await stageApi.people();
    const is = (person: StagePerson) => [person.signInName, person.upn, person.id].includes(wanted);
    return named.find(is) ?? (await call<StagePerson[]>('GET', '/stage/people?all=true')).find(is);
  },
  token: (person: string, as?: string) =>
    call<{ accessToken: string }>('POST', '/stage/token', { person, ...(as && { as }) }),
  /** As the hosts answer a nested app, and by their own sign-in. */
  signInNested: (asked: NestedAsked) => call<NestedAnswer>('POST', '/stage/sign-in/nested', asked),
  signInByHost: (person: string, claims?: string) =>
    call<{ accessToken: string }>('POST', '/stage/sign-in/host', { person, ...(claims && { claims }) }),
  switches: async (): Promise<Record<string, string>> =>
    Object.fromEntries(
      (await call<{ name: string; value: string }[]>('GET', '/stage/switches')).map(({ name, value }) => [name, value]),
    ),
  seenBy: (person: string) => call<Seen>('GET', `/stage/teams/seen-by/${of(person)}`),
  press: (message: string, press: { person: string; verb: string; data: Card; trigger?: 'automatic' }) =>
    call<unknown>('POST', `/stage/teams/${of(message)}/action`, press),
  write: (person: string, conversation: string, text: string) =>
    call<unknown>('POST', '/stage/teams/messages', { person, conversation, text }),
  mail: (person: string) => call<SeenMail[]>('GET', `/stage/mail/${of(person)}`),
  mailboxes: (person: string) => call<StageMailbox[]>('GET', `/stage/mailboxes/${of(person)}`),
  clock: () => call<{ now: string }>('GET', '/stage/clock'),
  moveClock: (to: { now: string } | { advance: string }) =>
    call<{ now: string; ran: Record<string, number> }>('POST', '/stage/clock', to),
  faults: () => call<Record<string, string | null>>('GET', '/stage/faults'),
  setFault: (fault: { service: string; kind?: string; times: number }) => call<unknown>('POST', '/stage/faults', fault),
};
