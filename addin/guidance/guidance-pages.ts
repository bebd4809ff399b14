/** The pages of guidance by address; this table is loaded with the first of them. */
export const guidancePages = {
  '/guidance': async () => (await import('./library/LibraryPage.tsx')).LibraryPage,
  '/guidance/synonyms': async () => (await import('./synonyms/SynonymsPage.tsx')).SynonymsPage,
  '/guidance/new': async () => (await import('./editor/EditPage.tsx')).NewArticlePage,
  '/guidance/:slug/edit': async () => (await import('./editor/EditPage.tsx')).EditPage,
  '/guidance/:slug/compare': async () => (await import('./compare/ComparePage.tsx')).ComparePage,
  '/guidance/:slug': async () => (await import('./article/ArticlePage.tsx')).ArticlePage,
};
