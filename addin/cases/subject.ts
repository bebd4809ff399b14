import type { ComponentType, PropsWithChildren } from 'react';
import type { CaseMove } from '#shared/cases/moves.ts';
import type { TextKind, WrittenText } from '#shared/cases/texts.ts';
import type { Routes } from '#shared/routes/all.ts';
import type { AnswerOf } from '#shared/routes/route.ts';
import type { SubjectName } from '#shared/routes/subjects.ts';
import type { Status } from '../look/status/statuses.ts';
import type { Clock } from '../look/time/clock-left.ts';
import type { MoveWords } from '../texts/cases/each-move.ts';

type Of<View, S extends SubjectName> = Extract<View, { subject: S }>;
type Read = AnswerOf<Routes['readCase']>;

/** A case as the team and the DPO have it, of any subject or of one. */
export type Whole<S extends SubjectName = SubjectName> = Of<Extract<Read, { view: 'case' }>, S>;
/** A case as its reporter has it. */
export type Own<S extends SubjectName = SubjectName> = Of<Extract<Read, { view: 'reporter' }>, S>;
/** A case in the team's list. */
export type Listed<S extends SubjectName = SubjectName> = Of<AnswerOf<Routes['listCases']>['cases'][number], S>;
/** A case in its reporter's list. */
export type OwnListed<S extends SubjectName = SubjectName> = Of<AnswerOf<Routes['listMyCases']>['cases'][number], S>;
/** A case in the list of a unit's manager. */
export type OfUnit<S extends SubjectName = SubjectName> = Of<AnswerOf<Routes['listUnitCases']>['cases'][number], S>;
type Any<S extends SubjectName> = Whole<S> | Own<S> | Listed<S> | OwnListed<S> | OfUnit<S>;

export type Move<S extends SubjectName = SubjectName> = Whole<S>['moves'][number];
export type OwnMove<S extends SubjectName = SubjectName> = Exclude<Move<S>, CaseMove>;
/** A move with a form; taking and letting go have none. */
export type FormMove<S extends SubjectName = SubjectName> = Exclude<Move<S>, 'take' | 'let-go'>;
export type Entry = Whole['timeline'][number];

/** What every form of a move is given. */
export type MoveProps<S extends SubjectName = SubjectName> = {
  readonly open: boolean;
  readonly found: Whole<S>;
  readonly meId: string;
  readonly onClose: () => void;
  readonly onDone: () => void;
};

/** What a subject's part of the case page is given. */
export type CardProps<S extends SubjectName = SubjectName> = {
  readonly found: Whole<S>;
  /** The person works in the case: the team does, the DPO follows. */
  readonly works: boolean;
  /** Opens the form of a move; undefined where the person may not make it now. */
  readonly offered: (move: FormMove<S>) => (() => void) | undefined;
};

/** What a case needs next, as a sentence, and the buttons that lead on, the likeliest first. */
export type NextStep = { readonly say: string; readonly moves: readonly Move[] };

/** An entry of the log as the rest of a sentence that begins with a name, and the texts given with it. */
export type Line = { readonly says: string; readonly texts: readonly WrittenText[] };

/** A fact in which two versions of a case may differ: how it is called, compared and said. */
export type Compared<S extends SubjectName = SubjectName> = {
  readonly name: string;
  readonly valueIn: (found: Whole<S>) => string | null;
  readonly say: (found: Whole<S>) => string;
};

/** How a subject says what the frame says of every case. */
export type OwnWords<S extends SubjectName = SubjectName> = {
  /** The title of the conversation. */
  readonly conversation: string;
  /** What is left to do of one that has ended. */
  readonly ended: string;
  readonly state: (found: Whole<S>) => string | undefined;
  /** Until when, and since when its clock has stopped, in a sentence each. */
  readonly until: (found: Whole<S>, now: Date) => string;
  readonly stopped: (found: Whole<S>) => string | undefined;
};

/** What a subject shows on the page of one of its cases. */
export type OnCasePage<S extends SubjectName = SubjectName> = {
  /** Cards of what the case is about, under the clock. */
  readonly About: ComponentType<CardProps<S>>;
  /** Cards beside them, over the timeline. */
  readonly Beside: ComponentType<CardProps<S>>;
  /** In the card of the clock: what to beware of, and what was decided where the clock has stopped. */
  readonly Warnings: ComponentType<Pick<CardProps<S>, 'found'>>;
  readonly Decided: ComponentType<CardProps<S>>;
  readonly MoveForm: ComponentType<MoveProps<S> & { readonly move: OwnMove<S> }>;
  /** Moves whose form opens beside the case rather than over it, so that it can be read meanwhile. */
  readonly beside: readonly OwnMove<S>[];
  /** Moves whose buttons are in its own cards rather than among the next steps. */
  readonly placed: readonly Move<S>[];
  /** Texts its own cards show; the frame's conversation leaves them out. */
  readonly shownTexts?: readonly TextKind[];
  readonly useWords: () => {
    /** The title of the clock's card. */
    readonly clock: string;
    /** What the frame says of every case, where this subject has words of its own. */
    readonly own?: OwnWords<S>;
    /** Its own moves, and those of every case that are called otherwise here. */
    readonly move: Readonly<Record<OwnMove<S>, MoveWords> & Partial<Record<CaseMove, MoveWords>>>;
  };
  /** Sentences of the head: what has been decided. */
  readonly useStanding: (found: Whole<S>) => readonly string[];
  /** What a case that is taken needs next. */
  readonly useNext: (found: Whole<S>, now: Date) => NextStep;
  readonly useLines: (found: Whole<S>) => (entry: Entry) => Line;
  readonly useCompared: () => readonly Compared<S>[];
  /** Verbs of its own that change nothing a form is written about: one's own steps, and those of anybody. */
  readonly steps?: { readonly own: readonly string[]; readonly any: readonly string[] };
};

