import { Button } from '@fluentui/react-button';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useEffect, useRef, useState } from 'react';
import { type CaseView, type DeletionState, deletionStates } from '#shared/breaches/views.ts';
import { ProblemMessage } from '../../look/ProblemMessage.tsx';
import { SaveState } from '../../look/SaveState.tsx';
import * as cases from '../../texts/breaches/case.ts';
import * as terms from '../../texts/breaches/terms.ts';
import * as moves from '../../texts/cases/moves.ts';
import { useTexts } from '../../texts/language.ts';
import * as look from '../../texts/look.ts';
import { DeletionConflict } from './DeletionConflict.tsx';
import { useRecordDeletion } from './use-record-deletion.ts';

const useStyles = makeStyles({
  record: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    marginTop: tokens.spacingVerticalS,
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  ask: { ...typographyStyles.caption1Strong, margin: 0, overflowWrap: 'anywhere' },
});

type Shown = { found: Pick<CaseView, 'caseId' | 'version'>; recipient: CaseView['recipients'][number] };

const focusFirst = (place: HTMLElement | null) => place?.querySelector('button')?.focus();

/**
 * What a wrong recipient said when the team called. Buttons rather than a choice that follows the arrow keys: each press
 * is an entry in the case's log, so nothing may be recorded on the way to the right one.
 */
export const RecordDeletion = ({ found, recipient }: Shown) => {
  const { name, address, deletion } = recipient;
  const styles = useStyles();
  const t = useTexts(cases).recipients;
  const { cancel } = useTexts(moves);
  const { undo } = useTexts(look).toasts;
  const { deletions } = useTexts(terms);
  const [asking, setAsking] = useState<boolean>();
  const [before, setBefore] = useState<DeletionState>();
  const place = useRef<HTMLDivElement>(null);
  const change = useRecordDeletion({ ...found, recipient });
  // The pressed button goes: the focus moves to the first of those that replace it.
  useEffect(() => {
    if (asking !== undefined) focusFirst(place.current);
  }, [asking]);
  const record = (to: DeletionState, from?: DeletionState) =>
    change.mutate(to, {
      onSuccess: () => {
        setBefore(from);
        setAsking(false);
        focusFirst(place.current);
      },
    });
  const wanted = change.error?.kind === 'changed' ? change.variables : undefined;
  const who = name || address;
  const open = deletion === 'not-asked' || deletion === 'asked' ? t.record : t.change;
  return (
    <div ref={place} className={styles.record}>
      {asking ? (
        <>
          <p className={styles.ask}>{t.ask(who)}</p>
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset groups fields; these are buttons */}
          <div className={styles.line} role="group" aria-label={t.ask(who)}>
            {deletionStates
              .filter((state) => state !== deletion)
              .map((state) => (
                <Button
                  key={state}
                  size="small"
                  disabledFocusable={change.isPending}
                  onClick={() => record(state, deletion)}
                >
                  {deletions[state]}
                </Button>
              ))}
            <Button size="small" appearance="transparent" onClick={() => setAsking(false)}>
              {cancel}
            </Button>
          </div>
        </>
      ) : (
        <div className={styles.line}>
          <Button size="small" aria-label={t.of(open, who)} onClick={() => setAsking(true)}>
            {open}
          </Button>
          {before && (
            <Button
              size="small"
              appearance="transparent"
              disabledFocusable={change.isPending}
              aria-label={t.of(undo, who)}
              onClick={() => record(before)}
            >
              {undo}
            </Button>
          )}
        </div>
      )}
      {wanted !== undefined && wanted !== deletion ? (
        <DeletionConflict
          now={deletions[deletion]}
          wanted={deletions[wanted]}
          onSave={() => record(wanted, deletion)}
        />
      ) : (
        change.error && <ProblemMessage failed={change.error} />
      )}
      <SaveState state={change.isPending ? 'saving' : change.isSuccess && !asking ? 'saved' : 'nothing'} />
    </div>
  );
};
