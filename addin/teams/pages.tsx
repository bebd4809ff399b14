import { type ComponentType, lazy } from 'react';

const page = (load: () => Promise<ComponentType>) => lazy(async () => ({ default: await load() }));

/** The tab's pages, each loaded when it is opened. Lazy modules import single Fluent packages (`@fluentui/react-table`). */
export const pages: Readonly<Record<string, ReturnType<typeof page>>> = {};
