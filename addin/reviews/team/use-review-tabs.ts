import { useSearchParams } from 'react-router';
import type { Tabs } from '../../look/frame/action.ts';
import { useNarrow } from '../../look/frame/frame-context.ts';
import { useTexts } from '../../texts/language.ts';
import * as overview from '../../texts/reviews/overview.ts';

const parts = ['overview', 'data', 'removals'] as const;
type Part = (typeof parts)[number];

type Given = {
  /** Who may not follow a review sees only what lacks in the directory. */
  readonly follows: boolean;
  readonly counts: Readonly<Partial<Record<Part, number | undefined>>>;
};

/** The parts of a review's page; which is shown stands in the address. */
export const useReviewTabs = ({ follows, counts }: Given): { shown: Part; tabs: Tabs } => {
  const t = useTexts(overview);
  const narrow = useNarrow();
  const [address, setAddress] = useSearchParams();
  const open = follows ? parts : (['data'] as const);
  const partOf = (id: string | null): Part => open.find((part) => part === id) ?? (follows ? 'overview' : 'data');
  const shown = partOf(address.get('part'));
  const show = (part: Part) => setAddress(part === 'overview' ? {} : { part }, { replace: true });
  const all = open.map((part) => ({
    id: part,
    name: (narrow ? t.shortTabs : t.tabs)[part],
    count: counts[part] ? String(counts[part]) : undefined,
  }));
  return { shown, tabs: { label: t.views, shown, all, onShow: (id) => show(partOf(id)) } };
};
