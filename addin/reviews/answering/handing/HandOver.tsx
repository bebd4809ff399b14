import { PersonQuestionMarkRegular } from '@fluentui/react-icons/svg/person-question-mark';
import type { Routes } from '#shared/routes/all.ts';
import type { AnswerOf } from '#shared/routes/route.ts';
import { ProblemMessage } from '../../../look/ProblemMessage.tsx';
import { useTexts } from '../../../texts/language.ts';
import * as handing from '../../../texts/reviews/handing.ts';
import { useRead } from '../../../use-api.ts';
import { BesidePopover } from '../../choosing/BesidePopover.tsx';
import type { Choice } from '../../choosing/PersonChoices.tsx';
import { PersonSearch } from '../../choosing/PersonSearch.tsx';
import { useSearch } from '../../choosing/use-search.ts';
import type { Sheet } from '../sheet.ts';

/** What is handed over: lines of one person, or of several. */
export type ToHand = {
  readonly reviewId: string;
  readonly of: Sheet['of'];
  readonly lineIds: readonly string[];
  /** Whose access it is, where it is one person's. */
  readonly name: string | undefined;
  /** What a group gives access to, for the reason "owner of". */
  readonly access: string;
  /** Where it was pressed. */
  readonly near: HTMLElement;
};

type Given = {
  readonly asked: ToHand;
  /** Null: to the GDPR team. */
  readonly onChoose: (to: { readonly personId: string | null; readonly name: string }) => void;
  readonly onClose: () => void;
};

/** Who can answer instead: at most two proposals with why, a search, and last that one does not know. */
export const HandOver = ({ asked, onChoose, onClose }: Given) => {
  const t = useTexts(handing);
  const search = useSearch();
  const params = { reviewId: asked.reviewId, lineId: asked.lineIds[0] ?? '' };
  const found = useRead('findReviewers', { params, query: search.isEnough ? { search: search.sought } : {} });
  const choices = choicesOf(found.data, search.isEnough, t.why, asked.access);
  const team: Choice = { personId: null, name: t.unknown, below: t.toTeam, icon: <PersonQuestionMarkRegular /> };
  const isNoneFound = search.isEnough && found.data?.found.length === 0;
  return (
    <BesidePopover
      title={asked.name ? t.who(asked.name) : t.whoSeveral(asked.lineIds.length)}
      help={t.help}
      near={asked.near}
      onClose={onClose}
    >
      {found.error && <ProblemMessage failed={found.error} onRetry={() => found.refetch()} />}
      <PersonSearch
        label={t.search}
        search={search}
        choices={asked.of === 'team' ? choices : [...choices, team]}
        status={isNoneFound ? t.noneFound(search.sought) : undefined}
        onChoose={({ personId, name }) => onChoose({ personId, name })}
      />
    </BesidePopover>
  );
};

type Found = AnswerOf<Routes['findReviewers']>;

const choicesOf = (
  data: Found | undefined,
  isSearch: boolean,
  why: typeof handing.da.why,
  access: string,
): readonly Choice[] => {
  if (isSearch) return (data?.found ?? []).map(({ personId, name, unit }) => ({ personId, name, below: unit }));
  return (data?.proposals ?? []).map((one) => ({
    personId: one.personId,
    name: one.name,
    below: one.why === 'owner' ? why.owner(access) : why[one.why],
  }));
};
