import { isBuiltin } from 'node:module';
import Runtime from 'jest-runtime';

let packages;

/** What functions register with, and what remembers tokens: each test file has its own. */
const ofEachFile = /^@azure\//;
const isPackage = (name) => !/^[./#]/.test(name) && !isBuiltin(name) && !ofEachFile.test(name);

/**
 * jest's runtime, with packages loaded once for a worker and not once for each of its test files; what is ours is loaded
 * anew, so that no file meets what another's modules remember. Needs an environment that stays, see desk-environment.ts:
 * an error of a package and one of ours are of one realm.
 */
class KeptPackages extends Runtime {
  constructor(...given) {
    packages ??= new Runtime(...given);
    super(...given);
  }

  requireModule(from, name, options, isActual) {
    const isKept = name && !options?.isInternalModule && isPackage(name);
    return isKept
      ? packages.requireModule(from, name, options, isActual)
      : super.requireModule(from, name, options, isActual);
  }
}

// jest requires it as CommonJS.
export { KeptPackages as 'module.exports' };
