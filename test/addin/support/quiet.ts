// What a test prints is not read by anyone, so a test that prints fails.
for (const name of ['error', 'warn', 'log'] as const) {
  console[name] = (...words: unknown[]) => {
    throw new Error(
      `Printed to the console: ${words.map((word) => (word instanceof Error ? word.stack : String(word))).join(' ')}`,
    );
  };
}
