import { faultsOf } from './fault-weather.ts';
import { sweep } from './sweep.ts';
import { otherTenants } from './switch-weather.ts';

sweep([
  { title: 'tokens and Graph', weathers: [...faultsOf('token'), ...faultsOf('graph')] },
  { title: 'the tenant', weathers: otherTenants },
]);
