import { faultsOf } from './fault-weather.ts';
import { sweep } from './sweep.ts';
import { otherTenants } from './switch-weather.ts';

sweep([
  { title: 'tokens, Graph and the tenant', weathers: [...faultsOf('token'), ...faultsOf('graph'), ...otherTenants] },
]);
