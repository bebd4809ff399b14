/** What time it is stands still, and timers go on: what was read a moment ago stays so, however busy the machine is. */
export const holdClock = (): void => {
  jest.useFakeTimers({
    doNotFake: [
      ...(['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'setImmediate', 'clearImmediate'] as const),
      ...(['requestAnimationFrame', 'cancelAnimationFrame', 'requestIdleCallback', 'cancelIdleCallback'] as const),
      ...(['nextTick', 'queueMicrotask', 'performance'] as const),
    ],
  });
};
