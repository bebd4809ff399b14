import { z } from 'zod';
import { type SwitchEntry, switchTable } from '../tenant/switch-table.ts';
import type { SwitchName } from '../tenant/switches.ts';
import { bodyOf, type StageCall, StageRefusal } from './stage-call.ts';
import type { StageParts } from './stage-parts.ts';

const names = Object.keys(switchTable) as SwitchName[];

const shown = ({ switches }: StageParts) =>
  names.map((name) => {
    const { values, sentence, source }: SwitchEntry = switchTable[name];
    return { name, value: switches.get(name), values, sentence, source };
  });

export const tenantCalls: StageCall[] = [
  {
    method: 'GET',
    path: '/stage/switches',
    does: 'what depends on the tenant: [{name, value, values, sentence, source}], the strictest value first',
    run: shown,
  },
  {
    method: 'POST',
    path: '/stage/tenant',
    does: '{switch: value, ...}: sets switches; answers what GET /stage/switches answers',
    run: (parts, came) => {
      const wanted = Object.entries(bodyOf(z.record(z.string(), z.string()), came));
      for (const [name] of wanted)
        if (!names.includes(name as SwitchName))
          throw new StageRefusal(400, `There is no switch "${name}". There are: ${names.join(', ')}.`);
      try {
        for (const [name, value] of wanted) parts.switches.set(name as SwitchName, value);
      } catch (no) {
        if (no instanceof RangeError) throw new StageRefusal(400, no.message);
        throw no;
      }
      return shown(parts);
    },
  },
];
