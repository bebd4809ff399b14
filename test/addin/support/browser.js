import { TestEnvironment } from 'jest-environment-jsdom';
import { leaveAtOnce } from '../../support/leave-at-once.ts';

/** Node's refuses the AbortSignal of jsdom, which the router gives along. */
class AnyRequest extends Request {
  constructor(address, { signal: _signal, ...init } = {}) {
    super(address, init);
  }
}

/**
 * jsdom, with the parts every browser has and jsdom leaves out. Fluent's style rules are left out: to work out the name of a
 * button jsdom holds each of thousands against each element, which is a quarter of the suite's time, and what they look like
 * is seen in the journeys. A test that reads a style begins with `@jest-environment-options {"styles": true}`.
 * jsdom lays nothing out either, so Fluent's Tab (Tabster) takes everything for hidden and leaves the page; a test that goes
 * by Tab through what Fluent watches begins with `{"layout": true}`.
 */
export default class Browser extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.hasStyles = config.projectConfig.testEnvironmentOptions.styles === true;
    this.hasLayout = config.projectConfig.testEnvironmentOptions.layout === true;
  }

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
    if (!this.hasStyles) this.global.CSSStyleSheet.prototype.insertRule = () => 0;
    this.global.Element.prototype.scrollIntoView = () => {};
    if (this.hasLayout) layOut(this.global);
  }
}

/** Says of all elements in the page that they are laid out in it, and of the page that it has a size. */
const layOut = ({ HTMLElement, HTMLBodyElement, DOMRect, innerWidth, innerHeight }) => {
  Object.defineProperty(HTMLElement.prototype, 'offsetParent', {
    configurable: true,
    get() {
      return this.isConnected && this !== this.ownerDocument.body ? this.ownerDocument.body : null;
    },
  });
  HTMLBodyElement.prototype.getBoundingClientRect = () => new DOMRect(0, 0, innerWidth, innerHeight);
};
