import { dataKinds, sizeClasses } from '#shared/breaches/data-kinds.ts';
import type { CaseView } from '#shared/breaches/views.ts';
import { useDraftedForm } from '../../cases/moves/drafts/use-drafted-form.ts';
import { ChoiceField } from '../../cases/moves/fields/ChoiceField.tsx';
import { LineField } from '../../cases/moves/fields/LineField.tsx';
import { TicksField } from '../../cases/moves/fields/TicksField.tsx';
import { useFaultIn } from '../../cases/moves/fields/use-fault-in.ts';
import { MoveDrawer } from '../../cases/moves/MoveDrawer.tsx';
import { refreshed, useAttempt } from '../../cases/moves/use-attempt.ts';
import type { MoveProps } from '../../cases/subject.ts';
import * as breachMoves from '../../texts/breaches/moves.ts';
import * as terms from '../../texts/breaches/terms.ts';
import { useTexts } from '../../texts/language.ts';
import { useChange } from '../../use-api.ts';
import { correctionOf, type FactsTyped, readFacts } from './correction-of.ts';

const standing = ({ people, dataKinds: kinds, place, recipients }: CaseView): FactsTyped => ({
  people,
  dataKinds: kinds,
  place,
  wrong: recipients.filter(({ wrong }) => wrong).map(({ recipientId }) => recipientId),
});

/** Corrects what is known of the case; only what differs is sent. */
export const CorrectFactsForm = ({ found, meId, onClose, onDone }: Omit<MoveProps<'breach'>, 'open'>) => {
  const t = useTexts(breachMoves);
  const words = useTexts(terms);
  const { form, fresh, draftIds, sent, around, draft } = useDraftedForm<FactsTyped>(found, {
    move: 'correct-facts',
    empty: standing(found),
    read: readFacts,
  });
  const change = useChange('correctFacts', refreshed, sent, around);
  const attempt = useAttempt('correct-facts', found, change);
  const faultIn = useFaultIn(200, '');
  const correction = correctionOf(fresh, form.watch());
  const submit = form.handleSubmit((typed) =>
    attempt.send((version) =>
      change.mutate(
        { params: { caseId: found.caseId }, body: { version, draftIds: draftIds(), ...correctionOf(fresh, typed) } },
        { onSuccess: onDone },
      ),
    ),
  );
  return (
    <MoveDrawer
      move="correct-facts"
      found={found}
      attempt={attempt}
      sendable={Object.keys(correction).length > 0}
      draft={draft}
      onSubmit={submit}
      meId={meId}
      onClose={onClose}
    >
      <ChoiceField
        control={form.control}
        name="people"
        label={t.facts.people}
        choices={sizeClasses.map((size) => [size, size === 'unknown' ? t.facts.unknown : words.people[size]] as const)}
      />
      <TicksField
        control={form.control}
        name="dataKinds"
        legend={t.facts.dataKinds}
        choices={dataKinds
          .filter((kind) => kind !== 'unknown')
          .map((kind) => [kind, words.dataKinds[kind].name] as const)}
      />
      <LineField
        control={form.control}
        name="place"
        label={t.facts.place}
        hint={t.facts.placeHint}
        rules={{ validate: (place) => place === '' || faultIn(place) }}
      />
      {found.recipients.length > 0 && (
        <TicksField
          control={form.control}
          name="wrong"
          legend={t.facts.wrong}
          choices={found.recipients.map((one) => [one.recipientId, one.name || one.address] as const)}
        />
      )}
    </MoveDrawer>
  );
};
