import { gapTasks } from '#shared/reviews/gap-tasks.ts';
import type { Core } from './database/core.ts';
import type { SubjectKind } from './database/subject-kind.ts';
import type { Tx } from './database/transaction.ts';
import type { Graph } from './graph/graph.ts';
import type { MailText } from './texts/mails.ts';

/** What a task is about, by the id its kind knows. */
export type About = { readonly tenantId: string; readonly aboutId: string };

export type TaskTo = 'it' | 'hr';

/** What is asked for in a mail: for the first time, or again. */
export type Asked = { readonly aboutId: string; readonly isChased: boolean };

/** What tasks of one kind are: each subject that gives tasks has its own. */
export type TaskKind = {
  /** What a list of such tasks is about. */
  readonly list: SubjectKind;
  /** Whom they are for: the address of the settings they are mailed to. */
  readonly to: TaskTo;
  /** What is to be done and where, in one mail; undefined where there is nothing to do any more. */
  readonly mail: (tx: Tx, tenantId: string, asked: readonly Asked[]) => Promise<MailText | undefined>;
  /** Whether it is seen to be done, without a word from anybody. Fails with a Trouble. */
  readonly isDone: (parts: Core & { readonly graph: Graph }, about: About) => Promise<boolean>;
  /** What follows when it is done, in the transaction that says so. */
  readonly done: (tx: Tx, about: About, parts: Pick<Core, 'now' | 'newId'>, by: string | null) => Promise<void>;
};

/** The kinds of tasks by their names. */
export const taskWhats = ['end-membership', ...gapTasks] as const;
export type TaskWhat = (typeof taskWhats)[number];
export type TaskKinds = Readonly<Record<TaskWhat, TaskKind>>;
