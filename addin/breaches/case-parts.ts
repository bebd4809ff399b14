import { lazy } from 'react';

// Apart from the words in subject.tsx: an edit to those must not make these anew, or an open page would forget its state.
/** What a breach shows on the pages of one case, loaded with the first of them. */
export const CasePart = lazy(async () => ({ default: (await import('./OnCasePage.tsx')).OnCasePage }));
export const OwnPart = lazy(async () => ({ default: (await import('./OnOwnPage.tsx')).OnOwnPage }));
