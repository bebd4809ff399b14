// A test that prints has something to say that nobody reads; so it fails.
for (const name of ['error', 'warn', 'log'] as const) {
  console[name] = (...words: unknown[]) => {
    throw new Error(
      `Printed to the console: ${words.map((word) => (word instanceof Error ? word.stack : String(word))).join(' ')}`,
    );
  };
}
