import type { Routes } from '#shared/routes/all.ts';
import type { AnswerOf, BodyIn } from '#shared/routes/route.ts';

type Sheet = AnswerOf<Routes['listMyLines']>['sheets'][number];
export type Line = Sheet['lines'][number];
export type Answer = Line['answer'];

/** What is said of a line now. */
export type Said = { readonly answer: Answer; readonly comment: string };
type Decisions = BodyIn<Routes['decideLines']>['decisions'];
type Saved = AnswerOf<Routes['decideLines']>;

/** Answered by another while this page was open: what holds. */
export type Other = Saved['conflicts'][number];

/** Why answers cannot be saved for now: there is no network, or the desk does not answer. */
export type Trouble = 'offline' | 'no-answer';

export type Shown = {
  readonly said: ReadonlyMap<string, Said>;
  readonly others: ReadonlyMap<string, Other>;
  readonly saving: 'saved' | 'saving' | 'not-saved';
  /** While they are not saved. */
  readonly trouble: Trouble | undefined;
  /** Lines whose answer the desk does not have yet, once saving has failed. */
  readonly unsaved: ReadonlySet<string>;
  readonly savedAt: Date | undefined;
  readonly canUndo: boolean;
};

/** What is taken back in one: answers, or something else that knows how. */
type Step = readonly (readonly [string, Said])[] | (() => void);

/** Milliseconds until what could not be saved is tried again; each time twice as long, up to the longest. */
const triedAgainAfter = 5_000;
const longestPause = 60_000;
/** As many as one call takes (shared/reviews/answers.ts). */
const atOnce = 500;

const nothing: ReadonlySet<string> = new Set();

type Needs = {
  readonly put: (decisions: Decisions) => Promise<Saved>;
  readonly now: () => Date;
  /** Why a failed call is to be repeated; undefined: it was refused, and what was said is taken back. */
  readonly troubleOf: (error: unknown) => Trouble | undefined;
  readonly onRefused: (error: unknown) => void;
};

/**
 * Keeps answers as they are given: shown at once, saved one call at a time, tried again until they are, and taken back step
 * by step.
 */
export const answerKeeper = (lines: readonly Line[], { put, now, troubleOf, onRefused }: Needs) => {
  const held = new Map<string, Said & { readonly version: number }>();
  const said = new Map<string, Said>();
  const others = new Map<string, Other>();
  const waiting = new Set<string>();
  const steps: Step[] = [];
  const listeners = new Set<() => void>();
  let savedAt: Date | undefined;
  let trouble: Trouble | undefined;
  let pause = triedAgainAfter;
  let calling: Promise<void> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const snapshot = (): Shown => ({
    said: new Map(said),
    others: new Map(others),
    saving: trouble ? 'not-saved' : waiting.size > 0 || calling ? 'saving' : 'saved',
    trouble,
    unsaved: trouble ? new Set(waiting) : nothing,
    savedAt,
    canUndo: steps.length > 0,
  });
  let shown = snapshot();
  const tell = () => {
    shown = snapshot();
    for (const listener of listeners) listener();
  };

  const take = (line: Line) => {
    const one = { answer: line.answer, comment: line.comment ?? '' };
    held.set(line.lineId, { ...one, version: line.version });
    said.set(line.lineId, one);
  };
  for (const line of lines) take(line);

  const decisionsOf = (ids: readonly string[]): Decisions =>
    ids.flatMap((lineId) => {
      const [one, before] = [said.get(lineId), held.get(lineId)];
      if (!one || !before) return [];
      const comment = one.comment === before.comment ? {} : { comment: one.comment };
      return [{ lineId, version: before.version, answer: one.answer, ...comment }];
    });

  const settle = (decisions: Decisions, { saved, conflicts }: Saved) => {
    const sent = new Map(decisions.map((one) => [one.lineId, one]));
    for (const { lineId, version } of saved) {
      const [one, before] = [sent.get(lineId), held.get(lineId)];
      if (one && before) held.set(lineId, { answer: one.answer, comment: one.comment ?? before.comment, version });
    }
    for (const other of conflicts) {
      const before = held.get(other.lineId);
      const comment = before?.comment ?? '';
      held.set(other.lineId, { answer: other.answer, comment, version: other.version });
      said.set(other.lineId, { answer: other.answer, comment });
      others.set(other.lineId, other);
    }
    savedAt = now();
  };

  const takeBack = (ids: readonly string[]) => {
    for (const lineId of ids) {
      const before = held.get(lineId);
      if (before) said.set(lineId, { answer: before.answer, comment: before.comment });
    }
    steps.length = 0;
  };

  const saveOnce = async (): Promise<void> => {
    const ids = [...waiting].slice(0, atOnce);
    for (const lineId of ids) waiting.delete(lineId);
    const decisions = decisionsOf(ids);
    try {
      settle(decisions, await put(decisions));
      trouble = undefined;
      pause = triedAgainAfter;
    } catch (error) {
      trouble = troubleOf(error);
      if (trouble === undefined) {
        takeBack(ids);
        onRefused(error);
      } else for (const lineId of ids) waiting.add(lineId);
    }
  };
  const saveAll = async (): Promise<void> => {
    do {
      await saveOnce();
      tell();
    } while (waiting.size > 0 && !trouble);
  };
  const tryLater = () => {
    timer = setTimeout(() => void flush(), pause);
    pause = Math.min(2 * pause, longestPause);
  };

  /** Saves what waits. @returns whether the desk has all that was said */
  const flush = async (): Promise<boolean> => {
    clearTimeout(timer);
    if (waiting.size > 0)
      calling ??= saveAll().finally(() => {
        calling = undefined;
        if (trouble) tryLater();
        tell();
      });
    await calling;
    return waiting.size === 0;
  };

  const change = (changes: readonly (readonly [string, Said])[]) => {
    for (const [lineId, one] of changes) {
      said.set(lineId, one);
      others.delete(lineId);
      waiting.add(lineId);
    }
    tell();
    void flush();
  };

  return {
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    shown: (): Shown => shown,
    /** Says something of lines, in one step. */
    say: (lineIds: readonly string[], what: Partial<Said>): void => {
      const before = lineIds.flatMap((lineId) => {
        const one = said.get(lineId);
        return one ? [[lineId, one] as const] : [];
      });
      if (before.length === 0) return;
      steps.push(before);
      change(before.map(([lineId, one]) => [lineId, { ...one, ...what }]));
    },
    /** Takes the last step back. @returns the lines it concerned */
    undo: (): readonly string[] => {
      const step = steps.pop() ?? [];
      tell();
      if (typeof step === 'function') {
        step();
        return [];
      }
      if (step.length > 0) change(step);
      return step.map(([lineId]) => lineId);
    },
    /** Something else was done in between, which `undo` takes back in its turn. */
    remember: (undo: () => void): void => {
      steps.push(undo);
      tell();
    },
    /** What is known of a line: the version a change is made from. */
    versionOf: (lineId: string): number => held.get(lineId)?.version ?? 1,
    flush,
    /** The desk was read again: what another device has answered is taken over. */
    merge: (read: readonly Line[]): void => {
      for (const line of read) {
        const before = held.get(line.lineId);
        if (!calling && !waiting.has(line.lineId) && (before?.version ?? 0) < line.version) take(line);
      }
      tell();
    },
    /** The page is left: what waits is tried once more. */
    leave: (): void => {
      clearTimeout(timer);
      void flush();
    },
  };
};
