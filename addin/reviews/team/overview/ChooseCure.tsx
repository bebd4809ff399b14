import type { PersonRef } from '#shared/cases/person-ref.ts';
import type { Cure } from '#shared/reviews/cure-of.ts';
import { ProblemMessage } from '../../../look/ProblemMessage.tsx';
import { useToasts } from '../../../look/toasts/toasts.ts';
import { useTexts } from '../../../texts/language.ts';
import * as overview from '../../../texts/reviews/overview.ts';
import { useChange, useRead } from '../../../use-api.ts';
import { BesidePopover } from '../../choosing/BesidePopover.tsx';
import { PersonSearch } from '../../choosing/PersonSearch.tsx';
import { useSearch } from '../../choosing/use-search.ts';

type Given = {
  readonly reviewId: string;
  readonly sheetId: string;
  readonly reviewer: PersonRef;
  readonly cure: Exclude<Cure, 'remind'>;
  /** Where it was pressed. */
  readonly near: HTMLElement;
  readonly onClose: () => void;
};

/** Whom a reviewer's lines are given to, or who stands in for the reviewer. */
export const ChooseCure = ({ reviewId, sheetId, reviewer, cure, near, onClose }: Given) => {
  const t = useTexts(overview);
  const toasts = useToasts();
  const search = useSearch();
  const found = useRead('findPeople', { query: { search: search.sought } }, { enabled: search.isEnough });
  const give = useChange('reassignSheet', ['readReview']);
  const name = useChange('nameStandIn', ['readReview']);
  const people = search.isEnough ? (found.data?.people ?? []) : [];
  const choose = (personId: string | null, chosen: string) => {
    if (!personId || give.isPending || name.isPending) return;
    const asked = { params: { reviewId, sheetId }, body: { personId } };
    const onSuccess = () => {
      toasts.done(t.cured[cure](chosen));
      onClose();
    };
    if (cure === 'reassign') give.mutate(asked, { onSuccess });
    else name.mutate(asked, { onSuccess });
  };
  const failed = give.error ?? name.error ?? found.error;
  const isNoneFound = search.isEnough && found.data !== undefined && people.length === 0;
  return (
    <BesidePopover title={t.whoFor[cure](reviewer.name)} help={t.cureHelp[cure]} near={near} onClose={onClose}>
      {failed && <ProblemMessage failed={failed} />}
      <PersonSearch
        label={t.searchPerson}
        search={search}
        choices={people.map((one) => ({ personId: one.personId, name: one.name, below: one.unit }))}
        status={isNoneFound ? t.nobodyFound(search.sought) : undefined}
        onChoose={(one) => choose(one.personId, one.name)}
      />
    </BesidePopover>
  );
};
