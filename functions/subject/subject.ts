import type { z } from 'zod';
import type { PersonRef } from '#shared/cases/person-ref.ts';
import type { CaseState } from '#shared/cases/states.ts';
import type { Caller } from '#shared/people/caller.ts';
import type { Reminder, ReminderStep } from '#shared/reminders/reminder-step.ts';
import type { Routes, SignedInRouteName } from '#shared/routes/all.ts';
import type { AnswerOf } from '#shared/routes/route.ts';
import type { SubjectName } from '#shared/routes/subjects.ts';
import type { DeskSettings } from '#shared/settings/desk-settings.ts';
import type { Language } from '#shared/text/language.ts';
import type { LogEntry } from '../database/log.ts';
import type { Reading, Tx } from '../database/transaction.ts';
import type { Card, CardAction } from '../microsoft/adaptive-card.ts';
import type { Planned } from '../outbox/messages.ts';
import type { Activity, ActivityAbout } from '../texts/activities.ts';
import type { FramePreview } from '../texts/feed.ts';
import type { MailText } from '../texts/mails.ts';
import type { CaseOf, CaseRow, CaseSet, CaseText, ListedRow } from './case-row.ts';
import type { OwnListed, OwnMine, OwnOfManager, OwnOfReporter, OwnOfTeam } from './wire.ts';

export type Move = Extract<AnswerOf<Routes['readCase']>, { view: 'case' }>['moves'][number];

/** What a button carries: the case, the version its card shows, and whether it is apart, in a chat. */
export type CardData = { readonly caseId: string; readonly version: number; readonly apart?: true };

/** What a card in the channel shows of the subject: no names of citizens, no addresses, no free text. */
export type OnCard = {
  /** What the case is, in a few words; comes after its number. */
  readonly title: string;
  /** A line in red under it. */
  readonly urgent?: string | undefined;
  readonly facts: readonly { readonly title: string; readonly value: string }[];
  /** A deadline that is a whole day, said in place of the hours: while there is time, and when the day is over. */
  readonly byDay?: { readonly open: string; readonly over: string };
  /** What was decided, beside the state. */
  readonly decided: string;
  /** Its state in a word of its own; undefined: as every case. */
  readonly state?: string | undefined;
  /** Buttons of its own; `data` names the case and the version for the press. */
  readonly actions: (data: CardData) => readonly CardAction[];
};

/** A case as its subject knows it, read afresh: what the frame asks of it, answered. */
export type OwnCase = {
  /** The moves open in its state, in the order buttons are shown. */
  readonly moves: readonly Move[];
  /** The deadline by the subject's rule; null where there is none. */
  readonly due: Date | null;
  /** The reminders of a running clock, in rising strength. */
  readonly reminders: (settings: DeskSettings) => readonly Reminder[];
  /** The instant a step stands for as things are now; a reminder planned for another instant is out of date. */
  readonly instantOf: (step: ReminderStep) => Date | undefined;
  /** Since when the clock runs. */
  readonly since: Date;
  /** Whether it cannot wait: the whole team is alarmed. */
  readonly isUrgent: boolean;
  readonly onCard: (language: Language) => OnCard;
  /** More lines for the team when new facts have opened it again. */
  readonly whenWoken: (language: Language) => readonly string[];
};

/** A case locked for a change. */
export type Locked = {
  readonly tx: Tx;
  readonly row: CaseRow;
  readonly own: OwnCase;
  readonly now: Date;
  readonly newId: () => string;
};

/** What the subject does when the frame opens a finished case again; the frame writes it with its own. */
export type Effect = {
  readonly set?: CaseSet;
  readonly own?: (tx: Tx) => Promise<void>;
  readonly log?: readonly LogEntry[];
  readonly plan?: readonly Planned[];
  /** The deadline as it then is, where it moves. */
  readonly due?: Date | null;
  /** What the entry of the log holds besides. */
  readonly facts?: LogEntry['facts'];
};

/** What one language says of a subject, where the frame's own words do not do. */
export type SubjectWords = {
  /** A sentence: until when what must be done. */
  readonly deadlineIs: (deadline: Date) => string;
  /** The same as a label of a list, with the deadline. */
  readonly deadlineLine: (deadline: Date) => string;
  readonly reminder: (elapsedHours: number, deadline: Date) => string;
  /** The second line of a reminder in the activity feed. */
  readonly reminderInFeed: string;
  readonly runOut: { readonly title: string; readonly body: string; readonly inFeed: string };
  readonly urgent: {
    readonly title: string;
    readonly body: string;
    readonly inFeed: string;
    readonly together: (count: number) => string;
  };
  /** What its reporter is told in the activity feed, where the frame's words do not do. */
  readonly toReporter?: Partial<Record<'taken' | 'closed' | 'reopened' | 'asked', string>>;
  /** What the reporter's own case is called in a mail, and the words that open it. */
  readonly own: string;
  readonly openOwn: string;
};

/** What the team wrote to one reporter, for the card in that person's chat with the bot. */
export type ToldText = {
  readonly row: CaseRow;
  readonly textId: string;
  readonly body: string;
  readonly personId: string;
  readonly by: PersonRef;
  readonly language: Language;
  readonly appId: string;
};

/** A card in a reporter's chat as it is now. */
export type ChatCard = {
  readonly card: Card;
  /** What a notification says: nothing of the case. */
  readonly said: string;
  /** The person has nothing more to do or to learn from it: it is not posted any more. */
  readonly isOver: boolean;
};

