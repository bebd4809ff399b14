import { makeRouter } from '#test/stage/functions-host/routes.ts';

const route = (name: string, path: string, methods = ['GET']) => ({ name, route: path, methods, run: () => undefined });
const find = makeRouter([
  route('readCase', 'breaches/{id}'),
  route('takeCase', 'breaches/{id}/take', ['POST']),
  route('listMine', 'breaches/mine'),
  route('file', 'files/{*path}'),
  route('year', 'wheel/{year:int?}'),
]);
const found = (method: string, path: string) => {
  const route = find(method, path);
  return route && [route.found.name, route.params];
};

test('a parameter is the value in its place', () =>
  expect(found('GET', '/api/breaches/7')).toEqual(['readCase', { id: '7' }]));
test('a literal wins over a parameter', () => expect(found('GET', '/api/breaches/mine')).toEqual(['listMine', {}]));
test('case does not matter in literals', () => expect(found('GET', '/api/Breaches/MINE')).toEqual(['listMine', {}]));
test('a parameter is decoded', () => expect(found('GET', '/api/breaches/a%20b')).toEqual(['readCase', { id: 'a b' }]));
test('a stray percent sign stays', () =>
  expect(found('GET', '/api/breaches/100%')).toEqual(['readCase', { id: '100%' }]));
test('a star takes the rest', () => expect(found('GET', '/api/files/a/b.pdf')).toEqual(['file', { path: 'a/b.pdf' }]));
test('an optional parameter may be missing', () => expect(found('GET', '/api/wheel')).toEqual(['year', {}]));
test('a constraint keeps others out', () => expect(found('GET', '/api/wheel/now')).toBeUndefined());
test('another method is not found, as in Azure', () => expect(found('POST', '/api/breaches/7')).toBeUndefined());
test('a longer path is not found', () => expect(found('GET', '/api/breaches/7/x/y')).toBeUndefined());
test('the prefix is needed', () => expect(found('GET', '/breaches/mine')).toBeUndefined());
