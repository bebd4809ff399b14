import Module from 'node:module';
import type { CoreModule } from './core-module.ts';

type Load = (request: string, ...rest: unknown[]) => unknown;

/**
 * From here on `require('@azure/functions-core')` gives the stage's module, as in Azure's worker, where the name is
 * virtual too. Must come before the first import of `@azure/functions`, which asks once and remembers.
 */
export function provideCoreModule(core: CoreModule): void {
  const loader = Module as unknown as { _load: Load };
  const load = loader._load;
  loader._load = (request, ...rest) =>
    request === '@azure/functions-core' ? core : Reflect.apply(load, Module, [request, ...rest]);
}
