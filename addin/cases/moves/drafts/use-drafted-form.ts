import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { FieldValues } from 'react-hook-form';
import type { CallFailed } from '../../../api.ts';
import type { Kept } from '../../../look/frame/KeptLine.tsx';
import { useToasts } from '../../../look/toasts/toasts.ts';
import * as frame from '../../../texts/frame.ts';
import { useTexts } from '../../../texts/language.ts';
import { useApi } from '../../../use-api.ts';
import type { FormMove, Whole } from '../../subject.ts';
import { typedPlace, useKeptForm } from '../use-kept-form.ts';
import { draftAtDesk } from './draft-at-desk.ts';
import { draftKeeper, type Typed } from './draft-keeper.ts';
import { useCaseDrafts } from './waiting-drafts.ts';

/** A form, and `read`: what of a kept draft still fits its fields. */
type Form<F> = {
  readonly move: FormMove;
  readonly empty: F;
  readonly read: (typed: Typed) => { readonly [N in keyof F]?: F[N] | undefined };
};

/**
 * A form beside a case whose words outlive the window: the desk keeps them, for this person alone, until they are sent, thrown
 * away or 14 days old. What was typed here comes before what was typed at another computer.
 * @returns the form as `useKeptForm` gives it, and `draft` for the drawer around it
 */
export const useDraftedForm = <F extends FieldValues>(
  { caseId, reference, version }: Pick<Whole, 'caseId' | 'reference' | 'version'>,
  { move, empty, read }: Form<F>,
) => {
  const api = useApi();
  const queries = useQueryClient();
  const drafts = useCaseDrafts(caseId);
  const toasts = useToasts();
  const t = useTexts(frame).drawer;
  const [kept, setKept] = useState<Kept>();
  const [outdated, setOutdated] = useState(false);
  const from = useRef(version);
  const windowLeft = useRef(false);
  const isOver = useRef(false);
  const readFirst = useRef(async (): Promise<void> => undefined);
  const [atDesk] = useState(() => draftAtDesk(api, queries, caseId, move));
  const [keeper] = useState(() =>
    draftKeeper(async (now, signal) => {
      const isDiscarded = Object.keys(now).length === 0;
      // A draft that was not seen here would be replaced.
      if (!isDiscarded) await readFirst.current();
      const typed = isDiscarded ? now : (queries.getQueryData<Typed>(typedPlace(caseId, move)) ?? now);
      const at = await atDesk.keep(from.current, typed, { signal, outlivesWindow: windowLeft.current });
      const [draftId] = atDesk.ids();
      drafts.know(move, at && { draftId, from: from.current, typed, keptAt: at.toISOString() });
      return at;
    }, setKept),
  );
  const { form, fresh, place, forget } = useKeptForm(caseId, move, empty, keeper.typed);
  const begun = useRef({ form, fresh, place, read, version, drafts });
  useEffect(() => {
    const begin = begun.current;
    const typedHere = () => queries.getQueryData<Partial<F>>(begin.place) ?? {};
    const restore = async () => {
      const found = await begin.drafts.read(move);
      if (!found || isOver.current) return;
      from.current = found.from;
      atDesk.found(found.draftId);
      setOutdated(found.from !== begin.version);
      setKept({ kind: 'kept', at: new Date(found.keptAt) });
      const here = typedHere();
      const typed = { ...begin.read(found.typed), ...here };
      queries.setQueryData(begin.place, typed);
      begin.form.reset({ ...begin.fresh, ...typed });
      if (Object.keys(here).length === 0) keeper.restored();
    };
    let reading: Promise<void> | undefined;
    readFirst.current = () => {
      reading ??= restore().catch((failed: unknown) => {
        reading = undefined;
        throw failed;
      });
      return reading;
    };
    // Not reached: what was typed in this window is there all the same, and the next keeping reads first.
    readFirst.current().catch(() => undefined);
    if (Object.keys(typedHere()).length > 0) keeper.typed(typedHere());
    // Closed or loaded anew; Teams' own navigation takes the focus before it takes the tab away.
    const leaveWindow = () => {
      windowLeft.current = true;
      keeper.leaveWindow();
    };
    const comeBack = () => {
      windowLeft.current = false;
    };
    const goes = ['pagehide', 'blur'] as const;
    const comes = ['pageshow', 'focus'] as const;
    for (const one of goes) window.addEventListener(one, leaveWindow);
    for (const one of comes) window.addEventListener(one, comeBack);
    return () => {
      for (const one of goes) window.removeEventListener(one, leaveWindow);
      for (const one of comes) window.removeEventListener(one, comeBack);
      keeper.leave();
    };
  }, [queries, atDesk, keeper, move]);
  // The drawer is closed with it: what the desk still has would come back unasked.
  const discard = async (): Promise<void> => {
    if (!(await keeper.discard())) toasts.failed(t.notDiscarded(reference), () => void discard());
  };
  return {
    form,
    fresh,
    draftIds: atDesk.ids,
    /** It was sent. */
    sent: () => {
      isOver.current = true;
      forget();
      atDesk.sent();
      keeper.sent();
      drafts.know(move, undefined);
    },
    /** What is typed belongs to the form's next opening, after what was sent. */
    keepOn: (typed: F): void => void queries.setQueryData(place, typed),
    /** What else `useChange` tells of a sending. */
    around: {
      onBegun: keeper.sending,
      onFailed: (failed: CallFailed) => {
        atDesk.notSent(failed);
        keeper.notSent();
      },
    },
    draft: {
      kept,
      /** The case was changed after the draft was begun. */
      outdated,
      keep: keeper.flush,
      hasAll: keeper.hasAll,
      discard: () => {
        isOver.current = true;
        forget();
        void discard();
      },
    },
  };
};
export type Draft = ReturnType<typeof useDraftedForm>['draft'];
