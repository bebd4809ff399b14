/** Which kinds of fault each service can suffer: a kind is listed where the real service is known to behave so. */
export const kindsOf = {
  graph: [
    ...['429', 'throttled', '500', '503', '503-bare', '410', 'timeout', 'slow', 'reset', 'down', 'truncated'],
    ...['repeated-link', 'empty-page', 'no-id', 'empty'],
  ],
  teams: ['429', '500', '503', '410', 'timeout', 'slow', 'reset', 'down', 'truncated', 'no-id', 'empty'],
  token: ['429', '500', '503', 'timeout', 'slow', 'reset', 'down', 'truncated', 'empty'],
  database: ['429', '500', '503', 'timeout', 'slow', 'reset', 'down', 'truncated'],
  /** The container of the log's anchors; `path` is the method and the address: GET reads and lists, PUT adds. */
  anchors: ['403', '500', '503', 'timeout', 'slow', 'reset', 'down', 'truncated'],
  /** What a browser gets from the front door in place of the functions' answer: pages in HTML. */
  front: ['404', '502', '503', '504', 'slow', 'down'],
  /** A firing that never comes, comes late, or is killed in the middle of its run; `path` is the timer's name. */
  timers: ['down', 'slow', 'killed'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type FaultService = keyof typeof kindsOf;
export type KindOf<S extends FaultService> = (typeof kindsOf)[S][number];
export type FaultKind = KindOf<FaultService>;
/** What may become of a call that something answers. */
export type AnswerFault = KindOf<'graph' | 'teams' | 'token' | 'front'>;

export type Faults = {
  /**
   * The next `times` calls to the service suffer `kind`; with `path`, only calls whose path and query contain it. 0 clears
   * what was set for that path, or without `path` everything that was set for that service. With `minutes` all such calls
   * suffer it for so long by the stage's clock, however many there are.
   */
  set(service: FaultService, kind: FaultKind, times: number, path?: string, minutes?: number): void;
  /**
   * What the call now beginning suffers, if anything; uses one of the times up. `path` is the call's, with its query.
   * @param fits which kinds may befall such a call; all where it is not said
   */
  take<S extends FaultService>(service: S, path?: string, fits?: (kind: KindOf<S>) => boolean): KindOf<S> | undefined;
  /** What the next call that fits would suffer, without using it up. */
  peek(service: FaultService): FaultKind | undefined;
};

export const faultServices = Object.keys(kindsOf) as readonly FaultService[];
export const faultKinds: readonly FaultKind[] = [...new Set(Object.values(kindsOf).flat())];

/** How late a slow answer comes. Milliseconds of real time; longer than a person likes, shorter than any caller's timeout. */
export const slowBy = 2000;

type Plan = {
  readonly service: FaultService;
  readonly kind: FaultKind;
  readonly path: string;
  /** Milliseconds since 1970. */
  readonly until?: number;
  left: number;
};

export const makeFaults = (now: () => Date = () => new Date()): Faults => {
  let plans: Plan[] = [];
  const dropOver = () => {
    const at = now().getTime();
    plans = plans.filter(({ left, until }) => left > 0 && (until === undefined || at < until));
  };
  return {
    set: (service, kind, times, path = '', minutes) => {
      const all = times === 0 && path === '';
      plans = plans.filter((plan) => plan.service !== service || (plan.path !== path && !all));
      if (times === 0) return;
      const until = minutes === undefined ? undefined : now().getTime() + minutes * 60_000;
      plans.push({ service, kind, path, ...(until === undefined ? { left: times } : { left: Infinity, until }) });
    },
    take: <S extends FaultService>(service: S, path = '', fits: (kind: KindOf<S>) => boolean = () => true) => {
      dropOver();
      for (const plan of plans) {
        if (plan.service !== service || !path.includes(plan.path)) continue;
        const kind = plan.kind as KindOf<S>; // the interface lets nothing else be set
        if (!fits(kind)) continue;
        plan.left -= 1;
        dropOver();
        return kind;
      }
      return undefined;
    },
    peek: (service) => {
      dropOver();
      return plans.find((plan) => plan.service === service)?.kind;
    },
  };
};
