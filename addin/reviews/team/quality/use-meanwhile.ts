import type { DataGap } from '#shared/reviews/data-gaps.ts';
import { useLanguage, useTexts } from '../../../texts/language.ts';
import * as quality from '../../../texts/reviews/quality.ts';

/** Who answers while something lacks, or what those who answer do not see. */
export const useMeanwhile = (): ((gap: DataGap) => string) => {
  const t = useTexts(quality);
  const inWords = new Intl.ListFormat(useLanguage());
  return ({ kind, meanwhile, reviewer }) => {
    switch (kind) {
      case 'no-description':
        return t.nameOnly;
      case 'nameless-members':
        return t.namelessShown;
      case 'perhaps-programs':
        return t.notAsked;
      case 'sign-ins-no-licence':
      case 'sign-ins-no-permission':
        return t.showsUnknown;
      case 'hidden-members':
        return t.nobody;
      case 'owner-leaves':
        return t.ownerStays;
      case 'manager-left':
      case 'manager-is-guest':
      case 'no-manager':
      case 'manager-is-self':
      case 'guest-without-sponsor':
      case 'sponsor-left':
      case 'no-owner':
      case 'owner-left': {
        const [only, ...others] = meanwhile;
        if (!only) return t.nobody;
        if (reviewer) return t.answers(reviewer.name);
        if (others.length === 0) return t.meanwhile[only];
        return capital(t.several(inWords.format(meanwhile.map((source) => t.sources[source]))));
      }
    }
  };
};

const capital = (words: string): string => `${words.slice(0, 1).toLocaleUpperCase()}${words.slice(1)}`;
