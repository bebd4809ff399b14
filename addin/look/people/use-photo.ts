import { useQuery } from '@tanstack/react-query';
import { pictureType } from '#shared/people/picture-type.ts';
import { useApi } from '../../use-api.ts';

const hour = 3_600_000;

/**
 * The address of a person's photo in this window, `null` where there is none, undefined until that is known and where it
 * cannot be. Asked once a day for each person, and kept while the app is open.
 */
export const usePhoto = (personId: string | null): string | null | undefined => {
  const api = useApi();
  const { data } = useQuery({
    queryKey: ['photo', personId],
    queryFn: async ({ signal }) => {
      const bytes = await api('readPhoto', { params: { personId: personId ?? '' }, signal });
      const type = pictureType(bytes);
      return type ? URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type })) : null;
    },
    enabled: personId !== null,
    staleTime: 24 * hour,
    gcTime: Number.POSITIVE_INFINITY,
    retry: false,
    refetchOnWindowFocus: false,
  });
  return data;
};
