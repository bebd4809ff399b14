import { faultsOf } from './fault-weather.ts';
import { sweep } from './sweep.ts';
import { otherTenants } from './switch-weather.ts';
import { first } from './weather.ts';

sweep([
  {
    title: 'tokens and Graph',
    // What went wrong with a mail is shown until the next one has gone.
    weathers: first(['graph: 410', 'graph: 500'], [...faultsOf('token'), ...faultsOf('graph')]),
  },
  { title: 'the tenant', weathers: first(['mailSendScope: nowhere'], otherTenants) },
]);
