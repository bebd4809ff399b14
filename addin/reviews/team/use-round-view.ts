import { useSearchParams } from 'react-router';

const views = ['overview', 'data', 'removals'] as const;
type RoundView = (typeof views)[number];

/** Which part of a review is shown: in the address, so that a link leads to it. Who may not follow a review sees what lacks. */
export const useRoundView = (follows: boolean): { view: RoundView; show: (id: string) => void } => {
  const [search, setSearch] = useSearchParams();
  const asked = views.find((one) => one === search.get('view')) ?? 'overview';
  return {
    view: follows ? asked : 'data',
    show: (id) => setSearch(id === 'overview' ? {} : { view: id }, { replace: true }),
  };
};
