import fc from 'fast-check';

/**
 * Properties meet the same cases in every run, so that a change is judged by what it changes. Others are tried with
 * `SEED=2 npm run one -- NAME`.
 */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 1) });

export { fc };
