declare module 'adaptivecards/dist/adaptivecards.js' {
  export * from 'adaptivecards';

  const all: typeof import('adaptivecards') | undefined;
  export default all;
}
