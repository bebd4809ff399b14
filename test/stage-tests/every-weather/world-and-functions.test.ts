import { functions } from './functions-weather.ts';
import { sweep } from './sweep.ts';
import { world } from './world-weather.ts';

sweep([{ title: 'the world and the functions', weathers: [...world, ...functions] }]);
