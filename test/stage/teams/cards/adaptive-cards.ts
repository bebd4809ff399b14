import * as loaded from 'adaptivecards/dist/adaptivecards.js';

// The package's ES modules do not load in Node (imports without file endings); its one-file build does, as a default
// export where modules are real and as a namespace where they were compiled away.
export const adaptiveCards = loaded.default ?? loaded;
