import { faultsOf } from './fault-weather.ts';
import { sweep } from './sweep.ts';

sweep([
  { title: 'Teams and timers', weathers: [...faultsOf('teams'), ...faultsOf('timers')] },
  { title: 'Azure', weathers: [...faultsOf('database'), ...faultsOf('front'), ...faultsOf('anchors')] },
]);
