import type { Settings } from '../environment.ts';
import { type NoteHealth, silent } from '../health/service-states.ts';
import { graphCaller } from './client.ts';
import { openCredentials } from './credentials.ts';
import { groupNowOf } from './directory/group-now.ts';
import { groupPagesOf } from './directory/group-pages.ts';
import { membershipCallsOf } from './directory/membership.ts';
import { peopleChangesOf } from './directory/people-changes.ts';
import { peoplePagesOf } from './directory/people-pages.ts';
import { programsOf } from './directory/program-members.ts';
import { thingPagesOf } from './directory/thing-pages.ts';
import { feedOf } from './feed.ts';
import type { Graph } from './graph.ts';
import { peopleOf } from './look-up-people.ts';
import { mailReaderOf } from './mail-reader.ts';
import { mailboxesOf } from './mailbox.ts';
import { mailboxReader } from './open-mailbox.ts';
import { organisationOf } from './organisation.ts';
import { photosOf } from './photo.ts';
import { roleHoldersOf } from './role-holders.ts';
import { mailSenderOf } from './send-mail.ts';
import { sentMailFinderOf } from './sent-mail.ts';

/** Microsoft Graph as the desk uses it; `note` records the health of each service. */
export const openGraph = (settings: Settings, note: NoteHealth = silent): Graph => {
  const credentials = openCredentials(settings);
  const ask = graphCaller(settings, credentials, note);
  const askAsRemover = graphCaller(settings, { ...credentials, graph: credentials.removal }, note);
  const mailboxes = mailboxesOf(ask);
  const inMailbox = mailboxReader(ask, mailboxes);
  return {
    ...peopleOf(ask),
    ...photosOf(ask),
    ...roleHoldersOf(ask, settings.api.clientId),
    ...organisationOf(ask),
    ...mailboxes,
    ...mailReaderOf(inMailbox),
    ...sentMailFinderOf(inMailbox),
    directory: {
      ...{ ...groupPagesOf(ask), ...peoplePagesOf(ask), ...peopleChangesOf(ask) },
      ...{ ...programsOf(ask), ...thingPagesOf(ask) },
    },
    memberships: { ...membershipCallsOf(ask, askAsRemover), ...groupNowOf(ask) },
    ...feedOf(ask, settings),
    ...mailSenderOf(ask, new URL(settings.deskUrl).hostname),
  };
};
