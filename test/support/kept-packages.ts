import { isBuiltin } from 'node:module';
import Runtime from 'jest-runtime';

let packages: Runtime | undefined;

/** What functions register with: each test file has its own registrations. */
const ofEachFile = /^@azure\/functions(?:-core)?(?:\/|$)/;
const isPackage = (name: string): boolean => !/^[./#]/.test(name) && !isBuiltin(name) && !ofEachFile.test(name);

/**
 * jest's runtime, with packages loaded once for a worker and not once for each of its test files; what is ours is loaded
 * anew, so that no file meets what another's modules remember. Needs an environment that stays, see desk-environment.ts:
 * an error of a package and one of ours are of one realm.
 */
class KeptPackages extends Runtime {
  constructor(...given: ConstructorParameters<typeof Runtime>) {
    packages ??= new Runtime(...given);
    super(...given);
  }

  override requireModule<T = unknown>(...given: Parameters<Runtime['requireModule']>): T {
    const [, name, options] = given;
    const isOfTest = name !== undefined && !options?.isInternalModule && isPackage(name);
    return packages && isOfTest ? packages.requireModule<T>(...given) : super.requireModule<T>(...given);
  }
}

// jest requires it as CommonJS.
export { KeptPackages as 'module.exports' };
