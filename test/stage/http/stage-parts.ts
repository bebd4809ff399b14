import type { Clockwork } from '../clock/clockwork.ts';
import type { Directory } from '../directory/open-directory.ts';
import type { Faults } from '../faults.ts';
import type { FunctionsHost } from '../functions-host/host.ts';
import type { Issuer } from '../identity/issuer.ts';
import type { Mail, MailFolder } from '../municipality/mail/mail.ts';
import type { Municipality } from '../municipality/municipality.ts';
import type { Person } from '../municipality/person.ts';
import type { RoleChanges } from '../municipality/role-changes.ts';
import type { Teams } from '../teams/teams.ts';
import type { Switches } from '../tenant/switches.ts';

/** What the stage's JSON interface speaks to. */
export type StageParts = {
  municipality: Municipality;
  clockwork: Clockwork;
  directory: Directory;
  roleChanges: RoleChanges;
  /** Journaled; undefined when the mailbox has no such mail. */
  moveMail(owner: Person, to: { id: string; folder: MailFolder }): Mail | undefined;
  issuer: Pick<Issuer, 'issueUserToken' | 'answerNestedRequest' | 'signInByHost' | 'challenges'>;
  teams: Teams;
  faults: Faults;
  switches: Switches;
  functions: Pick<FunctionsHost<unknown>, 'timers' | 'setTimers' | 'scale' | 'restart'> & { instances(): number };
  /** What Graph saw, oldest first. */
  graphCalls(): readonly unknown[];
};
