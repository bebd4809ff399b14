import type { Page } from './page.ts';
import type { GroupSeen, PersonChange, PersonSeen, ProgramsSeen, SignInSeen, SponsorsSeen, ThingSeen } from './seen.ts';

type Read<T> = (tenantId: string, at: string | undefined) => Promise<Page<T>>;

/**
 * The directory page by page, for the mirror; `at`: the link a page before gave, none for the first. Each may fail with a
 * GraphTrouble; `isDeadLink` tells one after which the reading begins anew.
 */
export type DirectoryGraph = {
  readonly groups: Read<GroupSeen>;
  readonly people: (tenantId: string, at: string | undefined, withSignIns: boolean) => Promise<Page<PersonSeen>>;
  /**
   * What has changed of people. The first page of all is empty, and gives the link that the changes from now on begin at; none
   * where Graph does not tell them.
   */
  readonly peopleChanges: Read<PersonChange>;
  /** Who has signed in since that instant; undefined: the last sign-in of everybody. */
  readonly signIns: (tenantId: string, at: string | undefined, since: Date | undefined) => Promise<Page<SignInSeen>>;
  readonly guests: Read<SponsorsSeen>;
  readonly deletedPeople: Read<PersonSeen>;
  /** Of at most 20 groups; one that is gone is left out. `following`: those that will be asked about next. */
  readonly programs: (
    tenantId: string,
    groupIds: readonly string[],
    following?: readonly string[],
  ) => Promise<readonly ProgramsSeen[]>;
  /** The names of devices, or of contacts; none where the app may not read them. */
  readonly things: (tenantId: string, kind: 'devices' | 'contacts', at: string | undefined) => Promise<Page<ThingSeen>>;
};
