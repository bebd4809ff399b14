import { TestEnvironment } from 'jest-environment-node';
import { leaseEmbedded } from '../database/embedded-pool.ts';
import { leaveAtOnce } from '../leave-at-once.ts';
import { plainContext, rememberGlobals } from './plain-context.ts';

/** Another of the same class. */
const anewWith = <T extends object>(given: object, one: T | null): T | null =>
  one && Reflect.construct(one.constructor, [given]);

type Given = ConstructorParameters<typeof TestEnvironment>;

/** Node, with what a worker keeps from one test file to the next: its databases, its realm, and so its packages. */
class DeskEnvironment extends TestEnvironment {
  readonly #restore: () => void;

  constructor(...given: Given) {
    super(...given);
    const own = plainContext(this.global);
    const [{ projectConfig: config }] = given;
    this.moduleMocker = anewWith(own, this.moduleMocker);
    this.fakeTimersModern = anewWith({ config, global: own }, this.fakeTimersModern);
    this.fakeTimers = null;
    this.context = own;
    // To its type, jest's own global is no context.
    Object.defineProperty(this, 'global', { value: own });
    this.#restore = rememberGlobals(own);
  }

  override async setup(): Promise<void> {
    leaveAtOnce();
    this.global.leaseEmbedded = leaseEmbedded;
  }

  override async teardown(): Promise<void> {
    this.fakeTimersModern?.dispose();
    this.#restore();
  }
}

let kept: DeskEnvironment | undefined;

/** jest calls it with `new` for each test file. */
export default function environment(...given: Given): DeskEnvironment {
  kept ??= new DeskEnvironment(...given);
  return kept;
}
