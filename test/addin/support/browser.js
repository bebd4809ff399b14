import { TestEnvironment } from 'jest-environment-jsdom';
import { leaveAtOnce } from '../../support/leave-at-once.ts';

/** Node's refuses the AbortSignal of jsdom, which the router gives along. */
class AnyRequest extends Request {
  constructor(address, { signal: _signal, ...init } = {}) {
    super(address, init);
  }
}

/** jsdom, with the parts every browser has and jsdom leaves out. */
export default class Browser extends TestEnvironment {
  async setup() {
    await super.setup();
    leaveAtOnce();
    Object.assign(this.global, { Response, Request: AnyRequest, Headers, TextEncoder, TextDecoder });
    this.global.ResizeObserver = class {
      observe() {}
      unobserve() {}
      disconnect() {}
    };
    this.global.matchMedia = () => ({ matches: false, addEventListener() {}, removeEventListener() {} });
    this.global.Element.prototype.scrollIntoView = () => {};
  }
}
