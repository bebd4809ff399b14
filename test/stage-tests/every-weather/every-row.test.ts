import { kindsOf } from '#test/stage/faults.ts';
import { functionsBody } from '#test/stage/http/functions-calls.ts';
import { happenings } from '#test/stage/http/world-calls.ts';
import { switchTable } from '#test/stage/tenant/switch-table.ts';
import { faults } from './fault-weather.ts';
import { states } from './functions-weather.ts';
import { switches } from './switch-weather.ts';
import { happened } from './world-weather.ts';

// Whatever the stage can do has a row that says what people meet, or the suite fails.
const rowsOf = (table: Readonly<Record<string, object>>) =>
  Object.fromEntries(Object.entries(table).map(([name, row]) => [name, Object.keys(row).toSorted()]));
const sorted = (values: Readonly<Record<string, readonly string[]>>) =>
  Object.fromEntries(Object.entries(values).map(([name, all]) => [name, [...all].toSorted()]));

test('each value of each switch of the tenant', () =>
  expect(rowsOf(switches)).toEqual(
    sorted(Object.fromEntries(Object.entries(switchTable).map(([name, { values }]) => [name, values]))),
  ));

test('each thing that happens in the world', () =>
  expect(Object.keys(happened).toSorted()).toEqual(Object.keys(happenings).toSorted()));

test('each way the functions run', () => {
  const { timers, instances, start } = functionsBody.shape;
  const literals = instances.unwrap().options.map(({ value }) => String(value));
  expect(rowsOf(states)).toEqual(
    sorted({ timers: timers.unwrap().options, instances: literals, start: [start.unwrap().value] }),
  );
  expect(Object.keys(states).toSorted()).toEqual(Object.keys(functionsBody.shape).toSorted());
});

test('each fault of each service', () => expect(rowsOf(faults)).toEqual(sorted(kindsOf)));
