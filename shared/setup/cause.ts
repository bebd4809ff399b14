import type { setupParts } from '../routes/settings.ts';

type PartName = (typeof setupParts)[number];
export type PartWord = {
  readonly part: PartName;
  readonly state: 'works' | 'trouble' | 'missing' | 'untried';
  readonly code: string | null;
};

/** Temporary: the service does not answer, or is throttling. */
export type Passing = 'silent' | 'busy';

/** Needs a repair; each has its own few steps for the administrator. */
export type Mend =
  | 'bot-not-installed'
  | 'bot-removed'
  | 'bot-shut-out'
  | 'installed-by-stranger'
  | 'channel-gone'
  | 'cards-in-first'
  | 'cards-in-usual'
  | 'team-archived'
  | 'team-gone'
  | 'no-catalog-id'
  | 'consent'
  | 'mail-consent'
  | 'team-consent'
  | 'removal-consent'
  | 'no-removal-app'
  | 'secret-expired'
  | 'not-trusted'
  | 'app-off'
  | 'no-mailbox'
  | 'nobody-to-mail'
  | 'mailbox-gone'
  | 'strange-host'
  | 'clock-stopped'
  | 'log-altered'
  | 'log-unproven'
  | 'anchors-unreadable'
  | 'no-anchors'
  | 'no-team'
  | 'no-dpo'
  /** An unknown code; the service's own words must do. */
  | 'unknown';

const silent = new Set([
  'timeout',
  'unreachable',
  'unexpected-answer',
  'no-token-service',
  'ServiceUnavailable',
  'serviceNotAvailable',
  'ServiceError',
  'InternalServerError',
  'GatewayTimeout',
  'BadGateway',
  'UnknownError',
  'generalException',
]);
const busy = new Set([
  ...['429', 'TooManyRequests', 'Throttled', 'ApplicationThrottled', 'MailboxConcurrency'],
  ...['Request_ThrottledTemporarily', 'Directory_ConcurrencyViolation'],
]);

const denied = new Set([
  '403',
  'Forbidden',
  'AccessDenied',
  'ErrorAccessDenied',
  'Authorization_RequestDenied',
  'Authorization_IdentityNotFound',
  'Authentication_MSGraphPermissionMissing',
  'no-consent',
]);
const gone = new Set([
  '404',
  'NotFound',
  'ItemNotFound',
  'ResourceNotFound',
  'Request_ResourceNotFound',
  'ErrorInvalidUser',
  'ErrorNonExistentMailbox',
  'MailboxNotEnabledForRESTAPI',
]);

/** Codes that mean the same for every service. */
const anywhere: ReadonlyMap<string, Mend> = new Map<string, Mend>([
  ['bot-not-installed', 'bot-not-installed'],
  ['bot-removed', 'bot-removed'],
  ['bot-shut-out', 'bot-shut-out'],
  ['channel-deleted', 'channel-gone'],
  ['cards-in-first', 'cards-in-first'],
  ['cards-in-usual', 'cards-in-usual'],
  ['no-catalog-id', 'no-catalog-id'],
  ['team-archived', 'team-archived'],
  ['team-deleted', 'team-gone'],
  ['installed-by-stranger', 'installed-by-stranger'],
  ['secret-expired', 'secret-expired'],
  ['no-token', 'not-trusted'],
  ['not-trusted', 'not-trusted'],
  ['401', 'not-trusted'],
  ['BadAuthorization', 'not-trusted'],
  ['InvalidAuthenticationToken', 'not-trusted'],
  ['app-off', 'app-off'],
  ['no-removal-app', 'no-removal-app'],
  ['no-mailbox', 'no-mailbox'],
  ['nobody-to-mail', 'nobody-to-mail'],
  ['host-not-allowed', 'strange-host'],
  ['clock-stopped', 'clock-stopped'],
  ['log-altered', 'log-altered'],
  ['log-unproven', 'log-unproven'],
  ['anchors-unreadable', 'anchors-unreadable'],
  ['no-anchors', 'no-anchors'],
]);

const deniedTo: Readonly<Partial<Record<PartName, Mend>>> = {
  memberships: 'removal-consent',
  'bot-in-team': 'bot-shut-out',
  channel: 'team-consent',
  'activity-feed': 'team-consent',
  mail: 'mail-consent',
};
const goneFrom: Readonly<Partial<Record<PartName, Mend>>> = {
  'bot-in-team': 'bot-shut-out',
  channel: 'channel-gone',
  mail: 'mailbox-gone',
};
const holds: Readonly<Partial<Record<PartName, Mend>>> = { 'team-members': 'no-team', dpo: 'no-dpo' };

/** The temporary cause a code stands for; undefined where it needs a repair. */
export const passingOf = (code: string | null): Passing | undefined => {
  if (code === null) return undefined;
  if (busy.has(code)) return 'busy';
  return silent.has(code) || /^5\d\d$/.test(code) ? 'silent' : undefined;
};

/** The cause of a service's latest status, for the reader of the setup page. */
export const causeOf = ({ part, state, code }: PartWord): 'works' | 'untried' | Passing | Mend => {
  if (state === 'works' || state === 'untried') return state;
  return passingOf(code) ?? mendOf(part, code);
};

const mendOf = (part: PartName, code: string | null): Mend => {
  if (code === null) return holds[part] ?? 'unknown';
  if (denied.has(code)) return deniedTo[part] ?? 'consent';
  if (gone.has(code)) return goneFrom[part] ?? 'unknown';
  return anywhere.get(code) ?? 'unknown';
};
