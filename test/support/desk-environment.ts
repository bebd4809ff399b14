import { TestEnvironment } from 'jest-environment-node';
import { leaseEmbedded } from './database/embedded-pool.ts';
import { leaveAtOnce } from './leave-at-once.ts';

/** Node, with what a worker keeps from one test file to the next. */
export default class DeskEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    leaveAtOnce();
    this.global.leaseEmbedded = leaseEmbedded;
  }
}