/** What a subject shows its reporter on the page of an own case. */
export type OnOwnPage<S extends SubjectName = SubjectName> = {
  /** What the reporter is asked beside the team's enquiries. */
  readonly Asked: ComponentType<{ readonly found: Own<S> }>;
  /** A way to answer an enquiry other than by words, where it has one. */
  readonly Answer: ComponentType<OwnProps<S>>;
  /** What was written, in place of the frame's list of it. */
  readonly Conversation?: ComponentType<{ readonly found: Own<S> }>;
  /** What was told and given. */
  readonly About: ComponentType<OwnProps<S>>;
  /** How adding to it is called; undefined where its own part asks for it. */
  readonly useAddWords: (
    found: Own<S>,
  ) => { readonly title: string; readonly label: string; readonly send: string } | undefined;
};
export type OwnProps<S extends SubjectName = SubjectName> = {
  readonly found: Own<S>;
  /** What the team has asked and the reporter has not answered. */
  readonly enquiry: WrittenText | undefined;
};

export type CaseParts = { readonly [S in SubjectName]?: OnCasePage<S> };
export type OwnParts = { readonly [S in SubjectName]?: OnOwnPage<S> };

/** A column of a subject's own in the team's list. `width`: a share of the table, or what its longest badge needs. */
type Column<S extends SubjectName> = {
  readonly key: string;
  readonly width: `${number}%` | `${number}px`;
  readonly useHead: () => string;
  readonly Cell: ComponentType<{ readonly row: Listed<S> }>;
};
export type FileColumn<S extends SubjectName = SubjectName> = {
  readonly head: string;
  readonly valueIn: (row: Listed<S>) => string;
};

/** All that is a subject's own on the screens; the frame shows the rest. */
export type Subject<S extends SubjectName = SubjectName> = {
  /** What happened or is asked, in a few words: the name of a case in every list and head. */
  readonly useName: () => (of: Any<S>) => string;
  /** A picture of the same. */
  readonly iconOf: (of: Any<S>) => ComponentType;
  readonly clockOf: (of: Listed<S> | Whole<S>) => Clock;
  /** The addresses of its list, and of one of its cases for the team and the DPO. */
  readonly list: string;
  readonly addressOf: (of: { readonly reference: string }) => string;
  readonly columns: readonly Column<S>[];
  /** The same as the columns where there is room for a few lines only. */
  readonly Facts: ComponentType<{ readonly row: Listed<S> }>;
  /** What makes a case urgent beside its clock. */
  readonly alarmOf: (of: Listed<S> | Whole<S>) => Status | undefined;
  /** How far a case is, in one word. */
  readonly statusOf: (found: Whole<S> | Listed<S>) => Status;
  readonly useListWords: () => {
    readonly title: string;
    /** What one of them is called, where it is not a case. */
    readonly one?: string;
    readonly emptyHelp: string;
    readonly searched: string;
  };
  /** Its columns in the file: `facts` follow the unit, `times` the receipt. */
  readonly useFileColumns: () => { readonly facts: readonly FileColumn<S>[]; readonly times: readonly FileColumn<S>[] };
  /** Where the front page begins with it. */
  readonly Begin: ComponentType;
  /** A case's status as its reporter sees it, in one word and in a sentence. */
  readonly ownStatusOf: (of: Own<S> | OwnListed<S>) => Status;
  readonly useOwnHint: (found: Own<S>) => string;
  /** What a reporter is asked beside enquiries, in the list of own cases. */
  readonly useAsk: () => (row: OwnListed<S>) => string | undefined;
  /** What a manager is told of it beside its state. */
  readonly unitMarkOf: (row: OfUnit<S>) => Status | undefined;
  /** Hand in what it adds to the pages of one case, and load it with the first of them. */
  readonly CasePart: ComponentType<PropsWithChildren>;
  readonly OwnPart: ComponentType<PropsWithChildren>;
};

/** Every subject, each by its name. */
export type Subjects = { readonly [S in SubjectName]: Subject<S> };
