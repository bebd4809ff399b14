import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLocation, useNavigate, useParams } from 'react-router';
import { useRead } from '../use-api.ts';

/** Milliseconds; within them the case is not read again when its address changes. */
const justRead = 5_000;

/**
 * The case an address names, by its number. One that names it by its id, as links of before do, becomes the one people
 * can read; the case is not read again for it, since each look is logged.
 */
export const useNamedCase = () => {
  const { number = '' } = useParams();
  const found = useRead('readCase', { params: { caseId: number } }, { staleTime: justRead });
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const { data } = found;
  useEffect(() => {
    if (!data || data.reference === number) return;
    queries.setQueryData(['readCase', { params: { caseId: data.reference } }], data);
    const place = pathname.slice(0, pathname.lastIndexOf('/'));
    void navigate(`${place}/${data.reference}${search}`, { replace: true });
  }, [data, number, queries, navigate, pathname, search]);
  return found;
};
