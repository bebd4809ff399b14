import { buildStagePages, buildWebApp } from '#test/stage/front/build-pages.ts';

await buildWebApp(process.cwd(), () => {});
await buildStagePages(process.cwd(), () => {});
