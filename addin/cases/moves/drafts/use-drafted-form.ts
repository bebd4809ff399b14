import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { FieldValues } from 'react-hook-form';
import type { Kept } from '../../../look/frame/KeptLine.tsx';
import { useApi } from '../../../use-api.ts';
import type { FormMove, Whole } from '../../subject.ts';
import { useKeptForm } from '../use-kept-form.ts';
import { draftKeeper, type Typed } from './draft-keeper.ts';
import { useDrafts } from './waiting-drafts.ts';

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
  { caseId, version }: Pick<Whole, 'caseId' | 'version'>,
  { move, empty, read }: Form<F>,
) => {
  const api = useApi();
  const queries = useQueryClient();
  const drafts = useDrafts(caseId);
  const [kept, setKept] = useState<Kept>();
  const [outdated, setOutdated] = useState(false);
  const from = useRef(version);
  const [keeper] = useState(() =>
    draftKeeper(async (typed) => {
      const { keptAt } = await api('keepDraft', {
        params: { caseId },
        body: { form: move, from: from.current, typed },
      });
      drafts.know(move, keptAt === null ? undefined : { from: from.current, typed, keptAt });
      return keptAt === null ? undefined : new Date(keptAt);
    }, setKept),
  );
  const { form, fresh, place, forget } = useKeptForm(caseId, move, empty, keeper.typed);
  const begun = useRef({ form, fresh, place, read, version, drafts });
  useEffect(() => {
    const begin = begun.current;
    let left = false;
    const typedHere = () => queries.getQueryData<Partial<F>>(begin.place) ?? {};
    const restore = async () => {
      const found = await begin.drafts.read(move);
      if (!found || left) return;
      from.current = found.from;
      setOutdated(found.from !== begin.version);
      setKept({ kind: 'kept', at: new Date(found.keptAt) });
      const here = typedHere();
      const typed = { ...begin.read(found.typed), ...here };
      queries.setQueryData(begin.place, typed);
      begin.form.reset({ ...begin.fresh, ...typed });
      if (Object.keys(here).length === 0) keeper.restored();
    };
    // Not reached: what was typed in this window is there all the same, and the next keeping says so if it fails.
    restore().catch(() => undefined);
    if (Object.keys(typedHere()).length > 0) keeper.typed(typedHere());
    return () => {
      left = true;
      keeper.leave();
    };
  }, [queries, keeper, move]);
  return {
    form,
    fresh,
    /** It was sent. */
    sent: () => {
      forget();
      keeper.sent();
      drafts.know(move, undefined);
    },
    draft: {
      kept,
      /** The case was changed after the draft was begun. */
      outdated,
      keep: keeper.flush,
      hasAll: keeper.hasAll,
      discard: () => {
        forget();
        keeper.discard();
      },
    },
  };
};
export type Draft = ReturnType<typeof useDraftedForm>['draft'];
