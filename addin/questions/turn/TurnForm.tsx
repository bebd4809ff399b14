import { FormProvider } from 'react-hook-form';
import { type DataKind, dataKinds, type SizeClass, sizeClasses } from '#shared/breaches/data-kinds.ts';
import { type BreachKind, breachKinds } from '#shared/breaches/kinds.ts';
import { ChoiceField } from '../../cases/moves/fields/ChoiceField.tsx';
import { type ClockTime, clockTimeOf, momentOf } from '../../cases/moves/fields/clock-time.ts';
import { TicksField } from '../../cases/moves/fields/TicksField.tsx';
import { WhenField } from '../../cases/moves/fields/WhenField.tsx';
import { MoveDialog } from '../../cases/moves/MoveDialog.tsx';
import { refreshed, useAttempt } from '../../cases/moves/use-attempt.ts';
import { useKeptForm } from '../../cases/moves/use-kept-form.ts';
import type { MoveProps } from '../../cases/subject.ts';
import * as breachTerms from '../../texts/breaches/terms.ts';
import { useTexts } from '../../texts/language.ts';
import * as cases from '../../texts/questions/case.ts';
import { useChange } from '../../use-api.ts';

type Typed = { kind: BreachKind; when: ClockTime; people: SizeClass; dataKinds: DataKind[] };

const known = dataKinds.filter((kind) => kind !== 'unknown');

/** Makes a breach of a question. Found when it was asked, unless it was before. */
export const TurnForm = ({ found, onDone, ...frame }: MoveProps<'question'>) => {
  const t = useTexts(cases).breach;
  const words = useTexts(breachTerms);
  const { form, fresh, forget } = useKeptForm<Typed>(found.caseId, 'turn-into-breach', {
    kind: 'other',
    when: clockTimeOf(new Date(found.receivedAt)),
    people: 'unknown',
    dataKinds: [],
  });
  const change = useChange('turnIntoBreach', [...refreshed, 'listMyCases'], forget);
  const attempt = useAttempt('turn-into-breach', found, change);
  const submit = form.handleSubmit(({ kind, when, people, dataKinds: kinds }) => {
    // Untouched it is the very instant it was asked, and no full minute.
    const isMoved = JSON.stringify(when) !== JSON.stringify(fresh.when);
    attempt.send((version) =>
      change.mutate(
        {
          params: { caseId: found.caseId },
          body: { version, kind, people, dataKinds: kinds, ...(isMoved && { found: momentOf(when) }) },
        },
        { onSuccess: onDone },
      ),
    );
  });
  return (
    <MoveDialog move="turn-into-breach" found={found} attempt={attempt} onSubmit={submit} {...frame}>
      <ChoiceField
        control={form.control}
        name="kind"
        label={t.kind}
        choices={breachKinds.map((kind) => [kind, words.kinds[kind].name] as const)}
      />
      <FormProvider {...form}>
        <WhenField legend={t.found} mayEstimate failed={change.error} />
      </FormProvider>
      <TicksField
        control={form.control}
        name="dataKinds"
        legend={t.dataKinds}
        choices={known.map((kind) => [kind, words.dataKinds[kind].name] as const)}
      />
      <ChoiceField
        control={form.control}
        name="people"
        label={t.people}
        choices={sizeClasses.map((size) => [size, size === 'unknown' ? t.unknown : words.people[size]] as const)}
      />
    </MoveDialog>
  );
};
