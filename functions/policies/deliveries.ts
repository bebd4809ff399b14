import { deliveriesOf } from '../deliveries/deliveries-of.ts';
import { deliverAskReaders } from './asking/ask-readers.ts';
import { deliverTellReader } from './asking/tell-reader.ts';
import { policyMessages, readerMessages } from './messages.ts';

/** The setup page shows a row that was given up, and the state of the service. */
const shownInSetup = async () => {};

export const ofPolicies = deliveriesOf(policyMessages, { 'ask-readers': deliverAskReaders }, shownInSetup);
export const ofReaders = deliveriesOf(readerMessages, { 'tell-reader': deliverTellReader }, shownInSetup);
