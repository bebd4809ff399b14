/** A type of shared, as the row types name it. */
export const of = (file: string, name: string) => `import('#shared/${file}').${name}`;
