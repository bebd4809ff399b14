import { useEffect } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { alongWithAsked, useAsked } from '../../look/kept/use-asked.ts';
import { useKindIn } from './use-kind-in.ts';

/**
 * Where a link from the bot's chat begins a report: what was told there is kept as if it had been typed on the front page, and
 * the form of its kind opens with it. The words leave the address at once.
 */
export const ToldPage = () => {
  const [search] = useSearchParams();
  const told = search.get('words') ?? '';
  const [, write] = useAsked();
  const navigate = useNavigate();
  const kindIn = useKindIn();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as the page is opened
  useEffect(() => {
    write(told);
    navigate(`/home/${kindIn(told)}`, { replace: true, state: alongWithAsked });
  }, []);
  return null;
};
