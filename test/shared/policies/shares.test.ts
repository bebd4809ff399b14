import { fewest, sharesOf } from '#shared/policies/shares.ts';
import { fc } from '#test/support/properties.ts';

const unit = (name: string, of: number, confirmed = 0) => ({ unit: name, of, confirmed });

test('a unit large enough is shown, the one with least confirmed first', () =>
  expect(sharesOf([unit('A', 10, 9), unit('B', 5, 1)])).toEqual({
    shown: [unit('B', 5, 1), unit('A', 10, 9)],
    others: null,
  }));

test('small units are told of together', () =>
  expect(sharesOf([unit('A', 3, 1), unit('B', 4, 2), unit('C', 9, 9)])).toEqual({
    shown: [unit('C', 9, 9)],
    others: { units: 2, share: { of: 7, confirmed: 3 } },
  }));

test('a small unit alone is told of with the next larger: the whole less the others would tell of it', () =>
  expect(sharesOf([unit('A', 3, 1), unit('B', 6, 2), unit('C', 9, 9)]).others).toEqual({
    units: 2,
    share: { of: 9, confirmed: 3 },
  }));

test('where all are few, no number is given', () =>
  expect(sharesOf([unit('A', 2, 1), unit('B', 2, 2)])).toEqual({ shown: [], others: { units: 2, share: null } }));

test('no number is ever of fewer than five, and nobody is lost', () =>
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 12 })), (sizes) => {
      const { shown, others } = sharesOf(sizes.map((of, at) => unit(`${at}`, of)));
      const said = [...shown, ...(others?.share ? [others.share] : [])].map(({ of }) => of);
      const inAll = sizes.filter((of) => of > 0).length;
      expect(said.every((of) => of >= fewest)).toBe(true);
      expect(shown.length + (others?.units ?? 0)).toBe(inAll);
    }),
  ));
