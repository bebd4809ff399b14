import { type OutlookKind, outlookBuilds } from '../office/outlook-builds.ts';
import { type StageMailbox, type StagePerson, stageApi } from '../stage-api.ts';

/** What Outlook is in this tenant, and which mailboxes it shows the person. */
export type TenantSeen = { kind: OutlookKind; nested: string; mailboxes: StageMailbox[] };

const isKind = (name: string): name is OutlookKind => name in outlookBuilds;

export const seeTenant = async (person: StagePerson): Promise<TenantSeen> => {
  const [{ outlook = 'web', naa = 'works' }, mailboxes] = await Promise.all([
    stageApi.switches(),
    stageApi.mailboxes(person.id),
  ]);
  return { kind: isKind(outlook) ? outlook : 'web', nested: naa, mailboxes };
};
