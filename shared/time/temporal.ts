import { Temporal } from 'temporal-polyfill';

/** The one door to Temporal, so that the day Node has it built in changes one file. */
export { Temporal };