/** News for the assignee that only this subject has: said as long as it is so. */
export type AssigneeNews = {
  readonly isStillSo: (now: { readonly state: CaseState; readonly clockRuns: boolean }) => boolean;
  /** It is for the person it names, though another has the case. */
  readonly isForNamed?: true;
  readonly preview: Readonly<Record<Language, string>>;
};

/** What the manager of a unit is told, of one case or of several at once: `named` is a reference, or how many. */
export type ManagerNews = {
  readonly isStillSo: (state: CaseState) => boolean;
  readonly activity: (named: string) => Activity;
  /** The second line in the activity feed. */
  readonly preview: Readonly<Record<Language, string>>;
  readonly several: Readonly<Record<Language, (count: number) => string>>;
  readonly mail: Readonly<Record<Language, (named: string, preview: string, link: string) => MailText>>;
  /** What the log calls it where the person could not be reached. */
  readonly what: string;
};

/** News for a reporter that only this subject has. */
export type ReporterNews = {
  readonly activity: ActivityAbout;
  /** The states in which it is told. */
  readonly states: readonly CaseState[];
  /** The whole of it, for a mail. */
  readonly preview: Readonly<Record<Language, string>>;
  /** What is left to say under the activity's own line in the feed; else the whole of it. */
  readonly inFeed?: Readonly<Record<Language, string>>;
  readonly isStillSo: (tx: Tx, row: CaseOf, personId: string) => Promise<boolean>;
  readonly log: (personId: string) => readonly LogEntry[];
};

/** What a view is made of; the texts are read once. */
export type Viewed = {
  readonly tx: Tx;
  readonly row: CaseRow;
  readonly caller: Caller;
  readonly texts: readonly CaseText[];
};

/**
 * What a subject says for itself: functions of their arguments. The frame (functions/cases, deliveries, the bot) asks only
 * these, so that a new subject touches its own folders and the registry.
 */
export type Subject = {
  /** The page of such a case in the desk, for the team. */
  readonly address: (reference: string) => string;
  /** What the manager of the unit is told of such a case; null: the manager does not learn that there is one. */
  readonly manager: ManagerNews | null;
  /** Its own of a case; `row` may hold changes that are not written yet. */
  readonly read: (tx: Tx, row: CaseRow) => Promise<OwnCase>;
  readonly reopened: (locked: Locked, caller: Caller) => Promise<Effect>;
  /** `known`: when the new facts were known. */
  readonly woken: (locked: Locked, caller: Caller, known: Known) => Promise<Effect>;
  readonly listed: (reading: Reading, rows: readonly ListedRow[]) => Promise<ReadonlyMap<string, OwnListed>>;
  readonly mine: (tx: Tx, caller: Caller, rows: readonly CaseRow[]) => Promise<ReadonlyMap<string, OwnMine>>;
  readonly forTeam: (viewed: Viewed & { readonly own: OwnCase }) => Promise<OwnOfTeam>;
  /** Undefined: the caller has not reported it. `texts`: which of them this reporter may read. */
  readonly forReporter: (
    viewed: Viewed,
  ) => Promise<{ readonly own: OwnOfReporter; readonly texts: readonly string[] } | undefined>;
  readonly forManager: (tx: Tx, rows: readonly CaseRow[]) => Promise<ReadonlyMap<string, OwnOfManager>>;
  /** The mail that was reported, by which its original is found again; undefined where there is none. */
  readonly reportedMail: (tx: Tx, row: CaseOf) => Promise<ReportedMail | undefined>;
  /** Codes in the index of words and what they are called, in both languages. */
  readonly searchTerms: readonly { readonly lexeme: string; readonly names: readonly string[] }[];
  readonly words: Readonly<Record<Language, SubjectWords>>;
  readonly activities: {
    /** Null: that it was taken is no news to its reporter. */
    readonly taken: FramePreview | null;
    readonly closed: FramePreview;
    readonly reopened: FramePreview;
    readonly asked: FramePreview;
    readonly untaken: ActivityAbout;
    readonly urgent: ActivityAbout;
  };
  /** What the log calls the alarm of a case that cannot wait. */
  readonly urgentAbout: string;
  readonly reporterNews: Readonly<Record<string, ReporterNews>>;
  readonly assigneeNews: Readonly<Record<string, AssigneeNews>>;
  /** The card of what the team answered its reporter (a `reply`); null where its reporters ask nothing. */
  readonly replyCard: ((tx: Tx, told: ToldText) => Promise<ChatCard>) | null;
  /** What the buttons of its own on a card ask for, by the button's verb. */
  readonly presses: Readonly<Record<string, Press>>;
};

export type ReportedMail = {
  readonly internetMessageId?: string | undefined;
  readonly mailbox?: string | undefined;
  readonly sentAt?: string | undefined;
};

/** A button on a card: the route it asks for, with what was typed beside it. */
export type Press = {
  readonly route: SignedInRouteName;
  readonly body: (pressed: Readonly<Record<string, unknown>>) => unknown;
  /** The fault of what was typed, in words; undefined where the fault is another field's. */
  readonly fault: (error: z.ZodError, language: Language) => string | undefined;
};

export type Known = { readonly at: Date; readonly estimated: boolean };
export type Subjects = Readonly<Record<SubjectName, Subject>>;
