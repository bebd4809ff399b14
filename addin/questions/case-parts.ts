import { lazy } from 'react';

/** What a question shows on the pages of one case, loaded with the first of them. */
export const CasePart = lazy(async () => ({ default: (await import('./OnCasePage.tsx')).OnCasePage }));
export const OwnPart = lazy(async () => ({ default: (await import('./OnOwnPage.tsx')).OnOwnPage }));
